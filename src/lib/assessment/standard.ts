/** 现行法口径 and 无须证明实际损失口径 (model §1). */
export const standards = ['currentLaw', 'noProof'] as const;
export type Standard = (typeof standards)[number];

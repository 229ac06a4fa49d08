/** The day each text that changes a rule came into force (law.md T1). Held against the instruments by a test. */
export const inForce = {
	CC: '2021-01-01',
	BC: '2021-05-25',
	FR: '2021-08-01',
	DSL: '2021-09-01',
	PIPL: '2021-11-01',
	AC: '2022-05-01',
	TF: '2022-12-01',
	MN: '2024-01-01',
	CPR: '2024-07-01',
	TI: '2024-09-27',
	ND: '2025-01-01',
	VI: '2025-04-01',
	FM: '2025-06-01',
	IC: '2025-11-01',
	CSL: '2026-01-01',
	PS: '2026-01-01'
} as const;

/** The list of causes of action (民事案件案由规定) as amended by 法〔2025〕226号: keyed on the day of filing, without articles to cite. */
export const causesOfActionFrom = '2026-01-01';

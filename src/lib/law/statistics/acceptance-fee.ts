import type { Province } from '../provinces';

/**
 * The base a province has set within the range for personality cases (FEE-13(2)2), yuan as text. No province’s own amount was found; figures in circulation
 * are the middle or the top of the range. A province without a figure has the range, never a guess.
 */
export const acceptanceFee: Readonly<Partial<Record<Province, string>>> = {};

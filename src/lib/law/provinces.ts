/** GB/T 2260 codes of the province-level units of mainland China, in the order of the standard. */
export const provinces = [
	'110000',
	'120000',
	'130000',
	'140000',
	'150000',
	'210000',
	'220000',
	'230000',
	'310000',
	'320000',
	'330000',
	'340000',
	'350000',
	'360000',
	'370000',
	'410000',
	'420000',
	'430000',
	'440000',
	'450000',
	'460000',
	'500000',
	'510000',
	'520000',
	'530000',
	'540000',
	'610000',
	'620000',
	'630000',
	'640000',
	'650000'
] as const;

export type Province = (typeof provinces)[number];

/** Where there is an internet court (law.md T30): Beijing is a city as a whole; in Zhejiang it is for Hangzhou, in Guangdong for Guangzhou, alone. */
export const internetCourts: Readonly<Partial<Record<Province, 'whole' | 'oneCity'>>> = {
	'110000': 'whole',
	'330000': 'oneCity',
	'440000': 'oneCity'
};

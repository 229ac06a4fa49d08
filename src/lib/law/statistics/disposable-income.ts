import type { Province } from '../provinces';

/**
 * 居民人均可支配收入, yuan a year as text, by year and province; `national` is the whole country. Published early in the year after.
 * Source: National Bureau of Statistics and provincial bulletins, as quoted in public reports. A year without a figure is a gap, never filled.
 */
export const disposableIncome: Readonly<Record<string, { national: string } & Partial<Record<Province, string>>>> = {
	'2021': {
		national: '35128',
		'110000': '75002',
		'310000': '78027'
	},
	'2022': {
		national: '36883',
		'110000': '77415',
		'120000': '48976',
		'150000': '35921',
		'210000': '36089',
		'310000': '79610',
		'320000': '49862',
		'330000': '60302',
		'350000': '43118',
		'370000': '37560',
		'440000': '47065',
		'540000': '26675'
	},
	'2023': {
		national: '39218',
		'110000': '81752',
		'120000': '51271',
		'150000': '38130',
		'210000': '37992',
		'310000': '84834',
		'320000': '52674',
		'330000': '63830',
		'350000': '45426',
		'370000': '39890',
		'440000': '49327',
		'500000': '37595'
	},
	'2024': {
		national: '41314',
		'110000': '85415',
		'310000': '88366',
		'330000': '67013'
	},
	'2025': {
		national: '43377',
		'110000': '89090',
		'310000': '91987'
	}
};

/**
 * What amounts of other places are set against: market rates of the year (not 人民币汇率中间价, which was not found) and one measure of income in one
 * year. What was not found is null, and what rests on it is not converted.
 */

export type Currency = 'USD' | 'EUR' | 'GBP' | 'JPY' | 'KRW' | 'TWD' | 'AUD' | 'NZD' | 'CAD';

/** Yuan for one unit of the currency (for 100 yen), the average of the year; all but the dollar are cross rates of averages. */
export const rates = {
	year: '2025',
	sources: ['https://github.com/datasets/exchange-rates', 'https://fred.stlouisfed.org'],
	value: {
		USD: { unit: '1', yuan: '7.1875' },
		EUR: { unit: '1', yuan: '8.1261' },
		GBP: { unit: '1', yuan: '9.4684' },
		JPY: { unit: '100', yuan: '4.8055' },
		KRW: { unit: '1', yuan: '0.005057' },
		TWD: { unit: '1', yuan: '0.2306' },
		AUD: { unit: '1', yuan: '4.6359' },
		NZD: { unit: '1', yuan: '4.1846' },
		CAD: { unit: '1', yuan: '5.1438' }
	}
} as const satisfies {
	year: string;
	sources: readonly string[];
	value: Readonly<Record<Currency, { unit: string; yuan: string }>>;
};

export type Place =
	'us' | 'korea' | 'taiwan' | 'eu' | 'germany' | 'uk' | 'japan' | 'australia' | 'newZealand' | 'canada';

/**
 * GDP per head, current US dollars. Income by head (GNI) was found for three of these places only, and two measures never stand in one ratio
 * (docs/decisions/0023).
 */
export const income = {
	year: '2023',
	sources: ['https://github.com/datasets/gdp', 'https://github.com/datasets/population'],
	home: '12614',
	value: {
		us: '81236',
		korea: '33121',
		taiwan: null,
		eu: null,
		germany: '53503',
		uk: '48765',
		japan: '33834',
		australia: '64660',
		newZealand: '48743',
		canada: '53391'
	}
} as const satisfies {
	year: string;
	sources: readonly string[];
	home: string;
	value: Readonly<Record<Place, string | null>>;
};

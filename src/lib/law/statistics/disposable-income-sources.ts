import type { Province } from '../provinces';

/** The day the figures were last looked for. */
export const checkedOn = '2026-11-24';

/** Public reports that quote the National Bureau of Statistics or a provincial bulletin; the tables of the Bureau itself were not read. */
export const reports = {
	globalTimes2022: 'https://globaltimes.cn/page/202201/1246455.shtml',
	lnylfw: 'http://bbs.lnylfw.com/forum.php?action=printable&mod=viewthread&tid=93238',
	nbd: 'http://www.nbdpress.com/articles/2023-02-03/44717.html',
	breakingLatest:
		'https://www.breakinglatest.news/news/how-far-are-youthe-per-capita-disposable-income-of-beijing-and-shanghai-in-2022-is-close-to-80000-and-far-ahead-fast-technology-technology-changes-the-future/',
	bactf: 'https://bactf.com/news/china_politics/202311/1434786.html',
	globalTimes2023: 'https://www.globaltimes.cn/page/202301/1284413.shtml',
	yicai: 'https://yicaiglobal.com/news/shanghai-people-had-most-disposable-income-in-china-last-year-at-usd11809-each',
	shio: 'https://touch.shio.gov.cn/jsp/zfxw_detail.jsp?id=20230206192422223',
	wikimili: 'https://wikimili.com/en/List_of_Chinese_administrative_divisions_by_disposable_income_per_capita',
	hk01: 'https://hk01.com/article/983190',
	internetWatch: 'https://chinainternetwatch.com/30472/per-capita-income-q1-2020',
	sundir: 'http://www.sundir.cn/29/14671.html',
	feifmx: 'https://feifmx.com/socialgd/10000169/20250122/47900307.html',
	appb1: 'http://appb.8w.lol/appbarticle/6533722.html',
	appb2: 'http://appb.8w.lol/article/appb/4678736.html',
	wowKorea: 'wowkorea.jp, 2025-01-24'
} as const;

interface Sourced {
	from: readonly (keyof typeof reports)[];
	/** How many separately written reports state the same value; copies of one text count once. */
	independent: number;
}

/** Where each figure of the table comes from: apart from the values, so that a page that only computes does not load it. */
export const incomeSources: Readonly<Record<string, { national: Sourced } & Partial<Record<Province, Sourced>>>> = {
	'2021': {
		national: { from: ['globalTimes2022'], independent: 1 },
		'110000': { from: ['globalTimes2022', 'lnylfw'], independent: 2 },
		'310000': { from: ['globalTimes2022', 'lnylfw'], independent: 2 }
	},
	'2022': {
		national: { from: ['nbd', 'breakingLatest', 'bactf', 'globalTimes2023', 'yicai'], independent: 5 },
		'110000': { from: ['nbd', 'breakingLatest', 'bactf', 'globalTimes2023', 'yicai'], independent: 5 },
		'120000': { from: ['nbd', 'breakingLatest', 'bactf'], independent: 3 },
		'150000': { from: ['breakingLatest'], independent: 1 },
		'210000': { from: ['breakingLatest'], independent: 1 },
		'310000': { from: ['nbd', 'breakingLatest', 'bactf', 'globalTimes2023', 'yicai'], independent: 5 },
		'320000': { from: ['nbd', 'breakingLatest', 'bactf'], independent: 3 },
		'330000': { from: ['nbd', 'breakingLatest', 'bactf', 'globalTimes2023', 'yicai'], independent: 5 },
		'350000': { from: ['nbd', 'breakingLatest', 'bactf'], independent: 3 },
		'370000': { from: ['nbd', 'breakingLatest', 'globalTimes2023'], independent: 3 },
		'440000': { from: ['nbd', 'breakingLatest', 'bactf'], independent: 3 },
		'540000': { from: ['yicai', 'shio'], independent: 1 }
	},
	'2023': {
		national: { from: ['wikimili', 'hk01', 'internetWatch'], independent: 3 },
		'110000': { from: ['wikimili', 'hk01', 'internetWatch'], independent: 3 },
		'120000': { from: ['wikimili', 'hk01'], independent: 2 },
		'150000': { from: ['wikimili'], independent: 1 },
		'210000': { from: ['wikimili'], independent: 1 },
		'310000': { from: ['wikimili', 'hk01', 'internetWatch'], independent: 3 },
		'320000': { from: ['wikimili', 'hk01'], independent: 2 },
		'330000': { from: ['wikimili', 'hk01', 'internetWatch'], independent: 3 },
		'350000': { from: ['wikimili', 'hk01'], independent: 2 },
		'370000': { from: ['wikimili'], independent: 1 },
		'440000': { from: ['wikimili', 'hk01'], independent: 2 },
		'500000': { from: ['wikimili'], independent: 1 }
	},
	'2024': {
		national: { from: ['sundir', 'feifmx', 'wowKorea'], independent: 2 },
		'110000': { from: ['sundir', 'feifmx'], independent: 1 },
		'310000': { from: ['sundir', 'feifmx', 'wowKorea'], independent: 2 },
		'330000': { from: ['feifmx', 'wowKorea'], independent: 2 }
	},
	'2025': {
		national: { from: ['appb1', 'appb2'], independent: 1 },
		'110000': { from: ['appb1', 'appb2'], independent: 1 },
		'310000': { from: ['appb1', 'appb2'], independent: 1 }
	}
};

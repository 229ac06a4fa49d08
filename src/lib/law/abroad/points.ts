import type { Currency, Place } from './rates';

/** What a statute or a table lays down, or what one person got; a side that is null has no bound. */
type Amounts = readonly [low: string | null, high: string | null];

/** One reference point. Its name and its note stand in messages/abroad. */
export interface Point {
	id: string;
	place: Place;
	/** ISO day or year of the text or decision; null where the source does not say. */
	on: string | null;
	/** Whether the text is in force, or the decision can still be changed. */
	finality: 'inForce' | 'final' | 'notFinal' | 'settled' | 'proposed' | 'notLaw' | 'unknown';
	currency: Currency;
	/** What the text or table gives for one person; null where it gives none, or none that was checked. */
	statutory: Amounts | null;
	/** What one person got or was awarded; null where that is not known. */
	realised: Amounts | null;
	/** `primary`: the text itself was read; `secondary`: a named report of it. */
	read: 'primary' | 'secondary';
	sources: readonly string[];
}

/** The day these rows were last looked at. */
export const checkedOn = '2026-11-24';

export const points = [
	{
		id: 'bipa',
		place: 'us',
		on: '2024-08-02',
		finality: 'inForce',
		currency: 'USD',
		statutory: ['1000', '5000'],
		realised: null,
		read: 'secondary',
		sources: [
			'https://seyfarth.com/news-insights/bipa-legislative-update-governor-pritzker-signs-amendment-limiting-damages-to-a-single-recovery-1.html'
		]
	},
	{
		id: 'facebook',
		place: 'us',
		on: null,
		finality: 'settled',
		currency: 'USD',
		statutory: null,
		realised: ['397', '397'],
		read: 'secondary',
		sources: [
			'https://www.nbcchicago.com/news/local/google-facebook-and-more-a-roundup-of-settlements-surrounding-illinois-biometric-privacy-act/2923461/'
		]
	},
	{
		id: 'tiktok',
		place: 'us',
		on: null,
		finality: 'settled',
		currency: 'USD',
		statutory: null,
		realised: ['27.84', '167.04'],
		read: 'secondary',
		sources: ['https://www.fox26houston.com/news/tiktok-lawsuit-settlement-some-users-receiving-payments']
	},
	{
		id: 'googlePhotos',
		place: 'us',
		on: null,
		finality: 'settled',
		currency: 'USD',
		statutory: null,
		realised: ['95', '95'],
		read: 'secondary',
		sources: [
			'https://www.nbcchicago.com/news/local/google-facebook-and-more-a-roundup-of-settlements-surrounding-illinois-biometric-privacy-act/2923461/'
		]
	},
	{
		id: 'bnsf',
		place: 'us',
		on: '2023-06-30',
		finality: 'settled',
		currency: 'USD',
		statutory: null,
		realised: ['1000', '1000'],
		read: 'secondary',
		sources: [
			'http://casetext.com/case/rogers-v-bnsf-ry-co-6',
			'https://landline.media/truckers-reach-75m-settlement-with-bnsf-in-illinois-biometrics-dispute/'
		]
	},
	{
		id: 'ccpa',
		place: 'us',
		on: '2025-01-01',
		finality: 'inForce',
		currency: 'USD',
		statutory: ['107', '799'],
		realised: null,
		read: 'secondary',
		sources: ['https://production.jdsupra.com/legalnews/california-privacy-protection-agency-7046701']
	},
	{
		id: 'pipa',
		place: 'korea',
		on: null,
		finality: 'inForce',
		currency: 'KRW',
		statutory: [null, '3000000'],
		realised: null,
		read: 'secondary',
		sources: ['https://www.lawzip.co.kr/business/privacy.php?boardid=privacy&idx=5&mode=view']
	},
	{
		id: 'happyCampus',
		place: 'korea',
		on: '2025-12-04',
		finality: 'final',
		currency: 'KRW',
		statutory: null,
		realised: ['0', '0'],
		read: 'secondary',
		sources: ['https://cm.asiae.co.kr/article/2026011415363697642']
	},
	{
		id: 'skt',
		place: 'korea',
		on: '2025-11-03',
		finality: 'proposed',
		currency: 'KRW',
		statutory: null,
		realised: ['300000', '300000'],
		read: 'secondary',
		sources: ['http://www.mrhmh.com/news/2227?month=8&year=2026']
	},
	{
		id: 'pdpa',
		place: 'taiwan',
		on: null,
		finality: 'inForce',
		currency: 'TWD',
		statutory: ['500', '20000'],
		realised: null,
		read: 'secondary',
		sources: ['https://lotmg.com/a/fa-lu-guan-dian-zai-tan-ge-zi-fa-xiu-zheng-zhi-bi-yao-xing.html']
	},
	{
		id: 'bindl',
		place: 'eu',
		on: '2025-01-08',
		finality: 'notFinal',
		currency: 'EUR',
		statutory: null,
		realised: ['400', '400'],
		read: 'secondary',
		sources: ['https://scl.org/?p=16903']
	},
	{
		id: 'bgh',
		place: 'germany',
		on: '2024-11-18',
		finality: 'unknown',
		currency: 'EUR',
		statutory: null,
		realised: ['100', '100'],
		read: 'secondary',
		sources: [
			'https://www.brak.de/newsroom/news/facebook-scraping-bgh-trifft-grundsatzentscheidung-zum-dsgvo-schadensersatz/'
		]
	},
	{
		id: 'dresden',
		place: 'germany',
		on: '2026-02-03',
		finality: 'final',
		currency: 'EUR',
		statutory: null,
		realised: ['1500', '1500'],
		read: 'secondary',
		sources: [
			'https://www.finanznachrichten.de/nachrichten-2026-02/67628918-olg-dresden-stoppt-meta-pixel-und-business-tools-1-500-euro-dsgvo-schadensersatz-pro-nutzer-urteile-rechtskraeftig-signalwirkung-fuer-weitere-verfa-007.htm'
		]
	},
	{
		id: 'leipzig',
		place: 'germany',
		on: '2025-07-04',
		finality: 'unknown',
		currency: 'EUR',
		statutory: null,
		realised: ['5000', '5000'],
		read: 'secondary',
		sources: ['https://datenschutzticker.de/2025/07/lg-leipzig-facebook-nutzer-erhalt-5000-schadensersatz']
	},
	{
		id: 'tlt',
		place: 'uk',
		on: '2016',
		finality: 'unknown',
		currency: 'GBP',
		statutory: null,
		realised: ['2500', '12500'],
		read: 'secondary',
		sources: ['https://www.5rb.com/case/tlt-v-secretary-state-home-department/']
	},
	{
		id: 'halliday',
		place: 'uk',
		on: '2013',
		finality: 'unknown',
		currency: 'GBP',
		statutory: null,
		realised: ['750', '750'],
		read: 'secondary',
		sources: ['https://panopticonblog.com/2016/10/10/new-high-court-judgment-privacy-data-protection-damages/']
	},
	{
		id: 'jo',
		place: 'japan',
		on: null,
		finality: 'notLaw',
		currency: 'JPY',
		// 500 × (10^(2−1) + 5^(1−1)) × 6 × {1, 2} × {1, 2}: a face image (mental 2, economic 1) with a name
		statutory: ['33000', '132000'],
		realised: null,
		read: 'secondary',
		sources: [
			'http://www.thinkit.co.jp/cert/article/0607/11/5/table12.htm',
			'https://satob.hatenablog.com/entry/2021/07/23/195939'
		]
	},
	{
		id: 'benesse',
		place: 'japan',
		on: '2023-02-27',
		finality: 'unknown',
		currency: 'JPY',
		statutory: null,
		realised: ['3300', '3300'],
		read: 'secondary',
		sources: ['https://cyberhoken-jp.com/news-453/']
	},
	{
		id: 'wp',
		place: 'australia',
		on: '2023',
		finality: 'unknown',
		currency: 'AUD',
		statutory: ['0', '8000'],
		realised: null,
		read: 'secondary',
		sources: [
			'https://claytonutz.com/knowledge/2022/february/how-much-is-your-privacy-worth-assessing-compensation-for-breaches-of-the-privacy-act',
			'https://www.twobirds.com/en/disputes-plus/shared/insights/2023/australia/australian-tribunal-provides-further-clarity-regarding-claims-for-loss-and-damage'
		]
	},
	{
		id: 'hammond',
		place: 'newZealand',
		on: '2015',
		finality: 'unknown',
		currency: 'NZD',
		statutory: [null, '50000'],
		realised: ['98000', '98000'],
		read: 'secondary',
		sources: [
			'http://medialawjournal.co.nz/?p=773',
			'https://three60consult.co.nz/blog/98k-damages-breach-privacy-cake/'
		]
	},
	{
		id: 'tsige',
		place: 'canada',
		on: '2012',
		finality: 'unknown',
		currency: 'CAD',
		statutory: null,
		realised: null,
		read: 'secondary',
		sources: [
			'https://www.thecourt.ca/intrusion-on-seclusion-in-jones-v-tsige-the-role-of-courts-the-value-of-privacy-and-the-difficulty-of-erecting-fences/'
		]
	}
] as const satisfies readonly Point[];

export type PointId = (typeof points)[number]['id'];

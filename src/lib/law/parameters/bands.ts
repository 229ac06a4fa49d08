import { policy } from './parameter';

/** Yuan from–to, by tier 0–4. Contiguous per head. The top of tier 4 is the head's most. */
type Bands = readonly (readonly [low: string, high: string])[];

/** 人格尊严, noProof. */
export const dignityBands = policy<Bands>(
	'bands.dignityBands',
	[
		['0', '0'],
		['0', '500'],
		['500', '2000'],
		['2000', '5000'],
		['5000', '30000']
	],
	['CC-990', 'CC-998', 'FR-3'],
	'gradedAwards'
);

/** 隐私与个人信息, noProof. */
export const privacyBands = policy<Bands>(
	'bands.privacyBands',
	[
		['0', '0'],
		['200', '800'],
		['800', '3000'],
		['3000', '8000'],
		['8000', '40000']
	],
	['CC-1032', 'CC-1034', 'CC-998', 'FR-3'],
	'gradedAwards'
);

/** 数据安全, noProof. */
export const securityBands = policy<Bands>(
	'bands.securityBands',
	[
		['0', '0'],
		['200', '500'],
		['500', '1500'],
		['1500', '3000'],
		['3000', '10000']
	],
	['PIPL-51', 'CC-1038', 'FR-2'],
	'gradedAwards'
);

/** noProof: least non-property total of an infringement, yuan. No law sets one. */
export const floor = policy('bands.floor', '500', ['CC-998'], 'floor');

/** noProof: time and mitigation when nothing is documented, yuan: about one to three days of the national disposable income per head (2024: 41,314 a year). */
export const presumptiveItem = policy(
	'bands.presumptiveItem',
	['100', '300'] as const,
	['FR-8', 'CC-1182'],
	'presumptiveItem'
);

/** currentLaw solatium where severe damage is found: the top of the tier, yuan; tiers below 2 are held by the threshold itself and share the top of 2. */
export const solatiumTops = policy(
	'bands.solatiumTops',
	['2000', '2000', '2000', '5000', '20000'] as const,
	['CC-1183', 'MD-5'],
	'gradedSolatia'
);

/** currentLaw solatium where it is disputed whether the damage is severe: the top of the tier, yuan. Never above the top where it is found. */
export const disputedTops = policy(
	'bands.disputedTops',
	['2000', '2000', '2000', '5000', '10000'] as const,
	['CC-1183', 'MD-5'],
	'disputedSolatia',
	'2026-11-25'
);

/** currentLaw solatium where severe damage is found: the least, yuan. */
export const solatiumLeast = policy('bands.solatiumLeast', '1000', ['CC-1183', 'MD-5'], 'lowSolatia');

/** From this tier of dignity or privacy on, whether the damage is severe is open to dispute even without shown effects. */
export const disputedFrom = policy('bands.disputedFrom', '3', ['CC-1183'], 'severity');

/** What some courts gave although the threshold was not met, yuan: its own hatched line, never in a range. */
export const belowThreshold = policy(
	'bands.belowThreshold',
	['500', '3000'] as const,
	['CC-1183', 'CC-998'],
	'belowThreshold'
);

/** 财产损失酌定, yuan, by the kind of gain. */
export const discretionaryBands = policy(
	'bands.discretionaryBands',
	{ none: ['0', '0'], indirect: ['0', '5000'], direct: ['500', '15000'] } as const,
	['CC-1182', 'PIPL-69'],
	'commercialValue',
	'2026-11-25'
);

/** Outer ranges above this, yuan, are called too wide to rely on where the headline is nil. */
export const wideOuter = policy('bands.wideOuter', '5000', [], 'wideOuter');

/** Outer more than this many times as wide as the headline: information is lacking. */
export const wideRatio = policy('bands.wideRatio', '4', [], 'wideRatio');

/** What a journey can be: who, in which language, at which size, and what happened. */
export const audiences = ['victim', 'lawyer', 'judge'] as const;
export const languages = ['zh-CN', 'en'] as const;
/** Of the twelve; the long run adds the width between. */
export const sizes = ['phone', 'desktop'] as const;
const width = { phone: 390, tablet: 768, desktop: 1280 } as const;
/** The six ready incidents, by what happened. */
export const kinds = { camera: ['1', '2', '5'], publication: ['4'], theft: ['3'], state: ['6'] } as const;

export type Audience = (typeof audiences)[number];
export type Language = (typeof languages)[number];
export type Kind = keyof typeof kinds;

export interface Journey {
	as: Audience;
	lang: Language;
	/** Of the window; a phone is touched. */
	size: keyof typeof width;
	incident: string;
	/** Every answer given from the first question on; by keys alone, or by touch or mouse. Otherwise the ready incident is opened. */
	entered?: 'pointer' | 'keyboard';
	/** One answer of the ready incident given otherwise before the result is seen. */
	changed?: readonly [address: string, value: string];
	/** Only the main questions are answered, as whom it happened to is asked them first. */
	briefly?: boolean;
	/** The brief is downloaded as a PDF and read back. */
	paper?: true;
}

export const kindOf = (incident: string): Kind =>
	(Object.keys(kinds) as Kind[]).find((kind) => (kinds[kind] as readonly string[]).includes(incident))!;

/** Every pair of audience, language, size and kind stands in a row (tests/laws/journeys.test.ts). */
export const twelve: readonly Journey[] = [
	{ as: 'victim', lang: 'zh-CN', size: 'phone', incident: '2', entered: 'pointer', paper: true },
	{ as: 'victim', lang: 'en', size: 'phone', incident: '4', entered: 'pointer' },
	{ as: 'victim', lang: 'zh-CN', size: 'phone', incident: '3', changed: ['harm.mental', 'diagnosed'] },
	{ as: 'victim', lang: 'en', size: 'desktop', incident: '6', changed: ['victims.others', 'yes'] },
	{ as: 'lawyer', lang: 'en', size: 'desktop', incident: '1', changed: ['losses/l1/amount', '1200'], paper: true },
	{ as: 'lawyer', lang: 'zh-CN', size: 'desktop', incident: '4', changed: ['harm.mental', 'diagnosed'], paper: true },
	{ as: 'lawyer', lang: 'en', size: 'desktop', incident: '3', entered: 'pointer' },
	{ as: 'lawyer', lang: 'zh-CN', size: 'phone', incident: '6', entered: 'pointer' },
	{ as: 'judge', lang: 'zh-CN', size: 'desktop', incident: '5', changed: ['harm.mental', 'dailyLife'] },
	{ as: 'judge', lang: 'zh-CN', size: 'desktop', incident: '4', changed: ['harm.exposure', 'public'] },
	{ as: 'judge', lang: 'en', size: 'phone', incident: '3', changed: ['harm.mental', 'uneasy'] },
	{ as: 'judge', lang: 'zh-CN', size: 'desktop', incident: '6', entered: 'keyboard' }
];

/** All of them, at three widths, each entered from the first question on (npm run test:long). */
export const all: readonly Journey[] = audiences.flatMap((as) =>
	languages.flatMap((lang) =>
		(Object.keys(width) as Journey['size'][]).flatMap((size) =>
			Object.values(kinds)
				.flat()
				.map((incident) => ({ as, lang, size, incident, entered: 'pointer' }) as const)
		)
	)
);

/** What a browser has to be like for it. */
export const settings = ({ lang, size }: Journey) => ({
	viewport: { width: width[size], height: size === 'phone' ? 844 : 900 },
	isMobile: size === 'phone',
	hasTouch: size === 'phone',
	locale: lang
});

export const titleOf = ({ as, lang, size, incident, entered, changed }: Journey): string =>
	`${as}, ${lang}, ${size}, incident ${incident}${entered ? `, entered by ${entered}` : ''}${changed ? `, ${changed[0]} changed` : ''}`;

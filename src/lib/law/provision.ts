/** Where a text stands. */
interface Source {
	zh: string;
	en: string;
	url: string;
}

/** Where the official texts of laws, administrative regulations and judicial interpretations stand. */
export const officialDatabase: Source = {
	zh: '国家法律法规数据库',
	en: 'National Database of Laws and Regulations',
	url: 'https://flk.npc.gov.cn'
};

/** How well a text is known: read in full and compared; read in copies or quotations only; not found in any source. */
type Standing = 'verified' | 'secondary' | 'fromMemory';

/** A law, regulation or interpretation. Chinese is its name; `en` is our gloss. Days are ISO. */
export interface Instrument {
	id: string;
	/** Official full title. */
	title: string;
	/** Which text of it, where it has been amended: 2025年修正. */
	version?: string;
	short: string;
	en: string;
	/** Document number of the first text. */
	number?: string;
	/** Document number that brought the text used here. */
	amendedBy?: string;
	adopted?: string;
	published?: string;
	/** Day the first text came into force, where the one used here is later. */
	first?: string;
	/** Day the amendment or revision was adopted that brought the text used here. */
	amended?: string;
	/** Day the text used here came into force. */
	effective: string;
	/** Day it ceased to be in force. */
	until?: string;
	/** Day it was last checked. */
	checked: string;
	read: Exclude<Standing, 'fromMemory'>;
	/** What is stated above but was not read in the text itself; a lawyer checks it first. */
	unchecked?: readonly ('number' | 'adopted' | 'published' | 'first' | 'amended' | 'effective')[];
	/** Where the official text stands, if not in the official database. */
	source?: Source;
	/** What a reader must know to cite it, such as old article numbers. */
	note?: { zh: string; en: string };
}

/** One article: what it does, in one sentence of our own. The text itself stands in the official source. */
export interface Provision {
	article: number;
	/** Where it differs from how the instrument was read. */
	status?: Standing;
	zh: string;
	en: string;
}

export interface Law {
	instrument: Instrument;
	provisions: Readonly<Record<string, Provision>>;
}

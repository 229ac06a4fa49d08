import type { Picture } from './picture';

/**
 * A run of words in a block. A citation names a provision by its id, a figure the line of the working it stands for; citations of one provision
 * right after each other are one. `lang` where the words are in another language than the document.
 */
export type Inline = (
	| { kind: 'text'; text: string }
	/** `urgent` is red besides; the words say so themselves. */
	| { kind: 'strong'; text: string; urgent?: true }
	| { kind: 'cite'; text: string; provision: string }
	| { kind: 'figure'; text: string; figure: string }
) & { lang?: 'zh-CN' | 'en' };

export interface Column {
	text: string;
	/** `end` for amounts. */
	align: 'start' | 'end';
	/** Relative width; equal where absent. */
	width?: number;
}

export interface List {
	kind: 'list';
	ordered: boolean;
	items: readonly (readonly Inline[])[];
}
/** `total` marks the last row as a sum. `caption` stands above the table, unless the heading right above says the same (`quiet`). */
export interface Table {
	kind: 'table';
	caption: string;
	quiet?: true;
	columns: readonly Column[];
	rows: readonly (readonly (readonly Inline[])[])[];
	total: boolean;
}

/** One row of a form: what it asks for, and what stands there, line under line. A `head` goes across and heads the rows below it. */
export interface FormRow {
	id: string;
	label: string;
	lines: readonly (readonly Inline[])[];
	head?: true;
}

/** What a document is made of. A new kind breaks the build until every renderer prints it. */
export type Block =
	| { kind: 'title'; text: string; under?: string }
	/** `plain` has no number where the others are counted: an annex says its own. */
	| { kind: 'heading'; level: 1 | 2; text: string; id: string; plain?: true }
	| { kind: 'paragraph'; inline: readonly Inline[] }
	| List
	| Table
	/** A form as a court has it: boxes ruled all round, the label at the left. `name` is what it is called where it is read aloud. */
	| { kind: 'form'; name: string; rows: readonly FormRow[] }
	/** `twin` says all that the picture shows: it is what is read aloud, searched, and read where the picture is not. */
	| { kind: 'picture'; picture: Picture; legend?: string; twin: List | Table }
	/** `limits` what it cannot do, `notLaw` what is no law in force, `warning` what must not be done. */
	| { kind: 'notice'; tone: 'limits' | 'notLaw' | 'warning'; inline: readonly Inline[] }
	/** The working of one figure: its name, the formula that computed it, the value at each end, and where it comes from. */
	| {
			kind: 'working';
			figure: string;
			name: string;
			formula: string;
			low: string;
			high: string;
			rounded: boolean;
			basis: readonly Inline[];
	  }
	/** The seal, kept together on one page: what it is for, the hash, and the same as a code to scan (where the medium prints one). Small without a title. */
	| { kind: 'seal'; title?: string; id: string; lines: readonly string[]; label: string; hash: string; code: string }
	| { kind: 'pageBreak' };

/** One document, whatever it is printed on. */
export interface Document {
	title: string;
	lang: 'zh-CN' | 'en';
	/** Without folder, with date and ending-less: `人脸信息损害评估-2026-11-24`. */
	fileName: string;
	/** ISO date the assessment was made for. */
	date: string;
	/** Printed at the foot of every page beside the page number: rule set and date. */
	footer: string;
	/** `第 {page} 页，共 {pages} 页` with both place-holders. */
	pageNumber: string;
	/** Headings are counted: 一、（一） in Chinese, 1. (1) in English. */
	counted?: true;
	/** A file the document carries, where its medium can: text as it stands. */
	attachment?: { name: string; about: string; text: string };
	blocks: readonly Block[];
}

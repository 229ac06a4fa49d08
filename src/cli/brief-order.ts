import { parseArgs } from 'node:util';
import { paperIds, type PaperId } from '../lib/brief/papers/offers';

/** What the command is asked for. */
export type Order = {
	path: string;
	reader: 'victim' | 'lawyer' | 'judge';
	/** A paper instead of the brief, with blanks for all that is not in the case. */
	paper: PaperId | undefined;
	/** For whom, or to whom: the id of a participant; the first that fits where none is given. */
	party: string | undefined;
	format: 'pdf' | 'docx';
	lang: 'zh-CN' | 'en';
	out: string;
	seal: boolean;
	/** The judge’s sheet without a single amount. */
	amounts: boolean;
	/** Both standards beside each other; only the lawyer and the victim get them unasked. */
	both: boolean;
};

const usage =
	'usage: npm run -s brief -- CASE.json --reader victim|lawyer|judge --format pdf|docx --out FILE [--lang zh-CN|en] [--both-standards | --law-only] [--no-amounts] [--no-seal]\n' +
	`       npm run -s brief -- CASE.json --paper ${paperIds.join('|')} [--party ID] --format pdf|docx --out FILE`;

class Mistyped extends Error {}

function oneOf<T extends string>(name: string, given: string | undefined, allowed: readonly T[]): T {
	const found = allowed.find((one) => one === given);
	if (found) return found;
	throw new Mistyped(given ? `--${name} ${given}: must be ${allowed.join(', ')}` : `--${name} is missing`);
}

/** The order, or what is wrong with it and how it is written. */
export function order(args: string[]): Order | string {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	const options = {
		reader: text,
		paper: text,
		party: text,
		format: text,
		out: text,
		lang: text,
		'both-standards': flag,
		'law-only': flag,
		'no-amounts': flag,
		'no-seal': flag
	} as const;
	try {
		const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
		const [path, ...more] = positionals;
		if (!path) return usage;
		if (more.length) throw new Mistyped('one case file at a time');
		if (!values.out) throw new Mistyped('--out is missing');
		const reader = oneOf('reader', values.paper ? 'lawyer' : values.reader, ['victim', 'lawyer', 'judge']);
		if (values['both-standards'] && values['law-only']) throw new Mistyped('--both-standards or --law-only, not both');
		if (values['no-amounts'] && reader !== 'judge') throw new Mistyped('--no-amounts is for --reader judge');
		return {
			path,
			reader,
			paper: values.paper === undefined ? undefined : oneOf('paper', values.paper, paperIds),
			party: values.party,
			format: oneOf('format', values.format, ['pdf', 'docx']),
			lang: oneOf('lang', values.lang ?? 'zh-CN', ['zh-CN', 'en']),
			out: values.out,
			// The sealed answers carry every amount.
			seal: !values['no-seal'] && !values['no-amounts'],
			amounts: !values['no-amounts'],
			both: values['both-standards'] ?? (reader !== 'judge' && !values['law-only'])
		};
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return `${error.message.split('. ')[0]!}\n${usage}`;
	}
}

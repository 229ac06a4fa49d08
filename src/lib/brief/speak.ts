import type { Answer, Answers } from '../case/answers';
import { vocabulary } from '../case/facts';
import { factAt } from '../case/vocabulary';
import type { BriefWords } from '../messages/zh-CN/brief';
import type { EvidenceWords } from '../messages/zh-CN/evidence';
import type { Figures } from '../messages/zh-CN/figures';
import type { Findings } from '../messages/zh-CN/findings';
import { labelOf, rowOf, type FactWords, type Words } from '../messages/words';
import { exact } from './amounts';
import { writtenDate } from './written-day';

export type Lang = 'zh-CN' | 'en';

/** All the words a document or the result needs, in one language. */
export interface Vocabularies {
	lang: Lang;
	facts: FactWords;
	findings: Findings;
	figures: Figures;
	brief: BriefWords;
	evidence: EvidenceWords;
}

/** Fills `{name}` in a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
	sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** Says facts, answers and figures of one case in words, days as they are written in its language. */
export function speaker(answers: Answers, words: Vocabularies) {
	const { facts, brief, figures, lang } = words;
	const join = lang === 'en' ? ', ' : '、';
	const colon = lang === 'en' ? ': ' : '：';
	const apart = lang === 'en' ? ' – ' : ' · ';

	const party = (id: string): string => {
		const answer = answers[`participants/${id}/name`];
		return answer?.status === 'stated' ? (answer.value as string) : brief.partyDefault;
	};

	const itemName = (address: string): string => {
		const [list, id] = address.split('/');
		if (!id) return '';
		if (list === 'participants') return party(id);
		const listed = answers[list!];
		const place = listed?.status === 'stated' ? listed.value.indexOf(id) + 1 : 0;
		return fill(facts[list!]?.item ?? '{n}', { n: place });
	};

	const label = (address: string): string => named(itemName(address), labelOf(facts, address, colon));
	const named = (item: string, own: string): string => (item ? `${item}${apart}${own}` : own);

	const value = (address: string, of: string | readonly string[]): string => {
		const fact = factAt(vocabulary, address);
		const { words: row, flag } = rowOf(facts, address);
		if (Array.isArray(of)) {
			const each = of as readonly string[];
			if (!each.length) return row?.none ?? brief.noneAnswer;
			if (fact?.kind === 'list') return each.map((id) => itemName(`${address}/${id}/`)).join(join);
			if (fact?.kind === 'link')
				return each.map((id) => (fact.to === 'participants' ? party(id) : itemName(`${fact.to}/${id}/`))).join(join);
			return each.map((option) => row?.options?.[option] ?? option).join(join);
		}
		const text = of as string;
		if (fact?.kind === 'amount') return text === 'undetermined' ? brief.unknown : `${exact(text)}${brief.yuan}`;
		if (text === 'undetermined') return brief.unknown;
		if (address.includes('/duty.')) return facts['participants/duty']?.options?.[text] ?? text;
		if (flag) return yesNo(text);
		if (fact?.kind === 'when' && text === 'before') return brief.beforeForce;
		if (text === 'ongoing') return lang === 'en' ? 'still going on' : '还在继续';
		if (fact?.kind === 'day' || fact?.kind === 'when') return writtenDate(text, lang);
		return row?.options?.[text] ?? text;
	};
	const yesNo = (text: string): string =>
		text === 'yes' ? (lang === 'en' ? 'yes' : '是') : text === 'no' ? (lang === 'en' ? 'no' : '否') : text;

	const said = (address: string, answer: Answer): string => {
		switch (answer.status) {
			case 'stated':
				return value(address, answer.value);
			case 'unknown':
				return brief.unknown;
			case 'suspected':
				return fill(brief.suspected, { value: value(address, answer.value), signs: answer.signs });
			case 'disputed': {
				const both = fill(brief.disputed, {
					claimant: value(address, answer.claimant),
					defendant: value(address, answer.defendant)
				});
				if (answer.found === undefined) return both;
				return `${both}${lang === 'en' ? '; ' : '；'}${fill(brief.found, { found: value(address, answer.found) })}`;
			}
		}
	};

	/** The name of a figure: `dignity/band`, `losses/l1/net`, `overlap/dignity-privacy`, without standard and reading. */
	const figure = (id: string): string => {
		const names = figures.names as Readonly<Record<string, string>>;
		const parts = figures.parts as Readonly<Record<string, string>>;
		if (names[id]) return names[id];
		const [head, ...rest] = id.split('/');
		const listed = head === 'losses' || head === 'expenses';
		const item = listed && rest.length ? itemName(`${head}/${rest[0]!}/`) : '';
		const tail = (listed ? rest.slice(1) : rest).map((part) => parts[part] ?? part);
		return [item || (names[head!] ?? head!), ...tail].join(apart);
	};

	const answer = (address: string): string => {
		const given = answers[address];
		return given ? said(address, given) : '';
	};

	/** A fact as a reason gives it: `同意情况：没有问`; one option of several as ticked, or as not ticked. */
	const ground = (address: string, of: string): string => {
		const { words: row, flag } = rowOf(facts, address);
		if (!row || !flag || (of !== 'yes' && of !== 'no')) return `${label(address)}${colon}${value(address, of)}`;
		const option = row.options?.[flag] ?? flag;
		return `${named(itemName(address), row.label)}${colon}${of === 'yes' ? option : fill(brief.notTicked, { option })}`;
	};

	/** Reasons one after the other; what are several answers to one question stands behind its name once. */
	const grounds = (of: readonly { address: string; value: string }[]): string => {
		const lines = new Map<string, string[]>();
		for (const { address, value: given } of of) {
			const line = ground(address, given);
			const name = line.slice(0, line.indexOf(colon) + colon.length);
			const several = rowOf(facts, address).flag ? given === 'yes' : factAt(vocabulary, address)?.kind === 'options';
			const key = several ? name : line;
			lines.set(key, [...(lines.get(key) ?? []), several ? line.slice(name.length) : '']);
		}
		return [...lines].map(([name, each]) => `${name}${each.join(join)}`).join(lang === 'en' ? '; ' : '；');
	};

	/**
	 * Answers as statements, in the order given: what was one question with several answers is one row again. `apart`: a duty each to itself, where
	 * each is owned to, denied or found by itself.
	 */
	const statements = (addresses: readonly string[], apart = false): Statement[] => {
		const rows: Statement[] = [];
		for (const address of addresses) {
			const { words: row, flag } = rowOf(facts, address);
			const together = flag && row && !(apart && address.includes('/duty.'));
			const own = together ? row.label : labelOf(facts, address, colon);
			const name = named(itemName(address), own);
			const last = rows.at(-1);
			if (together && last?.label === name) last.addresses.push(address);
			else rows.push({ label: name, own, addresses: [address], text: '', sure: true });
		}
		return rows.map((row) => {
			const sure = row.addresses.every((address) => answers[address]?.status === 'stated');
			const { words: of, flag } = rowOf(facts, row.addresses[0]!);
			const together = flag && row.own === of?.label;
			return { ...row, sure, text: together ? ticked(row.addresses, of) : answer(row.addresses[0]!) };
		});
	};
	const ticked = (addresses: readonly string[], row: Words | undefined): string => {
		const option = (address: string) => row?.options?.[rowOf(facts, address).flag!] ?? address;
		const yes = addresses.flatMap((address) => {
			const given = answers[address];
			if (!given || given.status === 'unknown') return [];
			if (given.status === 'stated' && given.value === 'no') return [];
			if (given.status === 'stated' && given.value === 'yes') return [option(address)];
			// A suspicion of what is listed is told by its signs alone.
			const how = given.status === 'suspected' && given.value === 'yes' ? given.signs : said(address, given);
			return [`${option(address)}${lang === 'en' ? ' (' : '（'}${how}${lang === 'en' ? ')' : '）'}`];
		});
		const unknown = addresses.filter((address) => answers[address]?.status === 'unknown');
		const whole = addresses.length === Object.keys(row?.options ?? {}).length;
		if (whole && unknown.length === addresses.length) return brief.unknown;
		if (unknown.length) yes.push(fill(brief.restUnknown, { list: unknown.map(option).join(join) }));
		if (yes.length) return yes.join(lang === 'en' ? '; ' : '；');
		// Of some of the answers alone it is not to be said that there were none.
		if (!whole) return addresses.map((address) => fill(brief.notTicked, { option: option(address) })).join(join);
		return row?.none || brief.noneAnswer;
	};

	return { party, label, value, figure, itemName, answer, grounds, statements };
}

/** One row of what was said: a question, or one flag question with all its options. */
export interface Statement {
	label: string;
	/** The same without the thing of a list it is about. */
	own: string;
	addresses: string[];
	text: string;
	/** Every part of it stated: neither unknown, suspected nor disputed. */
	sure: boolean;
}
export type Speaker = ReturnType<typeof speaker>;

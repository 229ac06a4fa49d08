import type { Estimate } from '../assessment/estimate';
import { subject, type Edge } from '../assessment/liability/edges';
import type { Party } from '../assessment/liability/party';
import { fill, type Vocabularies } from './speak';

/** One participant, or the person concerned, as the picture shows him. */
export interface Figure {
	id: string;
	name: string;
	roles: string;
	/** Whether he is liable; empty where nothing is found out about that. */
	standing: string;
	liable: boolean;
}

export interface RelationLine extends Edge {
	text: string;
}

/** 关系: who stands in what relation, as figures and as the sentences that say the same. */
export function relations({ parties, edges, shares, qualification }: Estimate, words: Vocabularies) {
	const { findings, facts, lang } = words;
	const said = findings.relations;
	const options = facts['participants/roles']?.options ?? {};
	const liable = (id: string) => shares.groups.some(({ participants }) => participants.includes(id));
	const standing = (party: Party) => {
		if (party.standing === 'state') return said.state;
		if (qualification.status !== 'qualified') return '';
		return liable(party.id) ? said.liable : said.free;
	};
	const figures: Figure[] = parties.map((party) => ({
		id: party.id,
		name: party.name,
		roles: party.roles.map((role) => options[role] ?? role).join(lang === 'en' ? ', ' : '、'),
		standing: standing(party),
		liable: liable(party.id)
	}));
	const person: Figure = { id: subject, name: said.subject, roles: '', standing: '', liable: false };
	const named = new Map([person, ...figures].map(({ id, name }) => [id, name]));
	const name = (id: string) => (id === subject && lang === 'en' ? said.subject.toLowerCase() : named.get(id)!);
	return {
		figures: edges.some(({ from }) => from === subject) ? [person, ...figures] : figures,
		lines: edges.map((edge): RelationLine => ({
			...edge,
			text: fill(said.kinds[edge.kind], { from: name(edge.from), to: name(edge.to) })
		}))
	};
}

/**
 * Words in lines no longer than `ems`, the last one cut where they are more than `most`. Chinese breaks anywhere but
 * before a closing mark, other words at spaces.
 */
export function lined(words: string, ems: number, most: number): string[] {
	const width = (of: string) => [...of].reduce((sum, sign) => sum + (/[\u2e80-\uffff]/.test(sign) ? 1 : 0.56), 0);
	const pieces = (words.match(/[^\s\u2e80-\uffff]+\s*|\s+|.[、，。；：）》”]*/gu) ?? []).flatMap((piece) =>
		width(piece.trimEnd()) > ems ? [...piece] : [piece]
	);
	const lines: string[] = [];
	for (const piece of pieces) {
		const last = lines.at(-1);
		if (last !== undefined && width(last + piece.trimEnd()) <= ems) lines[lines.length - 1] = last + piece;
		else lines.push(piece);
	}
	if (lines.length <= most) return lines.map((line) => line.trimEnd());
	let cut = lines[most - 1]!.trimEnd();
	while (width(`${cut}…`) > ems) cut = [...cut].slice(0, -1).join('');
	return [...lines.slice(0, most - 1).map((line) => line.trimEnd()), `${cut}…`];
}

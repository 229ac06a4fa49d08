import type { ProvisionId } from '../../law/ids';
import type { Standard } from '../standard';
import type { Party } from '../liability/party';
import { bearersOf } from './inner';
import { hasRole, type Piece } from './pieces';

/** Who answers together for what, and in which form (law.md §12). `contested`: courts or writers differ. */
export interface Group {
	form: 'sole' | 'joint' | 'several' | 'supplementary' | 'enlargedPart' | 'vicarious' | 'withinFault';
	basis: readonly ProvisionId[];
	contested: boolean;
	participants: readonly string[];
	heads: readonly Piece['head'][];
}

/** Two participants who answer jointly, and why. */
interface Tie {
	pair: readonly [string, string];
	basis: ProvisionId;
	contested: boolean;
}

/** Each reason for joint liability as its own row: L2, L4, L6, L13 under the law in force; the users of the information under noProof (our extension of the thesis). */
export function ties(parties: readonly Party[], standard: Standard, jointDeciders: boolean): Tie[] {
	const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b] as const));
	return pairs.flatMap(([a, b]): Tie[] => {
		const tie = (basis: ProvisionId, contested: boolean): Tie => ({ pair: [a.id, b.id], basis, contested });
		const toward = (list: (p: Party) => readonly string[]) => list(a).includes(b.id) || list(b).includes(a.id);
		const wrongdoer = (p: Party) => hasRole(p, 'impostor', 'reposter', 'individual', 'dataSeller');
		return [
			...(jointDeciders && toward((p) => p.relations.joint) && a.standing === 'processor' && b.standing === 'processor'
				? [tie('PIPL-20', true)]
				: []),
			...([a, b].some((p) => p.fault === 'intent' && toward(() => p.relations.helped)) ? [tie('CC-1169', false)] : []),
			...(a.relations.sufficient && b.relations.sufficient ? [tie('CC-1171', false)] : []),
			...((a.relations.knew && wrongdoer(b)) || (b.relations.knew && wrongdoer(a)) ? [tie('CC-1197', false)] : []),
			...(standard === 'noProof' && uses(a) && uses(b) ? [tie('CC-1168', true)] : [])
		];
	});
}

/** Information users: processors, receivers, sellers, impostors and those who help them; never staff at work, a trustee within mandate or the state. */
const uses = (p: Party) =>
	p.fault !== 'none' &&
	!p.relations.charged.some(({ how }) => how === 'instead') &&
	(p.standing === 'processor' || hasRole(p, 'recipient', 'dataSeller', 'impostor', 'toolProvider'));

/** The members of one piece who answer together: those tied, directly or through others, among those who bear a part of it. */
export function components(
	piece: Piece,
	parties: readonly Party[],
	tied: readonly Tie[]
): { members: string[]; by: Tie[] }[] {
	const liable = [...new Set([...piece.weights].filter(([, w]) => w.gt(0)).flatMap(([id]) => bearersOf(id, parties)))];
	const used = piece.institution
		? []
		: tied.filter(({ pair }) => pair.every((id) => bearersOf(id, parties).some((bearer) => liable.includes(bearer))));
	const groups = liable.map((id) => ({ members: [id], by: [] as Tie[] }));
	for (const tie of used) {
		const ends = tie.pair.flatMap((id) => bearersOf(id, parties));
		const met = groups.filter((group) => group.members.some((id) => ends.includes(id)));
		if (met.length < 1) continue;
		const merged = { members: met.flatMap((g) => g.members), by: [...met.flatMap((g) => g.by), tie] };
		met.forEach((group) => groups.splice(groups.indexOf(group), 1));
		groups.push(merged);
	}
	return groups.map((group) => ({ ...group, members: group.members.toSorted() }));
}

/** The groups of all pieces; the same people in the same form are one group over several heads. */
export function groups(pieces: readonly Piece[], parties: readonly Party[], tied: readonly Tie[]): Group[] {
	const found = new Map<string, Group>();
	for (const piece of pieces) {
		const parts = components(piece, parties, tied);
		for (const { members, by } of parts) {
			const group = formOf(piece, members, by, parts.length === 1, parties);
			const key = [group.form, ...group.basis, ...members].join(' ');
			const same = found.get(key);
			found.set(key, { ...group, heads: [...new Set([...(same?.heads ?? []), piece.head])] });
		}
	}
	return [...found.values()];
}

function formOf(piece: Piece, members: string[], by: Tie[], only: boolean, parties: readonly Party[]): Group {
	const make = (form: Group['form'], contested: boolean, ...basis: ProvisionId[]): Group => ({
		form,
		basis,
		contested,
		participants: members,
		heads: [piece.head]
	});
	if (piece.institution) return make('sole', false, 'BC-7');
	if (members.length > 1)
		return make(
			'joint',
			by.some((t) => t.contested),
			...new Set(by.map((t) => t.basis))
		);
	const party = parties.find((p) => p.id === members[0])!;
	const via = parties.find(
		(p) => p.id !== party.id && (piece.weights.get(p.id)?.gt(0) ?? false) && bearersOf(p.id, parties).includes(party.id)
	);
	const charge = via?.relations.charged.find(({ how }) => how === 'instead');
	if (charge) return make('vicarious', charge.basis === 'PIPL-21', charge.basis);
	if (party.relations.charged.some(({ how }) => how === 'beside'))
		return make('withinFault', false, party.relations.charged[0]!.basis);
	if (party.relations.supplementary) return make('supplementary', true, 'CC-1198');
	if (party.relations.noticed && !party.relations.knew) return make('enlargedPart', false, 'CC-1195');
	return only ? make('sole', false, 'CC-1165') : make('several', false, 'CC-1172', 'FR-7');
}

import type { Party } from '../../assessment/liability/party';
import type { FormRow } from '../document';
import { fill } from '../speak';
import { defendants, kindOf } from './asked';
import { pairs, row, head, typedAt, written, type Desk } from './desk';
import { furtherClaimants } from './money';
import { agentLines, bodyLines, guardianLines, personLines, type Field } from './fields';
import { tick, ticks } from './ticks';

/** 当事人信息: what is typed, or lines to write on; of a defendant also the part he played. */
export function partiesRows(desk: Desk): FormRow[] {
	const { court, law, pen } = desk;
	const { parties: words } = court.complaint;
	const organisation = stated(desk, 'claimant.kind') === 'organisation';
	const sued = defendants(law, desk.typed);
	const further = furtherClaimants(desk.typed);
	const claimant = (of: string) => block(desk, of, organisation ? bodyLines : personLines);
	return [
		head('parties', court.complaint.heads.parties),
		row('plaintiff', claimantLabel(desk, organisation, further.length ? '1' : ''), claimant('claimant')),
		...(needsGuardian(desk) ? [row('guardian', words.guardian, block(desk, 'guardian', guardianLines))] : []),
		...further.map(({ n }) =>
			row(`plaintiff-${String(n)}`, claimantLabel(desk, organisation, String(n)), claimant(`claimant-${String(n)}`))
		),
		agentRow(desk, 'agent', words.agent),
		...sued.map((party, i) => {
			const kind = kindOf(party, desk.typed);
			const label = kind === 'person' ? words.defendantPerson : words.defendantBody;
			const known = party.roles.includes('unidentified') ? court.unnamed : pen.say.party(party.id);
			return row(`defendant-${party.id}`, fill(label, { n: i + 1 }), [
				...block(desk, `d/${party.id}`, kind === 'person' ? personLines : bodyLines, known),
				...roleLines(desk, party)
			]);
		}),
		row('third', words.third, thirdLines(desk))
	];
}

const claimantLabel = ({ court }: Desk, organisation: boolean, n: string) =>
	fill(organisation ? court.complaint.parties.body : court.complaint.parties.person, { n });

/** 第三人: the block of a person or a body where there is one, else none. */
function thirdLines(desk: Desk): string[] {
	const kind = typedAt(desk, 'third/kind');
	if (!kind) return [desk.court.none];
	return block(desk, 'third', kind === 'person' ? personLines : bodyLines);
}

/** The value of a frame fact. */
export const stated = ({ pen: { answers } }: Desk, address: string): string | undefined => {
	const given = answers[address];
	return given?.status === 'stated' && typeof given.value === 'string' ? given.value : undefined;
};

/** A minor sues by a guardian. */
export const needsGuardian = (desk: Desk): boolean =>
	!['adult', undefined].includes(stated(desk, 'victim.ageNow')) || stated(desk, 'claimant.kind') === 'guardian';

/** A block of fields; `known` stands for the name where none is typed. */
function block(desk: Desk, of: string, lines: readonly (readonly Field[])[], known?: string): string[] {
	const said = ({ name, label, options }: Field): [string, string] => {
		const key = `${of}/${name}`;
		const text = desk.court.fields[label];
		if (options) return [text, tick(desk.court.options[options], typedAt(desk, key))];
		return [text, name === 'name' && known !== undefined ? (typedAt(desk, key) ?? known) : written(desk, key)];
	};
	return lines.map((line) => pairs(desk, ...line.map(said)));
}

/** 有□ 无□; the particulars only where there is one. */
export function agentRow(desk: Desk, of: string, label: string): FormRow {
	const has = typedAt(desk, `${of}/has`);
	const box = tick(desk.court.options.haveNot, has);
	return row('agent', label, has === 'no' ? [box] : [box, ...block(desk, of, agentLines)]);
}

/** The block of somebody who answers a complaint. */
export const answererLines = (desk: Desk, party: Party): string[] =>
	block(
		desk,
		`d/${party.id}`,
		kindOf(party, desk.typed) === 'person' ? personLines : bodyLines,
		desk.pen.say.party(party.id)
	);

type RoleKind = keyof Desk['court']['options']['roleKinds'];

/** What a participant was, in the kinds of the form. */
export function roleKinds({ roles, standing, relations }: Party): RoleKind[] {
	const any = (...of: readonly string[]) => roles.some((role) => of.includes(role));
	const processor = standing === 'processor';
	const kinds: [RoleKind, boolean][] = [
		['processor', processor],
		['jointProcessor', processor && relations.joint.length > 0],
		['trustee', standing === 'trustee'],
		['passing', any('recipient', 'dataSeller') || relations.passedTo.length > 0],
		['platform', any('platform')],
		['maker', any('techProvider', 'toolProvider')],
		['manager', any('property', 'ownersCommittee', 'venue', 'school', 'employer')],
		['actor', any('impostor', 'individual', 'employee', 'reposter', 'dataSeller')]
	];
	return kinds.flatMap(([kind, holds]) => (holds ? [kind] : []));
}

function roleLines(desk: Desk, party: Party): string[] {
	const { court, pen } = desk;
	const { parties: words } = court.complaint;
	const names = pen.words.facts['participants/roles']?.options ?? {};
	const account = typedAt(desk, `d/${party.id}/account`);
	return [
		fill(court.pair, { label: words.role, value: ticks(court.options.roleKinds, ...roleKinds(party)) }),
		...(party.roles.length
			? [fill(words.roleMore, { list: party.roles.map((role) => names[role] ?? role).join('、') })]
			: []),
		...(account ? [fill(court.pair, { label: court.fields.account, value: account })] : [])
	];
}

import type { Party } from '../../assessment/liability/party';
import { events } from '../pleas';
import { fill } from '../speak';
import { saysYes, versionOf } from './asserted';
import { listed, type Desk } from './desk';

const tookPart = (desk: Desk, { id }: Party) =>
	events
		.filter((event) => saysYes(desk, `participants/${id}/cause.${event}`))
		.map((event) => desk.court.complaint.events[event]);

/** 因果关系: what would not have happened without those sued. */
export function causeLines(desk: Desk, sued: readonly Party[]): string[] {
	const { grounds: words } = desk.court.complaint;
	const all = [...new Set(sued.flatMap((party) => tookPart(desk, party)))];
	return [all.length ? fill(words.causeLine, { list: listed(all) }) : words.causeOpen];
}

/** Who must show it, and the duties not kept, as far as the claimant knows; a duty he knows nothing of is no reproach of his. */
export function faultLines(desk: Desk, sued: readonly Party[]): string[] {
	const { law, court, pen } = desk;
	const { grounds: words } = court.complaint;
	const governed = law.burden.conduct?.segment.governs.PIPL ?? 'none';
	const presumed = governed === 'none' ? [] : sued.filter(({ standing }) => standing === 'processor');
	const shown = sued.filter((party) => !presumed.includes(party));
	const names = (of: readonly Party[]) => of.map(({ id }) => pen.say.party(id)).join('、');
	const broken = ({ id, duties }: Party) =>
		duties.flatMap((duty) => {
			const how = versionOf(desk, `participants/${id}/duty.${duty.id}`) as keyof typeof court.duty | 'kept' | undefined;
			if (!how || how === 'kept') return [];
			return [`${pen.words.facts['participants/duty.*']?.options?.[duty.id] ?? duty.id}（${court.duty[how]}）`];
		});
	return [
		presumed.length ? fill(words.presumed, { names: names(presumed) }) : '',
		governed === 'part' && presumed.length ? words.before : '',
		shown.length ? fill(words.shown, { names: names(shown) }) : '',
		...sued.flatMap((party) => {
			const duties = broken(party);
			return duties.length ? [fill(words.duties, { name: pen.say.party(party.id), list: listed(duties) })] : [];
		})
	];
}

/** 各被告的作用: in what part each stood, and in what he had a part. */
export function partLines(desk: Desk, sued: readonly Party[]): string[] {
	const { court, pen } = desk;
	const names = pen.words.facts['participants/roles']?.options ?? {};
	return sued.map((party) =>
		fill(court.complaint.grounds.partLine, {
			name: pen.say.party(party.id),
			roles: party.roles.map((role) => names[role] ?? role).join('、') || court.complaint.grounds.partNone,
			list: listed(tookPart(desk, party)) || court.complaint.grounds.partNone
		})
	);
}

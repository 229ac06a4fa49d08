import { factAt } from '../../case/vocabulary';
import { vocabulary } from '../../case/facts';
import { rowOf } from '../../messages/words';
import type { Ground } from '../../reasoning/finding';
import { fill } from '../speak';
import type { Desk } from './desk';

/** What the claimant says of a fact; undefined where he does not know it. What was found of a dispute is not his: he pleads what he contends. */
export function versionOf({ pen: { answers } }: Desk, address: string): string | undefined {
	const given = answers[address];
	if (!given || given.status === 'unknown') return undefined;
	if (given.status === 'disputed') return given.claimant;
	return typeof given.value === 'string' ? given.value : undefined;
}

/** The claimant says yes to it. */
export const saysYes = (desk: Desk, address: string): boolean => versionOf(desk, address) === 'yes';

/** A value in the words of a paper, which speaks of everyone in the third person. */
function valueOf({ pen: { say }, court }: Desk, address: string, value: string | readonly string[]): string {
	const inThirdPerson: Readonly<Record<string, string>> = court.inThirdPerson;
	return inThirdPerson[`${address}/${String(value)}`] ?? say.value(address, value);
}

/** Whether it is the other side’s to show, by any rule that read it. */
export function theirsToShow({ pen: { result } }: Desk, address: string): boolean {
	const burdens = result.status === 'settled' ? (result.relied.get(address) ?? []) : [];
	return burdens.some(({ by }) => by === 'defendant');
}

/**
 * An answer as a paper may put it: what is stated as it stands; what is disputed or only suspected as the claimant’s contention; what is not known
 * as not known, and whose it is to show. Nothing is made up.
 */
export function asserted(desk: Desk, address: string): string {
	const { court, pen } = desk;
	const given = pen.answers[address];
	if (!given) return '';
	const value = (of: string) => valueOf(desk, address, of);
	switch (given.status) {
		case 'stated':
			return valueOf(desk, address, given.value);
		case 'unknown':
			return theirsToShow(desk, address) ? court.theirs : court.open;
		case 'suspected':
			return fill(court.suspected, { value: value(given.value), signs: given.signs });
		case 'disputed':
			return fill(court.claimedAgainst, { value: value(given.claimant), other: value(given.defendant) });
	}
}

/** A fact with its name: `告知：没有`. An option of several is named by itself where it is plainly stated. */
export function contention(desk: Desk, address: string): string {
	const { pen, court } = desk;
	const given = pen.answers[address];
	const { flag } = rowOf(pen.words.facts, address);
	if (flag && given?.status === 'stated') return pen.say.grounds([{ address, value: String(given.value) }]);
	return fill(court.pair, { label: pen.say.label(address), value: asserted(desk, address) });
}

/** The grounds of a conclusion, each as it may be put; what nobody answered stands as the rule saw it, and what was ticked together in one. */
export function contentions(desk: Desk, grounds: readonly Ground[]): string[] {
	const { answers, say, words } = desk.pen;
	const plain = ({ address }: Ground) => {
		const given = answers[address];
		if (!given || factAt(vocabulary, address)?.kind === 'list') return true;
		return given.status === 'stated' && rowOf(words.facts, address).flag !== undefined && !address.includes('/duty.');
	};
	const together = grounds.filter(plain).map((ground) => {
		const given = answers[ground.address];
		return given?.status === 'stated' && typeof given.value === 'string' ? { ...ground, value: given.value } : ground;
	});
	const first = grounds.find(plain);
	return [
		...new Set(
			grounds.flatMap((ground) =>
				!plain(ground) ? [contention(desk, ground.address)] : ground === first ? [say.grounds(together)] : []
			)
		)
	];
}

/** The evidence in hand for these facts, each piece once, by name. */
export const evidenceFor = ({ pen: { answers } }: Desk, addresses: readonly string[]): string[] => [
	...new Set(
		addresses.flatMap((address) =>
			(answers[address]?.evidence ?? []).filter(({ inHand }) => inHand).map(({ what }) => what)
		)
	)
];

/** `证据：…`, or that it is still to be added. */
export function evidenceLine(desk: Desk, addresses: readonly string[]): string {
	const found = evidenceFor(desk, addresses);
	return found.length ? fill(desk.court.evidence, { list: found.join('、') }) : desk.court.noEvidence;
}

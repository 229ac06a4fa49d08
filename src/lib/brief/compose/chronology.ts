import { addressesOf, type Answer } from '../../case/answers';
import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Block } from '../document';
import type { Draft } from './draft';
import { aside, heading, paragraph, start, table, text, underHeading } from './pieces';

/** Days in the order they came; what is still going on after every day, what nobody knows last. */
const last = '￿';

/** 按日期的事实: every day the answers name, with the question it answers and the evidence in hand. */
export function chronology({ answers, said: { lawyer: words }, say, words: { lang } }: Draft): Block[] {
	const [join, apart] = lang === 'en' ? ['; ', ' – '] : ['；', ' · '];
	const rows = addressesOf(vocabulary, answers).flatMap((address) => {
		const answer = answers[address];
		const fact = factAt(vocabulary, address);
		if (!answer || (fact?.kind !== 'when' && fact?.kind !== 'day')) return [];
		const [list, id, key] = address.split('/');
		const named = words.events[(key ? `${list!}/${key}` : address) as keyof typeof words.events];
		const item = say.itemName(address);
		// A demand or a loss says of what kind it was; what has not ended is not told as its end.
		const going = answer.status === 'stated' && answer.value === 'ongoing';
		const kind = key && answers[`${list!}/${id!}/kind`] ? aside(say.answer(`${list!}/${id!}/kind`), lang) : '';
		const event = going ? words.going : `${named ?? ''}${kind}`;
		const held = (answer.evidence ?? []).filter(({ inHand }) => inHand).map(({ what }) => what);
		return [
			{
				day: dayOf(answer),
				row: [
					answer.status === 'unknown' ? words.noDate : say.answer(address),
					named ? `${item ? `${item}${apart}` : ''}${event}` : say.label(address),
					say.label(address),
					held.join(join) || '—'
				]
			}
		];
	});
	if (!rows.length) return [];
	return [
		heading('chronology', words.chronology),
		paragraph(text(words.chronologyNote)),
		underHeading(
			table(
				words.chronology,
				[
					start(words.columns.date, 1.1),
					start(words.columns.event, 1.3),
					start(words.columns.answer, 1.4),
					start(words.columns.evidence, 1.4)
				],
				rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ row }) => row)
			)
		)
	];
}

function dayOf(answer: Answer): string {
	const day =
		answer.status === 'stated'
			? (answer.value as string)
			: answer.status === 'disputed'
				? (answer.found ?? [answer.claimant, answer.defendant].toSorted()[0]!)
				: answer.status === 'suspected'
					? answer.value
					: last;
	return /^\d/.test(day) ? day : last;
}

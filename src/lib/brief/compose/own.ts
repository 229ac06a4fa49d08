import type { Profile } from '../../case/profile';
import { adjustableOf } from '../../law/parameters/all';
import type { Term } from '../../reasoning/explain';
import type { Block } from '../document';
import { rows } from '../parameter-rows';
import type { Pen } from './compose';
import { heading, start, table, text } from './pieces';

/** 参数由使用者调整: every number a case brings of its own, beside the project's, with the reason; and whether the case turns on it at all. */
export function ownValues({ own, result, words: { brief, lang } }: Pen): Block[] {
	if (!own) return [];
	const words = brief.own;
	const read = result.status === 'settled' ? result.parameters : undefined;
	const lines = Object.entries(own.profile).flatMap(([id, { value, reason = words.noReason }]) => {
		const name = id.slice(id.indexOf('.') + 1) as keyof typeof own.words.parameters;
		const named = own.words.parameters[name];
		const used = rows(value, named, own.words, lang);
		const unread = read && !read.has(id) ? [words.unused] : [];
		return rows(adjustableOf(id)?.value ?? value, named, own.words, lang).flatMap(({ label, text: before }, i) =>
			before === used[i]!.text
				? []
				: [[[named.name, label, ...unread].filter(Boolean).join(' · '), before, used[i]!.text, reason]]
		);
	});
	return [
		heading('own', words.title),
		{ kind: 'notice', tone: 'warning', inline: [text(words.notice)] },
		table(
			words.title,
			[
				start(words.columns.parameter, 2),
				start(words.columns.before),
				start(words.columns.used),
				start(words.columns.reason, 1.4)
			],
			lines
		)
	];
}

/** Whether a printed value is the user's own, at either end. */
export function isOwn({ own }: { own?: { profile: Profile } | undefined }, term: Term): boolean {
	if (!own || term.kind !== 'value' || !('parameter' in term.from)) return false;
	const { parameter, upTo = '' } = term.from;
	return Object.keys(own.profile).some((id) =>
		[parameter, upTo].some((from) => from === id || from.startsWith(`${id}.`))
	);
}

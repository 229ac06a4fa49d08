import type { Block } from '../document';
import { fill } from '../speak';
import { ownValues } from './own';
import type { Draft } from './draft';
import { heading, list, paragraph, strong, text } from './pieces';

/** What the sheet is and how it is read, and that no parameter is to be cited. */
export function sheetLead({ amounts, said: { judge, notToCite } }: Draft): Block[] {
	return [
		{ kind: 'notice', tone: 'warning', inline: [strong(notToCite)] },
		paragraph(text(judge.lead)),
		...(amounts ? [] : [{ kind: 'notice' as const, tone: 'limits' as const, inline: [text(judge.withoutAmounts)] }])
	];
}

/** Own values of the case; without amounts only which parameters they are, and why. */
export function sheetOwn(draft: Draft): Block[] {
	const { amounts, own, said, words } = draft;
	if (!own || amounts) return ownValues(draft);
	return [
		heading('own', words.brief.own.title),
		paragraph(text(words.brief.own.notice)),
		list(
			Object.entries(own.profile).map(([id, { reason = words.brief.own.noReason }]) => {
				const name = id.slice(id.indexOf('.') + 1) as keyof typeof own.words.parameters;
				return [
					strong(own.words.parameters[name].name),
					text(`${words.lang === 'en' ? '. ' : '。'}${fill(said.judge.reason, { reason })}`)
				];
			})
		)
	];
}

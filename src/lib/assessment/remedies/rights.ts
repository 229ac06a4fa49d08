import type { ProvisionId } from '../../law/ids';
import type { ActId, Conduct } from '../qualification/acts';
import { cited, type Text } from '../qualification/regime';

export type Stage = 'taking' | 'use' | 'keeping';
export type RightId =
	| 'toKnow'
	| 'toDecide'
	| 'toRefuse'
	| 'toAnotherWay'
	| 'toSee'
	| 'toExplanation'
	| 'toCorrect'
	| 'toRefuseDecision'
	| 'toWithdraw'
	| 'toSafety'
	| 'toShortKeeping'
	| 'toDeletion'
	| 'toBeTold';

/** A right of the person at one stage, by which article, and whether what was done breaks it. */
export interface Right {
	id: RightId;
	stage: Stage;
	basis: readonly ProvisionId[];
	broken: boolean;
}

const table: readonly {
	id: RightId;
	stage: Stage;
	of: Readonly<Partial<Record<Text, readonly ProvisionId[]>>>;
	brokenBy: readonly ActId[];
}[] = [
	{
		id: 'toKnow',
		stage: 'taking',
		of: { CC: ['CC-1035'], PIPL: ['PIPL-17', 'PIPL-44'] },
		brokenBy: ['rulesNotStated', 'publicDevice']
	},
	{
		id: 'toDecide',
		stage: 'taking',
		of: { CC: ['CC-1035'], PIPL: ['PIPL-29', 'PIPL-44'] },
		brokenBy: ['noSeparateConsent', 'noLegalBasis']
	},
	{ id: 'toRefuse', stage: 'taking', of: { PIPL: ['PIPL-16'] }, brokenBy: ['serviceRefused', 'unnecessary'] },
	{ id: 'toAnotherWay', stage: 'taking', of: { FR: ['FR-10'], FM: ['FM-10'] }, brokenBy: ['faceOnly'] },
	{ id: 'toSee', stage: 'use', of: { CC: ['CC-1037'], PIPL: ['PIPL-45'] }, brokenBy: ['requestRefused'] },
	{ id: 'toExplanation', stage: 'use', of: { PIPL: ['PIPL-48'] }, brokenBy: ['requestRefused'] },
	{ id: 'toCorrect', stage: 'use', of: { CC: ['CC-1037'], PIPL: ['PIPL-46'] }, brokenBy: [] },
	{ id: 'toRefuseDecision', stage: 'use', of: { PIPL: ['PIPL-24'] }, brokenBy: ['unfairDecision'] },
	{ id: 'toWithdraw', stage: 'use', of: { PIPL: ['PIPL-15'] }, brokenBy: [] },
	{ id: 'toSafety', stage: 'keeping', of: { CC: ['CC-1038'], PIPL: ['PIPL-51'] }, brokenBy: ['leak'] },
	{ id: 'toShortKeeping', stage: 'keeping', of: { PIPL: ['PIPL-19'] }, brokenBy: ['notDeleted'] },
	{ id: 'toDeletion', stage: 'keeping', of: { CC: ['CC-1037'], PIPL: ['PIPL-47'] }, brokenBy: ['notDeleted'] },
	{ id: 'toBeTold', stage: 'keeping', of: { CC: ['CC-1038'], PIPL: ['PIPL-57'] }, brokenBy: [] }
];

/** 各阶段的权利: what one had a right to when the face was taken, used and kept, as far as the texts then in force gave it. */
export function rights({ segment, acts }: Conduct): Right[] {
	const holding = acts.filter(({ finding }) => finding.holds).map(({ id }) => id);
	return table.flatMap(({ id, stage, of, brokenBy }) => {
		const basis = cited(segment, of);
		return basis.length ? [{ id, stage, basis, broken: brokenBy.some((act) => holding.includes(act)) }] : [];
	});
}

import type { Estimate } from '../../assessment/estimate';
import type { StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import type { FaultGrade } from '../../case/facts';
import { floor } from '../../law/parameters/bands';
import { exact } from '../amounts';
import type { Block } from '../document';
import { fill, type Vocabularies } from '../speak';
import type { Pen } from './compose';
import { aside, heading, list, paragraph, start, strong, table, text } from './pieces';
import { related } from './related';

/** What to say where the case is not covered: what is missing, and no figure. */
export function unsettled({ words: { brief, findings } }: Pen, what: string): Block[] {
	const known = findings.uncovered as Readonly<Record<string, string>>;
	return [
		heading('summary', brief.sections.summary),
		paragraph(strong(findings.status.uncovered)),
		{ kind: 'notice', tone: 'limits', inline: [text(known[what] ?? fill(findings.uncovered.other, { what }))] },
		paragraph(text(findings.statusMore.uncovered))
	];
}

/** Whether it counts, and both ranges. */
export function summary(
	pen: Pen,
	both: Readonly<Record<Standard, StandardResult>>,
	shown: readonly Standard[]
): Block[] {
	const { words, standardName } = pen;
	const { brief, findings } = words;
	const { qualification: judged } = both.currentLaw.burden;
	const range = ({ low, high }: { low: { toFixed(): string }; high: { toFixed(): string } }) =>
		`${exact(low.toFixed())}${brief.to}${exact(high.toFixed())}`;
	const civil = judged.status !== 'stateTrack';
	return [
		heading('summary', brief.sections.summary),
		paragraph(
			strong(findings.status[judged.status]),
			text(words.lang === 'en' ? '. ' : '。'),
			text(findings.statusMore[judged.status])
		),
		...(civil
			? [
					table(
						brief.captions.totals,
						[
							start(brief.columns.method, 1.4),
							{ text: brief.columns.headline, align: 'end', width: 1.3 },
							{ text: brief.columns.outer, align: 'end', width: 1.3 }
						],
						shown.map((standard) => [
							standard === 'noProof'
								? `${standardName(standard)}${aside(brief.notLaw, words.lang)}`
								: standardName(standard),
							[{ kind: 'figure' as const, text: range(both[standard].headline), figure: `${standard}/burden` }],
							range(both[standard].outer)
						])
					)
				]
			: []),
		...(civil && shown.some((standard) => both[standard].lacking)
			? [{ kind: 'notice' as const, tone: 'warning' as const, inline: [text(brief.lacking)] }]
			: []),
		...(civil && shown.includes('noProof')
			? [
					{
						kind: 'notice' as const,
						tone: 'notLaw' as const,
						inline: [
							text(`${brief.notLaw}${words.lang === 'en' ? '. ' : '。'}`),
							text(pen.own?.profile[floor.id] ? brief.own.floorNote : brief.floorNote)
						]
					}
				]
			: [])
	];
}

/** Who took part, as what, with what fault; and the duties that set it. */
export const parties = (pen: Pen, burden: Estimate): Block[] => [
	...whoTookPart(pen, burden),
	...checklist(pen, burden.parties)
];

export function whoTookPart(pen: Pen, burden: Estimate): Block[] {
	const { parties: all } = burden;
	const { words, say } = pen;
	const { brief, findings, facts: of, lang } = words;
	const roles = of['participants/roles']?.options ?? {};
	const join = lang === 'en' ? ', ' : '、';
	return [
		heading('parties', brief.sections.parties),
		table(
			brief.captions.parties,
			[
				start(brief.columns.party, 1.4),
				start(brief.columns.role, 1.6),
				start(brief.columns.standing),
				start(brief.columns.fault, 0.8)
			],
			all.map(({ id, roles: held, standing, fault }) => [
				say.party(id),
				held.map((role) => roles[role] ?? role).join(join) || '—',
				findings.standing[standing],
				standing === 'state' ? '—' : faultWords(words, fault)
			])
		),
		...related(pen, burden)
	];
}

/** 义务清单: the duties that set the grade of fault, each with the articles in force for this conduct. Those kept are named in one line. */
function checklist(pen: Pen, all: Estimate['parties']): Block[] {
	const { answers, words, say, cite } = pen;
	const { brief, findings, lang } = words;
	const reasonOf = (id: string): string => {
		const set = answers[`participants/${id}/fault`];
		return set?.status === 'stated' && set.reason ? set.reason : brief.noReason;
	};
	const name = (id: string) => dutyName(words, id);
	const rated = all.filter(({ duties }) => duties.length);
	const broken = rated.flatMap(({ id, duties }) =>
		duties
			.filter(({ grade }) => grade !== 'none')
			.map((duty) => [say.party(id), name(duty.id), faultWords(words, duty.grade), cite(...duty.basis)])
	);
	const kept = rated.flatMap(({ id, duties }) => {
		const named = duties.filter(({ grade }) => grade === 'none').map((duty) => name(duty.id));
		return named.length
			? [[text(`${say.party(id)}${lang === 'en' ? ': ' : '：'}${named.join(lang === 'en' ? ', ' : '、')}`)]]
			: [];
	});
	const set = all.filter(({ faultSet }) => faultSet);
	if (!broken.length && !set.length) return [];
	return [
		heading('duties', brief.duties, 2),
		...(broken.length
			? [
					table(
						brief.duties,
						[
							start(brief.columns.party),
							start(brief.columns.duty, 1.4),
							start(brief.columns.fault, 0.8),
							start(brief.columns.basis, 2)
						],
						broken
					)
				]
			: []),
		...(kept.length ? [paragraph(text(brief.dutiesKept)), list(kept)] : []),
		...set.map(({ id, fault }) =>
			paragraph(
				text(
					fill(brief.faultSet, {
						party: say.party(id),
						fault: findings.fault[fault],
						reason: reasonOf(id)
					})
				)
			)
		)
	];
}

export const dutyName = ({ brief, facts }: Vocabularies, id: string): string =>
	id === 'choice' ? brief.choiceDuty : (facts['participants/duty.*']?.options?.[id] ?? id);

/** A grade of fault. Nobody is called wilful or grossly negligent without saying that it rests on what was filled in. */
export const faultWords = ({ brief, findings, lang }: Vocabularies, grade: FaultGrade): string => {
	if (grade !== 'intent' && grade !== 'gross') return findings.fault[grade];
	const [open, close] = lang === 'en' ? [' (', ')'] : ['（', '）'];
	return `${findings.fault[grade]}${open}${brief.unverified}${close}`;
};

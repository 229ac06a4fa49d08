import type { Ground } from '../../reasoning/finding';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import type { Draft } from './draft';
import { dutyName, faultWords } from './opening';
import { heading, sheetWidths, start, table, text } from './pieces';
import { writtenDate } from '../written-day';

type Line = readonly [rule: string, facts: string, basis: readonly string[], outcome: string];

/** 二、规则: each conclusion that is no number, with the facts and the articles it rests on, and room for another. */
export function sheetRules(draft: Draft): Block[] {
	const { lines, cite, said } = draft;
	const { judge } = said;
	const { columns } = judge;
	return [
		heading('rules', judge.rules),
		table(
			judge.rules,
			[
				start(columns.line, sheetWidths.line),
				start(columns.rule, 1.4),
				start(columns.facts, 1.9),
				start(columns.basis, 1.4),
				start(columns.outcome, 1.1),
				start(columns.finding, sheetWidths.finding)
			],
			[...conduct(draft), ...people(draft), ...harm(draft), ...clocks(draft), whole(draft)].map(
				([rule, facts, basis, outcome]) => [
					lines.next(),
					rule,
					facts || '—',
					basis.length ? cite(...basis) : ([text('—')] as Inline[]),
					outcome,
					''
				]
			)
		)
	];
}

/** What was done, and what is pleaded against it. */
function conduct({ law, said: { judge }, say, words: { findings } }: Draft): Line[] {
	const met = (holds: boolean) => (holds ? judge.holds : judge.fails);
	return [
		...(law.conduct?.acts ?? []).map(({ id, finding }): Line => [
			fill(judge.act, { act: findings.acts[id] }),
			say.grounds(finding.grounds),
			finding.basis,
			met(finding.holds)
		]),
		...law.defences
			.filter(({ raised }) => raised)
			.map(({ id, finding }): Line => [
				fill(judge.defence, { defence: findings.defences[id] }),
				say.grounds(finding.grounds),
				finding.basis,
				met(finding.holds)
			])
	];
}

/** Whether it counts at all: what the lines above come to. */
function whole({ law, said: { judge }, words: { findings, lang } }: Draft): Line {
	const held = (law.conduct?.acts ?? []).filter(({ finding }) => finding.holds);
	const list = held.map(({ id }) => findings.acts[id]).join(lang === 'en' ? '; ' : '；');
	return [judge.track, list && fill(judge.byLines, { list }), [], findings.status[law.qualification.status]];
}

/** Each participant’s standing and fault. */
function people({ law, said: { judge }, say, words }: Draft): Line[] {
	const { findings, facts, lang } = words;
	const join = lang === 'en' ? ', ' : '、';
	return law.parties.flatMap(({ id, roles, standing, fault, faultBasis, duties }): Line[] => {
		const party = say.party(id);
		const broken = duties.filter(({ grade }) => grade !== 'none');
		const held = roles.map((role) => facts['participants/roles']?.options?.[role] ?? role).join(join);
		return [
			[fill(judge.standing, { party }), held, [], findings.standing[standing]],
			...(standing === 'state'
				? []
				: [
						[
							fill(judge.fault, { party }),
							broken.length
								? fill(judge.faultOf, { list: broken.map((duty) => dutyName(words, duty.id)).join(join) })
								: '',
							[...new Set([...faultBasis, ...broken.flatMap(({ basis }) => basis)])],
							faultWords(words, fault)
						] as const
					])
		];
	});
}

/** Whether the damage is grave, and where the other standard is shown, how high each head stands. */
function harm({ law, both, shown, said: { judge }, say, words }: Draft): Line[] {
	const { brief, findings, lang } = words;
	const severity = law.personal?.solatium.severity;
	const tiers = shown.includes('noProof') ? Object.values(both.noProof.burden.personal?.estimates ?? {}) : [];
	const grounds = (of: readonly Ground[]) => say.grounds(of);
	return [
		...(severity
			? [
					[
						judge.severity,
						grounds(severity.finding.grounds),
						severity.finding.basis,
						findings.severity[severity.degree]
					] as const
				]
			: []),
		...tiers.map(({ head, tier }): Line => [
			`${brief.noProof}${lang === 'en' ? ': ' : '：'}${fill(judge.tier, { head: findings.heads[head] })}`,
			tier.grounds.map(({ id }) => findings.tiers[id as keyof typeof findings.tiers]).join(lang === 'en' ? '; ' : '；'),
			[],
			fill(brief.tierN, { n: tier.reached })
		])
	];
}

const clocks = ({ law: { deadlines }, words: { brief, findings, lang } }: Draft): Line[] =>
	deadlines.map(({ id, from, on, basis }) => [
		findings.deadlines[id],
		`${brief.columns.from}${lang === 'en' ? ': ' : '：'}${writtenDate(from, lang)}`,
		basis,
		writtenDate(on, lang)
	]);

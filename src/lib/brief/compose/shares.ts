import { advice, type Advice } from '../../assessment/advice';
import type { Shares } from '../../assessment/apportionment/shares';
import type { StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import type { Estimate } from '../../assessment/estimate';
import { bothEnds } from '../amounts';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { byHead } from './by-head';
import { inBrackets } from './cite';
import { amount, aside, heading, paragraph, start, table, text } from './pieces';
import { recourses, whatIfs } from './what-if';

/** 对外: what may be demanded of whom, at most; 对内: what each bears in the end. Kept apart in words and tables. */
export function shares(pen: Pen, standard: Standard, found: StandardResult): Block[] {
	const { words, standardName } = pen;
	const { brief, lang } = words;
	const { burden } = found;
	if (!burden.shares.groups.length && burden.total.total.isZero)
		return pen.neutral ? [] : advised(pen, standard, found);
	return [
		heading(`shares-${standard}`, `${brief.sections.shares}${lang === 'en' ? ': ' : '：'}${standardName(standard)}`),
		...outward(pen, standard, found),
		...inner(pen, standard, found),
		...recourses(pen, standard, burden.shares),
		...byHead(pen, standard, burden),
		...whatIfs(pen, standard, burden)
	];
}

/** Whether each is one to name as a defendant, with the reason. */
function advised(pen: Pen, standard: Standard, found: StandardResult): Block[] {
	const { words, say } = pen;
	const { brief } = words;
	if (standard !== 'currentLaw') return [];
	return [
		heading(`shares-${standard}`, brief.sections.whom),
		table(
			brief.sections.whom,
			[start(brief.columns.party), start(brief.columns.advice, 2.2)],
			[...advice(found)].map(([id, given]) => [say.party(id), counsel(pen, given)])
		)
	];
}

const counsel = ({ words: { findings, lang }, cite }: Pen, { advice: advised, reason, basis }: Advice): Inline[] => [
	text(`${findings.advice[advised]}${lang === 'en' ? ': ' : '：'}${findings.adviceReasons[reason]}`),
	...inBrackets(cite(...basis), lang)
];

function outward(pen: Pen, standard: Standard, found: StandardResult): Block[] {
	const { words, say, cite, standardName } = pen;
	const { brief, findings, lang } = words;
	const { groups, shares: each } = found.burden.shares;
	const name = { standard: standardName(standard) };
	const join = lang === 'en' ? ', ' : '、';
	const { columns } = brief;
	const given = advice(found);
	const whole = found.burden.total.total;
	return [
		heading(`outward-${standard}`, brief.outward, 2),
		paragraph(text(brief.outwardMore)),
		table(
			fill(brief.captions.forms, name),
			[start(columns.party, 1.6), start(columns.form, 1.2), start(columns.head, 1.4), start(columns.basis, 1.6)],
			groups.map((group) => [
				group.participants.map(say.party).join(join),
				`${findings.forms[group.form]}${group.contested ? aside(brief.contested, lang) : ''}`,
				group.heads.map((head) => findings.heads[head]).join(join),
				cite(...group.basis)
			])
		),
		table(
			fill(brief.captions.outward, name),
			[
				start(columns.party, 1.2),
				...(pen.neutral ? [] : [start(columns.advice, 1.8)]),
				amount(columns.outwardLow),
				amount(columns.outwardHigh)
			],
			[
				...each.map(({ id, outward: of }) => [
					say.party(id),
					...(pen.neutral ? [] : [counsel(pen, given.get(id)!)]),
					...bothEnds(of)
				]),
				[brief.together, ...(pen.neutral ? [] : ['']), ...bothEnds(whole)]
			],
			true
		)
	];
}

function inner(pen: Pen, standard: Standard, { burden, byReading }: StandardResult): Block[] {
	const { words, say, cite, standardName } = pen;
	const { brief, findings, lang } = words;
	const { shares: each, unowed } = burden.shares;
	if (each.length <= 1) return [];
	const name = { standard: standardName(standard) };
	const { columns } = brief;
	const { total } = burden.total;
	const apart = each.some(({ inner: { A, B } }) => !A.low.eq(B.low) || !A.high.eq(B.high));
	const equal = burden.pieces.filter(({ own }) => own.size > 1 && [...own.values()].every((weight) => weight.eq(1)));
	const space = lang === 'en' ? ' ' : '';
	const others = (['claimant', 'defendant'] as const).flatMap((reading) => {
		const of = byReading[reading]?.shares;
		return of ? [{ reading, of }] : [];
	});
	const byOthers = others.some(({ of }) => differs(of, burden.shares));
	const column = (of: Shares, id: string) => bothEnds(of.shares.find((one) => one.id === id)!.inner.B).join(' / ');
	const whole = (estimate: Estimate | undefined) => (estimate ? bothEnds(estimate.total.total).join(' / ') : '');
	return [
		heading(`inner-${standard}`, brief.inner, 2),
		paragraph(text([brief.methodB, brief.methodA, apart ? brief.methodsDiffer : brief.methodsAgree].join(space))),
		...(equal.length
			? [
					paragraph(
						text(
							fill(brief.equalParts, {
								list: equal.map((piece) => findings.heads[piece.head]).join(lang === 'en' ? ', ' : '、')
							})
						),
						text(space),
						...cite('CC-1172')
					)
				]
			: []),
		table(
			fill(brief.captions.compare, name),
			[
				start(columns.party, 1.4),
				amount(`${brief.methods.B} ${columns.low}`),
				amount(`${brief.methods.B} ${columns.high}`),
				amount(`${brief.methods.A} ${columns.low}`),
				amount(`${brief.methods.A} ${columns.high}`)
			],
			[
				...each.map(({ id, inner: { A, B } }) => [say.party(id), ...bothEnds(B), ...bothEnds(A)]),
				...(unowed.high.gt(0) || unowed.low.gt(0) ? [[brief.unowed, ...bothEnds(unowed), ...bothEnds(unowed)]] : []),
				[columns.total, ...bothEnds(total), ...bothEnds(total)]
			],
			true
		),
		...(byOthers
			? [
					table(
						fill(brief.captions.readings, name),
						[
							start(columns.party, 1.2),
							amount(findings.readings.burden),
							...others.map(({ reading }) => amount(findings.readings[reading]))
						],
						[
							...each.map(({ id }) => [
								say.party(id),
								column(burden.shares, id),
								...others.map(({ of }) => column(of, id))
							]),
							[columns.total, whole(burden), ...others.map(({ reading }) => whole(byReading[reading]))]
						],
						true
					)
				]
			: [])
	];
}

const differs = (a: Shares, b: Shares) =>
	a.shares.some(({ inner: { B } }, i) => {
		const other = b.shares[i]!.inner.B;
		return !B.low.eq(other.low) || !B.high.eq(other.high);
	});

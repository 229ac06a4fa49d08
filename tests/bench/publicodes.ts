// The part of the rules that publicodes can say, in its language, from the same parameters: four heads, their factors, the overlap; one standard, one participant.
import Engine from 'publicodes';
import { personal } from '../../src/lib/assessment/quantum/personal';
import { property } from '../../src/lib/assessment/quantum/property';
import { opening } from '../../src/lib/assessment/frame';
import { established } from '../../src/lib/assessment/totals';
import { lookup, type Answers } from '../../src/lib/case/answers';
import { faultGrades, vocabulary, type CaseFacts, type Read } from '../../src/lib/case/facts';
import {
	discretionaryBands,
	dignityBands,
	floor,
	privacyBands,
	securityBands
} from '../../src/lib/law/parameters/bands';
import * as factors from '../../src/lib/law/parameters/factors';
import { overlap } from '../../src/lib/law/parameters/overlap';
import { monthsBetween } from '../../src/lib/reasoning/calendar';
import { reason } from '../../src/lib/reasoning/reason';
import { Recall } from '../../src/lib/reasoning/recall';

type Row = Readonly<Record<string, string>>;
type Ends = readonly ['low' | 'high', 0 | 1];
const ends: readonly Ends[] = [
	['low', 0],
	['high', 1]
];
const choose = (fact: string, rows: Row) => ({
	variations: [
		...Object.entries(rows).map(([option, value]) => ({ si: `${fact} = '${option}'`, alors: Number(value) })),
		{ sinon: 0 }
	]
});
const factorsOf = {
	dignity: ['notice', 'response', 'fault'],
	privacy: ['consent', 'necessity', 'gain', 'response', 'fault'],
	security: ['recipients', 'duration', 'deletion', 'response']
} as const;
const bands = { dignity: dignityBands, privacy: privacyBands, security: securityBands };
const names = Object.keys(factorsOf) as (keyof typeof factorsOf)[];

/** The rules, as publicodes reads them once its YAML is parsed. */
export function rules(): Record<string, unknown> {
	const [least, most] = factors.adjustmentRange.value;
	const tables: Readonly<Record<string, Row>> = {
		notice: factors.noticeFactor.value,
		consent: factors.consentFactor.value,
		necessity: factors.necessityFactor.value,
		fault: factors.faultFactor.value,
		recipients: factors.recipientsFactor.value,
		deletion: factors.deletionFactor.value,
		gain: factors.gainFactor.value,
		response: factors.responseFactor.value,
		duration: Object.fromEntries(factors.durationFactor.value.map(({ id, value }) => [id, value]))
	};
	const of: Record<string, unknown> = {};
	for (const [fact, rows] of Object.entries(tables)) {
		of[fact] = `'${Object.keys(rows)[0]!}'`;
		of[`${fact} share`] = choose(fact, rows);
	}
	of['age'] = "'adult'";
	of['loss low'] = 0;
	of['loss high'] = 0;
	for (const name of names) of[`${name} tier`] = 0;
	for (const [end, i] of ends) {
		const prior = Object.fromEntries(Object.entries(factors.agePrior.value).map(([at, both]) => [at, both[i]]));
		of[`age ${end}`] = choose('age', prior);
		for (const name of names) {
			const table = bands[name].value;
			of[`${name} band ${end}`] = {
				variations: [
					...table.map((band, tier) => ({ si: `${name} tier = ${String(tier)}`, alors: Number(band[i]) })),
					{ sinon: 0 }
				]
			};
			of[`${name} adjustment ${end}`] = {
				valeur: {
					produit: [{ somme: [1, `age ${end}`] }, { somme: [1, ...factorsOf[name].map((one) => `${one} share`)] }]
				},
				plancher: Number(least),
				plafond: Number(most),
				arrondi: '4 décimales'
			};
			of[`${name} ${end}`] = {
				valeur: { produit: [`${name} band ${end}`, `${name} adjustment ${end}`] },
				plafond: Number(table.at(-1)![1]),
				arrondi: '2 décimales'
			};
		}
		for (const [pair, share] of Object.entries(overlap.value)) {
			const [a, b] = pair.split('-') as [string, string];
			of[`overlap ${pair.replace('-', ' ')} ${end}`] = {
				produit: [Number(share), { 'le minimum de': [`${a} ${end}`, `${b} ${end}`] }]
			};
		}
		of[`same ${end}`] = {
			somme: Object.keys(overlap.value).map((pair) => `overlap ${pair.replace('-', ' ')} ${end}`)
		};
		of[`personal ${end}`] = {
			valeur: `${names.map((name) => `${name} ${end}`).join(' + ')} - same ${end}`,
			arrondi: '2 décimales',
			plancher: Number(floor.value)
		};
		const fixed = Object.fromEntries(Object.entries(discretionaryBands.value).map(([kind, both]) => [kind, both[i]]));
		of[`fixed ${end}`] = choose('gain', fixed);
		of[`property ${end}`] = { valeur: { 'le maximum de': [`loss ${end}`, `fixed ${end}`] }, arrondi: '2 décimales' };
		of[`sum ${end}`] = { somme: [`personal ${end}`, `property ${end}`] };
	}
	return of;
}

/** What both are given: the answers, and what conduct and fault they come to. */
export function ours(answers: Answers) {
	const base = reason<CaseFacts, ReturnType<typeof established>>(lookup(vocabulary, answers, 'burden'), (read) =>
		established(read, ...opening(read))
	);
	if (base.status !== 'settled') throw new Error(base.status);
	const { regime, done, who } = base.value;
	const gravest = faultGrades.findLast((grade) => who.some((party) => party.fault === grade)) ?? 'none';
	const heads = (read: Read) => {
		const lost = read.once(property);
		const hurt = read.once(personal, regime);
		return { lost, parts: read.once(hurt, done, gravest, true) };
	};
	const run = (of: Answers, recall = new Recall()) => {
		const found = reason<CaseFacts, ReturnType<typeof heads>>(lookup(vocabulary, of, 'burden'), heads, { recall });
		if (found.status !== 'settled') throw new Error(found.status);
		const { lost, parts } = found.value;
		const { floored } = parts.nonProperty;
		return { found: found.value, low: floored.low.plus(lost.figure.low), high: floored.high.plus(lost.figure.high) };
	};
	return { run, gravest };
}

/** The same facts as publicodes is told them. Tiers and the sum of the losses, which its language does not reach, it is given. */
export function situation(answers: Answers): Record<string, string | number> {
	const { run, gravest } = ours(answers);
	const { lost, parts } = run(answers).found;
	const said = (address: string) => {
		const answer = answers[address];
		if (answer?.status !== 'stated') throw new Error(`${address} is not stated`);
		return answer.value as string;
	};
	const text = (of: string) => `'${of}'`;
	const withdrawn = ['silent', 'goingOn'].includes(said('consent.withdrawn'));
	const consent: Row = { separate: withdrawn ? 'exceeded' : 'valid', none: 'none', deceived: 'none' };
	const deletion = said('store.deletion');
	const months = monthsBetween(said('taking.startedOn'), said('assessment.today'));
	return {
		age: text(said('victim.ageAtStart')),
		notice: text(said('notice.given')),
		consent: text(consent[said('consent.kind')] ?? 'forced'),
		necessity: text(said('necessity.purpose')),
		fault: text(gravest),
		recipients: text(said('share.recipients')),
		duration: text(factors.durationFactor.value.findLast(({ from }) => months >= from)!.id),
		deletion: text(deletion === 'none' && withdrawn ? 'noneAfterDemand' : deletion),
		gain: text(said('gain.kind')),
		response: text(said('leak.response')),
		'loss low': lost.figure.low.toNumber(),
		'loss high': lost.figure.high.toNumber(),
		...Object.fromEntries(names.map((name) => [`${name} tier`, parts.estimates[name].tier.reached]))
	};
}

export const engine = () => new Engine(rules() as ConstructorParameters<typeof Engine>[0]);

/** Both ends, to the fen, as publicodes has them. */
export function theirs(of: ReturnType<typeof engine>, given: Record<string, string | number>) {
	of.setSituation(given);
	const at = (name: string) => Number(of.evaluate(name).nodeValue).toFixed(2);
	return { low: at('sum low'), high: at('sum high') };
}

import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../case/answers';
import { Decimal } from '../reasoning/decimal';
import { comparable, featuresOf, type Award, type DecidedCase, type Features } from './comparable';

const said = (answers: Record<string, string>): Answers =>
	Object.fromEntries(
		Object.entries(answers).map(([address, value]): [string, Answer] => [address, { status: 'stated', value }])
	);
const noUse = said({
	'face.use.photo': 'no',
	'face.use.verify': 'no',
	'face.use.identify': 'no',
	'face.use.analyse': 'no',
	'face.use.synthesise': 'no'
});

describe('features, from the answers alone', () => {
	it('a shop that recognises faces and gives nothing away', () => {
		const answers = {
			...noUse,
			...said({
				'incident.scene': 'shop',
				'face.use.identify': 'yes',
				'use.actual.synthesis': 'no',
				'share.recipients': 'none',
				'leak.happened': 'signs',
				'victim.ageAtStart': 'adult'
			})
		};
		expect(featuresOf(answers)).toEqual({
			scene: 'shop',
			act: 'recognised',
			synthesis: 'no',
			publication: 'none',
			leak: 'no',
			minor: 'no'
		});
	});

	it('the gravest part says what was done: sexualised before sold, sold before commercial', () => {
		const photo = { ...noUse, ...said({ 'face.use.photo': 'yes', 'gain.kind': 'direct' }) };
		expect(featuresOf(photo).act).toBe('commercial');
		expect(featuresOf({ ...photo, ...said({ 'use.actual.sale': 'yes' }) }).act).toBe('sold');
		expect(featuresOf({ ...photo, ...said({ 'use.actual.sale': 'yes', 'use.abuse': 'sexualised' }) }).act).toBe(
			'degraded'
		);
	});

	it('no use of a face is other data; what is not known stays open, and a finding counts', () => {
		expect(featuresOf(noUse)).toMatchObject({ act: 'otherData', synthesis: 'unknown', leak: 'unknown' });
		expect(featuresOf({}).act).toBe('unknown');
		const disputed: Answers = {
			'leak.happened': { status: 'disputed', claimant: 'used', defendant: 'none', found: 'leaked' },
			'share.recipients': { status: 'disputed', claimant: 'public', defendant: 'none' }
		};
		expect(featuresOf(disputed)).toMatchObject({ leak: 'yes', publication: 'unknown' });
	});
});

const own: Features = {
	scene: 'app',
	act: 'commercial',
	synthesis: 'yes',
	publication: 'public',
	leak: 'no',
	minor: 'no'
};
const range = { low: new Decimal(1000), high: new Decimal(5000) };
const sum = (yuan: string): Award => ({ kind: 'sum', yuan });
const decided = (id: string, award: Award, more: Partial<DecidedCase> = {}): DecidedCase => ({
	id,
	incident: id,
	group: 'individual',
	title: { 'zh-CN': id, en: id },
	court: { 'zh-CN': '法院', en: 'court' },
	decidedOn: '2023',
	final: 'yes',
	source: 'https://court.example/',
	result: 'awarded',
	award,
	features: own,
	...more
});
const listed = (...cases: DecidedCase[]) =>
	comparable(own, range, cases).map(({ side, decided: { id } }) => `${side} ${id}`);

describe('the nearest on each side of the range', () => {
	it('below, within with both ends, above, and without a sum', () => {
		expect(
			listed(
				decided('f', { kind: 'unreported' }),
				decided('e', sum('5000.01')),
				decided('d', sum('5000')),
				decided('b', sum('1000')),
				decided('a', sum('999.99'))
			)
		).toEqual(['below a', 'within b', 'within d', 'above e', 'unreported f']);
	});

	it('at most two on one side, fewest differences first, then the latest', () => {
		const otherScene = { features: { ...own, scene: 'synthesis' } };
		expect(
			listed(
				decided('far', sum('0'), otherScene),
				decided('old', sum('0'), { decidedOn: '2021-05' }),
				decided('new', sum('0'), { decidedOn: '2024-06-20' })
			)
		).toEqual(['below new', 'below old']);
	});

	it('says what is alike and what differs, and passes over what is not known', () => {
		const features = { ...own, scene: 'synthesis', leak: 'unknown' };
		const [one] = comparable(own, range, [decided('a', sum('0'), { features })]);
		expect(one?.alike).toEqual(['act', 'synthesis', 'publication', 'minor']);
		expect(one?.differs).toEqual(['scene']);
	});

	it('is empty where nothing is near: three differences, too little known, or neither setting nor act alike', () => {
		const three = { ...own, act: 'sold', synthesis: 'no', publication: 'none' };
		const little = { ...own, synthesis: 'unknown', publication: 'unknown', leak: 'unknown', minor: 'unknown' };
		const elsewhere = { ...own, scene: 'gate', act: 'sold' };
		for (const features of [three, little, elsewhere]) expect(listed(decided('a', sum('0'), { features }))).toEqual([]);
	});

	it('one for each incident, never its own, and nobody whose award says nothing of one person', () => {
		const twins = [decided('a', sum('0')), decided('b', sum('0'), { incident: 'a' })];
		expect(listed(...twins)).toEqual(['below a']);
		expect(comparable(own, range, twins, 'a')).toEqual([]);
		expect(
			listed(
				decided('c', sum('0'), { group: 'celebrity' }),
				decided('p', sum('0'), { group: 'publicInterest' }),
				decided('n', { kind: 'notClaimed' })
			)
		).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { brief } from '../messages/zh-CN/brief';
import { evidence } from '../messages/zh-CN/evidence';
import { facts } from '../messages/zh-CN/facts';
import { figures } from '../messages/zh-CN/figures';
import { findings } from '../messages/zh-CN/findings';
import { matters as said } from '../messages/zh-CN/matters';
import { mostMoving, type PlainMatters } from './matters';

const words = { lang: 'zh-CN' as const, facts, findings, figures, brief, evidence };
type Standing = PlainMatters['now'];
const ends = (low: number, high: number) => {
	const range = { low: String(low), high: String(high) };
	return { headline: range, outer: range };
};
const standing = (law: [number, number], noProof: [number, number] = [0, 0]): Standing => ({
	status: 'qualified',
	degree: 'notSevere',
	tiers: [1, 1, 1],
	standards: { currentLaw: ends(...law), noProof: ends(...noProof) }
});
const zero = { currentLaw: '0', noProof: '0' };
const worth = (
	address: string,
	kind: 'open' | 'soft',
	tried: readonly (readonly [string | undefined, Standing])[]
) => ({
	address,
	kind,
	tried: tried.map(([value, after]) => ({ value, after })),
	narrows: zero,
	moves: zero
});
const now = standing([1000, 5000], [2000, 6000]);
const told = (of: Partial<PlainMatters>, shown: readonly ('currentLaw' | 'noProof')[] = ['currentLaw']) =>
	mostMoving({ now, worths: [], tipping: [], lower: [], higher: [], ...of }, {}, shown, words, said);

describe('three things that move the sum most', () => {
	it('are open answers first, the one that moves both ends furthest before the others, each by its furthest outcome', () => {
		// leak: 2,000 + 4,000 = 6,000 at most; whereabouts of the data: 0 + 300; gain: 500 + 10,000.
		const lines = told({
			worths: [
				worth('store.where', 'open', [['device', standing([1000, 4700])]]),
				worth('leak.happened', 'open', [
					['none', standing([1000, 5000])],
					['used', standing([3000, 9000])],
					['leaked', standing([1500, 6000])]
				]),
				worth('gain.kind', 'open', [['direct', standing([1500, 15000])]])
			]
		});
		expect(lines.map(({ address }) => address)).toEqual(['gain.kind', 'leak.happened', 'store.where']);
		expect(lines[1]!.follows).toEqual(['如果是“泄露后被人使用”：由1,000至5,000元变为3,000至9,000元。']);
	});
	it('are then those without evidence, and settled ones only where there are fewer than three', () => {
		const lines = told({
			worths: [
				worth('harm.mental', 'soft', [[undefined, standing([0, 0])]]),
				worth('leak.happened', 'open', [['used', standing([1100, 5000])]])
			],
			lower: [{ address: 'place.kind', value: 'intimate', after: standing([2000, 20000]), move: '16000' }],
			higher: [{ address: 'harm.mental', value: 'none', after: standing([0, 0]), move: '-6000' }]
		});
		expect(lines.map(({ address, kind }) => [address, kind])).toEqual([
			['leak.happened', 'open'],
			['harm.mental', 'soft'],
			['place.kind', 'settled']
		]);
		expect(lines[1]!.follows).toEqual(['如果证明不了：由1,000至5,000元变为0元。']);
	});
	it('ask as the person was asked, and name the one of several that can be ticked', () => {
		const [line] = told({ worths: [worth('use.actual.profile', 'open', [['yes', standing([1000, 6000])]])] });
		expect(line!.label).toBe('后来还被拿去做了什么？ 分析喜好、习惯（画像）');
		expect(line!.follows).toEqual(['如果确实如此：由1,000至5,000元变为1,000至6,000元。']);
	});
	it('leave out what moves no standard that is shown', () => {
		const only = worth('store.where', 'open', [['device', standing([1000, 5000], [2000, 5500])]]);
		expect(told({ worths: [only] })).toEqual([]);
		expect(told({ worths: [only] }, ['currentLaw', 'noProof'])).toHaveLength(1);
	});
});

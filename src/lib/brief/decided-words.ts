import { unknown, type Award, type FeatureName, type Features } from '../assessment/comparable';
import { exact } from './amounts';
import { fill } from './speak';
import type { PrecedentWords } from '../messages/zh-CN/precedents';
import { Decimal } from '../reasoning/decimal';

/** What an option of a question says, by its value. */
export type Scenes = Readonly<Record<string, string>>;

/** One feature of a decided case in words; settings have those of the questionnaire. */
export function featureWord(name: FeatureName, value: string, words: PrecedentWords, scenes: Scenes): string {
	if (value === unknown) return words.unknown;
	const of: Scenes = name === 'scene' ? scenes : words.values[name];
	return of[value] ?? value;
}

/** What a decided case has in common with the present one, and in what it differs, each feature in words. */
export function comparing(own: Features, words: PrecedentWords, scenes: Scenes, lang: 'zh-CN' | 'en') {
	const { comparable: say, features } = words;
	const join = lang === 'en' ? '; ' : '；';
	const value = (name: FeatureName, of: Features) => featureWord(name, of[name], words, scenes);
	return {
		alike: (names: readonly FeatureName[]) =>
			names.map((name) => fill(say.same, { name: features[name], value: value(name, own) })).join(join),
		differs: (names: readonly FeatureName[], other: Features) =>
			names
				.map((name) => fill(say.differing, { name: features[name], own: value(name, own), other: value(name, other) }))
				.join(join) || say.nothing
	};
}

/** What was awarded, all heads together. */
export function awardWord(award: Award, { award: words }: PrecedentWords): string {
	if (award.kind !== 'sum') return words[award.kind];
	const sum = exact(award.yuan).replace(/\.00$/, '');
	return sum === '0' ? words.nothing : fill(words.sum, { sum });
}

/** A part of one as a judgment writes it: 0.45 is 45. */
export const hundredths = (part: string): string => new Decimal(part).times(100).toString();

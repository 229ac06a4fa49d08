import { unknown, type Award, type FeatureName } from '../assessment/comparable';
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

/** What was awarded, all heads together. */
export function awardWord(award: Award, { award: words }: PrecedentWords): string {
	if (award.kind !== 'sum') return words[award.kind];
	const sum = exact(award.yuan).replace(/\.00$/, '');
	return sum === '0' ? words.nothing : fill(words.sum, { sum });
}

/** A part of one as a judgment writes it: 0.45 is 45. */
export const hundredths = (part: string): string => new Decimal(part).times(100).toString();

import record from '$lib/law/precedents/record.json';
import type { MethodWords } from '$lib/messages/zh-CN/method';

type Words = MethodWords['backTest'];
type Group = keyof Words['groups'];
type Lang = 'zh-CN' | 'en';

/** As `exchange/backtest-summary.ts` writes it. */
interface Coverage {
	hits: number;
	of: number;
}
interface Published {
	incidents: number;
	gate: Record<'zero' | 'straddles' | 'positive', { awardZero: number; awardPositive: number }>;
	sharpCoverage: Coverage;
	skill: number | null;
	headline: Coverage;
	outer: Coverage;
	wilson: Record<'headline' | 'outer', readonly number[] | null>;
	medianWidth: number | null;
	misses: readonly {
		id: string;
		title: Record<Lang, string>;
		award: string;
		headline: { low: string; high: string };
		side: string;
	}[];
	judged: Coverage;
	misjudged: readonly { id: string; title: Record<Lang, string>; court: string; ours: string }[];
	uncovered: readonly { id: string; title: Record<Lang, string> }[];
	withoutAmount: readonly string[];
}

/** One group of coded judgments in words. */
export interface BacktestGroup {
	id: Group;
	name: string;
	counts: string;
	measures: { name: string; text: string; note: string | undefined }[];
	gate: { name: string; zero: string; positive: string }[];
	misses: { id: string; name: string; award: string; headline: string; side: string }[];
	misjudged: { id: string; text: string }[];
	uncovered: { id: string; name: string }[];
}

const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
	text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));

/** The published record, group by group, individuals first. */
export function backtestGroups(words: Words, lang: Lang, published: object = record.groups): BacktestGroup[] {
	const groups = published as Partial<Record<Group, Published>>;
	return (Object.keys(words.groups) as Group[]).flatMap((id) =>
		groups[id] ? [inWords(id, groups[id], words, lang)] : []
	);
}

function inWords(id: Group, of: Published, words: Words, lang: Lang): BacktestGroup {
	const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
	const percent = new Intl.NumberFormat(lang, { style: 'percent' });
	const yuan = (amount: number | string) => fill(words.yuan, { amount: number.format(Number(amount)) });
	const count = ({ hits, of: all }: Coverage) => (all ? fill(words.of, { hits, of: all }) : words.none);
	const within = (coverage: Coverage, ends: readonly number[] | null) => {
		if (!ends) return words.none;
		const [low, high] = ends.map((end) => percent.format(end)) as [string, string];
		return fill(words.interval, { count: count(coverage), low, high });
	};
	const measure = (key: keyof Words['measures'], text: string) => ({
		name: words.measures[key],
		text,
		note: (words.notes as Partial<Record<typeof key, string>>)[key]
	});
	return {
		id,
		name: words.groups[id],
		counts: fill(words.counts, {
			incidents: of.incidents,
			uncovered: of.uncovered.length,
			without: of.withoutAmount.length
		}),
		measures: [
			measure('headline', within(of.headline, of.wilson.headline)),
			measure('outer', within(of.outer, of.wilson.outer)),
			measure('width', of.medianWidth === null ? words.none : yuan(of.medianWidth)),
			measure('sharp', count(of.sharpCoverage)),
			measure('skill', of.skill === null ? words.none : number.format(of.skill).replace('-', '−')),
			measure('judged', count(of.judged))
		],
		gate: (['zero', 'straddles', 'positive'] as const).map((gate) => ({
			name: words.gate[gate],
			zero: String(of.gate[gate].awardZero),
			positive: String(of.gate[gate].awardPositive)
		})),
		misses: of.misses.map(({ id: miss, title, award, headline, side }) => ({
			id: miss,
			name: title[lang],
			award: yuan(award),
			headline: `${number.format(Number(headline.low))} – ${yuan(headline.high)}`,
			side: words.sides[side as keyof Words['sides']]
		})),
		misjudged: of.misjudged.map(({ id: one, title, court, ours }) => ({
			id: one,
			text: fill(words.misjudged, {
				name: title[lang],
				court: words.statuses[court as keyof Words['statuses']],
				ours: words.statuses[ours as keyof Words['statuses']]
			})
		})),
		uncovered: of.uncovered.map(({ id: one, title }) => ({ id: one, name: title[lang] }))
	};
}

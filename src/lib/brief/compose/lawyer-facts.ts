import { addressesOf } from '../../case/answers';
import { vocabulary } from '../../case/facts';
import type { Block, Inline } from '../document';
import { ledgerLines } from '../ledger';
import type { Draft } from './draft';
import { grouped, heading, list, paragraph, strong, text } from './pieces';

/** What the parts of the brief itself say of each participant. */
const elsewhere = /^participants(\/[^/]+\/(name|roles))?$/;

interface Fact {
	label: string;
	item: string;
	said: Inline[];
}

/**
 * 事实与举证: every answer relied on, under who must show it: first those of the incident, then those of each participant. Of what is open also what is
 * taken where it is not shown, and by which articles; the articles of what the other side must show stand at its head.
 */
export function factsInShort(draft: Draft): Block[] {
	const { answers, cite, relied, said, say, words } = draft;
	const { brief, evidence, lang } = words;
	const colon = lang === 'en' ? ': ' : '：';
	const ledger = ledgerLines(relied, answers, words);
	const known = new Set(ledger.flatMap(({ lines }) => lines.flatMap(({ rows }) => rows.map(({ address }) => address))));
	const rest = addressesOf(vocabulary, answers).filter(
		(address) => answers[address] && relied.has(address) && !known.has(address) && !elsewhere.test(address)
	);
	return [
		heading('facts', brief.sections.facts),
		paragraph(text(`${evidence.lead}${lang === 'en' ? ' ' : ''}`), ...cite('CPL-67', 'CPI-90', 'CPI-91')),
		...ledger.flatMap(({ by, lines }): Block[] => {
			const articles = by === 'claimant' ? [] : cite(...basisOf(lines));
			return [
				heading(`facts-${by}`, evidence.bearers[by], 2),
				list([
					...(articles.length ? [articles] : []),
					...items(
						lang,
						lines.map(({ label, text: given, open, unproven, rows, burdens }) => ({
							label,
							item: say.itemName(rows[0]!.address),
							said: [
								text(`${colon}${given}`),
								...(open
									? [
											text(
												lang === 'en' ? ` (${evidence.unproven}: ${unproven}` : `（${evidence.unproven}：${unproven}`
											),
											...(by === 'claimant'
												? [text(lang === 'en' ? '; ' : '；'), ...cite(...basisOf([{ burdens }]))]
												: []),
											text(lang === 'en' ? ')' : '）')
										]
									: [])
							]
						}))
					)
				])
			];
		}),
		...(rest.length
			? [
					heading('facts-nobody', said.lawyer.unburdened, 2),
					list(
						items(
							lang,
							say.statements(rest).map((row) => ({
								label: row.label,
								item: say.itemName(row.addresses[0]!),
								said: [text(`${colon}${row.text}`)]
							}))
						)
					)
				]
			: [])
	];
}

const basisOf = (lines: readonly { burdens: readonly { basis: readonly string[] }[] }[]) =>
	lines.flatMap(({ burdens }) => burdens.flatMap(({ basis }) => basis));

/** One paragraph for the incident, and one for each item with its name at the head. */
function items(lang: Draft['words']['lang'], facts: readonly Fact[]): Inline[][] {
	const [colon, apart] = lang === 'en' ? [': ', '; '] : ['：', '；'];
	return grouped(facts, ({ item }) => item).map(([item, of]) => [
		...(item ? [strong(item), text(colon)] : []),
		...of.flatMap(({ label, said }, i) => [text(`${i ? apart : ''}${unnamed(label, item)}`), ...said])
	]);
}

/** `某平台 · 合格通知` under the name of the platform is 合格通知. */
const unnamed = (label: string, item: string) =>
	item && label.startsWith(item) ? label.slice(item.length).replace(/^[\s·:：–]+/, '') : label;

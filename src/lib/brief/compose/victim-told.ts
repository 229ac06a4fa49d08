import type { Range } from '../../assessment/outcome';
import { provision } from '../../law/catalogue';
import type { ProvisionId } from '../../law/ids';
import { exact, rough } from '../amounts';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import { inBrackets } from './cite';
import type { Draft } from './draft';
import { heading, list, paragraph, strong, text } from './pieces';

/** What a victim tells of first, in the order he would tell it. Two pages hold no more. */
const telling = [
	'face.use.',
	'notice.given',
	'consent.kind',
	'necessity.alternative',
	'use.abuse',
	'share.recipients',
	'leak.happened',
	'harm.exposure',
	'harm.mental'
];
/** English says the same in more lines, so that less of it is chosen. */
const most = {
	told: { 'zh-CN': 4, en: 3 },
	acts: 3,
	rules: { 'zh-CN': 3, en: 2 },
	reasons: 3,
	gist: { 'zh-CN': 80, en: 240 },
	/** Signs that name who took part, roles and all: of longer names the roles are left out, and less is told below. */
	who: { 'zh-CN': 80, en: 160 }
} as const;
/** Options that say that nothing of the kind happened. */
const idle = /^(none|no|unsure|adult)$/;

/** 发生了什么: where, when, who, and the answers that tell most of it. */
export function happened({ answers, law, relied, said: { victim }, say, words }: Draft): Block[] {
	const { lang } = words;
	const colon = lang === 'en' ? ': ' : '：';
	const line = (name: string, content: string) => (content ? [[strong(name), text(`${colon}${content}`)]] : []);
	const told = telling.flatMap((begins) =>
		say
			.statements(Object.keys(answers).filter((address) => address.startsWith(begins) && relied.has(address)))
			.filter(({ addresses, sure }) => sure && addresses.some((address) => !saysNothing(address)))
	);
	const { who, long } = tookPart({ law, say, words });
	const [from, to] = ['taking.startedOn', 'taking.endedOn'].map((address) => say.answer(address));
	const ended = answers['taking.endedOn'];
	const ongoing = ended?.status === 'stated' && ended.value === 'ongoing';
	const period = from && to ? fill(ongoing ? victim.ongoing : victim.period, { from, to }) : from;
	return [
		heading('happened', victim.happened),
		paragraph(text(victim.asTold)),
		list([
			...line(say.label('incident.scene'), say.answer('incident.scene')),
			...line(victim.who, who),
			...line(victim.when, period ?? ''),
			...told.slice(0, long ? 1 : most.told[lang]).flatMap(({ label, text: content }) => line(label, content))
		])
	];

	function saysNothing(address: string): boolean {
		const answer = answers[address];
		return answer?.status !== 'stated' || idle.test(String(answer.value));
	}
}

/** Who took part, with the roles where there is room for them; `long` where there is not. */
function tookPart({ law, say, words: { facts, lang } }: Pick<Draft, 'law' | 'say' | 'words'>) {
	const [join, apart] = lang === 'en' ? [', ', '; '] : ['、', '；'];
	const named = law.parties.map(({ id, roles }) => {
		const held = roles.map((role) => facts['participants/roles']?.options?.[role] ?? role).join(join);
		return `${say.party(id)}${held ? (lang === 'en' ? ` (${held})` : `（${held}）`) : ''}`;
	});
	const long = named.join(apart).length > most.who[lang];
	return { long, who: (long ? law.parties.map(({ id }) => say.party(id)) : named).join(apart) };
}

/** 法律怎么说: whether it counts, what is made out, and the few articles that say so, in words. */
export function lawInWords(draft: Draft): Block[] {
	const { law, said, cite, words } = draft;
	const { victim } = said;
	const { findings, lang } = words;
	const { qualification: judged } = law;
	const held = (law.conduct?.acts ?? []).filter(({ finding }) => finding.holds);
	// The first article of each act that says what it does in a sentence; one that lists many acts says nothing to somebody who looks for his own.
	const short = (id: string) => provision(id as ProvisionId, lang).gist.length <= most.gist[lang];
	const rules = [...new Set(held.flatMap(({ finding }) => finding.basis.filter(short).slice(0, 1)))].slice(
		0,
		most.rules[lang] - Number(tookPart(draft).long)
	);
	const [stop, join] = lang === 'en' ? ['. ', '; '] : ['。', '；'];
	const made = held.slice(0, most.acts).map(({ id }) => findings.acts[id]);
	return [
		heading('law', victim.law),
		paragraph(
			strong(findings.status[judged.status]),
			text(`${stop}${made.length ? `${made.join(join)}${stop.trim()}` : findings.statusMore[judged.status]}`)
		),
		...(rules.length
			? [
					paragraph(text(victim.rules)),
					list(rules.map((id) => [text(provision(id, lang).gist.replace(/[。.]$/, '')), ...inBrackets(cite(id), lang)]))
				]
			: [])
	];
}

/** 钱: the range under the law in force and why in up to three reasons; ours, where it is shown, said to be no law. */
export function money(draft: Draft): Block[] {
	const { both, law, said, shown, words } = draft;
	const { victim } = said;
	const { brief } = words;
	if (law.qualification.status === 'stateTrack') return [];
	const { headline, outer } = both.currentLaw;
	const sentence = headline.high.isZero() ? victim.none : victim.sum;
	return [
		heading('money', victim.money),
		paragraph(
			strong(fill(sentence, { range: inWords(draft, headline) })),
			text(
				[
					'',
					...(outer.low.eq(headline.low) && outer.high.eq(headline.high)
						? []
						: [fill(victim.wider, { outer: inWords(draft, outer) })]),
					brief.lawPlain
				].join(words.lang === 'en' ? ' ' : '')
			)
		),
		...reasons(draft),
		...(shown.includes('noProof')
			? [
					{
						kind: 'notice' as const,
						tone: 'notLaw' as const,
						inline: [
							strong(`${victim.ours}${words.lang === 'en' ? '. ' : '。'}`),
							text(fill(victim.oursMore, { range: inWords(draft, both.noProof.headline) }))
						]
					}
				]
			: [])
	];
}

function inWords({ words: { brief } }: Draft, range: Range): string {
	const { low, high, about } = rough(range);
	const sums = low === high ? high : `${low}${brief.to}${high}`;
	return `${about ? brief.about : ''}${sums}${brief.yuan}`;
}

/** Without the fen where there are none. */
const whole = (amount: Range['low']) => exact(amount).replace(/\.00$/, '');

function reasons({ law, said: { victim }, say, words: { brief, findings, lang } }: Draft): Block[] {
	const severity = law.personal?.solatium.severity;
	const grounds = severity ? say.grounds(severity.finding.grounds.slice(-2)) : '';
	const because = grounds && (lang === 'en' ? ` (${grounds})` : `（${grounds}）`);
	const paid = [
		...law.heads.filter(({ head, figure }) => head !== 'solatium' && !figure.isZero),
		...(law.total.expenses.isZero ? [] : [{ head: 'expenses' as const, figure: law.total.expenses }])
	];
	const items: Inline[][] = [
		...(severity
			? [[text(`${fill(victim.reasons.severity, { degree: findings.severity[severity.degree] })}${because}`)]]
			: []),
		...paid.map(({ head, figure }) => [
			text(
				fill(victim.reasons.part, {
					head: findings.heads[head],
					range: `${whole(figure.low)}${brief.to}${whole(figure.high)}${brief.yuan}`
				})
			)
		]),
		...(law.qualification.status === 'qualified' ? [[text(victim.reasons.lasting)]] : [])
	];
	return [paragraph(text(victim.why)), list(items.slice(0, most.reasons))];
}

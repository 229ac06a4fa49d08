import type { Estimate } from '../../assessment/estimate';
import type { StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import type { ProvisionId } from '../../law/ids';
import type { Block, Inline } from '../document';
import type { Pen } from './compose';
import { procedureBasis } from './procedure';
import { aside, heading, list, paragraph, start, strong, table, text } from './pieces';
import { period, writtenDate } from '../written-day';

/** Which acts are made out, by which article and fact; and why the others are not. */
export function qualification({ words, say, cite }: Pen, { qualification: judged, conduct }: Estimate): Block[] {
	const { brief, findings, lang } = words;
	const colon = lang === 'en' ? ': ' : '：';
	const open = judged.tracks.filter(({ finding }) => finding.holds).map(({ id }) => findings.tracks[id]);
	const acts = conduct?.acts ?? [];
	const stop = lang === 'en' ? '. ' : '。';
	const line = ({ id, finding }: (typeof acts)[number]): Inline[] => [
		strong(findings.acts[id]),
		text(`${stop}${brief.because}${colon}${say.grounds(finding.grounds)}${stop}${brief.lawBasis}${colon}`),
		...cite(...finding.basis)
	];
	const held = acts.filter(({ finding }) => finding.holds);
	const failed = acts.filter(({ finding }) => !finding.holds);
	return [
		heading('qualification', brief.sections.qualification),
		paragraph(
			strong(findings.status[judged.status]),
			...(open.length ? [text(`${colon}${open.join(lang === 'en' ? ', ' : '、')}`)] : [])
		),
		...(judged.finding.basis.length
			? [paragraph(text(`${brief.lawBasis}${colon}`), ...cite(...judged.finding.basis))]
			: []),
		...(held.length ? [heading('acts', brief.acts, 2), list(held.map(line), true)] : []),
		...(failed.length ? [heading('not-acts', brief.notActs, 2), list(failed.map(line))] : [])
	];
}

/** What is particular to the setting: what the facts bring in first, then what they leave out. */
export function scene({ words, cite, say }: Pen, { scenes }: Estimate): Block[] {
	const { brief, findings, lang } = words;
	if (!scenes.length) return [];
	const line = ({ id, finding }: (typeof scenes)[number]): Inline[] => [
		text(findings.scenes[id]),
		...(finding.holds ? [] : [text(`${lang === 'en' ? ' – ' : ' · '}${brief.notInPlay}`)]),
		text(lang === 'en' ? ' (' : '（'),
		...(finding.grounds.length && finding.holds
			? [text(`${say.grounds(finding.grounds)}${lang === 'en' ? '; ' : '；'}`)]
			: []),
		...cite(...finding.basis),
		text(lang === 'en' ? ')' : '）')
	];
	const held = scenes.filter(({ finding }) => finding.holds);
	return [
		heading('scenes', brief.sections.scenes),
		list([...held, ...scenes.filter((one) => !held.includes(one))].map(line))
	];
}

/** Each part of the conduct with its days and the texts that govern it. */
export function dates({ words }: Pen, { timeline }: Estimate): Block[] {
	const { brief, findings, lang } = words;
	if (!timeline.length) return [];
	const join = lang === 'en' ? '; ' : '；';
	return [
		heading('timeline', brief.sections.timeline),
		table(
			brief.captions.timeline,
			[
				start(brief.columns.segment),
				start(brief.columns.period, 1.1),
				start(brief.columns.applies, 2.2),
				start(brief.columns.appliesNot, 1.4)
			],
			timeline.map(({ segment: { id, start: from, end, undated }, texts }) => [
				findings.segments[id],
				`${period(from, end, lang)}${undated ? aside(brief.undatedPart, lang) : ''}`,
				texts
					.filter(({ governs }) => governs !== 'none')
					.map(({ text: of, governs, matters }) => {
						const notes = [...(governs === 'part' ? [brief.laterPart] : []), ...(matters ? [brief.restedOn] : [])];
						return `${findings.texts[of]}${notes.length ? aside(notes.join(lang === 'en' ? ', ' : '，'), lang) : ''}`;
					})
					.join(join),
				texts
					.filter(({ governs }) => governs === 'none')
					.map(({ text: of, from: since }) => `${findings.texts[of]}${aside(writtenDate(since, lang), lang)}`)
					.join(join) || '—'
			])
		)
	];
}

/** Every article cited, with what it does. */
export function basis(
	{ words, cite, gist }: Pen,
	both: Readonly<Record<Standard, StandardResult>>,
	shown: readonly Standard[]
): Block[] {
	const { brief, lang } = words;
	const what = (id: string) => {
		const said = gist(id as ProvisionId);
		return said ? [text(`${lang === 'en' ? ': ' : '：'}${said}`)] : [];
	};
	return [heading('basis', brief.sections.basis), list(restedOn(both, shown).map((id) => [...cite(id), ...what(id)]))];
}

/** The articles the result rests on, by instrument and number. */
export function restedOn(both: Readonly<Record<Standard, StandardResult>>, shown: readonly Standard[]): string[] {
	const ids = new Set<string>();
	for (const standard of shown) {
		const {
			qualification: judged,
			conduct,
			defences,
			principles,
			shares: parts,
			remedies: open,
			deadlines,
			procedure,
			heads,
			scenes,
			stateNotes,
			rights,
			notices
		} = both[standard].burden;
		[
			...judged.finding.basis,
			...(conduct?.acts ?? []).filter(({ finding }) => finding.holds).flatMap(({ finding }) => finding.basis),
			...defences.filter(({ raised }) => raised).flatMap(({ finding }) => finding.basis),
			...principles.flatMap((principle) => principle.basis),
			...parts.groups.flatMap((group) => group.basis),
			...open.filter(({ finding }) => finding.holds).flatMap(({ finding }) => finding.basis),
			...deadlines.flatMap((deadline) => deadline.basis),
			...procedureBasis(procedure),
			...[...scenes, ...stateNotes, ...notices].flatMap(({ finding }) => finding.basis),
			...rights.flatMap((right) => right.basis),
			...heads.flatMap(({ figure }) => figure.basis)
		].forEach((id) => ids.add(id));
	}
	return [...ids].toSorted(byArticle);
}

/** By instrument, then by number. */
export function byArticle(a: string, b: string): number {
	const [[x, m], [y, n]] = [a.split('-'), b.split('-')] as [[string, string], [string, string]];
	return x === y ? Number(m) - Number(n) : x < y ? -1 : 1;
}

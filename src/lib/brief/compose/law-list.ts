import { working, type StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import { nameOf } from '../../law';
import { provision } from '../../law/catalogue';
import { kindOf, kinds } from '../../law/kind';
import type { ProvisionId } from '../../law/ids';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import type { Draft } from './draft';
import { citations } from './cite';
import { byArticle } from './law';
import { heading, list, paragraph, strong, text } from './pieces';
import { writtenDate } from '../written-day';

/**
 * 法律清单: the articles that decided this case, under their instrument with its number and the day its text came into force, each with what it does in
 * our one sentence. An article of procedure, or one that did not matter in the end, stands where it is cited.
 */
export function lawList({ both, said: { lawyer }, shown, words: { brief, lang } }: Draft): Block[] {
	const ids = deciding(both, shown).map((id) => provision(id as ProvisionId, lang));
	if (!ids.length) return [];
	const instruments = [...new Set(ids.map(({ instrument }) => instrument))];
	const named = (instrument: (typeof instruments)[number]): Inline[] => {
		const { title, version, en, number, amendedBy, effective, unchecked = [] } = instrument;
		const known = amendedBy ?? number;
		const unread = unchecked.some((part) => part === 'number' || part === 'effective');
		const name = `《${title}》${version ? `（${version}）` : ''}`;
		const line = fill(lawyer.lawLine, {
			name: nameOf(instrument.id, lang),
			number: known ? fill(lawyer.lawNumber, { number: known }) : '',
			from: writtenDate(effective, lang)
		});
		return [strong(name), ...(lang === 'en' ? [text(` ${en}`)] : []), text(`${line}${unread ? lawyer.unchecked : ''}`)];
	};
	const colon = lang === 'en' ? ': ' : '：';
	return [
		heading('basis', brief.sections.basis),
		paragraph(text(lawyer.lawListNote)),
		...instruments.flatMap((instrument): Block[] => [
			paragraph(...named(instrument)),
			list(
				ids
					.filter((one) => one.instrument === instrument)
					.map(({ id, gist }) => [...citations([id], lang, false), text(`${colon}${gist}`)])
			)
		])
	];
}

const rankOf = (id: string) => kinds.indexOf(kindOf(provision(id as ProvisionId, 'zh-CN').instrument));

/** Of each act made out the articles named first, which it falls under; the others stand with the act. */
const leading = 2;

/** The articles a conclusion or a sum under the standards shown rests on, in order; not those of procedure, nor those only explained. */
function deciding(both: Readonly<Record<Standard, StandardResult>>, shown: readonly Standard[]): string[] {
	const ids = shown.flatMap((standard): readonly string[] => {
		const { qualification, conduct, defences, parties, personal, shares, stateNotes } = both[standard].burden;
		return [
			...qualification.finding.basis,
			...(conduct?.acts ?? []).flatMap(({ finding }) => (finding.holds ? finding.basis.slice(0, leading) : [])),
			...defences.flatMap(({ raised, finding }) => (raised ? finding.basis : [])),
			// The articles of duties not kept stand with these, for each defendant.
			...parties.flatMap(({ fault, faultBasis, duties }) =>
				fault === 'none' || duties.some(({ grade }) => grade !== 'none') ? [] : faultBasis
			),
			...(personal?.solatium.severity.finding.basis ?? []),
			...shares.groups.flatMap(({ basis }) => basis),
			// What a court fee is reckoned by stands with the fee.
			...working(both[standard].burden, 'burden').flatMap(({ id, basis }) => (id.includes('/fee/') ? [] : basis)),
			...stateNotes.flatMap(({ finding }) => finding.basis)
		];
	});
	// By rank (效力层级), so that what only a department laid down comes last.
	return [...new Set(ids)].toSorted((a, b) => rankOf(a) - rankOf(b) || byArticle(a, b));
}

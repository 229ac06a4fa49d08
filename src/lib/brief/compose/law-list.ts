import { provision } from '../../law/catalogue';
import type { ProvisionId } from '../../law/ids';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Draft } from './draft';
import { restedOn } from './law';
import { heading, list, paragraph, strong, text } from './pieces';

/** 法律清单: each instrument with its number and the day its text came into force, and under it the articles cited, with what each does. */
export function lawList({ both, cite, said: { lawyer }, shown, words: { brief, lang } }: Draft): Block[] {
	const ids = restedOn(both, shown).map((id) => provision(id as ProvisionId, lang));
	const instruments = [...new Set(ids.map(({ instrument }) => instrument))];
	return [
		heading('basis', brief.sections.basis),
		...instruments.flatMap((instrument) => {
			const { title, version, en, number, amendedBy, effective, unchecked = [] } = instrument;
			const known = amendedBy ?? number;
			const unread = unchecked.some((part) => part === 'number' || part === 'effective');
			const name = `《${title}》${version ? `（${version}）` : ''}`;
			return [
				paragraph(
					strong(lang === 'en' ? `${en} ${name}` : name),
					text(
						fill(lawyer.lawLine, {
							number: known ? fill(lawyer.lawNumber, { number: known }) : '',
							from: effective
						})
					),
					...(unread ? [text(lawyer.unchecked)] : [])
				),
				list(
					ids
						.filter((one) => one.instrument === instrument)
						.map(({ id, gist }) => [...cite(id), text(`${lang === 'en' ? ': ' : '：'}${gist}`)])
				)
			];
		})
	];
}

import { provision } from '../../law/catalogue';
import { nameOf } from '../../law';
import type { ProvisionId } from '../../law/ids';
import type { Block } from '../document';
import { fill } from '../speak';
import { citations } from './cite';
import type { Draft } from './draft';
import { restedOn } from './law';
import { heading, list, strong, text } from './pieces';

/**
 * 法律清单: each instrument with its number and the day its text came into force, and the articles cited of it. What each does is said on the
 * pages of the law: who works with a brief reads the text itself.
 */
export function lawList({ both, said: { lawyer }, shown, words: { brief, lang } }: Draft): Block[] {
	const ids = restedOn(both, shown).map((id) => provision(id as ProvisionId, lang));
	const instruments = [...new Set(ids.map(({ instrument }) => instrument))];
	return [
		heading('basis', brief.sections.basis),
		list(
			instruments.map((instrument) => {
				const { title, version, en, number, amendedBy, effective, unchecked = [] } = instrument;
				const known = amendedBy ?? number;
				const unread = unchecked.some((part) => part === 'number' || part === 'effective');
				const name = `《${title}》${version ? `（${version}）` : ''}`;
				const of = ids.filter((one) => one.instrument === instrument).map(({ id }) => id);
				return [
					strong(name),
					...(lang === 'en' ? [text(` ${en}`)] : []),
					text(
						fill(lawyer.lawLine, {
							name: nameOf(instrument.id, lang),
							number: known ? fill(lawyer.lawNumber, { number: known }) : '',
							from: effective
						})
					),
					...(unread ? [text(lawyer.unchecked)] : []),
					text(lang === 'en' ? ': ' : '：'),
					...citations(of, lang, false)
				];
			})
		)
	];
}

import { linkedTo, type Read } from '../../case/facts';
import { all, any, not, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant, justifying } from '../onus';
import type { Conduct } from '../qualification/acts';
import type { Segment } from '../qualification/regime';
import { age, consentGiven, gain, necessity, response, type Factor } from './adjustment';
import { tier, type Tier } from './head';

/**
 * 隐私与个人信息: the tier by what the face was joined to, where it was taken, what it laid open and to whom. A leak is
 * weighed under data security alone, so its rebuttal takes nothing from here; what the person had published himself founds no publication.
 */
export function privacyTier(read: Read, taking: Segment): (conduct: Conduct) => Tier {
	const [links, log, place, kept, source, to, profit, profile, sale, intimate] = together(
		() => together(...linkedTo.map((link) => () => read.finds(`face.linked.${link}`, claimant('PIPL-4'), 'yes'))),
		() => read.finds('store.log', claimant('PIPL-19'), 'weeks'),
		() => read('place.kind', claimant('CC-1033')),
		() => read.finds('face.stored', justifying(taking), 'kept'),
		() => read.finds('face.source', claimant('PIPL-27'), 'published'),
		() => read('share.recipients', claimant('CC-1038')),
		() => soldOn(read),
		() => read.finds('use.actual.profile', claimant('CC-1035'), 'yes'),
		() => read.finds('use.actual.sale', claimant('CC-1035'), 'yes'),
		() => read('harm.intimate', claimant('CC-1032'))
	);
	const linked = any(...links);
	const at = (...kinds: (typeof place)[]) => seen('place.kind', place, kinds.includes(place));
	const reached = (...who: (typeof to)[]) => seen('share.recipients', to, who.includes(to));
	const opened = (...what: (typeof intimate)[]) => seen('harm.intimate', intimate, what.includes(intimate));
	return ({ taken, lawful, passing }) => {
		const wrongly = (finding: Finding) => all(taken, not(lawful), finding);
		const given = (finding: Finding) => all(passing.unlawful, finding);
		return tier([
			{ tier: 1, id: 'identifiable', finding: wrongly(any(kept, linked)) },
			{ tier: 2, id: 'linked', finding: wrongly(linked) },
			{ tier: 2, id: 'logged', finding: wrongly(log) },
			{ tier: 2, id: 'passedToFew', finding: given(reached('few')) },
			{ tier: 3, id: 'profiled', finding: any(profile, opened('whereabouts', 'home')) },
			{ tier: 3, id: 'homeWatched', finding: wrongly(at('home')) },
			{ tier: 3, id: 'soldOrMany', finding: any(sale, given(any(reached('many'), profit))) },
			{ tier: 3, id: 'republished', finding: given(all(reached('public'), source)) },
			{ tier: 4, id: 'published', finding: given(all(reached('public'), not(source))) },
			{ tier: 4, id: 'intimate', finding: any(opened('health'), wrongly(at('intimate'))) }
		]);
	};
}

const seen = (address: string, value: string, holds: boolean): Finding => ({
	holds,
	grounds: [{ address, value }],
	basis: []
});

function soldOn(read: Read): Finding {
	const shared = read.finds('share.recipients', claimant('CC-1038'), 'few', 'many', 'public');
	return shared.holds ? read.finds('share.forProfit', claimant('CC-1038'), 'yes') : shared;
}

/** What moves it; no fact that sets the tier (一事实一用). */
export const privacyFactors = (read: Read, taking: Segment): Factor[] =>
	together(
		() => age(read),
		() => consentGiven(read, taking),
		() => necessity(read, taking),
		() => gain(read),
		() => response(read)
	);

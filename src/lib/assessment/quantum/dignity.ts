import type { Read } from '../../case/facts';
import { all, any, not, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant, justifying } from '../onus';
import type { Segment } from '../qualification/regime';
import { synthesis as synthetic } from '../qualification/synthesis';
import { age, notice, response, type Factor } from './adjustment';
import { tier, type Tier } from './head';

/**
 * 人格尊严: the tier by what was done to the person and how it came out. `lawful` is the finding that the taking itself had a ground; then the manner
 * of the taking (rows 1 and 2) founds nothing, and what came after still does.
 */
export function dignityTier(read: Read, taking: Segment): (lawful: Finding) => Tier {
	const consent = (...kinds: ('tied' | 'bundled' | 'coerced' | 'none' | 'deceived')[]) =>
		read.finds('consent.kind', justifying(taking), ...kinds);
	const [unasked, formal, onlyWay, covert, analysed, decision, abuse, synthesis, place, mental, seen] = together(
		() => consent('none', 'deceived'),
		() => consent('tied', 'bundled', 'coerced'),
		() => read.finds('necessity.alternative', justifying(taking), 'none', 'refused'),
		() => read.finds('capture.covert', claimant('CC-1165'), 'yes'),
		() => read.finds('face.use.analyse', claimant('CPI-90'), 'yes'),
		() => read.finds('use.decision', claimant('CC-1165'), 'adverse', 'wrongMatch'),
		() => read.finds('use.abuse', claimant('CC-1024'), 'mockery', 'impersonation', 'sexualised', 'fraud'),
		() => synthetic(read),
		() => read.finds('place.kind', claimant('CC-1033'), 'intimate'),
		() => read.finds('harm.mental', claimant('CC-1183'), 'diagnosed'),
		() => exposure(read)
	);
	return (lawful) => {
		const taking = (finding: Finding) => all(not(lawful), finding);
		return tier([
			{ tier: 1, id: 'formalConsent', finding: taking(formal) },
			{ tier: 2, id: 'notAsked', finding: taking(any(unasked, covert)) },
			{ tier: 2, id: 'onlyWay', finding: taking(onlyWay) },
			{ tier: 2, id: 'analysed', finding: taking(analysed) },
			{ tier: 3, id: 'decision', finding: decision },
			{ tier: 3, id: 'content', finding: synthesis.content },
			{ tier: 3, id: 'exposed', finding: seen.exposed },
			{ tier: 4, id: 'abuse', finding: abuse },
			{ tier: 4, id: 'degrading', finding: synthesis.degrading },
			{ tier: 4, id: 'intimatePlace', finding: place },
			{ tier: 4, id: 'humiliated', finding: all(decision, seen.publicly) },
			{ tier: 4, id: 'diagnosed', finding: mental }
		]);
	};
}

/** Who saw it: asked only where something was there to be seen (a synthesis, a wrong match, an abuse, a publication). */
export function exposure(read: Read): { exposed: Finding; circle: Finding; publicly: Finding } {
	const [abuse, decision, synthesis, shared] = together(
		() => read('use.abuse', claimant('CC-1024')),
		() => read('use.decision', claimant('CC-1024')),
		() => synthetic(read).recognisable.holds,
		() => read('share.recipients', claimant('CC-1019'))
	);
	if (abuse === 'none' && decision !== 'wrongMatch' && !synthesis && shared !== 'public') {
		const nothing: Finding = { holds: false, grounds: [{ address: 'use.abuse', value: abuse }], basis: [] };
		return { exposed: nothing, circle: nothing, publicly: nothing };
	}
	const saw = read('harm.exposure', claimant('CC-1183'));
	const among = (...who: (typeof saw)[]): Finding => ({
		holds: who.includes(saw),
		grounds: [{ address: 'harm.exposure', value: saw }],
		basis: []
	});
	return {
		exposed: among('few', 'circle', 'public'),
		circle: among('circle', 'public'),
		publicly: among('public')
	};
}

/** What moves it; no fact that sets the tier (一事实一用). */
export const dignityFactors = (read: Read, taking: Segment): Factor[] =>
	together(
		() => age(read),
		() => notice(read, taking),
		() => response(read)
	);

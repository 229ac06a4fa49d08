import { faceUses, type Read } from '../../case/facts';
import { all, any, given, not, under, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant, justifying, processor } from '../onus';
import { consent, furtherUse, type FurtherUse } from './consent';
import { justification, otherBasis, type Justification } from './lawfulness';
import { leak, passing, type Leak, type Passing } from './passing';
import { segmentOn, type Segment } from './regime';
import { synthesis, type Synthesis } from './synthesis';

/** Everything the rules on acts look at, read at once; each rule then says what it makes of it. */
export interface Observed extends Justification {
	segment: Segment;
	/** All who took part are private people acting for themselves, and nothing was published or sold: the PIPL is off (PIPL-72), the Code and VI-33 stay (law.md T11). */
	household: boolean;
	/** Something was done with the face, or, where nothing was, with other information that tells who the person is (PIPL-4). */
	taken: Finding;
	/** It was the face. */
	pictured: Finding;
	/** Recognition technology was used, or made what was used (FR-1). */
	recognised: Finding;
	anonymised: Finding;
	further: FurtherUse;
	passing: Passing;
	leak: Leak;
	/** From the first demand on, while it went unanswered: a part of its own, which can fall under later texts than the taking (顾某, Tianjin 2022). */
	refusal: Segment | undefined;
	synthesis: Synthesis;
	untold: Finding;
	purposeless: Finding;
	noOtherWay: Finding;
	/** Another way was asked for and refused. */
	refusedOther: Finding;
	replaceable: Finding;
	covert: Finding;
	tied: Finding;
	demanded: Finding;
	stillKept: Finding;
	requestRefused: Finding;
	/** A camera or recognition device in a place open to the public without need for public security, or without a sign (PIPL-26). */
	deviceUnjustified: Finding;
	openPlace: Finding;
	gate: Finding;
	privateSpace: Finding;
	intimateSpace: Finding;
	intimateMatter: Finding;
	published: Finding;
	offensive: Finding;
	degraded: Finding;
	treatedWorse: Finding;
	fairUse: Finding;
}

/** `demandedOn`: the first provable demand, from which a refusal is reckoned. */
export function observed(read: Read, segment: Segment, atHome: boolean, demandedOn: string | undefined): Observed {
	const shown = justifying(segment);
	const [use, anonymised, agreed, other, further, passed, leaked, made, told, way, place, device, after] = together(
		() => used(read),
		() => read.finds('face.anonymised', processor('PIPL-73'), 'shown'),
		() => consent(read, segment),
		() => otherBasis(read, segment),
		() => furtherUse(read, segment),
		() => passing(read, segment),
		() => leak(read, segment),
		() => synthesis(read),
		() =>
			together(
				() => read.finds('notice.given', shown, 'none', 'sign'),
				() => read.finds('purpose.stated', shown, 'none'),
				() => read.finds('capture.covert', claimant('CC-1035'), 'yes'),
				() => read.finds('consent.kind', shown, 'tied', 'coerced')
			),
		() =>
			together(
				() => read.finds('necessity.alternative', shown, 'none', 'refused'),
				() => read.finds('necessity.alternative', shown, 'refused'),
				() => read.finds('necessity.purpose', shown, 'replaceable')
			),
		() => read('place.kind', claimant('CC-1033')),
		() => publicDevice(read, segment),
		() => aftermath(read)
	);
	const [untold, purposeless, covert, tied] = told;
	const [noOtherWay, refusedOther, replaceable] = way;
	const at = (...kinds: (typeof place)[]) => given('place.kind', place, kinds.includes(place));
	const { abuse, decision } = after;
	const refused = after.findings.demanded.holds || after.findings.requestRefused.holds;
	const household = atHome && !after.findings.published.holds && !further.sold;
	return {
		segment: household ? withoutProcessorLaw(segment) : segment,
		household,
		...use,
		anonymised,
		...justification(agreed, other),
		further,
		passing: passed,
		leak: leaked,
		refusal: refused
			? segmentOn(read, 'refusal', demandedOn ?? 'undetermined', segment, read('assessment.today'))
			: undefined,
		synthesis: made,
		untold,
		purposeless,
		noOtherWay,
		refusedOther,
		replaceable,
		covert,
		tied,
		deviceUnjustified: device,
		openPlace: at('public', 'business'),
		gate: at('gate'),
		privateSpace: at('home', 'intimate'),
		intimateSpace: at('intimate'),
		offensive: any(given('use.abuse', abuse, abuse === 'sexualised' || abuse === 'fraud'), made.offensive),
		degraded: any(
			given('use.abuse', abuse, abuse !== 'none'),
			made.degrading,
			given('use.decision', decision, decision === 'wrongMatch')
		),
		treatedWorse: given('use.decision', decision, decision === 'adverse' || decision === 'wrongMatch'),
		...after.findings
	};
}

/** What was done with the face. Only where nothing was: whether other information of the person was used, which opens no track of the face. */
export function used(read: Read): Pick<Observed, 'taken' | 'pictured' | 'recognised'> {
	const uses = together(...faceUses.map((use) => () => read.finds(`face.use.${use}`, claimant('CPI-90'), 'yes')));
	const pictured = under(any(...uses), 'CC-1034');
	return {
		taken: pictured.holds
			? pictured
			: under(any(pictured, read.finds('information.other', claimant('PIPL-4'), 'yes')), 'CC-1034'),
		pictured,
		recognised: under(any(...uses.filter((_, i) => faceUses[i] !== 'photo')), 'FR-1')
	};
}

/** What came of it, and what was answered to requests. */
function aftermath(read: Read) {
	const [abuse, decision, published, intimateMatter, demanded, stillKept, requestRefused, fairUse] = together(
		() => read('use.abuse', claimant('CC-1024')),
		() => read('use.decision', claimant('CC-1024')),
		() => read.finds('share.recipients', claimant('CC-1019'), 'public'),
		() => read.finds('harm.intimate', claimant('CC-1032'), 'home', 'health'),
		() => read.finds('consent.withdrawn', claimant('CC-1037'), 'silent', 'goingOn'),
		() => read.finds('store.deletion', processor('PIPL-47'), 'none'),
		() => read.finds('request.answered', claimant('PIPL-50'), 'refused'),
		() => fair(read)
	);
	return {
		abuse,
		decision,
		findings: { published, intimateMatter, demanded, stillKept, requestRefused, fairUse }
	};
}

/** The five cases of CC-1020 are asked about only where a picture of the person was made or published. */
function fair(read: Read): Finding {
	const [made, published] = together(
		() => synthesis(read).recognisable,
		() => read.finds('share.recipients', claimant('CC-1019'), 'public')
	);
	if (!made.holds && !published.holds) return { holds: false, grounds: [], basis: [] };
	return read.finds('portrait.fairUse', processor('CC-1020'), 'shown');
}

/** PIPL-26: need for public security and a sign, both for whoever put it up to show; asked only of places open to the public. */
function publicDevice(read: Read, segment: Segment): Finding {
	const open = read.finds('place.kind', claimant('PIPL-26'), 'public', 'business');
	if (!open.holds) return open;
	const [secure, sign] = together(
		() => read.finds('place.security', justifying(segment), 'shown'),
		() => read.finds('sign.displayed', justifying(segment), 'yes')
	);
	return all(open, any(not(secure), not(sign)));
}

/** PIPL-72: what binds processors does not bind a private person at home. */
const withoutProcessorLaw = (segment: Segment): Segment => ({
	...segment,
	governs: { ...segment.governs, FR: 'none', PIPL: 'none', FM: 'none' }
});

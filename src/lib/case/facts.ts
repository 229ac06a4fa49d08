import { duties } from '../law/duties';
import { provinces } from '../law/provinces';
import type { Read as ReadOf } from '../reasoning/read';
import {
	amount,
	choice,
	claimed,
	day,
	doctrine,
	flags,
	gradedFlags,
	link,
	list,
	option,
	options,
	override,
	paid,
	text,
	when,
	type List,
	type ShapeOf
} from './vocabulary';

/** What someone may have done with the face (model §7). One participant can stand in several. */
export const roles = [
	'collector',
	'techProvider',
	'entrusted',
	'recipient',
	'storer',
	'platform',
	'reposter',
	'venue',
	'property',
	'ownersCommittee',
	'school',
	'employer',
	'employee',
	'dispatchAgency',
	'contractor',
	'bank',
	'telecom',
	'dataSeller',
	'toolProvider',
	'impostor',
	'individual',
	'guardian',
	'soleShareholder',
	'stateOrgan',
	'unidentified'
] as const;

export const faultGrades = ['none', 'slight', 'ordinary', 'gross', 'intent'] as const;
export const causalGrades = ['none', 'slight', 'secondary', 'equal', 'main', 'whole'] as const;
export const faceUses = ['photo', 'verify', 'identify', 'analyse', 'synthesise'] as const;
export const furtherUses = ['statistics', 'marketing', 'profile', 'training', 'synthesis', 'sale'] as const;
export const linkedTo = ['account', 'name', 'room', 'identity'] as const;
export const lapses = ['openAccess', 'sharedByChat', 'staleLogins'] as const;
export const events = ['taken', 'kept', 'passedOn', 'misused'] as const;

const dutyChoice = choice(['kept', 'formal', 'undone', 'warned', 'knowing'], 'undone');
const ages = ['adult', '14-17', '8-13', 'under8'] as const;

const participant = {
	name: text(200),
	roles: options(...roles),
	// Which duties bind someone follows from who he is: no order of favour (PIPL-73(1), 21, 72).
	capacity: choice(['official', 'household', 'business'], 'business', { nominal: true }),
	decidesWhy: choice(['instructed', 'jointly', 'self'], 'self', { nominal: true }),
	decidesHow: choice(['instructed', 'jointly', 'self'], 'self', { nominal: true }),
	mandate: choice(['within', 'exceeded'], 'within'),
	...(Object.fromEntries(Object.keys(duties).map((id) => [`duty.${id}`, dutyChoice])) as {
		[D in keyof typeof duties as `duty.${D}`]: typeof dutyChoice;
	}),
	noticeProper: claimed(),
	spreadAfter: claimed(),
	spreadPart: choice(['some', 'half', 'most'], 'some'),
	knewUse: claimed(),
	inTask: claimed(),
	minor: claimed(),
	dispatchFault: claimed(),
	orderFault: claimed(),
	principal: link('participants'),
	employer: link('participants'),
	dispatchedTo: link('participants'),
	customer: link('participants'),
	jointWith: link('participants'),
	helped: link('participants'),
	platformOf: link('participants'),
	passedTo: link('participants'),
	guardian: link('participants'),
	owns: link('participants'),
	// The shareholder’s to show (CO-23).
	separateAssets: choice(['yes', 'no'], 'no'),
	...gradedFlags('cause', events),
	'causeGrade.dignity': override(...causalGrades),
	'causeGrade.privacy': override(...causalGrades),
	'causeGrade.security': override(...causalGrades),
	'causeGrade.property': override(...causalGrades),
	sufficient: override('no', 'yes'),
	fault: override(...faultGrades)
} as const;

/** 案件事实: the one vocabulary from which types, the schema at the door, docs/facts.md, message keys and random cases follow. */
export const vocabulary = {
	// 1 基本情况
	'claimant.kind': option('self', 'guardian', 'relatives', 'lawyer', 'organisation'),
	'claimant.relation': option('first', 'other', 'outranked', 'none'),
	'victims.others': option('no', 'yes', 'unsure'),
	'incident.scene': option(
		'gate',
		'shop',
		'hotel',
		'school',
		'work',
		'bank',
		'hospital',
		'venue',
		'app',
		'synthesis',
		'trade',
		'neighbour',
		'government',
		'other'
	),
	'taking.startedOn': when(),
	'taking.endedOn': when('open'),
	'taking.lateEffect': choice(['no', 'yes'], 'no'),
	'know.harmOn': when(),
	'know.obligorOn': when(),
	demands: list({
		kind: option('oral', 'written', 'complaint', 'police', 'suit'),
		on: when(),
		provable: option('no', 'yes')
	}),
	'settlement.made': option('no', 'yes'),
	'settlement.amount': paid(),
	'settlement.covers': option('all', 'part', 'unclear'),
	'assessment.today': day(),
	'filing.on': day(),
	'court.province': option('undecided', ...provinces),
	'place.incident': option('unsure', ...provinces),
	'place.inCourtCity': option('unsure', 'no', 'yes'),
	'victim.home': option('unsure', ...provinces),
	'victim.inCourtCity': option('unsure', 'no', 'yes'),
	'defendant.home': option('unsure', ...provinces),
	'defendant.inCourtCity': option('unsure', 'no', 'yes'),
	'victim.ageAtStart': option(...ages),
	'victim.ageNow': option(...ages),
	'guardian.knewOn': when(),
	'victim.needs': option('no', 'yes'),
	'incident.network': choice(['device', 'server', 'app', 'published'], 'device'),
	'contract.exists': choice(['no', 'yes'], 'no'),
	'contract.faceTerm': choice(['asAgreed', 'silent', 'against'], 'silent'),
	'contract.penalty': amount(),
	'contract.broadClause': claimed(),

	// 2 都有谁 and 6 各自做了什么: one list, two chapters
	participants: list(participant, 1),

	// 3 采集与告知同意
	...flags('face.use', faceUses),
	'information.other': claimed(),
	'face.stored': choice(['notKept', 'kept'], 'kept'),
	...flags('face.linked', linkedTo),
	'face.anonymised': choice(['shown', 'no'], 'no'),
	'face.source': choice(['published', 'onSite', 'document', 'received', 'leaked'], 'onSite', { nominal: true }),
	'face.refused': claimed(),
	'purpose.stated': choice(['law', 'security', 'convenience', 'marketing', 'none'], 'none', { nominal: true }),
	'notice.given': choice(['clear', 'buried', 'sign', 'none'], 'none'),
	'consent.kind': choice(['separate', 'tied', 'bundled', 'coerced', 'none', 'deceived'], 'none'),
	'consent.guardian': choice(['yes', 'no'], 'no'),
	'consent.withdrawn': choice(['stopped', 'notAsked', 'silent', 'goingOn'], 'notAsked'),
	'basis.claimed': choice(
		['contract', 'personnel', 'identityLaw', 'statutoryDuty', 'emergency', 'publicSecurity', 'news', 'public', 'none'],
		'none',
		{ nominal: true }
	),
	'basis.reasonable': choice(['shown', 'no'], 'no'),
	'portrait.fairUse': choice(['shown', 'no'], 'no'),
	'request.answered': choice(['answered', 'notAsked', 'refused'], 'notAsked'),
	'basis.shown': choice(['shown', 'oral', 'none'], 'none'),
	'necessity.alternative': choice(['equal', 'awkward', 'refused', 'none'], 'none'),
	'necessity.purpose': choice(['needed', 'partly', 'replaceable'], 'replaceable'),
	'place.kind': choice(['elsewhere', 'public', 'business', 'gate', 'inside', 'home', 'intimate'], 'elsewhere'),
	'place.security': choice(['shown', 'claimed', 'no'], 'no'),
	'sign.displayed': choice(['yes', 'no'], 'no'),
	'capture.covert': claimed(),

	// 4 使用、保存与提供
	...flags('use.actual', furtherUses),
	'use.covered': choice(['covered', 'no'], 'no'),
	'consent.renewed': choice(['renewed', 'no'], 'no'),
	'use.decision': choice(['none', 'inconvenience', 'adverse', 'wrongMatch'], 'none'),
	'use.abuse': choice(['none', 'mockery', 'impersonation', 'sexualised', 'fraud'], 'none'),
	'synthesis.kind': choice(['ordinary', 'template', 'degrading', 'sexualOrFraud'], 'ordinary'),
	'synthesis.recognisable': claimed(),
	'store.where': choice(['device', 'local', 'uploadedAgreed', 'uploaded'], 'uploaded'),
	...flags('store.lapse', lapses, claimed({ theirs: 'yes' })),
	'store.deletion': choice(['certified', 'claimed', 'none'], 'none'),
	'store.overlong': claimed(),
	'store.log': choice(['none', 'days', 'weeks'], 'none', { theirs: 'days' }),
	'share.recipients': choice(['none', 'few', 'many', 'public'], 'none', { theirs: 'few' }),
	'share.basis': choice(['asked', 'no'], 'no'),
	'share.forProfit': claimed(),
	'sharing.on': when(),
	'leak.happened': choice(['none', 'signs', 'leaked', 'used'], 'none'),
	'store.secured': choice(['shown', 'no'], 'no'),
	'leak.otherSource': choice(['likely', 'unlikely'], 'unlikely'),
	'leak.accessed': choice(['nobody', 'somebody'], 'somebody'),
	'leak.spread': choice(['no', 'yes'], 'yes'),
	'leak.on': when(),
	'leak.response': choice(['prompt', 'silent', 'obstructive'], 'silent'),
	'scale.people': choice(['under1000', 'thousands', 'over100000'], 'under1000'),

	// 5 损害与花费
	'harm.exposure': choice(['nobody', 'few', 'circle', 'public'], 'nobody', { own: true }),
	'harm.mental': choice(['none', 'uneasy', 'dailyLife', 'diagnosed'], 'none', { own: true }),
	'harm.intimate': choice(['none', 'whereabouts', 'home', 'health'], 'none'),
	'harm.work': choice(['no', 'shown'], 'no'),
	'harm.severe': override('notSevere', 'disputed', 'severe'),
	losses: list({
		kind: option('unauthorised', 'induced', 'forgedLoan', 'contract', 'other'),
		amount: amount('own'),
		on: when(),
		voucher: choice(['no', 'yes'], 'no'),
		extent: choice(['disputed', 'full'], 'disputed'),
		by: link('participants')
	}),
	'victim.conduct': choice(['reckless', 'deceived', 'none'], 'none'),
	expenses: list({
		kind: option('evidence', 'notary', 'lawyer', 'travel', 'appraisal', 'mitigation'),
		amount: amount('own'),
		voucher: choice(['no', 'yes'], 'no')
	}),
	recovered: list({ item: link('losses'), by: link('participants'), amount: paid() }),
	'gain.kind': choice(['none', 'indirect', 'direct'], 'none'),
	'gain.known': amount(),
	'gain.by': link('participants'),
	claims: list({ head: option('solatium', 'property', 'expenses'), amount: amount('own') }),
	police: option('none', 'reported', 'opened', 'convicted'),

	// Contested points of law: nobody is asked (model §1)
	'law.continuing': doctrine(['leftOut', 'applies'], 'applies'),
	'law.jointDeciders': doctrine(['several', 'joint'], 'joint'),
	'law.unknownLeaker': doctrine(['several', 'joint'], 'joint'),
	'law.mixedCauses': doctrine(['part', 'whole'], 'part'),
	'law.trusteeOutward': doctrine(['principal', 'own'], 'principal'),
	'law.staffOutward': doctrine(['employer', 'both'], 'employer'),
	'law.venueAnalogy': doctrine(['none', 'supplementary'], 'none')
} as const;

type Key<V> = (keyof V & string) | Groups<keyof V & string>;
type Groups<K extends string> = K extends `${infer Group}.${string}` ? `${Group}.*` | Deeper<K> : never;
type Deeper<K extends string> = K extends `${infer A}.${infer B}.${string}` ? `${A}.${B}.*` : never;
type Facts = typeof vocabulary;
/** A row of the questionnaire: a key, a whole group of flags (`face.use.*`), or a key of the items of a list (`participants/name`). */
export type Row =
	Key<Facts> | { [K in keyof Facts]: Facts[K] extends List<infer Item> ? `${K}/${Key<Item>}` : never }[keyof Facts];

export type CaseFacts = ShapeOf<typeof vocabulary>;
export type Read = ReadOf<CaseFacts>;
export type ReadParticipant = ReadOf<CaseFacts['lists']['participants']>;
export type ReadLoss = ReadOf<CaseFacts['lists']['losses']>;
export type Role = (typeof roles)[number];
export type FaultGrade = (typeof faultGrades)[number];
export type CausalGrade = (typeof causalGrades)[number];

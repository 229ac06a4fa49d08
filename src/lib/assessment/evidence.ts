import type { Row } from '../case/facts';
import { rowOf } from '../messages/words';

/** What usually proves a fact. No list of the law: what is at hand, can be asked for, or lies with the other side. */
export type EvidenceKind =
	| 'register'
	| 'accounts'
	| 'device'
	| 'sign'
	| 'consentPage'
	| 'policy'
	| 'version'
	| 'notarised'
	| 'chat'
	| 'recording'
	| 'request'
	| 'refusal'
	| 'account'
	| 'copy'
	| 'web'
	| 'comparison'
	| 'contract'
	| 'cooperation'
	| 'registration'
	| 'witness'
	| 'police'
	| 'authority'
	| 'bank'
	| 'receipt'
	| 'medical'
	| 'employment'
	| 'identity'
	| 'expert'
	| 'logs'
	| 'security'
	| 'impact'
	| 'deletion'
	| 'rules'
	| 'takedown'
	| 'settlement'
	| 'books';

/** By row of the questionnaire, the nearest at hand first. The sum claimed is not here: it is said, not proved. */
export const usual: Readonly<Partial<Record<Row, readonly [EvidenceKind, ...EvidenceKind[]]>>> = {
	'incident.network': ['web', 'version', 'policy'],
	'taking.startedOn': ['account', 'device', 'contract', 'witness'],
	'taking.endedOn': ['account', 'device', 'refusal'],
	'taking.lateEffect': ['web', 'bank', 'medical'],
	'know.harmOn': ['chat', 'police', 'copy'],
	'know.obligorOn': ['refusal', 'police', 'registration'],
	'demands/on': ['request', 'chat', 'police'],
	'settlement.amount': ['settlement', 'bank'],
	'guardian.knewOn': ['chat', 'witness'],
	'contract.exists': ['contract', 'receipt', 'account'],
	'contract.faceTerm': ['contract', 'policy'],
	'contract.penalty': ['contract'],
	'contract.broadClause': ['contract', 'policy', 'notarised'],

	'participants/capacity': ['registration', 'device', 'witness'],
	'participants/decidesWhy': ['policy', 'cooperation', 'refusal'],
	'participants/decidesHow': ['policy', 'cooperation', 'refusal'],
	'participants/mandate': ['cooperation', 'logs'],
	'participants/duty.*': ['rules', 'logs', 'authority'],
	'participants/duty.inform': ['consentPage', 'sign', 'policy'],
	'participants/duty.alternative': ['device', 'sign', 'witness'],
	'participants/duty.safeguard': ['security', 'logs', 'expert'],
	'participants/duty.respond': ['request', 'refusal'],
	'participants/duty.withdraw': ['consentPage', 'version', 'request'],
	'participants/duty.assess': ['impact', 'copy'],
	'participants/duty.file': ['authority'],
	'participants/duty.supervise': ['cooperation', 'rules'],
	'participants/duty.rectify': ['refusal', 'authority', 'logs'],
	'participants/duty.secure': ['security', 'logs', 'expert'],
	'participants/duty.verify': ['logs', 'bank', 'expert'],
	'participants/duty.remove': ['takedown', 'web', 'notarised'],
	'participants/noticeProper': ['takedown', 'request', 'web'],
	'participants/spreadAfter': ['web', 'notarised', 'takedown'],
	'participants/spreadPart': ['web', 'notarised'],
	'participants/platformOf': ['web', 'takedown', 'police'],
	'participants/passedTo': ['refusal', 'cooperation', 'police'],
	'participants/knewUse': ['chat', 'takedown', 'authority'],
	'participants/inTask': ['employment', 'rules', 'witness'],
	'participants/minor': ['identity', 'police'],
	'participants/dispatchFault': ['cooperation', 'rules'],
	'participants/orderFault': ['cooperation', 'chat'],
	'participants/principal': ['cooperation', 'refusal', 'policy'],
	'participants/employer': ['employment', 'witness'],
	'participants/dispatchedTo': ['employment', 'cooperation'],
	'participants/customer': ['cooperation', 'receipt'],
	'participants/jointWith': ['cooperation', 'policy', 'version'],
	'participants/helped': ['chat', 'police', 'bank'],
	'participants/guardian': ['identity', 'police'],
	'participants/owns': ['register'],
	'participants/separateAssets': ['accounts'],
	'participants/cause.*': ['logs', 'expert', 'police', 'witness'],

	'face.use.*': ['device', 'consentPage', 'account', 'expert'],
	'information.other': ['copy', 'account', 'web'],
	'face.stored': ['copy', 'logs', 'policy'],
	'face.linked.*': ['copy', 'account', 'consentPage'],
	'face.anonymised': ['expert', 'security'],
	'face.source': ['web', 'copy', 'device'],
	'face.refused': ['chat', 'recording', 'request'],
	'purpose.stated': ['consentPage', 'policy', 'sign'],
	'notice.given': ['consentPage', 'sign', 'policy', 'version'],
	'consent.kind': ['consentPage', 'account', 'version', 'notarised'],
	'consent.guardian': ['consentPage', 'account', 'identity'],
	'consent.withdrawn': ['request', 'refusal', 'account'],
	'basis.claimed': ['refusal', 'policy'],
	'basis.reasonable': ['rules', 'impact'],
	'portrait.fairUse': ['web', 'comparison'],
	'request.answered': ['request', 'refusal'],
	'basis.shown': ['refusal', 'rules', 'authority'],
	'necessity.alternative': ['device', 'witness', 'recording'],
	'necessity.purpose': ['impact', 'rules', 'expert'],
	'place.kind': ['device', 'witness'],
	'place.security': ['authority', 'rules'],
	'sign.displayed': ['sign', 'device', 'witness'],
	'capture.covert': ['device', 'recording', 'police'],

	'use.actual.*': ['copy', 'chat', 'web', 'logs'],
	'use.covered': ['consentPage', 'policy', 'version'],
	'consent.renewed': ['consentPage', 'account', 'version'],
	'use.decision': ['device', 'account', 'witness', 'chat'],
	'use.abuse': ['web', 'notarised', 'police', 'chat'],
	'synthesis.kind': ['web', 'notarised', 'comparison'],
	'synthesis.recognisable': ['comparison', 'witness', 'expert'],
	'store.where': ['policy', 'logs', 'expert'],
	'store.lapse.*': ['witness', 'authority', 'logs', 'expert'],
	'store.deletion': ['deletion', 'copy', 'refusal'],
	'store.overlong': ['copy', 'policy', 'logs'],
	'store.log': ['copy', 'account', 'logs'],
	'share.recipients': ['copy', 'policy', 'web', 'police'],
	'share.basis': ['consentPage', 'policy'],
	'share.forProfit': ['police', 'chat', 'bank'],
	'sharing.on': ['web', 'copy', 'logs'],
	'leak.happened': ['authority', 'police', 'web', 'expert'],
	'store.secured': ['security', 'logs', 'expert'],
	'leak.otherSource': ['logs', 'expert', 'police'],
	'leak.accessed': ['logs', 'expert'],
	'leak.spread': ['web', 'police', 'logs'],
	'leak.on': ['authority', 'web', 'logs'],
	'leak.response': ['refusal', 'authority', 'chat'],
	'scale.people': ['authority', 'policy', 'logs'],

	'harm.exposure': ['web', 'witness', 'chat'],
	'harm.mental': ['medical', 'chat', 'witness'],
	'harm.intimate': ['copy', 'device', 'web'],
	'harm.work': ['employment', 'chat', 'witness'],
	'losses/amount': ['bank', 'receipt', 'police'],
	'losses/on': ['bank', 'police'],
	'losses/voucher': ['bank', 'receipt'],
	'losses/extent': ['bank', 'expert'],
	'losses/by': ['police', 'bank', 'logs'],
	'victim.conduct': ['chat', 'account', 'police'],
	'expenses/amount': ['receipt', 'bank', 'contract'],
	'expenses/voucher': ['receipt', 'bank'],
	'recovered/by': ['bank', 'settlement'],
	'recovered/item': ['bank', 'settlement'],
	'recovered/amount': ['bank', 'settlement'],
	'gain.kind': ['books', 'web', 'registration'],
	'gain.known': ['books', 'bank'],
	'gain.by': ['books', 'registration']
};

/** What usually proves the fact at an address; nothing where nothing has to be proved. */
export const usualFor = (address: string): readonly EvidenceKind[] | undefined => rowOf(usual, address).words;

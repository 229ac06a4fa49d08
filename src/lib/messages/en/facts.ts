import type { Words } from '../words';
import type { facts as source } from '../zh-CN/facts';
import { provinces } from './provinces';

const age = { adult: '18 or over', '14-17': '14 to 17', '8-13': '8 to 13', under8: 'under 8' };
const decide = { instructed: 'did what others asked', jointly: 'decided together with others', self: 'decided alone' };
const duty = {
	kept: 'done',
	formal: 'done in form only, with gaps',
	undone: 'not done',
	warned: 'still not done after a warning, complaint or order',
	knowing: 'knowingly broken'
};
const noYes = { no: 'no', yes: 'yes' };
const grade = { none: 'none', slight: 'slight', secondary: 'secondary', equal: 'equal', main: 'main', whole: 'whole' };

export const facts: Record<keyof typeof source, Words> = {
	'claimant.kind': {
		ask: 'Who are you?',
		label: 'Claimant',
		help: 'If you answer for a child or someone else, “you” means that person from here on.',
		options: {
			self: 'the person whose face was used',
			guardian: 'guardian of that person',
			relatives: 'close relative of a deceased person',
			lawyer: 'lawyer or agent',
			organisation: 'organisation'
		},
		why: 'An organisation has no claim for mental damage (《精神损害赔偿解释》, art. 4); relatives claim for the deceased (《民法典》, art. 994).'
	},
	'claimant.relation': {
		ask: 'How are you related to the deceased?',
		label: 'Relation to the deceased',
		options: {
			first: 'spouse, child or parent',
			other: 'sibling, grandparent or grandchild, there being no spouse, child or parent',
			outranked: 'sibling, grandparent or grandchild, but a spouse, child or parent is living',
			none: 'none of these'
		},
		why: 'Spouse, children and parents claim first.'
	},
	'victims.others': {
		ask: 'Was anyone else’s face used in the same incident?',
		label: 'Other people affected',
		options: { no: 'no, only one person’s', yes: 'yes', unsure: 'not known' },
		why: 'Several people may be heard together (Face Recognition Provisions, art. 13), and a procuratorate or consumer body may sue in the public interest; amounts are still worked out person by person.'
	},
	'incident.scene': {
		ask: 'In what setting did it happen?',
		label: 'Setting',
		options: {
			gate: 'residential gate',
			shop: 'shop, mall or sales office',
			hotel: 'hotel',
			school: 'school',
			work: 'attendance at work',
			bank: 'bank, payment or loan',
			hospital: 'hospital',
			venue: 'transport, venue (also a gym) or park',
			app: 'app or website',
			synthesis: 'face swap, synthesis',
			trade: 'trade in photos or face data',
			neighbour: 'neighbour’s or private device',
			government: 'state enforcement or service',
			other: 'other'
		},
		help: 'Choose the nearest; for a face swap or a synthetic picture, “face swap”.',
		why: 'Rules and periods differ by setting.'
	},
	'incident.network': {
		ask: 'Has it to do with a network?',
		label: 'Network',
		help: 'Of several that fit, the lowest; if you cannot tell whether the device is connected, “not known”.',
		options: {
			device: 'only in the device on site',
			server: 'sent to a cloud or company server',
			app: 'in an app or on a website',
			published: 'spread publicly online'
		},
		why: 'Online cases can be brought where the person lives; a ceiling of 500,000 yuan applies to property that cannot be determined.'
	},
	'taking.startedOn': {
		ask: 'When did the taking or use of the face start?',
		label: 'Start',
		help: 'The month is enough.',
		why: 'The law of the day of the act applies; length weighs.'
	},
	'taking.endedOn': {
		ask: 'When did it stop?',
		label: 'End',
		help: 'If it is still used or kept, choose “still going on”.',
		why: 'What goes on after a new law falls under it.'
	},
	'taking.lateEffect': {
		ask: 'Did it still have new consequences after 1 January 2021?',
		label: 'Consequences after 2021',
		options: { no: 'no', yes: 'yes, such as a later leak, publication or misuse' },
		help: 'If the conduct ended before 2021 but its consequences came later, the Civil Code can apply.',
		why: 'Provisions on the temporal effect of the Civil Code, art. 24.'
	},
	'know.harmOn': {
		ask: 'When was it discovered?',
		label: 'Knowledge of the harm',
		help: 'If you knew from the start, the first day.',
		why: 'Three years run from knowing the harm and who owes.'
	},
	'know.obligorOn': {
		ask: 'When did you learn who it was?',
		label: 'Knowledge of who owes',
		help: 'If you knew from the start, the first day; if you do not know who, choose “not known”.',
		why: 'Three years run from knowing the harm and who owes.'
	},
	'victim.ageAtStart': {
		ask: 'How old was the person when it started?',
		label: 'Age at the start',
		options: age,
		why: 'Minors weigh more; under 14 a guardian must consent.'
	},
	'victim.ageNow': { ask: 'And now?', label: 'Age now', options: age, why: 'A guardian sues for a minor.' },
	'guardian.knewOn': {
		ask: 'When did the parent or guardian learn of it?',
		label: 'Guardian’s knowledge',
		why: 'A child’s period runs from the guardian’s knowledge.'
	},
	'victim.needs': {
		ask: 'Is the person old or disabled, with no notice he or she could follow?',
		label: 'Accessible notice',
		options: noYes,
		why: 'A notice that cannot be read or heard is no clear notice.'
	},
	demands: {
		ask: 'Was anything asked of the other side or an authority?',
		label: 'Demands',
		item: 'Demand {n}',
		add: 'Add a demand',
		none: 'Nothing was asked',
		help: 'Complaints, police reports, suits and mediation count.',
		why: 'A demand that can be proved restarts the three years.'
	},
	'demands/kind': {
		ask: 'How?',
		label: 'Way',
		options: {
			oral: 'spoken or by phone',
			written: 'in writing, by e-mail, WeChat or text message',
			complaint: 'complaint to an authority',
			police: 'police report',
			suit: 'suit, arbitration or mediation'
		}
	},
	'demands/on': { ask: 'When?', label: 'Day' },
	'demands/provable': { ask: 'Can it be proved?', label: 'Provable', options: noYes },
	'settlement.made': {
		ask: 'Was a settlement, pardon or undertaking signed?',
		label: 'Settlement',
		options: noYes,
		why: 'What was settled cannot be asked for again.'
	},
	'settlement.amount': { ask: 'How much was paid for it?', label: 'Sum of the settlement' },
	'settlement.covers': {
		ask: 'What does the paper say it settles?',
		label: 'Scope of the settlement',
		options: { all: 'the whole dispute', part: 'a stated part', unclear: 'it does not say' }
	},
	'filing.on': {
		ask: 'On what day is suit to be brought?',
		label: 'Day of filing',
		help: 'Today, if not decided or if there will be no suit.',
		why: 'Periods left are reckoned to that day.'
	},
	'assessment.today': {
		ask: 'For what day is this assessed?',
		label: 'Day of assessment',
		help: 'Today; it rarely needs to be changed.'
	},
	'court.province': {
		ask: 'In which province is suit to be brought?',
		label: 'Province of the court',
		options: { undecided: 'not decided', ...provinces },
		why: 'The living standard at the court’s place counts (《精神损害赔偿解释》, art. 5).'
	},
	'place.incident': {
		ask: 'In which province did it happen?',
		label: 'Place of the incident',
		options: { unsure: 'not known', ...provinces },
		help: 'Where the device, shop or estate is; for something online, where the one who did it was; else “not known”.',
		why: 'The court where the tort was done has jurisdiction (《民事诉讼法》, art. 29).'
	},
	'place.inCourtCity': {
		ask: 'Was it in Hangzhou (Zhejiang) or Guangzhou (Guangdong)?',
		label: 'Incident in a city with an internet court',
		options: { unsure: 'not known', no: 'no', yes: 'yes' },
		help: 'Only these two are asked about, because each has an internet court.',
		why: 'There, online disputes over personal information and privacy go to the internet court (《互联网法院管辖规定》, art. 1).'
	},
	'victim.home': {
		ask: 'In which province does the person live whose face was used?',
		label: 'Victim’s home',
		options: { unsure: 'not known', ...provinces },
		help: 'The registered domicile, or where the person has lived for a year or more. The province only, no address.',
		why: 'For what happened online, the court of the victim’s home has jurisdiction too (《民事诉讼法解释》, art. 25).'
	},
	'victim.inCourtCity': {
		ask: 'In Hangzhou (Zhejiang) or Guangzhou (Guangdong)?',
		label: 'Victim’s home in a city with an internet court',
		options: { unsure: 'not known', no: 'no', yes: 'yes' },
		why: 'There, online disputes over personal information and privacy go to the internet court.'
	},
	'defendant.home': {
		ask: 'In which province is the other side?',
		label: 'Other side’s home',
		options: { unsure: 'not known', ...provinces },
		help: 'A company’s registered seat; with several, the one you would rather sue; for an organ, where it sits.',
		why: 'The court of the defendant’s home has jurisdiction (《民事诉讼法》, arts. 22 and 29).'
	},
	'defendant.inCourtCity': {
		ask: 'Is the other side in Hangzhou (Zhejiang) or Guangzhou (Guangdong)?',
		label: 'Other side in a city with an internet court',
		options: { unsure: 'not known', no: 'no', yes: 'yes' },
		why: 'There, online disputes over personal information and privacy go to the internet court.'
	},
	'contract.exists': {
		ask: 'Is there a contract, membership, property or labour relation?',
		label: 'Contract',
		options: noYes,
		why: 'A breach can be claimed under the contract instead.'
	},
	'contract.faceTerm': {
		ask: 'What does the contract say about faces?',
		label: 'Face clause',
		options: { asAgreed: 'it allows this use', silent: 'nothing', against: 'what was done differs from it' }
	},
	'contract.penalty': { ask: 'What penalty does it set?', label: 'Agreed penalty', help: '0 if none.' },
	'contract.broadClause': {
		ask: 'Is there a clause “perpetual, irrevocable, transferable”?',
		label: 'Unlimited licence clause',
		options: noYes,
		why: 'Such a standard term can be declared void (《人脸识别司法解释》, art. 11).'
	},
	participants: {
		ask: 'Who did something with the face?',
		label: 'Participants',
		item: 'Participant {n}',
		add: 'Add a participant',
		none: 'Not known who',
		unnamed: 'Unidentified',
		help: 'See signs, privacy policies, receipts and contracts for full names. If you do not know who it was, press “Not known who”.',
		why: 'Who pays and how it is shared depends on what each did.'
	},
	'participants/name': { ask: 'What is it called?', label: 'Name', help: 'A code name will do.' },
	'participants/roles': {
		ask: 'Who is this, and what did they do? (several possible)',
		label: 'Roles',
		help: 'Choose the one or two that fit best.',
		options: {
			collector: 'installed the device or used faces',
			techProvider: 'supplied device, algorithm or software',
			entrusted: 'processed faces for another',
			recipient: 'received face data',
			storer: 'stored the data',
			platform: 'network platform',
			reposter: 'reposted',
			venue: 'kept the premises',
			property: 'property manager',
			ownersCommittee: 'owners’ committee',
			school: 'school',
			employer: 'employer',
			employee: 'employee',
			dispatchAgency: 'dispatch agency',
			contractor: 'integrator, contractor',
			bank: 'bank or payment institution',
			telecom: 'telecom operator',
			dataSeller: 'sold face data',
			toolProvider: 'supplied forging tools',
			impostor: 'posed with another’s face, or swapped or forged it',
			individual: 'individual, neighbour',
			guardian: 'guardian',
			soleShareholder: 'only shareholder of a company',
			stateOrgan: 'state organ',
			unidentified: 'not identified yet'
		},
		groups: {
			ran: 'put up devices, kept premises, used faces',
			served: 'supplied, contracted, entrusted, stored',
			spread: 'received, platform, reposted',
			abused: 'sold, forged, impersonated',
			people: 'individuals, staff, agencies, guardians, shareholders'
		},
		why: 'The role decides who must prove what and the form of liability.'
	},
	'participants/capacity': {
		ask: 'Was it enforcing the law, or doing business, managing or employing?',
		label: 'Capacity',
		options: {
			official: 'enforcement or official duty',
			household: 'private household use',
			business: 'business, management, employment'
		},
		why: 'Public power is a matter of state compensation; as employer or landlord it stays civil.'
	},
	'face.use.*': {
		ask: 'What did they, or the machine, do with the face? (several possible)',
		label: 'Use of the face',
		options: {
			photo: 'took a photo or video',
			verify: 'checked identity (door, attendance, payment)',
			identify: 'recognised without cooperation',
			analyse: 'judged age, mood or taste',
			synthesise: 'put the face into other pictures'
		},
		none: 'none of these',
		help: 'If the screen shows the name, it checks or recognises.',
		why: 'The face-recognition rules apply only where the technology was used.'
	},
	'information.other': {
		ask: 'No face was used, but a name, a number or the like that tells who you are?',
		label: 'Personal information other than a face',
		options: { no: 'no', yes: 'other information that identifies the person was used' },
		why: 'Whatever identifies a person is personal information (PIPL art. 4); without a face the face-recognition rules do not apply.'
	},
	'face.stored': {
		ask: 'Was the face kept after the check?',
		label: 'Storage',
		options: { notKept: 'not kept after matching', kept: 'kept' },
		help: 'This is for the other side to prove.'
	},
	'face.linked.*': {
		ask: 'What was the face joined to? (several possible)',
		label: 'Joined information',
		options: {
			account: 'phone number or account',
			name: 'name',
			room: 'room or staff number',
			identity: 'ID number or address'
		},
		none: 'nothing',
		why: 'Joined to identity, it touches privacy more.'
	},
	'face.anonymised': {
		ask: 'Does the other side say it is anonymised?',
		label: 'Anonymisation',
		options: { shown: 'proved irreversible', no: 'not said, or not proved' },
		why: 'Truly anonymised information is no personal information (《个人信息保护法》, art. 73).'
	},
	'face.source': {
		ask: 'Where did the face come from?',
		label: 'Source',
		options: {
			published: 'photos the person had published',
			onSite: 'taken on the spot',
			document: 'an ID or file',
			received: 'given by others',
			leaked: 'leaked or bought'
		}
	},
	'face.refused': {
		ask: 'Was use clearly refused?',
		label: 'Refusal',
		options: noYes,
		why: 'What was published may not be used against a clear refusal.'
	},
	'capture.covert': { ask: 'Was it taken covertly?', label: 'Covert taking', options: noYes },
	'purpose.stated': {
		ask: 'What reason did the other side give?',
		label: 'Stated purpose',
		options: {
			law: 'required by law',
			security: 'security',
			convenience: 'convenience',
			marketing: 'marketing or statistics',
			none: 'none'
		}
	},
	'notice.given': {
		ask: 'Was it made clear beforehand who uses it, why, how, how long?',
		label: 'Notice',
		options: {
			clear: 'clearly and prominently',
			buried: 'buried in a long text or pre-ticked',
			sign: 'a sign only',
			none: 'no'
		},
		help: 'Photograph the sign, save the privacy policy.',
		why: 'Notice is for the other side to prove (《人脸识别司法解释》, art. 6).'
	},
	'consent.kind': {
		ask: 'Was consent asked for the face in particular?',
		label: 'Consent',
		options: {
			separate: 'asked separately and freely given',
			tied: 'no service or entry without it',
			bundled: 'bundled with other consents',
			coerced: 'otherwise forced',
			none: 'not asked',
			deceived: 'obtained by deceit'
		},
		help: 'It has to be separate consent: for the face alone, freely given. If they said that there is no entry without it, choose “no service or entry without it”; if it was never mentioned, “not asked”.',
		why: 'Bundled or forced consent does not count (《人脸识别司法解释》, art. 4).'
	},
	'consent.guardian': {
		ask: 'Did the guardian consent?',
		label: 'Guardian’s consent',
		options: { yes: 'yes', no: 'no' },
		why: 'Required under 14 (《个人信息保护法》, art. 31).'
	},
	'consent.withdrawn': {
		ask: 'Was a stop or deletion asked for, and then?',
		label: 'After a demand to stop',
		options: {
			stopped: 'stopped when asked',
			notAsked: 'not asked',
			silent: 'no answer, and not known whether it stopped',
			goingOn: 'use went on'
		},
		why: 'Consent can be withdrawn; going on is graver fault.'
	},
	'necessity.alternative': {
		ask: 'What else could one do instead of the face?',
		label: 'Other ways',
		options: {
			equal: 'an equally easy way',
			awkward: 'a way, but awkward',
			refused: 'another way was asked for and refused',
			none: 'no other way'
		},
		help: 'If nobody wanted your face for a door or a service (a face swap, a hidden camera), choose “an equally easy way”. Do not force the gate or refuse attendance; ask in writing first.'
	},
	'necessity.purpose': {
		ask: 'Would a card, code or person do the same?',
		label: 'Possible without the face',
		options: { needed: 'no, the face is needed', partly: 'barely', replaceable: 'yes' }
	},
	'place.kind': {
		ask: 'Where was the face taken?',
		label: 'Place',
		options: {
			elsewhere: 'not on a spot: on a phone, or from a photograph',
			public: 'street, square or other public place',
			business: 'shop, lobby or other business place',
			gate: 'gate or entrance of a residence',
			inside: 'inside a workplace or school',
			home: 'aimed at or inside a home',
			intimate: 'guest room, dormitory, bath, changing room or toilet'
		}
	},
	'basis.claimed': {
		ask: 'What reason was given for not needing consent?',
		label: 'Claimed basis',
		options: {
			contract: 'needed for a contract',
			personnel: 'personnel management',
			identityLaw: 'identity check required by law',
			statutoryDuty: 'statutory duty',
			emergency: 'emergency',
			publicSecurity: 'public security',
			news: 'news reporting',
			public: 'information already public',
			none: 'none'
		},
		why: 'A reason only claimed does not hold; it must be shown.'
	},
	'basis.reasonable': {
		ask: 'Can they show that the use stayed within a reasonable scope?',
		label: 'Reasonable scope',
		options: { shown: 'they can', no: 'not shown, or exceeded' },
		why: 'News reporting and the use of public information both end at a reasonable scope (Personal Information Protection Law, arts. 13, 27).'
	},
	'portrait.fairUse': {
		ask: 'Can they show one of the cases in which a likeness may be used without consent?',
		label: 'Fair use of the likeness',
		options: { shown: 'they can', no: 'not shown' },
		help: 'Such as private study, necessary news reporting, official duty, showing a public scene, the public interest or your own.',
		why: 'Civil Code, art. 1020 lists five cases; whoever used the likeness shows them.'
	},
	'request.answered': {
		ask: 'Did you ask to see or copy your information, or for an explanation?',
		label: 'Request for access, copy or explanation',
		options: {
			answered: 'asked, and got an answer',
			notAsked: 'did not ask',
			refused: 'asked, and was refused or got no answer'
		},
		why: 'A refusal or silence can be sued over by itself, with no damage to show (Personal Information Protection Law, art. 50).'
	},
	'basis.shown': {
		ask: 'Was anything shown for it?',
		label: 'Basis shown',
		options: { shown: 'shown', oral: 'only said', none: 'no' }
	},
	'sign.displayed': { ask: 'Was there a prominent sign?', label: 'Sign', options: { yes: 'yes', no: 'no' } },
	'place.security': {
		ask: 'Is it needed there for public security under State rules?',
		label: 'Public-security need',
		help: 'If they have produced no rule or approval, choose “no”.',
		options: { shown: 'proved', claimed: 'only claimed', no: 'no' }
	},
	'use.actual.*': {
		ask: 'What else was it used for? (several possible)',
		label: 'Further use',
		options: {
			statistics: 'statistics',
			marketing: 'marketing',
			profile: 'working out habits and tastes (profiling)',
			training: 'training models',
			synthesis: 'synthesis',
			sale: 'sale'
		},
		none: 'only the first purpose',
		why: 'Use beyond the first purpose needs new consent.'
	},
	'use.covered': { ask: 'Had these uses been stated?', label: 'Uses stated', options: { covered: 'yes', no: 'no' } },
	'consent.renewed': {
		ask: 'Was consent asked again for the new use?',
		label: 'Renewed consent',
		options: { renewed: 'yes', no: 'no' }
	},
	'use.decision': {
		ask: 'Was the person treated differently because of it?',
		label: 'Treatment',
		options: {
			none: 'no',
			inconvenience: 'some inconvenience',
			adverse: 'refused, charged more or punished',
			wrongMatch: 'taken for someone else'
		}
	},
	'use.abuse': {
		ask: 'Was it used to hurt the person?',
		label: 'Abuse',
		options: {
			none: 'no',
			mockery: 'mocked or disparaged',
			impersonation: 'impersonated',
			sexualised: 'fabricated or sexualised',
			fraud: 'used for fraud'
		},
		help: 'Do not forward sexualised images or images of children; save links and screenshots and report.'
	},
	'synthesis.kind': {
		ask: 'What was made?',
		label: 'Synthesis',
		options: {
			ordinary: 'plain entertainment',
			template: 'commercial template or selling',
			degrading: 'degrading',
			sexualOrFraud: 'sexual or fraudulent'
		}
	},
	'synthesis.recognisable': { ask: 'Is the person recognisable?', label: 'Recognisable', options: noYes },
	'store.where': {
		ask: 'Where is the face kept?',
		label: 'Place of storage',
		options: {
			device: 'in the device only',
			local: 'on a computer or server of their own',
			uploadedAgreed: 'uploaded, with prior consent',
			uploaded: 'uploaded without consent'
		}
	},
	'store.lapse.*': {
		ask: 'Were any of these seen? (several possible)',
		label: 'Security lapses',
		options: {
			openAccess: 'anyone could look',
			sharedByChat: 'passed by chat or USB stick',
			staleLogins: 'former staff still had access'
		},
		none: 'none seen',
		why: 'Missing measures are fault (《个人信息保护法》, art. 51).'
	},
	'store.deletion': {
		ask: 'Was the stored face deleted?',
		label: 'Deletion',
		options: { certified: 'deleted, with proof', claimed: 'said to be deleted, without proof', none: 'not deleted' }
	},
	'store.overlong': {
		ask: 'Is it still kept after the agreed period or a demand to delete?',
		label: 'Overlong storage',
		options: noYes
	},
	'store.log': {
		ask: 'Was a record of comings and goings kept?',
		label: 'Log of movements',
		options: { none: 'no', days: 'for days', weeks: 'for weeks or more' }
	},
	'share.recipients': {
		ask: 'As far as known, who got the face?',
		label: 'Recipients',
		options: { none: 'nobody known', few: 'one or two partners', many: 'three or more', public: 'public online' },
		why: 'The wider, the graver.'
	},
	'share.basis': {
		ask: 'Was consent asked for passing it on?',
		label: 'Consent to passing on',
		options: { asked: 'yes', no: 'no' }
	},
	'share.forProfit': { ask: 'Was it passed on for money?', label: 'For profit', options: noYes },
	'sharing.on': { ask: 'When was it passed on?', label: 'Day of passing on' },
	'leak.happened': {
		ask: 'Was the face leaked or stolen?',
		label: 'Leak',
		options: { none: 'no', signs: 'signs of risk', leaked: 'leaked', used: 'leaked and used' },
		why: 'A mere risk is no damage that has happened.'
	},
	'store.secured': {
		ask: 'Can they show that due security measures were in place before the leak?',
		label: 'Due security measures',
		options: { shown: 'they can: encryption, permissions, logs', no: 'not shown' },
		why: 'A leak through missing measures is an infringement (Face Recognition Provisions, art. 2(5)); from 1 November 2021 the processor shows the measures.'
	},
	'leak.otherSource': {
		ask: 'Could it have leaked elsewhere?',
		label: 'Other source',
		options: { likely: 'likely', unlikely: 'unlikely' }
	},
	'leak.accessed': {
		ask: 'Did anybody see or get it?',
		label: 'Access',
		options: { nobody: 'proved that nobody did', somebody: 'somebody did, or not proved' }
	},
	'leak.spread': {
		ask: 'Did it spread?',
		label: 'Spread',
		options: { no: 'proved that it did not', yes: 'it did, or not proved' }
	},
	'leak.on': { ask: 'When did it leak?', label: 'Day of the leak' },
	'leak.response': {
		ask: 'What did the other side do afterwards?',
		label: 'Response',
		options: { prompt: 'told and mended promptly', silent: 'nothing', obstructive: 'denied, refused or went on' }
	},
	'scale.people': {
		ask: 'How many people’s faces are kept?',
		label: 'Persons',
		options: { under1000: 'under 1,000', thousands: '1,000 to 100,000', over100000: 'over 100,000' },
		why: 'From 100,000 filing is required (《人脸识别办法》, art. 15); many victims open public-interest suits.'
	},
	'harm.mental': {
		ask: 'How did it affect the person?',
		label: 'Mental effect',
		options: {
			none: 'not much',
			uneasy: 'worry, unease',
			dailyLife: 'sleep, going out, work or school suffered',
			diagnosed: 'seen a doctor, with records'
		},
		why: 'Mental damage is compensated only if severe (《民法典》, art. 1183).'
	},
	'harm.exposure': {
		ask: 'Who saw this?',
		label: 'Who saw it',
		options: { nobody: 'nobody', few: 'a few', circle: 'acquaintances, work or school', public: 'the public' }
	},
	'harm.intimate': {
		ask: 'What else did others learn about you?',
		label: 'Private matters',
		options: { none: 'nothing', whereabouts: 'whereabouts or spending', home: 'home', health: 'health or intimacy' }
	},
	'harm.work': {
		ask: 'Is there proof of a lost job, punishment or missed school?',
		label: 'Work or school',
		options: { no: 'no', shown: 'yes' }
	},
	losses: {
		ask: 'Was money lost?',
		label: 'Losses',
		item: 'Loss {n}',
		add: 'Add a loss',
		none: 'No money was lost',
		help: 'Medical bills and money taken or obtained by deceit count. Unpaid forged loans do not; do not repay a part, sign no promise.'
	},
	'losses/kind': {
		ask: 'What loss?',
		label: 'Kind',
		options: {
			unauthorised: 'payment the person did not make',
			induced: 'transfer made under deceit',
			forgedLoan: 'forged loan or account',
			contract: 'contract benefit',
			other: 'other (medical bills, for example)'
		}
	},
	'losses/amount': {
		ask: 'How much?',
		label: 'Amount',
		help: 'For a forged loan only what was really paid or deducted; otherwise 0.'
	},
	'losses/on': { ask: 'When was it paid?', label: 'Day of payment' },
	'losses/voucher': { ask: 'Is there a voucher?', label: 'Voucher', options: noYes },
	'losses/extent': {
		ask: 'Does the other side accept the sum?',
		label: 'Sum in dispute',
		options: { disputed: 'disputed', full: 'in full undisputed or provable' }
	},
	'losses/by': { ask: 'Whose conduct caused it? (several possible)', label: 'Caused by' },
	'victim.conduct': {
		ask: 'Before it, were passwords, codes or the screen given to others?',
		label: 'Own conduct',
		options: { reckless: 'given knowing the risk', deceived: 'given under deceit', none: 'no' },
		help: 'Being deceived is no fault of yours; this touches the payment only.'
	},
	expenses: {
		ask: 'Was money spent on the claim?',
		label: 'Expenses',
		item: 'Expense {n}',
		add: 'Add an expense',
		none: 'Nothing was spent'
	},
	'expenses/kind': {
		ask: 'On what?',
		label: 'Kind',
		options: {
			evidence: 'evidence',
			notary: 'notary',
			lawyer: 'lawyer',
			travel: 'travel',
			appraisal: 'appraisal',
			mitigation: 'new cards, monitoring, lost time'
		}
	},
	'expenses/amount': { ask: 'How much?', label: 'Amount' },
	'expenses/voucher': { ask: 'Is there a voucher?', label: 'Voucher', options: noYes },
	recovered: {
		ask: 'Has anything been paid back?',
		label: 'Paid back',
		item: 'Payment {n}',
		add: 'Add a payment',
		none: 'Nothing'
	},
	'recovered/item': { ask: 'For which loss?', label: 'Loss repaid' },
	'recovered/by': { ask: 'Who paid it?', label: 'Paid by', none: 'none of those listed' },
	'recovered/amount': { ask: 'How much?', label: 'Amount' },
	'gain.kind': {
		ask: 'Did the other side earn by this face alone?',
		label: 'Gain',
		options: { none: 'no', indirect: 'indirectly', direct: 'by selling or charging' }
	},
	'gain.known': {
		ask: 'How much?',
		label: 'Sum gained',
		help: 'Only what was earned by using this face. Money taken from you is a loss: enter it there and not here again.'
	},
	'gain.by': { ask: 'Who earned it? (several possible)', label: 'Gained by' },
	claims: {
		ask: 'Has a sum been claimed or sued for?',
		label: 'Claims',
		item: 'Claim {n}',
		add: 'Add a claim',
		none: 'Not yet',
		why: 'A court gives no more than was claimed.'
	},
	'claims/head': {
		ask: 'Under which head?',
		label: 'Head',
		options: { solatium: 'solatium', property: 'property', expenses: 'reasonable expenses' }
	},
	'claims/amount': { ask: 'How much?', label: 'Amount' },
	police: {
		ask: 'Was it reported to the police?',
		label: 'Police',
		options: { none: 'no', reported: 'reported', opened: 'case opened', convicted: 'criminal judgment' }
	},
	'participants/decidesWhy': {
		ask: 'Did this one decide to use faces, and for what?',
		label: 'Purpose decided',
		options: decide
	},
	'participants/decidesHow': {
		ask: 'Did this one decide on the device, how long, for whom?',
		label: 'Means decided',
		options: decide
	},
	'participants/jointWith': {
		ask: 'Decided or planned together with whom? (several possible)',
		label: 'Decided or acted together',
		none: 'nobody, each on its own',
		why: 'Who decides purpose and means together (《个人信息保护法》, art. 20), or acts on a common plan (《民法典》, art. 1168), is jointly liable.'
	},
	'participants/passedTo': {
		ask: 'To whom did it give the face data? (several possible)',
		label: 'Data given to',
		none: 'to none of those listed',
		why: 'Who gives and who receives each answers (《个人信息保护法》, art. 23); the picture of relations shows where the data went.'
	},
	'participants/principal': { ask: 'Entrusted by whom? (several possible)', label: 'Principal' },
	'participants/mandate': {
		ask: 'Was the mandate exceeded?',
		label: 'Mandate',
		options: { within: 'no', exceeded: 'exceeded, kept or passed on' }
	},
	'participants/employer': { ask: 'Whose employee? (several possible)', label: 'Employer' },
	'participants/inTask': { ask: 'At work for the employer?', label: 'Work task', options: noYes },
	'participants/dispatchedTo': { ask: 'Dispatched to whom? (several possible)', label: 'User unit' },
	'participants/dispatchFault': { ask: 'Was the dispatch at fault?', label: 'Fault in dispatch', options: noYes },
	'participants/customer': { ask: 'Made for whom? (several possible)', label: 'Customer' },
	'participants/orderFault': {
		ask: 'Was the customer’s order or choice at fault?',
		label: 'Fault in order',
		options: noYes
	},
	'participants/minor': { ask: 'Is this a minor?', label: 'Minor', options: noYes },
	'participants/guardian': { ask: 'Who is the guardian? (several possible)', label: 'Guardian' },
	'participants/owns': {
		ask: 'The only shareholder of which company? (several possible)',
		label: 'Company wholly owned',
		why: 'The only shareholder who cannot show separate assets owes the company’s debts jointly (Company Law, art. 23).'
	},
	'participants/separateAssets': {
		ask: 'Are the company’s assets kept apart from the shareholder’s own?',
		label: 'Separate assets of the company',
		options: { yes: 'shown to be separate, by audit reports or the like', no: 'not shown to be separate' }
	},
	'participants/helped': {
		ask: 'Helped whom? (several possible)',
		label: 'Helped',
		none: 'none of those listed',
		why: 'Who knowingly helps is jointly liable (《民法典》, art. 1169).'
	},
	'participants/noticeProper': {
		ask: 'Was a complete notice sent to the platform?',
		label: 'Proper notice',
		options: noYes
	},
	'participants/spreadAfter': {
		ask: 'Did it spread on after the notice?',
		label: 'Spread after notice',
		options: noYes
	},
	'participants/platformOf': {
		ask: 'Who put it on this platform? (several possible)',
		label: 'Users of the platform',
		none: 'none of those listed',
		why: 'A platform answers together with the user only (《民法典》, arts. 1195, 1197).'
	},
	'participants/spreadPart': {
		ask: 'How much of it spread after the notice?',
		label: 'Enlarged part',
		options: { some: 'a small part', half: 'about half', most: 'most of it' },
		why: 'The platform answers with the user for the part that came after the notice (《民法典》, art. 1195).'
	},
	'participants/knewUse': { ask: 'Did the platform know of the misuse?', label: 'Platform knew', options: noYes },
	'participants/duty.*': {
		ask: 'Did this one do what the law asks?',
		label: 'Duties',
		why: 'How grave the fault is follows from these; what is not known is never taken for the worst.',
		options: {
			inform: 'inform beforehand, with a legal basis',
			alternative: 'offer a way without the face',
			safeguard: 'keep the data safe',
			respond: 'answer requests',
			withdraw: 'an easy way to withdraw',
			assess: 'impact assessment',
			file: 'filing at 100,000 persons',
			supervise: 'check and supervise partners',
			rectify: 'mend and report after incidents',
			secure: 'the trustee’s own security',
			verify: 'checks that keep up with forgery',
			remove: 'take down after notice',
			guard: 'safety of the premises',
			abstain: 'not to sell, forge or pose',
			obey: 'keep the employer’s rules'
		}
	},
	'participants/duty': { ask: 'Done?', label: 'Performance', options: duty },
	'participants/cause.*': {
		ask: 'Without this one, what would not have happened? (several possible)',
		label: 'Part in the result',
		help: 'Leave out what did not happen.',
		options: {
			taken: 'the taking or use',
			kept: 'the keeping',
			passedOn: 'the passing on',
			misused: 'the posing or loss'
		},
		none: 'all would have happened anyway',
		why: 'Shares follow fault and part; where they cannot be told apart, equally.'
	},
	'participants/causeGrade.dignity': { ask: 'Causal grade for dignity', label: 'Cause (dignity)', options: grade },
	'participants/causeGrade.privacy': { ask: 'Causal grade for privacy', label: 'Cause (privacy)', options: grade },
	'participants/causeGrade.security': { ask: 'Causal grade for security', label: 'Cause (security)', options: grade },
	'participants/causeGrade.property': { ask: 'Causal grade for property', label: 'Cause (property)', options: grade },
	'participants/sufficient': {
		ask: 'Would this one alone have caused all of it?',
		label: 'Sufficient alone',
		options: noYes
	},
	'participants/fault': {
		ask: 'Grade of fault',
		label: 'Fault',
		options: { none: 'none', slight: 'slight', ordinary: 'ordinary', gross: 'gross', intent: 'intent' }
	},
	'harm.severe': {
		ask: 'Is the mental damage severe?',
		label: 'Severe damage',
		options: { notSevere: 'not severe', disputed: 'disputed', severe: 'severe' }
	},
	'law.continuing': {
		ask: 'Do later texts govern conduct that goes on?',
		label: 'Continuing conduct',
		options: { leftOut: 'no', applies: 'for the later part' }
	},
	'law.jointDeciders': {
		ask: 'Are joint deciders always jointly liable?',
		label: 'Joint deciders’ form',
		options: { several: 'not always', joint: 'joint' }
	},
	'law.unknownLeaker': {
		ask: 'Does the rule on joint danger reach a leak whose source cannot be found?',
		label: 'Leak of unknown source',
		options: { several: 'no, several', joint: 'yes, joint' }
	},
	'law.mixedCauses': {
		ask: 'Who owes what where one act alone would have caused all of it?',
		label: 'One sufficient, others not',
		options: { part: 'each his part', whole: 'the sufficient one owes all' }
	},
	'law.trusteeOutward': {
		ask: 'Does a trustee at fault answer outward too?',
		label: 'Trustee outward',
		options: { principal: 'the principal answers', own: 'the trustee answers for its part' }
	},
	'law.staffOutward': {
		ask: 'Do staff at grave fault answer outward too?',
		label: 'Staff outward',
		options: { employer: 'the employer answers', both: 'both answer' }
	},
	'law.venueAnalogy': {
		ask: 'Does the duty of premises extend to data?',
		label: 'Premises by analogy',
		options: { none: 'no', supplementary: 'yes, supplementary' }
	}
};

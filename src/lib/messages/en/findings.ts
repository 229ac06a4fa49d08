import type { Findings } from '../zh-CN/findings';

export const findings: Findings = {
	status: {
		qualified: 'An infringement is made out; claims are open',
		notShown: 'Not shown yet: a fact the claimant must prove is missing',
		notMet: 'Not met: on these answers no act of infringement is made out',
		stateTrack: 'A state organ exercising public power: the track of state compensation',
		uncovered: 'Not covered by this tool yet',
		needs: 'Some questions are not answered yet'
	},
	statusMore: {
		qualified: 'The acts made out and their articles are listed below.',
		notShown:
			'First ask the other side in writing for an explanation and access (《个人信息保护法》, art. 45), keep the evidence, then add to the answers.',
		notMet: 'This does not mean that nobody owes anything; another setting or further facts may lead elsewhere.',
		stateTrack:
			'Civil compensation does not apply. The request goes to the organ first; its deadlines are short, see the dates below. Without injury to liberty, life or health there is usually no money for mental damage.',
		uncovered:
			'No figure does not mean no right. Keep the evidence first, then take these answers to a lawyer or the legal-aid line 12348: the law of that time may support a claim.',
		needs: ''
	},
	uncovered: {
		beforeCivilCode:
			'The conduct ended before the Civil Code came into force on 2021-01-01. The law of that time applies (General Rules of Civil Law, Tort Law, Consumer Law); this tool does not compute it.',
		other: 'Missing: {what}'
	},
	tracks: {
		faceInformation: 'Face information',
		personalInformation: 'Personal information',
		portrait: 'Portrait',
		privacy: 'Privacy',
		reputation: 'Reputation',
		contract: 'Contract'
	},
	acts: {
		venueUse: 'Unlawful face recognition in business or public places',
		rulesNotStated: 'Rules not published, or purpose, method and scope not stated',
		noSeparateConsent: 'No valid separate consent',
		beyondPurpose: 'Use beyond the purpose stated or agreed',
		leak: 'Security duty not met and face information leaked',
		passedOn: 'Unlawfully passed on to others',
		offensive: 'Processing against public order and good morals',
		unnecessary: 'Forced or covert use without need',
		faceOnly: 'Face as the only way through a residential gate',
		serviceRefused: 'No face, no product or service',
		noLegalBasis: 'No legal basis for processing personal information',
		publicDevice: 'Device in a public place not needed for public security, or without a sign',
		unfairDecision: 'Treated worse on the ground of a face analysis',
		published: 'Made public without separate consent',
		notDeleted: 'Not deleted after a demand',
		requestRefused: 'Request for access, copy or explanation refused or unanswered',
		portrait: 'Portrait made, used or published without consent',
		privacy: 'Intrusion into private space or private information',
		reputation: 'Insult, disparagement or a wrong match that hurts reputation'
	},
	defences: {
		consent: 'Within consent that counts',
		contract: 'Needed to make or perform a contract',
		personnel: 'Needed to manage staff under works rules or a collective contract',
		identityLaw: 'Identity check required by a law or administrative regulation',
		statutoryDuty: 'Needed for a statutory task or duty',
		emergency: 'Needed in a public-health or other emergency',
		publicSecurity: 'Public security in a public place, under State rules',
		news: 'News reporting or public supervision in the public interest',
		public: 'Reasonable use of what was lawfully public',
		fairUse: 'Fair use of a likeness'
	},
	principles: {
		lawfulness: 'Lawfulness',
		reasonableness: 'Reasonableness (legitimacy)',
		noticeAndConsent: 'Notice and consent',
		minimalNecessity: 'Least necessity',
		transparency: 'Transparency',
		privacy: 'Protection of privacy',
		context: 'Use by context',
		jointCompensation: 'Joint compensation of harm'
	},
	principleOutcomes: {
		kept: 'Kept',
		strained: 'Strained: not broken as such, but short of what the principle asks',
		broken: 'Broken',
		notRaised: 'Not raised'
	},
	jointOutcomes: {
		kept: 'The law already makes them jointly liable',
		strained: 'The law does not make them all jointly liable; the thesis would',
		notRaised: 'Not raised: no two answer for the same harm'
	},
	consent: {
		valid: 'Consent is valid',
		invalid: 'Consent is invalid',
		none: 'No consent',
		withdrawn: 'Consent was withdrawn'
	},
	severity: {
		severe: 'Severe mental damage',
		disputed: 'Whether severe is open to dispute',
		notSevere: 'Mental damage not severe'
	},
	severityGrounds: {
		diagnosed: 'a diagnosed effect',
		abused: 'sexualised, degrading, impersonating or fraudulent use that others saw',
		intimatePlace: 'taken in a guest room, bathroom or the like',
		accused: 'a wrong match or wide publication that others saw, with effects on family, work or school',
		effects: 'effects on life, work or school',
		circle: 'exposed among acquaintances or in public',
		minorPublished: 'a minor’s face published widely',
		highTier: 'dignity or privacy at tier {n}'
	},
	standing: {
		processor: 'Processor',
		trustee: 'Entrusted processor',
		other: 'Other participant',
		state: 'State organ exercising power'
	},
	fault: {
		none: 'No fault',
		slight: 'Slight fault',
		ordinary: 'Ordinary fault',
		gross: 'Gross negligence',
		intent: 'Intent'
	},
	relations: {
		caption: 'Picture of who stands in what relation, and where the face information went',
		subject: 'The person concerned',
		liable: 'liable under the law in force',
		free: 'no liability found',
		state: 'State compensation instead',
		legend:
			'The numbers are those of the list below. Thick line: the way of the face information; dashed: entrusting, employment, dispatch, work ordered, guardianship; dotted: help, publication on a platform; double: decided or done together. Thick frame: liable under the law in force.',
		kinds: {
			took: '{to} took part in taking or using the face of {from}',
			passed: '{from} gave face information to {to}',
			entrusted: '{from} entrusted {to} with the processing',
			employs: '{to} acted in a work task as staff of {from}',
			dispatched: '{from} dispatched staff to {to}',
			ordered: '{from} ordered work from {to}',
			guards: '{from} is the guardian of {to}',
			owns: '{from} is the only shareholder of {to}',
			helped: '{from} helped {to}',
			published: '{from} published on {to}',
			joint: '{from} and {to} decided or acted together'
		}
	},
	forms: {
		sole: 'Sole liability',
		joint: 'Joint liability',
		several: 'Several liability',
		supplementary: 'Supplementary liability',
		enlargedPart: 'Liability for the enlarged part',
		vicarious: 'Vicarious liability',
		withinFault: 'Liability within fault'
	},
	advice: { name: 'One to name now', findOut: 'Find out first', notYet: 'Not now', elsewhere: 'Another way' },
	adviceReasons: {
		owes: 'owes damages on what is shown',
		behind: 'stands behind the third party: name both',
		noMoney: 'may be asked to stop and delete, which needs no damages',
		unidentified: 'not known by name: ask the platform, or report it',
		factsOpen: 'disputed or suspected facts have to be shown first',
		another: 'the employer, principal or guardian answers',
		noFault: 'no fault is shown',
		noPart: 'on these answers he had no part in the damage that counts',
		nothingMadeOut: 'nothing is made out yet',
		stateTrack: 'public power answers under State compensation'
	},
	recourse: {
		share: 'for what was paid beyond one’s own part',
		whole: 'for all that was paid in the other’s place',
		contract: 'as agreed between them',
		graveFault: 'for intent or gross negligence',
		closed: 'none, for want of intent or gross negligence'
	},
	readings: { burden: 'By the burden of proof', claimant: 'As the claimant says', defendant: 'As the defendant says' },
	heads: {
		dignity: 'Dignity',
		privacy: 'Privacy and personal information',
		security: 'Data security',
		property: 'Property',
		solatium: 'Solatium',
		expenses: 'Reasonable expenses'
	},
	tiers: {
		formalConsent: 'consent was a form only, but refusal was possible',
		notAsked: 'not asked, taken covertly, or by deceit',
		onlyWay: 'the only way in or to be served',
		analysed: 'feelings or behaviour analysed',
		decision: 'treated adversely or matched wrongly',
		content: 'used to make content or money',
		exposed: 'exposed before others',
		abuse: 'used for impersonation, mockery, sexualised content or fraud',
		degrading: 'degrading, sexualised or fraud-making synthesis',
		intimatePlace: 'taken in a guest room, bathroom or the like',
		humiliated: 'humiliated in public',
		diagnosed: 'a diagnosed effect',
		identifiable: 'identifiable and kept',
		linked: 'linked to identity',
		logged: 'movements logged for weeks',
		passedToFew: 'passed to a few',
		profiled: 'profiled, or home or whereabouts laid open',
		homeWatched: 'aimed at a home',
		soldOrMany: 'sold or passed on widely',
		republished: 'own publication published again',
		published: 'published widely',
		intimate: 'health or intimacy laid open',
		kept: 'kept',
		withoutMeasures: 'kept without due measures',
		overlong: 'kept too long',
		passedOn: 'unlawfully passed on',
		leaked: 'leaked',
		leakedAndUsed: 'leaked and used',
		soldAndUsed: 'sold and used'
	},
	leftOut: {
		forgedLoan:
			'Unpaid principal and interest of a forged loan are not a loss and are not counted; the contract does not bind the person, and the credit record is to be corrected.',
		noVoucher: 'Not counted: no voucher.',
		amountUnknown: 'Not counted: amount unknown.',
		unclearSettlement:
			'Nothing was taken off: the settlement does not say what it covers. Check whether other claims were given up.',
		contractPenalty: 'The agreed penalty can be chosen as another way; it is not added to damages in tort.',
		stateOrgan: 'A state organ exercising power answers under state compensation and is outside the civil figures.',
		organisation: 'An organisation has no claim for mental damage; only property and expenses are computed.',
		undated: 'No date was given; the law of the day of assessment is applied.',
		lacks: 'No adjustment by the level of incomes: the statistics are missing.'
	},
	remedies: {
		stop: 'Stop the infringement',
		delete: 'Delete the face data, with proof',
		access: 'Access, copy and explanation',
		correct: 'Correction of wrong records',
		withdraw: 'Withdrawal of consent',
		alternative: 'Another reasonable way in',
		apology: 'Apology',
		removeEffects: 'Removal of the effects, restoration of reputation',
		injunction: 'Injunction for personality rights',
		voidClause: 'Declare the unlimited licence void',
		contract: 'Claim under the contract instead',
		creditRecord: 'Correct the credit record; nothing to repay',
		complaint: 'Complain to the authorities',
		police: 'Report to the police',
		joinder: 'Hearing together with others affected (each must agree; amounts person by person)',
		publicInterest: 'Public-interest litigation by prosecutors or consumer bodies',
		stateClaim: 'Request state compensation from the organ'
	},
	addressees: {
		otherSide: 'addressed to the other side',
		court: 'addressed to the court',
		authority: 'addressed to the cyberspace, police or other authority',
		police: 'addressed to the police',
		creditAgency: 'addressed to the bank and the credit agency',
		procuratorate: 'addressed to the procuratorate or a consumer body',
		organ: 'addressed to the organ that acted'
	},
	notices: {
		crime:
			'This may touch on a crime such as infringing citizens’ personal information: the interpretation sets thresholds by number, gains and consequences (unlawfully obtained face information falls, by Guiding Case 192, in the class of 500 items). Information only, no finding of guilt; criminal proceedings bar no civil claim.',
		policeCase:
			'This may be a police matter of unlawfully selling or providing personal information (from 1 January 2026). Information only.'
	},
	stages: { taking: 'When taken', use: 'When used', keeping: 'While kept' },
	rights: {
		toKnow: 'to know who uses it, why, how and for how long',
		toDecide: 'to be asked about the face by itself, and to decide',
		toRefuse: 'to get the product or service without agreeing (unless truly needed)',
		toAnotherWay: 'to have another way',
		toSee: 'to see and copy one’s information',
		toExplanation: 'to have the rules of processing explained',
		toCorrect: 'to have wrong information corrected',
		toRefuseDecision: 'not to be judged in weighty matters by a machine alone, nor treated worse without reason',
		toWithdraw: 'to withdraw consent at any time',
		toSafety: 'to have the information kept safe',
		toShortKeeping: 'to have it kept no longer than needed',
		toDeletion:
			'to have it deleted once the purpose is met, time is up, consent is withdrawn, or the processing was unlawful',
		toBeTold: 'to be told of a leak in good time'
	},
	rightBroken: 'broken',
	scenes: {
		gateOtherWay:
			'The face is the only way in: owners and tenants alike may ask for another reasonable way, with no loss to show.',
		gateCardIsEnough: 'Where a card or code is offered, one cannot ask for the gate to stand open.',
		shopSecurityOnly:
			'Cameras and recognition devices in business premises may serve only what public security needs, not spotting or courting customers.',
		shopConsumer:
			'A consumer may also rely on the consumer law; taking a face is not by itself fraud, and treble damages are not open.',
		hotelPrivatePlace: 'Devices are forbidden inside guest rooms, changing rooms, toilets and the like.',
		hotelIdentity:
			'Guests’ identity must be checked, but no law says by the face; the hotel has to show why nothing else would do.',
		schoolNotBodily:
			'The articles on schools’ liability cover bodily injury only, not data; a school answers as a processor of personal information.',
		schoolChild:
			'A minor: under 14 the guardian must consent and special rules are needed; the guardian claims on the child’s behalf.',
		workRulebook:
			'An employer who pleads personnel management must produce lawfully made rules or a collective contract, and show that the face is truly needed.',
		workCivil:
			'An employer’s use of faces is a civil matter; where it is argued together with pay and the like, mind the one-year labour limit.',
		bankPayment:
			'After a theft turn first to the bank or payment institution: it owes the sum where the holder is not at fault.',
		bankAuthorisation:
			'That the payment was made or authorised by the person is for the bank or payment institution to prove.',
		hospitalRecords: 'A medical institution also owes patients confidentiality.',
		hospitalCivil: 'Treatment at a public hospital is no exercise of public power: civil law applies.',
		venueSecurityOnly:
			'Devices in stations, venues and scenic sites must be needed for public security and carry a clear sign.',
		venueSafety:
			'The duty of care of whoever runs premises is about persons and property; using it for data leaks is a contested analogy.',
		appNoFaceNoService:
			'Consent that is tied to the service or bundled with other permissions does not count (unless the service truly needs the face).',
		appNotice: 'An app’s rules must be published in one place, clearly and prominently.',
		synthesisPortrait: 'Where the result can be recognised as the person, it is first a matter of portrait.',
		synthesisRecognition:
			'The face-recognition provisions apply only where recognition technology extracted or matched a face.',
		tradeCrime: 'Trading in face data may be a crime and can be reported; it bars no civil claim.',
		tradeHelpers: 'Whoever knowingly helps is jointly liable with the infringer.',
		neighbourCamera:
			'A camera aimed at another’s door, window or rooms may invade privacy; stairwells and courtyards are different.',
		neighbourFault:
			'Private and household use is outside the Personal Information Protection Law: the claimant must prove fault, and the Civil Code on privacy and portrait still applies.',
		governmentTrack:
			'What an organ does in law enforcement or official business goes to state compensation; its duties under the Personal Information Protection Law remain.',
		governmentCivil: 'An organ that uses faces as an employer, landlord or canteen stays under civil law.'
	},
	state: {
		topics: {
			money: 'Why there is usually little money',
			claim: 'What can be applied for, and how',
			others: 'Who else can be asked'
		},
		notes: {
			listedOnly:
				'The State compensates only in the cases the law lists: loss of liberty, bodily injury or death, and damage to property. A face, privacy or dignity alone is not among the listed harms to the person.',
			factualActs:
				'Acts without a written decision, such as filming or matching, may be “other unlawful acts” too, but money still needs bodily injury or damage to property.',
			solatiumGate:
				'A solatium has two thresholds: first a listed harm to the person, such as detention after a wrong match; then serious consequences, such as a diagnosed mental disorder or grave harm to reputation, family, career or education. Without the first there is no claim under the State Compensation Law to elimination of effects, restored reputation or an apology either.',
			solatiumShare:
				'Past both, the solatium is generally no more than half of the awards for liberty, life and health; where there are none, half of them is nothing. “Generally not below 1,000 yuan” applies only where one is due.',
			liberty:
				'Loss of liberty counts by the day at the previous year’s national average daily wage; bodily injury has rules of its own. These facts are not asked here and nothing is worked out.',
			directLoss:
				'Property is returned or restored, or the direct loss is paid: an unlawful fine comes back with deposit interest; what might have been earned does not.',
			contested:
				'Whether money can be had from an organ under the Personal Information Protection Law itself is unsettled, with three views among scholars; the way is pointed out here and nothing is computed.',
			duties:
				'Organs too are bound by the Personal Information Protection Law: within their powers and procedures, and no further than needed. One may ask in writing to inspect and copy, to have a wrong record corrected and, where the conditions are met, to have it deleted, except where the law requires secrecy or the duty would be obstructed.',
			organFirst:
				'Compensation is first applied for in writing to the organ that exercised the power, within two years of knowing; without a decision within two months of receipt, one may sue.',
			alongside:
				'It may also be asked for along with reconsideration or an administrative suit, and then the shorter periods of these govern. A suit for compensation over an act not yet found unlawful counts as a suit against the act too.',
			notTold:
				'If the organ did not say that reconsideration is open, to whom and for how long, the sixty days run from knowing that, and end a year after knowing of the act at the latest.',
			proof: 'The damage is the claimant’s to show; where the organ is why it cannot be shown, it is the organ’s.',
			private: 'Participants who did not act in public power answer in civil law and can be sued on their own: ',
			thirdParty:
				'Harm they did is first theirs to pay; where they cannot pay it all or cannot be found, and the organ failed in a statutory duty, the organ bears a part by the role its failure played.',
			together:
				'Organs that acted together pay together; those that acted apart are jointly liable where each act alone sufficed, otherwise by the part each played, and equally where that cannot be told.',
			entrusted:
				'For a firm that exercised power entrusted to it the entrusting organ pays; what the firm did for purposes of its own is outside the mandate.',
			ownBusiness:
				'The same organ as employer, landlord or canteen does not exercise power and is under civil law: change its capacity to business and assess again.',
			personalAct:
				'For acts of staff unrelated to their powers the State does not pay, and the person can be asked; whether an act was personal is often disputed.'
		}
	},
	segments: { taking: 'Taking, keeping and use', passing: 'Passing on', leak: 'Leak', refusal: 'Refusal or silence' },
	texts: {
		CC: 'Civil Code',
		BC: 'Bank Card Provisions',
		FR: 'Face Recognition Provisions',
		DSL: 'Data Security Law',
		PIPL: 'Personal Information Protection Law',
		AC: 'Administrative Compensation Provisions',
		TF: 'Anti-Fraud Law',
		MN: 'Minors Network Regulation',
		CPR: 'Consumer Regulation',
		TI: 'Tort Interpretation (I)',
		ND: 'Network Data Regulation',
		VI: 'Video System Regulation',
		FM: 'Face Recognition Measures',
		IC: 'Internet Courts Provisions',
		CSL: 'Cybersecurity Law (2025)',
		PS: 'Public Security Punishments Law (2025)'
	},
	governs: {
		whole: 'applies',
		part: 'applies to what went on after it came into force',
		none: 'does not apply (conduct before it)'
	},
	steps: {
		keepEvidence:
			'Keep the evidence first: photograph the device and signs, save consent pages and the privacy policy, chats, messages and payment records.',
		askInWriting:
			'Ask in writing for an explanation, access and a stop; keep proof of sending and receipt. This also restarts the limitation period.',
		keepClockingIn:
			'Keep clocking in for now; do not stay away. Object in writing and ask for another way to record attendance.',
		askOtherWay: 'Ask in writing for another way in, such as a card or code; do not force the gate.',
		reportPolice: 'Report to the police and ask for a receipt.',
		freezePayments: 'Block the card or account at once and tell the bank or platform.',
		doNotRepay: 'Do not repay a part and do not sign a promise to repay.',
		disputeCredit: 'Dispute the record in writing with the bank and the credit bureau.',
		doNotForward: 'Do not forward these pictures or videos; save links and screenshots and report to the police.',
		complain: 'Complain to the cyberspace authority, the police or the sector’s regulator.',
		deleteWithProof: 'Once the evidence is safe, demand deletion with proof.',
		fileInTime: 'Sue or claim in writing; do not miss the dates below.',
		showMore: 'Add what can be shown: who used the face, how, and what was kept.',
		askLawyer: 'Take this assessment and the evidence to a lawyer or the 12348 legal-aid line.',
		stateRequest:
			'Apply in writing to the organ that acted and keep proof of receipt; without a decision within two months of that, one may sue.',
		stateReview:
			'Do not wait for the answer: to have the act itself reviewed, seek administrative reconsideration within sixty days; compensation may be asked for along with it.',
		stateSuit: 'Or bring an administrative suit within six months, with compensation along with it; there is no fee.',
		guardianFiles: 'The guardian makes the request and sues.'
	},
	deadlines: {
		limitation: 'Three-year limitation',
		longest: 'Twenty-year limit',
		labour: 'One year for labour arbitration',
		state: 'Two years for state compensation',
		litigation: 'Six months for administrative suit',
		reconsideration: 'Sixty days for administrative review'
	},
	courts: {
		tortPlace: 'Court of the place of the tort (where it was done, where its result occurred)',
		defendantHome: 'Court of the defendant’s home',
		victimHome: 'Court of the victim’s home (network torts only)',
		contractPlace: 'Court of the place of performance or of the defendant’s home (suing in contract)',
		internetCourt: 'Internet court',
		basicCourt: 'Basic people’s court (level)',
		labourArbitration: 'Labour arbitration commission (pay, discipline, dismissal: arbitration before suit)',
		organ: 'The organ that must compensate (asked first)',
		reviewingOrgan: 'Reviewing organ (the people’s government of the organ’s own level, or the one above)',
		administrativeCourt: 'Court where the organ sits (administrative suit, compensation along with it)'
	},
	courtNotes: {
		districtsOnly:
			'For the area of its city; in a county or county-level city ask the court first. Online disputes over portrait or reputation are not among its cases.',
		earlierInternetRules:
			'Suits filed before 1 November 2025 fall under the earlier rules (法释〔2018〕16号, art. 2: civil rights infringed on the internet); ask the court first.',
		notInformation:
			'No infringement of personal information or privacy was made out, so this is not the kind of case an internet court takes.',
		notLabour:
			'A claim for a stop, deletion, an apology or damages for one’s personality alone is no labour dispute and may be sued over directly.'
	},
	causes: {
		secondary: 'name from several concordant transcriptions; the official annex was not checked',
		fromMemory: 'name not checked',
		absent: 'not in the transcriptions of the list in force on the day of filing; do not use before checking the annex'
	},
	tariffs: {
		personality: 'Personality case',
		contract: 'Suing in contract (property case)',
		labour: 'Labour case (arbitration is free)',
		stateCompensation: 'State or administrative compensation (free)'
	},
	feeAt: {
		claims: 'what was claimed',
		low: 'low end of the headline',
		high: 'high end of the headline',
		any: 'whatever the amount'
	},
	interim: {
		injunction:
			'Personality-right injunction: the infringement goes on or is about to begin, and the harm could not be made good',
		evidence:
			'Preservation of evidence that may be lost or hard to get later, such as footage, logs or templates the other side holds',
		conduct: 'Order on conduct: use, passing on or spreading stopped before judgment',
		property: 'Preservation of property: money may be moved and the judgment hard to enforce'
	},
	interimMore: {
		injunction:
			'Asked of a court with jurisdiction, without suing first; evidence is needed. No fee is listed: ask the registry.',
		evidence:
			'Asked of the court where the evidence or the other side is, or with jurisdiction; in urgency before the suit.',
		conduct:
			'The court may require security, and a wrong application is compensated. Before the suit security is required, and suit follows within thirty days.',
		property:
			'Say what property there is; the court may require security; the fee goes by the value, at most 5,000 yuan. Before the suit security is required, and suit follows within thirty days.'
	},
	lasting: {
		stop: 'a stop',
		removeObstacle: 'removal of the obstacle',
		removeDanger: 'removal of the danger',
		removeEffects: 'removal of the effects',
		restoreReputation: 'restoring reputation',
		apology: 'an apology',
		deletion: 'deletion (a way of stopping)'
	},
	sides: { claimant: 'the claimant', defendant: 'the other side' },
	sidesInSuit: { claimant: 'the claimant', defendant: 'the defendant' }
};

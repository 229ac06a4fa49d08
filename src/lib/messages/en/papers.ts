import type { PapersWords } from '../zh-CN/papers';

/** Words of the page of papers. `{…}` are filled in. */
export const papers: PapersWords = {
	title: 'Papers',
	lead: 'A complaint, an answer and a few letters, made from the answers given. Choose one, add what is to be written, look at the preview, then download.',
	language:
		'Papers for a Chinese court and letters sent in China are written in Chinese; what each part says is told below in English.',
	private:
		'Names, ID numbers, addresses, sums and changes typed on this page are not kept, are in no case file and are sent nowhere; they are gone when you leave the page.',
	clear: 'Clear what was typed on this page',
	cleared: 'Cleared.',
	choose: 'The papers',
	make: 'Prepare this one',
	making: 'Being prepared',
	notNow: 'Not now: ',
	forWhom: 'For whom:',
	whenUse: 'When to use it:',
	list: {
		rights: {
			title: 'Letter to the other side: see, copy, delete',
			who: 'The person whose face was used, to the company or body that processes it',
			when: 'Usually the first step. Keep the evidence safe before sending it; keep proof of posting, from which the limitation period starts again.'
		},
		entrance: {
			title: 'Letter to a property firm or a shop: another way',
			who: 'Whoever does not want to enter or be served by face, to whoever keeps the door',
			when: 'Where the face is the only way. No loss has to be proved.'
		},
		authority: {
			title: 'Complaint to the authority',
			who: 'Anyone, to the cyberspace authority, the police or the authority of the trade',
			when: 'Where the other side does not answer, or many people are affected. The authority can order correction and fine, but a fine is not yours; compensation is claimed apart.'
		},
		complaint: {
			title: 'Civil complaint (by elements)',
			who: 'The claimant, for the court',
			when: 'Once it is decided to sue. Drawn up after the court’s forms by elements; it is no official form.'
		},
		answer: {
			title: 'Outline of an answer',
			who: 'A lawyer of a defendant; or to foresee what the other side may say',
			when: 'After the complaint was served, as a rule within fifteen days.'
		},
		points: {
			title: 'Table of points',
			who: 'The judge’s assistant and the lawyers of both sides',
			when: 'Before the hearing: what is undisputed, what is disputed, and what nobody has spoken to.'
		}
	},
	why: {
		stateTrack:
			'everyone acted in public power, which is State compensation: write to the organ first, see the result.',
		nothingMadeOut: 'on the present answers no infringement is made out. Add facts that can be shown.',
		nobodyToSue: 'none of those listed can be sued in civil law.',
		noProcessor:
			'none of those listed is a processor of personal information; the law does not bind people acting for their own household.',
		nothingToAsk:
			'on the present answers no face or other personal information was used, so there is nothing to see or delete.',
		notOnlyWay: 'the present answers do not show that the face is the only way, or nobody listed keeps the door.'
	},
	to: 'To whom',
	forParty: 'For whom',
	authority: 'Which authority',
	authorityHelp:
		'The cyberspace authority coordinates; each trade has its own. If unsure write to the cyberspace authority, which passes it on.',
	authorities: {
		cac: 'Cyberspace authority (any trade)',
		police: 'Police (cameras in public places, hotels, trade in personal information)',
		market: 'Market regulator (shops, consumers)',
		finance: 'Financial regulator (banks, payment, loans)',
		telecom: 'Communications authority (apps, websites)',
		education: 'Education authority (schools)',
		health: 'Health authority (hospitals)',
		labour: 'Labour authority (employers)',
		housing: 'Housing authority (property management)',
		superior: 'The organ above the one concerned'
	},
	claims: {
		title: 'What is claimed',
		lead: 'Only what is ticked is written. You state the sums yourself: the range beside each is for help, by the law in force and the burden of proof.',
		heads: {
			property: 'Property loss',
			solatium: 'Solatium for mental harm',
			expenses: 'Reasonable costs (evidence, notary, lawyer)'
		},
		money: 'Money',
		other: 'Other than money',
		sum: 'Sum claimed (yuan)',
		range: 'Range for help: {low} to {high} yuan',
		fixed: 'By the law in force {high} yuan',
		nothing: 'By the law in force there is nothing to be had: it will probably be refused, and the court fee rises.',
		above: 'Above the top of the range; what is over it will probably be refused, and the fee is due all the same.',
		wrong: 'Enter a number with at most two decimals, such as 1200.50.',
		missing: 'Ticked, but without a sum yet: the paper leaves a blank.',
		severe:
			'Courts give nothing for mental harm that is not “serious” (Civil Code art. 1183). To claim it, know which facts show that it is.',
		basis: 'What property loss rests on',
		costs: 'Ask that the other side bear the court costs',
		total: 'Total: {sum} yuan',
		fee: 'Court fee about {fee} yuan, or {halved} where it is halved. The claimant advances it and the judgment lays it on the loser; it is no part of the damages.',
		open: 'Total still open.',
		punitive:
			'No punitive damages are listed: no statute gives them for face data (Civil Code art. 179). Only where a trader also committed fraud can three times the price be claimed on top (Consumer Protection Law art. 55); write that under “Other claims”.'
	},
	defendants: {
		title: 'Who is sued',
		lead: 'Chosen as advised; you can change it. Where one is not yet to be named, the reason is given.',
		kind: 'A person or a body',
		kinds: { person: 'Person', body: 'Company or body' }
	},
	form: {
		title: 'Parties and other fields',
		lead: 'All of them can be left empty; the print then leaves lines to write on.',
		court: 'Court (full name)',
		claimant: 'Claimant',
		guardian: 'Guardian',
		agent: 'Representative',
		hasAgent: 'Is there a representative',
		defendant: 'Defendant: {name}',
		answerer: 'Answering: {name}',
		nameHelp: 'Left empty, the name in the case is used: {name}',
		account: 'Platform and account name',
		claimants: 'How many claimants (leave blank for one)',
		claimantN: 'Claimant {n}',
		claimantSum:
			'Only the total this one claims: sums are reckoned per person, and this one’s were not worked out here. Enter 0 where no money is claimed.',
		third: 'Third party',
		links: 'Links and accounts concerned',
		otherClaims: 'Other claims',
		more: 'Anything else',
		measures: 'Preservation and appraisal',
		preservation: 'Preservation before suit was applied for',
		preservationCourt: 'Court of the preservation',
		preservationOn: 'Day of the preservation',
		preservationNumber: 'Case number',
		injunction: 'Apply for an injunction or preservation of conduct',
		appraisal: 'Apply for an expert appraisal',
		appraisalMatter: 'What is to be appraised',
		gather: 'Ask the court to collect evidence',
		gatherLeads: 'Leads to the evidence',
		agreed: 'Is there an agreement on arbitration or court',
		agreedMore: 'What was agreed',
		related: 'Related cases',
		hasRelated: 'Is there a related case',
		ended: 'Is it concluded',
		relatedNumber: 'Case number',
		relatedCause: 'Cause of action',
		relatedNames: 'Parties',
		relatedCourt: 'Court',
		relatedProgress: 'How far it has come',
		willing: 'Willingness to mediate',
		mediate: 'Would you consider mediation first',
		unset: 'Leave blank'
	},
	fields: {
		name: 'Name',
		sex: 'Sex',
		born: 'Date of birth',
		nation: 'Ethnic group (民族)',
		work: 'Employer',
		post: 'Position',
		phone: 'Telephone',
		home: 'Domicile (household registration)',
		residence: 'Habitual residence',
		idKind: 'Kind of identity document',
		idNumber: 'Number of the document',
		bodyName: 'Name',
		seat: 'Seat (main place of business)',
		registered: 'Place of registration',
		head: 'Legal representative or person in charge',
		code: 'Unified social credit code',
		type: 'Type',
		ownership: 'Ownership',
		firm: 'Firm or employer',
		authority: 'Scope of authority',
		relation: 'Relation to the claimant',
		account: 'Platform and account name'
	},
	options: {
		sex: { male: 'male', female: 'female' },
		bodyType: {
			limited: 'limited liability company',
			jointStock: 'joint-stock company',
			listed: 'listed company',
			otherCompany: 'other enterprise',
			institution: 'public institution',
			association: 'social organisation',
			foundation: 'foundation',
			service: 'social service body',
			organ: 'State organ',
			rural: 'rural collective',
			cooperative: 'cooperative',
			committee: 'grass-roots self-governing body',
			soleTrader: 'sole proprietorship',
			partnership: 'partnership',
			professional: 'professional firm without legal personality'
		},
		ownership: { state: 'State-owned', private: 'private', other: 'other' },
		authority: { general: 'general', special: 'special' },
		yesNo: { yes: 'yes', no: 'no' },
		haveNot: { yes: 'yes', no: 'no' },
		known: { yes: 'I know', no: 'I do not know' },
		mediate: { yes: 'yes', no: 'no', unsure: 'not decided' },
		ended: { ended: 'concluded', pending: 'pending' },
		propertyBasis: {
			loss: 'the claimant’s loss',
			gain: 'the defendant’s gain',
			discretionary: 'the court’s discretion'
		},
		roleKinds: {
			processor: 'processor',
			jointProcessor: 'joint processor',
			trustee: 'trustee',
			passing: 'provider or recipient',
			platform: 'platform',
			maker: 'maker of devices or algorithms',
			manager: 'property manager, employer and the like',
			actor: 'direct actor'
		},
		second: {
			delete: 'delete',
			disconnect: 'take down links',
			stopProcessing: 'stop processing',
			withdraw: 'withdraw consent',
			access: 'give access, copies and an explanation'
		},
		third: { apology: 'apology', removeEffects: 'remove the effects', restore: 'restore reputation' },
		liability: { joint: 'joint and several', several: 'several', supplementary: 'supplementary' },
		information: {
			image: 'picture',
			template: 'template',
			matched: 'result of recognition',
			synthetic: 'synthetic content'
		},
		conduct: {
			withoutConsent: 'taken without consent',
			tied: 'forced or bundled consent',
			beyondPurpose: 'used beyond purpose',
			passedOn: 'unlawfully provided or traded',
			published: 'published',
			leak: 'leaked, or not mended after a leak',
			synthesis: 'synthesis, face swap',
			impersonation: 'impersonation, verification broken',
			refused: 'deletion or access refused',
			other: 'other'
		},
		reply: { admitted: 'admitted', partly: 'admitted in part', denied: 'denied' }
	},
	willing: [
		'Do you know that mediation can settle a dispute faster and at less cost',
		'Do you know that mediation before filing costs no court fee',
		'Do you know that an agreement reached can be confirmed by the court and then enforced',
		'Do you know that mediation is not public and the parties must keep it confidential',
		'Do you know that you can still sue if mediation fails, without losing any right',
		'Do you know that mediation is possible after filing too, and halves the fee'
	],
	letter: {
		title: 'What the letter says',
		lead: 'Every part can be changed; fill in the blanks. A part left empty is left out. Changes are not kept.',
		restore: 'Restore this part',
		parts: {
			to: 'Salutation',
			who: 'Who you are and what it is about',
			access: 'Asks to see and copy what is kept, and for an explanation',
			withdraw: 'Withdraws consent',
			delete: 'Asks for deletion, with proof',
			measures: 'What the departmental rules require',
			organ: 'Where the other side is a State organ',
			keep: 'Asks not to destroy records first',
			reply: 'Asks for a written reply',
			identity: 'Enclosure',
			ask: 'What is asked for',
			residents: 'The right of owners and residents',
			noRefusal: 'Service may not be refused for this',
			meanwhile: 'What to do meanwhile',
			against: 'Against whom',
			facts: 'What happened',
			law: 'Which rules it seems to break',
			civil: 'No civil claim is given up',
			evidence: 'Evidence enclosed',
			sign: 'Signature and date'
		},
		evidenceFirst:
			'Keep the evidence safe before sending this: once deletion is asked for, the other side’s records may be gone.',
		copy: 'Copy the whole text',
		copied: 'Copied.',
		copyFailed: 'The browser does not allow copying. Select the text in the preview instead.'
	},
	annexed: 'Add our schedule of calculation (no part of the complaint and need not be filed; it shows the low ends)',
	preview: 'Preview',
	partsTitle: 'What each part of this paper says',
	parts: {
		rights: [
			'Who you are and what the other side processed',
			'Asks to see, copy and be told',
			'Where it applies: withdraws consent; asks for deletion with proof',
			'Asks to keep records meanwhile and to reply in time'
		],
		entrance: [
			'Who you are',
			'Asks for another way than by face, with the articles',
			'A check by hand meanwhile',
			'Where it applies: deletion of what was taken'
		],
		authority: [
			'Against whom',
			'What happened (as you answered, unverified)',
			'Which articles it seems to break',
			'Asks the authority to deal with it and to tell you the outcome'
		],
		complaint: [
			'当事人信息, parties: claimant, representative, defendants and their parts, third party',
			'诉讼请求, claims: stop, delete, apologise, sums by head, form of liability, costs, total',
			'保全与鉴定, preservation and appraisal; 约定管辖, agreed forum',
			'事实与理由, facts and reasons in thirteen items, each with its evidence; what is not known says whose it is to prove',
			'关联案件, related cases; 意愿, willingness to mediate; signature',
			'附件, annexes: list of evidence; our schedule'
		],
		answer: [
			'答辩人信息, who answers',
			'对诉讼请求的答辩, to each claim: admitted, in part, denied, and what there may be to say',
			'抗辩与举证, defences: what each takes, who must prove it, and the usual evidence',
			'对事实的态度, facts: not disputed on record, disputed, not spoken to'
		],
		points: [
			'没有记载争议, facts nobody is recorded as disputing',
			'有争议, disputed facts: both versions, the burden of proof, the finding',
			'没有说明, facts not spoken to'
		]
	},
	pdf: 'Download PDF',
	word: 'Download Word',
	busy: 'Being made…',
	cancel: 'Cancel',
	made: 'Made {name}',
	failed: 'Not made: {detail}. What you typed is still here; try again.',
	missing: 'No glyph for these characters, which will be missing in the PDF: {list}'
};

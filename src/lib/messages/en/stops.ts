import type { FormalStops, StopsWords } from '../zh-CN/stops';

export const stops: StopsWords = {
	open: 'What else is open',
	goOn: 'You may stop here, or go on: ',
	scope: 'What is not covered, and what to do',
	review: 'Check what is filled in',
	points: {
		notEntitled: {
			title: 'By these answers you cannot claim in your own name',
			why: 'For the face of someone who has died the spouse, children and parents claim; only where there are none, other close relatives (Civil Code, article 994).',
			open: [
				'Tell the relatives who may claim, and let them fill this in.',
				'Complain to the cyberspace authority, and report an offence to the police: anyone may (PIPL, article 65).',
				'If your own face or information was used as well, begin another case.'
			],
			goOn: 'the result will say why there is no claim, without a sum.'
		},
		beforeCivilCode: {
			title: 'It was over before 2021, so no sum can be worked out here',
			why: 'The Civil Code came into force on 1 January 2021. What had ended by then, with no harm afterwards, falls to the law of its time, which this tool does not hold. That no sum can be worked out does not mean that there is no right.',
			open: [
				'If the photos or data are still kept or used, change the end to “still going on”; if harm appeared only after 2020, change that question.',
				'If your information is still kept, you can ask now to see, copy and delete it (PIPL, articles 45 and 47).',
				'Keep the evidence, take the answers to a lawyer or call the legal-aid line 12348, and mind the limitation period.'
			],
			goOn: 'the case file can then be exported for a lawyer, without a sum.'
		},
		settledWhole: {
			title: 'The whole dispute was settled, so money can usually not be asked for again',
			why: 'A valid settlement binds both sides. Whether it is valid is not judged here.',
			open: [
				'One signed by fraud, under duress or in gross unfairness can be set aside by a court, mostly within one year (Civil Code, articles 148 to 152). Take it to a lawyer soon.',
				'If the other side has not done what was agreed, you can demand that it does.',
				'What happened after the settlement is not part of it: begin another case.',
				'Complaints and police reports are not affected; an end of use or a deletion it does not mention can still be demanded.'
			],
			goOn: 'what you will see is the sum as if the settlement did not stand, less what was paid.'
		},
		stateTrack: {
			title: 'The other side exercised public power: no civil sum is worked out here',
			why: 'This is State compensation, with a procedure of its own and shorter periods; where neither liberty nor life nor health was harmed there is usually no solatium (State Compensation Law, articles 2 and 35).',
			open: [
				'Ask the organ in writing to explain, show, correct or delete: it too is bound by the PIPL (article 33).',
				'Apply for reconsideration, mostly within 60 days of knowing; sue in administrative court, mostly within six months; claim State compensation, mostly within two years.',
				'If someone who is no organ took part (the maker of the device, a company that leaked data), add them under “Who took part”: civil law applies to them.'
			],
			goOn: 'the result will list these dates and how to proceed, without a sum.'
		},
		nothingTaken: {
			title: 'By these answers nobody used your face or information that tells who you are',
			why: 'Without any processing of a face or of personal information there is nothing to claim here (Civil Code, article 1034; PIPL, article 4).',
			open: [
				'If you are only unsure, choose “not known”, and with signs “suspected”, rather than no.',
				'Ask the other side in writing whether it holds your information, and to see and copy it (PIPL, article 45).',
				'Fraud or a loan in your name that has to do with neither: report it to the police and object at the bank and the credit agency; 12348 gives legal aid.'
			],
			goOn: 'the result will say why there is no claim, without a sum.'
		}
	}
};

/** What is said otherwise to those who work with cases: nobody is spoken to. */
export const formal: FormalStops = {
	goOn: 'The questions may be left here, or gone on with: ',
	points: {
		notEntitled: {
			title: 'By these answers there is no claim in the claimant’s own name',
			open: [
				'The relatives who may claim are to be told, and bring the claim.',
				'Anyone may complain to the cyberspace authority and report an offence to the police (PIPL, article 65).',
				'If the claimant’s own face or information was used as well, that is another case.'
			]
		},
		beforeCivilCode: {
			open: [
				'If the photos or data are still kept or used, the end is “still going on”; if harm appeared only after 2020, that question is to be changed.',
				'If the information is still kept, access, copies and deletion can be asked for now (PIPL, articles 45 and 47).',
				'Evidence is to be kept and the limitation period minded; the sum under the law of the time is worked out elsewhere.'
			],
			goOn: 'the case file can then be exported, without a sum.'
		},
		settledWhole: {
			open: [
				'One signed by fraud, under duress or in gross unfairness can be set aside by a court, mostly within one year (Civil Code, articles 148 to 152).',
				'If the other side has not done what was agreed, performance can be demanded.',
				'What happened after the settlement is not part of it: another case.',
				'Complaints and police reports are not affected; an end of use or a deletion it does not mention can still be demanded.'
			],
			goOn: 'what the result gives is the sum as if the settlement did not stand, less what was paid.'
		},
		nothingTaken: {
			title: 'By these answers nobody used the person’s face or information that identifies the person',
			open: [
				'Where it is only unsure, “not known” is the answer, and with signs “suspected”, rather than no.',
				'The other side can be asked in writing whether it holds information, and for access and copies (PIPL, article 45).',
				'Fraud or a loan in another’s name that has to do with neither: a police report, and objections at the bank and the credit agency.'
			]
		}
	}
};

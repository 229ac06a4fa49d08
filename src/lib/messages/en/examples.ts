import type { ExamplesWords } from '../zh-CN/examples';

export const examples: ExamplesWords = {
	example: 'For example',
	proof: 'What usually proves it',
	proofMore:
		'Some of it lies with the other side: ask in writing to see and copy it; once there is a suit, the court can be asked to order it produced.',
	rows: {
		'victims.others': 'All residents of the estate had to enrol their faces: choose “yes”.',
		'incident.scene':
			'A camera at a sales office recognised you while you viewed a flat: choose the shop or sales office. A phone app asked for your face to log in: choose the app or website.',
		'incident.network':
			'A gate compares on the spot and is not connected: only in the device. You can see your photo in the company’s app after enrolling: most likely on its server. Somebody posted it on social media: spread openly online.',
		'taking.startedOn':
			'The property firm changed to face gates in March 2025 and you enrolled on the 7th: write 7 March 2025. If you remember only the month, write March 2025.',
		'taking.endedOn': 'The gate is gone, but the photos are still on the firm’s computer: choose “still going on”.',
		'taking.lateEffect': 'A photo taken in 2019 was used for a loan in 2022: choose “yes”.',
		'know.harmOn': 'You learned of it from a debt collector’s call: write the day of the call.',
		'know.obligorOn':
			'You first found your photo used, and a month later the police told you which company it was: write the day the police told you.',
		'guardian.knewOn': 'A parent read in the class chat that the school had face devices: write that day.',
		'victim.needs':
			'A person of seventy was given only an electronic agreement in very small print, with nobody explaining it: choose “yes”.',
		demands: 'You asked the property firm by chat, then sent a letter: add two.',
		'demands/provable':
			'The chat is still there, or there is a delivery receipt: it can be shown. Only a phone call without a recording: it cannot.',
		'settlement.made':
			'The other side paid back and had you sign that you would not pursue it: choose “yes”. It only said sorry: “no”.',
		'settlement.covers':
			'It says “the parties have no further dispute in this matter”: the whole dispute. It says only “500 yuan for the phone”: the part stated.',
		'place.incident':
			'Photographed in a shop in Nanjing: Jiangsu. A face-swap video was made by somebody in Chengdu and put online: Sichuan.',
		'defendant.home': 'The shop is in Hangzhou, the company is registered in Shenzhen: Guangdong.',
		'contract.exists':
			'A yearly gym card, a property-service contract, a membership, working there: all of these are “yes”.',
		'contract.faceTerm':
			'The contract says entry by fingerprint, and it was later changed to faces: not what was agreed.',
		'contract.penalty': 'The contract says “a party in breach pays a penalty of 2,000 yuan”: enter 2000.',
		'contract.broadClause':
			'The terms grant “a worldwide, perpetual, irrevocable and transferable right of use”: choose “yes”.',

		participants:
			'The property firm put up the gate, another company supplied it, and the photos are in the cloud of a third: add three.',
		'participants/name': 'Write the company’s full name, or simply “the property firm”.',
		'participants/roles':
			'A supermarket put up the cameras and looks at the results itself: tick the one who put up the device and used faces, and the manager of the premises.',
		'participants/capacity':
			'Traffic police took pictures at a crossing: official. A neighbour has a camera at his own door: household. A government office has its canteen staff clock in by face: business, as an employer.',

		'face.use.*':
			'Opening a door by face is checking that it is you. You only walk past and the shop’s system says “regular customer”: it recognises people who did nothing.',
		'information.other':
			'No photo, but your name and phone number were passed round in a list: other information that tells who you are was used.',
		'face.stored':
			'The gate system was installed anew and still opened without enrolling again: your face had been kept.',
		'face.linked.*': 'The screen shows “Block 3, 201, Zhang” when the door opens: tick name and room.',
		'face.anonymised': 'Only the photo is blurred and the original is still there: that is not anonymous.',
		'face.source':
			'Somebody took the photo from your public posts: photos the person had published. Somebody used the photo on your ID card: a document or file.',
		'face.refused': 'You wrote “do not use my photo in advertising” under the post: choose “yes”.',
		'capture.covert': 'The camera stood behind an ornament, with no sign at all: choose “yes”.',
		'purpose.stated': 'The notice says “for the residents’ convenience”: convenience.',
		'notice.given':
			'Only “you are entering a monitored area” at the door: a sign only. An agreement of many pages ticked in advance: buried or ticked by default.',
		'consent.kind':
			'The only button agrees to everything: bundled. No door card without enrolling: tied. You were told you were signing for a free gift: deceived.',
		'consent.guardian':
			'The school sent a written form and a parent signed: “yes”. Only a notice in the class chat: “no”.',
		'consent.withdrawn':
			'You wrote that your face should be deleted and had no answer for three weeks: no answer. The gate still recognises you: still used.',
		'request.answered':
			'You asked by e-mail what is kept about you and were told nothing would be said: asked, refused or unanswered.',
		'necessity.alternative':
			'A card works, but each time you must register with the guard: possible, but awkward. You said you did not want to use your face and were told there is no other way: asked and refused.',
		'necessity.purpose': 'The gate of the estate could be opened with a card as well: it could be done.',
		'place.kind':
			'A device at the door of the building: gate. A camera facing your living-room window: facing a home or inside it.',
		'basis.claimed': '“The police require it”: public security. “It is in the attendance rules”: personnel management.',
		'basis.shown': 'You were shown the document and the article: shown. “There are rules about this”: only said.',
		'basis.reasonable':
			'A report used a photo of the scene once, without mockery: possibly reasonable. Your public photo was used in an advertisement: beyond it.',
		'portrait.fairUse':
			'News pictures of a street on which you happen to walk: possibly. A poster with your photo: not.',
		'sign.displayed':
			'A sign “face recognition in use” that can be read at the entrance: “yes”. A small one in a corner: “no”.',
		'place.security':
			'A device at airport security, and the rule was shown: shown. A mall says “against thieves” and shows no rule: only claimed.',

		'use.actual.*': 'You enrolled to open a door and later got advertising by how often you came: tick marketing.',
		'use.covered': 'The terms say “faces for the gate only”; advertising was not stated.',
		'consent.renewed': 'There was a new purpose and you were asked about it on its own: agreed anew.',
		'use.decision':
			'The system said it was not you and the door stayed shut: inconvenience. It took you for somebody else and you were stopped in front of others: wrong match.',
		'use.abuse':
			'Somebody made mocking pictures of your face: mockery. Somebody used your face to borrow money from relatives: fraud.',
		'synthesis.kind': 'A face-swap template is sold for others to use: commercial template.',
		'synthesis.recognisable': 'Colleagues who saw the video said “is that not you?”: choose “yes”.',
		'store.where':
			'The records can be seen in the gate maker’s app and you never agreed to an upload: uploaded without consent.',
		'store.lapse.*': 'The property firm posted residents’ photos in a work chat: tick shared by chat.',
		'store.deletion':
			'You were given the record of deletion or a written statement: deleted with proof. “We deleted it”: claimed.',
		'store.overlong':
			'You gave up the membership, deletion was promised, and half a year later the gate still opens to your face: still kept.',
		'store.log': 'The app shows at what hour you came and went every day for a month: weeks or more.',
		'store.secured':
			'The other side shows how it encrypted and who had access at the time: shown. “We are always safe”: not shown.',
		'share.recipients':
			'The property firm gave the photos to the gate maker and a parking company: one or two partners. This asks who got the data, not who saw the picture.',
		'share.basis': 'You were told which company would get it and asked about that on its own: asked.',
		'share.forProfit': 'Face photos were sold by the piece in a chat group: choose “yes”.',
		'sharing.on': 'Since May 2025 the privacy policy says it shares with a company: write May 2025.',
		'leak.happened':
			'The company announced that its database was stolen: leaked. Afterwards somebody opened an account with your face: leaked and used. You only heard that its system is unsafe: signs of a risk.',
		'leak.otherSource': 'You gave the same photo to several other apps: likely. You enrolled nowhere else: unlikely.',
		'leak.accessed': 'The other side shows by its logs that nobody downloaded it: nobody.',
		'leak.spread': 'The leaked photos went from group to group: spread.',
		'leak.on': 'The notice says the break-in was found on 3 May: write that day.',
		'leak.response':
			'You were told the same day, the hole was closed and your account changed: prompt. You asked several times and were told it is not their matter: evasive.',
		'scale.people': 'All 3,000 households of the estate enrolled: one thousand to one hundred thousand.',

		'harm.mental':
			'For months you slept badly and avoided that gate, but saw no doctor: bad sleep, afraid to go out, work or school affected.',
		'harm.exposure':
			'The video went to two or three colleagues: a few. It went to the whole class: acquaintances, work or school.',
		'harm.intimate':
			'The records show which hospital you went to and when: health. When you were in the shop and what you bought: whereabouts.',
		'harm.work': 'You were marked absent for refusing the face clock and have the notice: there is evidence.',
		losses: '8,000 yuan were taken from your card by face payment: add one. Suffering is not entered here.',
		'losses/kind':
			'A fraudster paid from your account by face: payment not made by you. He posed as a relative by video and you transferred the money yourself: deceived into a transfer.',
		'losses/amount':
			'8,000 yuan were taken and the bank gave back 3,000: enter 8000 here, and what came back under what was recovered.',
		'losses/on': 'The bank statement shows 18 June: write that day.',
		'losses/voucher': 'There is a bank statement or a screenshot of the transfer: “yes”.',
		'losses/extent': 'The other side says it accepts 3,000 only: disputed.',
		'losses/by': 'An impostor paid by face and the payment company did not notice: tick both.',
		'victim.conduct':
			'You handed over your phone knowing the risk: knowing. You gave a code to somebody you took for the bank: deceived.',
		expenses:
			'600 yuan for having a web page notarised and 3,000 for a lawyer: add two. The court fee is not entered here.',
		'expenses/kind': 'A new bank card and a day off work: mitigation.',
		'expenses/voucher': 'There is an invoice, a receipt or a record of the transfer: “yes”.',
		recovered: 'The bank has given back 3,000 yuan: add one.',
		'recovered/item': 'It belongs to the 8,000 that were taken: tick that loss.',
		'gain.kind':
			'Data with your photo was sold: sold or charged directly. Your face was used to draw customers: indirect.',
		'gain.known': 'A photo sells for 5 yuan: enter 5. Only your part counts, not the whole turnover.',
		'gain.by': 'The seller and the platform shared the money: tick both.',
		claims: 'The statement of claim asks for 5,000 yuan of solatium: add one.',
		'claims/head': '“Pay the notary and the lawyer”: reasonable expenses.',
		police: 'You have a receipt of the report: reported. You have a notice that a case was opened: opened.',

		'participants/decidesWhy':
			'The property firm decided to have face gates and the maker only supplied them: the firm decided itself, the maker did as told.',
		'participants/decidesHow':
			'A cloud company keeps the data as long and for whom the firm says: as told. It decides to train its own algorithm with it: itself.',
		'participants/jointWith': 'A mall and a parking company agreed to share one face system: tick each other.',
		'participants/passedTo': 'The property firm sent the photos to the gate maker: under the firm, tick the maker.',
		'participants/principal': 'The gate maker runs the data for the property firm: under the maker, tick the firm.',
		'participants/mandate': 'It was to keep the photos only, and sold them: exceeded.',
		'participants/employer': 'The guard works for the property firm: under the guard, tick the firm.',
		'participants/inTask':
			'The guard enrolled residents on duty as told: “yes”. He sold photos privately after work: most likely “no”.',
		'participants/dispatchedTo': 'An agency sent the guard to the property firm: under the agency, tick the firm.',
		'participants/dispatchFault': 'The person sent had leaked data before and the agency did not check: “yes”.',
		'participants/customer': 'An installer built the gate for the property firm: under the installer, tick the firm.',
		'participants/orderFault':
			'The firm had the camera put up facing residents’ windows: its instruction was at fault, “yes”.',
		'participants/minor': 'The video was made by a classmate of fifteen: “yes”.',
		'participants/guardian': 'The classmate’s father is listed: tick him.',
		'participants/owns': 'The company has one shareholder and he is listed: tick the company.',
		'participants/separateAssets':
			'He can show audit reports for each year: shown to be separate. The company’s income went to his own account: not shown.',
		'participants/helped': 'Somebody made the face-swap program knowing what it was for: tick the other.',
		'participants/noticeProper':
			'The complaint gave the link, who you are and first evidence: sent. Only pressing “report” is most likely not enough.',
		'participants/spreadAfter': 'After the notice the video was still there and was forwarded: spread.',
		'participants/platformOf': 'The seller posted on this platform: tick the seller.',
		'participants/spreadPart': '100 views before the notice and 900 after it: most of it.',
		'participants/knewUse': 'The platform answered that it knew the account sold faces, and did nothing: it knew.',
		'participants/duty.*': 'This asks what this participant did, not what others did.',
		'participants/duty.inform': 'Nothing was said before enrolling about what it was for, and nobody asked: not done.',
		'participants/duty.alternative': 'There is a card lane, but it is always locked: only for form.',
		'participants/duty.safeguard': 'Face photos were kept on a computer without a password: not done.',
		'participants/duty.respond': 'You asked for deletion; it answered in writing and deleted: done.',
		'participants/duty.withdraw':
			'The app has a button to switch the face off: done. You must come to the head office with your ID: only for form.',
		'participants/duty.assess': 'It can show an impact assessment from before the start: done.',
		'participants/duty.file':
			'It kept the faces of 200,000 people and did not file with the cyberspace authority: not done.',
		'participants/duty.supervise': 'It gave data to a partner without an agreement or a check: not done.',
		'participants/duty.rectify': 'After the leak it neither told you nor did anything about it: not done.',
		'participants/duty.secure': 'The cloud company’s own server had no access control: not done.',
		'participants/duty.verify': 'A photo was enough to fool the face payment: not done.',
		'participants/duty.remove': 'Taken down three weeks after a proper notice: most likely not done in time.',
		'participants/duty.guard':
			'Somebody put up a hidden camera in the mall and the guards keep no record of their rounds: not done.',
		'participants/duty.abstain': 'It sold packs of face photos itself: knowingly.',
		'participants/duty.obey': 'An employee copied photos against the company’s rules: not done.',
		'participants/cause.*':
			'Without the enrolment by the property firm there would have been no leak and no misuse: tick taken and kept, and what followed from it.'
	}
};

/** The examples that speak to the person concerned, told of the person instead: for those who work with cases. */
export const formal: Readonly<Record<string, string>> = {
	police: 'There is a receipt of the report: reported. There is a notice that a case was opened: opened.',
	'incident.scene':
		'A camera at a sales office recognised somebody viewing a flat: the shop or sales office. A phone app asked for the face to log in: the app or website.',
	'incident.network':
		'A gate compares on the spot and is not connected: only in the device. The photo can be seen in the company’s app after enrolling: most likely on its server. Somebody posted it on social media: spread openly online.',
	'taking.startedOn':
		'The property firm changed to face gates in March 2025 and the claimant enrolled on the 7th: 7 March 2025. If only the month is known: March 2025.',
	'know.harmOn': 'A debt collector’s call brought it to light: the day of the call.',
	'know.obligorOn':
		'The photo was first found used, and a month later the police named the company: the day the police named it.',
	demands: 'The property firm was asked by chat, then a letter was sent: add two.',
	'settlement.made':
		'The other side paid back and a waiver of all pursuit was signed: “yes”. It only said sorry: “no”.',
	'face.use.*':
		'Opening a door by face is checking identity. Somebody only walks past and the shop’s system says “regular customer”: it recognises people who did nothing.',
	'information.other':
		'No photo, but name and phone number were passed round in a list: other information that identifies the person was used.',
	'face.stored': 'The gate system was installed anew and still opened without enrolling again: the face had been kept.',
	'face.source':
		'Somebody took the photo from the claimant’s public posts: photos the person had published. Somebody used the photo on the ID card: an ID or file.',
	'face.refused': 'The claimant wrote “not to be used in advertising” under the post: “yes”.',
	'notice.given':
		'Only a sign “monitored area” at the door: a sign only. An agreement of many pages ticked in advance: buried or ticked by default.',
	'consent.kind':
		'The only button agrees to everything: bundled. No door card without enrolling: tied. Enrolment passed off as signing for a free gift: deceived.',
	'consent.withdrawn':
		'Deletion of the face was asked for in writing and had no answer for three weeks: no answer. The gate still recognises the claimant: still used.',
	'request.answered': 'It was asked by e-mail what is kept, and nothing was said: asked, refused or unanswered.',
	'necessity.alternative':
		'A card works, but each time one must register with the guard: possible, but awkward. The face was declined and no other way was offered: asked and refused.',
	'place.kind':
		'A device at the door of the building: gate. A camera facing a resident’s living-room window: facing a home or inside it.',
	'basis.shown': 'The document and the article were produced: shown. “There are rules about this”: only said.',
	'basis.reasonable':
		'A report used a photo of the scene once, without mockery: possibly reasonable. The claimant’s public photo was used in an advertisement: beyond it.',
	'portrait.fairUse':
		'News pictures of a street on which the claimant happens to walk: possibly. A poster with the claimant’s photo: not.',
	'use.actual.*':
		'The face was enrolled to open a door, and advertising followed by how often the claimant came: tick marketing.',
	'consent.renewed': 'There was a new purpose and it was asked about on its own: agreed anew.',
	'use.decision':
		'The system did not recognise the claimant and the door stayed shut: inconvenience. It took the claimant for somebody else, who was stopped in front of others: wrong match.',
	'use.abuse':
		'Somebody made mocking pictures of the face: mockery. Somebody used the face to borrow money from relatives: fraud.',
	'synthesis.recognisable': 'Colleagues who saw the video knew who it was: “yes”.',
	'store.where':
		'The records can be seen in the gate maker’s app and an upload was never agreed to: uploaded without consent.',
	'store.deletion':
		'A record of deletion or a written statement was given: deleted with proof. “We deleted it”: claimed.',
	'store.overlong':
		'The membership was given up, deletion was promised, and half a year later the gate still opens: still kept.',
	'store.log': 'The app shows the hours of coming and going of every day for a month: weeks or more.',
	'share.basis': 'It was said which company would get it, and asked about on its own: asked.',
	'leak.happened':
		'The company announced that its database was stolen: leaked. Afterwards somebody opened an account with the claimant’s face: leaked and used. Its system is only said to be unsafe: signs of a risk.',
	'leak.otherSource': 'The same photo was given to several other apps: likely. Enrolled nowhere else: unlikely.',
	'leak.response':
		'The claimant was told the same day, the hole was closed and the account changed: prompt. Asked several times, it said it was not its matter: evasive.',
	'harm.mental':
		'For months bad sleep and the gate avoided, but no doctor seen: bad sleep, afraid to go out, work or school affected.',
	'harm.intimate':
		'The records show which hospital was visited and when: health. The hours in the shop and what was bought: whereabouts.',
	'harm.work': 'Marked absent for refusing the face clock, with the notice at hand: there is evidence.',
	losses: '8,000 yuan were taken from the claimant’s card by face payment: add one. Suffering is not entered here.',
	'losses/kind':
		'A fraudster paid from the claimant’s account by face: payment not made by the claimant. He posed as a relative by video and the claimant transferred the money: deceived into a transfer.',
	'victim.conduct':
		'The phone was handed over knowing the risk: knowing. A code was given to somebody taken for the bank: deceived.',
	'gain.kind':
		'Data with the claimant’s photo was sold: sold or charged directly. The face was used to draw customers: indirect.',
	'gain.known': 'A photo sells for 5 yuan: enter 5. Only the claimant’s part counts, not the whole turnover.',
	'participants/noticeProper':
		'The complaint gave the link, who complains and first evidence: sent. Only pressing “report” is most likely not enough.',
	'participants/duty.respond': 'Deletion was asked for; it answered in writing and deleted: done.',
	'participants/duty.withdraw':
		'The app has a button to switch the face off: done. It takes a visit to the head office with an ID: only for form.',
	'participants/duty.rectify':
		'After the leak it neither told the persons concerned nor did anything about it: not done.'
};

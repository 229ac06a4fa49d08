import type { Law } from '../provision';

/** 个人信息保护法. */
export const pipl = {
	instrument: {
		id: 'PIPL',
		title: '中华人民共和国个人信息保护法',
		short: '个人信息保护法',
		en: 'Personal Information Protection Law',
		number: '主席令第九十一号',
		adopted: '2021-08-20',
		published: '2021-08-20',
		effective: '2021-11-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['number']
	},
	provisions: {
		'PIPL-4': {
			article: 4,
			zh: '与已识别或者可识别的自然人有关的信息都是个人信息，匿名化的除外；从收集、存储、使用到提供、公开、删除都属于处理。',
			en: 'Any information about an identified or identifiable person is personal information unless anonymised; processing covers everything from collection and storage to provision, publication and deletion.'
		},
		'PIPL-6': {
			article: 6,
			zh: '处理要有明确、合理的目的，与目的直接相关，采取对个人影响最小的方式，收集限于最小范围。',
			en: 'Processing needs a clear and reasonable purpose, must relate directly to it, use the means that affect the person least, and collect no more than the minimum.'
		},
		'PIPL-9': {
			article: 9,
			zh: '个人信息处理者对自己的处理活动负责，并采取必要措施保障安全。',
			en: 'A personal-information processor answers for its own processing and must take the measures needed to keep the information secure.'
		},
		'PIPL-10': {
			article: 10,
			zh: '任何人不得非法收集、使用、加工、传输、买卖、提供或者公开他人的个人信息。',
			en: 'Nobody may unlawfully collect, use, process, transmit, trade, provide or publish another person’s personal information.'
		},
		'PIPL-13': {
			article: 13,
			zh: '处理个人信息须具备七种依据之一，同意只是其中一种；依据第二项至第七项的，不需取得个人同意。',
			en: 'Processing needs one of seven legal bases, of which consent is only one; where one of items 2 to 7 applies, consent is not required.'
		},
		'PIPL-14': {
			article: 14,
			zh: '同意须由充分知情的人自愿、明确作出，法律、行政法规要求单独同意或者书面同意的还须如此取得；目的、方式或者信息种类变更的，须重新取得同意。',
			en: 'Consent must be given voluntarily and explicitly by a fully informed person, separately or in writing where a law or administrative regulation so requires, and anew whenever the purpose, method or kind of information changes.'
		},
		'PIPL-15': {
			article: 15,
			zh: '个人可以撤回同意，处理者应当提供便捷的撤回方式；撤回不影响此前处理的效力。',
			en: 'A person may withdraw consent, and the processor must offer an easy way to do so; withdrawal does not affect what was done before it.'
		},
		'PIPL-16': {
			article: 16,
			zh: '不得因个人不同意或者撤回同意而拒绝提供产品或者服务，处理确为其所必需的除外。',
			en: 'A product or service may not be refused because a person withholds or withdraws consent, unless the processing is necessary for it.'
		},
		'PIPL-17': {
			article: 17,
			zh: '处理前应当以显著的方式和清楚的语言，真实、准确、完整地告知谁在处理、如何联系，处理的目的、方式、种类和保存期限，以及怎样行使权利。',
			en: 'Before processing, the person must be told truthfully, accurately and completely, conspicuously and in plain words, who the processor is and how to reach it, the purpose, method, kind of information and retention period, and how to exercise his or her rights.'
		},
		'PIPL-18': {
			article: 18,
			zh: '依法应当保密或者不需要告知的，可以不告知；紧急情况下来不及告知的，事后应当及时告知。',
			en: 'Notice may be omitted where the law requires secrecy or dispenses with it; where an emergency leaves no time, it must follow promptly afterwards.'
		},
		'PIPL-19': {
			article: 19,
			zh: '保存期限以实现处理目的所必要的最短时间为限，法律、行政法规另有规定的除外。',
			en: 'Information may be kept no longer than the shortest time needed for the purpose, unless a law or administrative regulation provides otherwise.'
		},
		'PIPL-20': {
			article: 20,
			zh: '共同决定处理目的和处理方式的处理者，侵害个人信息权益造成损害的，依法承担连带责任；内部约定不影响个人向其中任何一方行使权利。',
			en: 'Processors that jointly decide both the purpose and the method are, according to law, jointly and severally liable for the harm they cause; their internal agreement does not limit a person’s rights against any of them.'
		},
		'PIPL-21': {
			article: 21,
			zh: '委托处理应当约定目的、期限、方式和保护措施等并监督受托人；受托人不得超出约定、不得在委托结束后保留、未经同意不得转委托。',
			en: 'Entrusted processing needs an agreement on purpose, term, method and safeguards, and supervision by the principal; the trustee may not exceed the mandate, keep the data once it ends, or sub-entrust without consent.'
		},
		'PIPL-22': {
			article: 22,
			zh: '因合并、分立、解散、破产等转移个人信息的，应当告知接收方；接收方继续承担处理者的义务，改变目的、方式的须重新取得同意。',
			en: 'Where information passes on because of merger, division, dissolution or bankruptcy, the person must be told of the recipient; the recipient takes over the duties and needs fresh consent to change purpose or method.'
		},
		'PIPL-23': {
			article: 23,
			zh: '向其他处理者提供个人信息，应当告知接收方及其处理的目的、方式和种类，并取得单独同意；接收方只能在该范围内处理。',
			en: 'Providing information to another processor requires notice of the recipient and of the purpose, method and kind of information, and separate consent (单独同意); the recipient is bound by that scope.'
		},
		'PIPL-24': {
			article: 24,
			zh: '自动化决策应当透明、公平、公正；对个人权益有重大影响的，个人可以要求说明并拒绝仅由自动化决策作出的决定。',
			en: 'Automated decisions must be transparent and fair; where one gravely affects a person, he or she may demand an explanation and refuse a decision made by automation alone.'
		},
		'PIPL-25': {
			article: 25,
			zh: '不得公开所处理的个人信息，取得单独同意的除外。',
			en: 'Personal information may not be published without separate consent (单独同意).'
		},
		'PIPL-26': {
			article: 26,
			zh: '公共场所的图像采集和身份识别设备须为公共安全所必需，符合国家有关规定并有显著提示标识；所得信息只能用于公共安全，取得单独同意的除外。',
			en: 'Cameras and identification devices in public places must be necessary for public security, follow State rules and carry a prominent sign; what they collect may serve public security only, unless the person separately consents.'
		},
		'PIPL-27': {
			article: 27,
			zh: '可以在合理范围内处理个人自行公开或者已经合法公开的信息，个人明确拒绝的除外；对个人权益有重大影响的，须取得同意。',
			en: 'Information a person has made public, or that is lawfully public, may be processed within reason unless the person refuses; where the effect on the person is major, consent is needed.'
		},
		'PIPL-28': {
			article: 28,
			zh: '生物识别信息、不满十四周岁未成年人的信息等属于敏感个人信息，只有具有特定目的和充分必要性并采取严格保护措施才可处理。',
			en: 'Biometric information and all information of children under fourteen, among others, are sensitive and may be processed only for a specific purpose, with sufficient necessity and under strict protection.'
		},
		'PIPL-29': {
			article: 29,
			zh: '处理敏感个人信息应当取得单独同意；法律、行政法规要求书面同意的从其规定。',
			en: 'Processing sensitive personal information requires separate consent (单独同意), and written consent where a law or administrative regulation says so.'
		},
		'PIPL-30': {
			article: 30,
			zh: '处理敏感个人信息，还应当告知处理的必要性和对个人权益的影响。',
			en: 'For sensitive information the notice must also state why the processing is necessary and how it affects the person.'
		},
		'PIPL-31': {
			article: 31,
			zh: '处理不满十四周岁未成年人的个人信息，应当取得父母或者其他监护人的同意，并制定专门规则。',
			en: 'For children under fourteen, the consent of a parent or other guardian and special processing rules are required.'
		},
		'PIPL-32': {
			article: 32,
			zh: '法律、行政法规对处理敏感个人信息要求行政许可或者另有限制的，从其规定。',
			en: 'Licences or further limits that laws and administrative regulations set for sensitive information prevail.'
		},
		'PIPL-33': {
			article: 33,
			zh: '国家机关处理个人信息适用本法，本节有特别规定的从其规定。',
			en: 'This law applies to State organs, subject to the special rules of its section on them.'
		},
		'PIPL-34': {
			article: 34,
			zh: '国家机关为履行法定职责处理个人信息，须依照法定权限和程序，不得超出必需的范围和限度。',
			en: 'State organs may process personal information for their statutory duties only within their powers and procedures and no further than those duties require.'
		},
		'PIPL-35': {
			article: 35,
			zh: '国家机关也应当履行告知义务，依法应当保密、不需告知或者告知会妨碍履行职责的除外。',
			en: 'State organs too must give notice, except where the law requires or allows silence or where notice would obstruct the duty.'
		},
		'PIPL-36': {
			article: 36,
			zh: '国家机关处理的个人信息应当存储在境内，确需向境外提供的应当进行安全评估。',
			en: 'Information processed by State organs must be stored in the country, and a security assessment is needed before any transfer abroad.'
		},
		'PIPL-37': {
			article: 37,
			zh: '法律、法规授权的管理公共事务的组织履行法定职责时，适用关于国家机关的规定。',
			en: 'Organisations authorised by laws and regulations to manage public affairs are treated as State organs when they perform statutory duties.'
		},
		'PIPL-44': {
			article: 44,
			zh: '个人对自己信息的处理有知情权、决定权，可以限制或者拒绝他人处理，法律、行政法规另有规定的除外。',
			en: 'Everyone has the right to know and to decide how his or her information is processed, and to restrict or refuse it, unless laws or administrative regulations provide otherwise.'
		},
		'PIPL-45': {
			article: 45,
			zh: '个人可以查阅、复制自己的个人信息，处理者应当及时提供；符合条件的可以请求转移。',
			en: 'A person may inspect and copy his or her information, which must be supplied promptly, and have it transferred where the conditions are met.'
		},
		'PIPL-46': {
			article: 46,
			zh: '信息不准确、不完整的，个人可以请求更正、补充，处理者应当核实并及时处理。',
			en: 'Where information is inaccurate or incomplete, the person may ask for it to be corrected or completed, and the processor must check and act promptly.'
		},
		'PIPL-47': {
			article: 47,
			zh: '目的已实现、期限届满、撤回同意、违法或者违约处理等情形，处理者应当主动删除，未删除的个人可以请求；难以删除的，只能存储和保护，停止其他处理。',
			en: 'The processor must delete of its own accord, and the person may demand it, when the purpose is met, the term is over, consent is withdrawn or the processing was unlawful or in breach; where deletion is impracticable, everything but storage and protection must stop.'
		},
		'PIPL-48': {
			article: 48,
			zh: '个人可以要求处理者对其处理规则作出解释说明。',
			en: 'A person may ask the processor to explain its processing rules.'
		},
		'PIPL-49': {
			article: 49,
			zh: '近亲属为自身合法、正当利益，可以就死者的个人信息查阅、复制、更正、删除，死者生前另有安排的除外。',
			en: 'Close relatives may, for their own lawful and proper interests, inspect, copy, correct or delete a deceased person’s information, unless the deceased arranged otherwise.'
		},
		'PIPL-50': {
			article: 50,
			zh: '处理者应当建立便捷的申请受理机制，拒绝请求应当说明理由；被拒绝的，个人可以起诉。',
			en: 'The processor must run an easy procedure for requests and give reasons for a refusal; a person who is refused may sue.'
		},
		'PIPL-51': {
			article: 51,
			zh: '处理者应当采取内部制度、分类管理、加密和去标识化、权限和培训、应急预案等措施，防止未经授权的访问和泄露、篡改、丢失。',
			en: 'The processor must prevent unauthorised access, leaks, alteration and loss through internal rules, classification, encryption and de-identification, access limits and training, and an incident plan.'
		},
		'PIPL-55': {
			article: 55,
			zh: '处理敏感个人信息、自动化决策、委托处理、对外提供或者公开、向境外提供等，应当事前进行个人信息保护影响评估并记录。',
			en: 'An impact assessment and a record are required before sensitive information is processed, decisions are automated, data are entrusted, provided or published, or sent abroad.'
		},
		'PIPL-56': {
			article: 56,
			zh: '影响评估应当审查目的和方式是否合法、正当、必要，对个人的影响和风险，以及保护措施是否有效；报告和记录至少保存三年。',
			en: 'The assessment examines whether purpose and method are lawful, proper and necessary, the effect and risk for people, and whether the safeguards fit; the report and records are kept for at least three years.'
		},
		'PIPL-57': {
			article: 57,
			zh: '发生或者可能发生泄露、篡改、丢失的，应当立即补救并通知主管部门和个人；措施能有效避免危害的，可以不通知个人。',
			en: 'On an actual or possible leak, alteration or loss the processor must act at once and notify the authority and the persons concerned, who may be left out only if its measures effectively avert harm.'
		},
		'PIPL-59': {
			article: 59,
			zh: '受托人应当采取必要措施保障所处理信息的安全，并协助处理者履行义务。',
			en: 'A trustee must take the measures needed to keep the information secure and help the processor to meet its duties.'
		},
		'PIPL-60': {
			article: 60,
			status: 'secondary',
			zh: '网信部门统筹协调，各有关部门在自己的职责范围内监管；地方由县级以上政府的有关部门负责。',
			en: 'The cyberspace authority coordinates, other departments supervise within their own fields, and locally the departments of governments at county level and above are responsible.'
		},
		'PIPL-61': {
			article: 61,
			status: 'secondary',
			zh: '主管部门应当受理并处理个人信息方面的投诉、举报，调查处理违法的处理活动。',
			en: 'The authorities must take and deal with complaints about personal information, and investigate and deal with unlawful processing.'
		},
		'PIPL-64': {
			article: 64,
			zh: '主管部门发现较大风险或者安全事件的，可以约谈或者要求合规审计，处理者应当整改；涉嫌犯罪的移送公安机关。',
			en: 'Where the authority finds serious risk or an incident, it may summon the processor’s head or order a compliance audit, and the processor must put things right; suspected crimes go to the police.'
		},
		'PIPL-65': {
			article: 65,
			status: 'secondary',
			zh: '任何人都可以向主管部门投诉、举报违法的处理活动；部门应当及时处理，并把结果告诉投诉、举报的人。',
			en: 'Anyone may report unlawful processing to the authority, which must deal with it promptly and tell whoever reported it what came of it.'
		},
		'PIPL-66': {
			article: 66,
			zh: '违法处理个人信息的，由主管部门责令改正、警告、没收违法所得、罚款等；这是行政责任，不计入民事赔偿。',
			en: 'The authority may order correction, warn, confiscate unlawful gains and fine; these are administrative penalties and form no part of civil compensation.'
		},
		'PIPL-68': {
			article: 68,
			zh: '国家机关不履行保护义务的，由上级机关或者主管部门责令改正，并处分责任人员。',
			en: 'A State organ that fails in its duties is ordered to correct by its superior or the authority, and those responsible are disciplined.'
		},
		'PIPL-69': {
			article: 69,
			zh: '侵害个人信息权益造成损害，处理者不能证明自己没有过错的，承担侵权责任；赔偿按个人损失或者处理者获利确定，都难以确定的，根据实际情况确定。',
			en: 'A processor that harms personal-information interests is liable unless it proves that it was not at fault; damages follow the person’s loss or the processor’s gain and, where both are hard to determine, the actual circumstances.'
		},
		'PIPL-70': {
			article: 70,
			zh: '违法处理侵害众多个人权益的，检察院、法定的消费者组织以及国家网信部门确定的组织可以提起公益诉讼。',
			en: 'Where unlawful processing harms many people, the procuratorate, consumer organisations named by law and organisations designated by the cyberspace authority may sue in the public interest.'
		},
		'PIPL-72': {
			article: 72,
			zh: '自然人为个人或者家庭事务而处理个人信息的，不在本法适用范围之内。',
			en: 'This law does not apply to a natural person’s processing for personal or household affairs.'
		},
		'PIPL-73': {
			article: 73,
			zh: '界定用语：自主决定处理目的、处理方式的才是个人信息处理者；匿名化要求无法识别特定自然人且不能复原。',
			en: 'It defines terms: a personal-information processor decides purpose and method on its own; information is anonymised only if the person can no longer be identified and this cannot be undone.'
		},
		'PIPL-74': {
			article: 74,
			status: 'secondary',
			zh: '本法自2021年11月1日起施行。',
			en: 'This law took effect on 1 November 2021.'
		}
	}
} as const satisfies Law;

import type { Law } from '../provision';

/** 民法典. */
export const civilCode = {
	instrument: {
		id: 'CC',
		title: '中华人民共和国民法典',
		short: '民法典',
		en: 'Civil Code',
		number: '主席令第四十五号',
		adopted: '2020-05-28',
		published: '2020-05-28',
		effective: '2021-01-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['number']
	},
	provisions: {
		'CC-17': {
			article: 17,
			zh: '十八周岁以上为成年人，不满十八周岁为未成年人。',
			en: 'A person of eighteen or over is an adult; anyone younger is a minor.'
		},
		'CC-19': {
			article: 19,
			zh: '八周岁以上的未成年人行为能力受限制，法律行为由法定代理人代理或者经其同意、追认，但纯获利益的和与其年龄、智力相适应的可以独立实施。',
			en: 'A minor of eight or over has limited capacity and acts through, or with the consent of, a legal representative, except in acts of pure benefit or suited to his or her age and intellect.'
		},
		'CC-20': {
			article: 20,
			zh: '不满八周岁的未成年人没有民事行为能力，由法定代理人代理。',
			en: 'A child under eight has no capacity and acts through a legal representative.'
		},
		'CC-111': {
			article: 111,
			zh: '自然人的个人信息受法律保护，他人须依法取得并确保安全，不得非法收集、使用、买卖、提供或者公开。',
			en: 'Personal information is protected by law: others must obtain it lawfully and keep it secure, and may not unlawfully collect, use, trade, provide or publish it.'
		},
		'CC-177': {
			article: 177,
			zh: '按份责任人各自承担与其责任大小相应的责任，难以确定的平均承担。',
			en: 'Persons severally liable each bear the part that fits their responsibility, and equal parts where that cannot be determined.'
		},
		'CC-178': {
			article: 178,
			zh: '权利人可以请求部分或者全部连带责任人承担责任；内部份额按各自责任大小确定，难以确定的平均承担，超出自己份额的可以追偿；连带责任须由法律规定或者当事人约定。',
			en: 'The injured party may claim from any or all of those jointly liable; among themselves shares follow each one’s responsibility, or are equal where that cannot be determined, with recourse for any excess; joint liability arises only by law or agreement.'
		},
		'CC-179': {
			article: 179,
			zh: '列举停止侵害、赔偿损失、消除影响、恢复名誉、赔礼道歉等责任方式，可以单独或者合并适用；惩罚性赔偿须有法律规定。',
			en: 'It lists the forms of liability, such as stopping the infringement, damages, eliminating effects, restoring reputation and apology, which may be combined; punitive damages need a statute of their own.'
		},
		'CC-180': {
			article: 180,
			zh: '不可抗力致使义务不能履行的免除民事责任，法律另有规定的除外。',
			en: 'Force majeure excludes liability for an obligation that cannot be met, unless the law provides otherwise.'
		},
		'CC-186': {
			article: 186,
			zh: '违约行为同时损害对方人身、财产权益的，受损害方在违约责任和侵权责任中择一请求。',
			en: 'Where a breach of contract also harms the other party’s person or property, that party chooses between contract and tort.'
		},
		'CC-187': {
			article: 187,
			zh: '承担行政、刑事责任不影响承担民事责任；财产不足以支付的，优先承担民事责任。',
			en: 'Administrative or criminal liability does not displace civil liability, which is met first if the assets do not suffice.'
		},
		'CC-188': {
			article: 188,
			zh: '诉讼时效为三年，自知道或者应当知道权利受损和义务人之日起算；自受损之日起超过二十年的不予保护，特殊情况可以申请延长。',
			en: 'The limitation period is three years from when the holder knew or should have known of the harm and of the obligor; after twenty years from the harm there is no protection, save an extension granted on application in special circumstances.'
		},
		'CC-193': {
			article: 193,
			zh: '时效抗辩由义务人提出，法院不得主动适用。',
			en: 'Limitation is for the obligor to raise; the court may not apply it of its own motion.'
		},
		'CC-194': {
			article: 194,
			zh: '时效期间最后六个月内有法定障碍的，时效中止，障碍消除后满六个月才届满。',
			en: 'Limitation is suspended by listed obstacles in the last six months and then expires six months after the obstacle is gone.'
		},
		'CC-195': {
			article: 195,
			zh: '提出履行请求、义务人同意履行、起诉或者申请仲裁等，使时效中断并重新计算。',
			en: 'A demand, the obligor’s agreement to perform, a suit, an arbitration or its equivalent interrupts limitation, and the period starts afresh.'
		},
		'CC-196': {
			article: 196,
			zh: '停止侵害、排除妨碍、消除危险等请求权不适用诉讼时效。',
			en: 'Claims to stop the infringement, remove the obstruction or eliminate the danger, among others, are not subject to limitation.'
		},
		'CC-468': {
			article: 468,
			zh: '非因合同产生的债先适用其专门规定，没有规定的，依其性质适用合同编通则。',
			en: 'Obligations not arising from contract follow their own rules first and, failing those, the general part of the contract book so far as their nature allows.'
		},
		'CC-496': {
			article: 496,
			zh: '格式条款提供方应当提示、说明与对方有重大利害关系的条款；未尽义务致对方没有注意或者理解的，对方可以主张该条款不成为合同内容。',
			en: 'Whoever supplies standard terms must point out and explain those of major concern to the other party; if a failure left them unnoticed or not understood, the other party may treat them as no part of the contract.'
		},
		'CC-497': {
			article: 497,
			zh: '不合理地免除或者减轻己方责任、加重对方责任、限制或者排除对方主要权利的格式条款无效。',
			en: 'Standard terms are void where they unreasonably lighten the supplier’s liability, aggravate the other party’s, or restrict or exclude that party’s main rights.'
		},
		'CC-506': {
			article: 506,
			zh: '对造成人身损害、因故意或者重大过失造成财产损失免责的条款无效。',
			en: 'Clauses that exclude liability for bodily harm, or for property loss caused by intent or gross negligence, are void.'
		},
		'CC-519': {
			article: 519,
			zh: '连带债务份额难以确定的视为相同；超额承担的可以追偿；一人不能履行的份额，由其他人按比例分担。',
			en: 'Joint debtors’ shares are equal where they cannot be determined; one who pays more has recourse, and the share of one who cannot pay is borne by the others in proportion.'
		},
		'CC-520': {
			article: 520,
			zh: '部分连带债务人履行的，其他人的债务相应消灭；债权人免除其中一人的，其他人在该人份额内免责。',
			en: 'Performance by one joint debtor discharges the others to that extent; releasing one frees the others to the extent of that one’s share.'
		},
		'CC-577': {
			article: 577,
			zh: '违约的一方应当继续履行、补救或者赔偿损失。',
			en: 'A party in breach must perform, remedy or compensate.'
		},
		'CC-584': {
			article: 584,
			zh: '违约赔偿相当于所受损失，含可得利益，但以订约时预见到或者应当预见到的损失为限。',
			en: 'Contract damages equal the loss, including expected benefit, but no more than the party in breach foresaw or should have foreseen when contracting.'
		},
		'CC-585': {
			article: 585,
			zh: '可以约定违约金；低于损失的可以请求增加，过分高于损失的可以请求适当减少。',
			en: 'Damages may be agreed in advance; on request the sum is raised if below the loss and suitably reduced if excessively above it.'
		},
		'CC-985': {
			article: 985,
			zh: '无法律根据而得利的，受损失的人可以请求返还，法定例外除外。',
			en: 'Whoever is enriched without legal ground must return the gain to the one who lost by it, subject to the listed exceptions.'
		},
		'CC-987': {
			article: 987,
			zh: '明知或者应知没有法律根据的得利人，应当返还利益并依法赔偿损失。',
			en: 'One who knew or should have known that the gain had no legal ground must return it and, according to law, compensate the loss.'
		},
		'CC-990': {
			article: 990,
			zh: '列举各项人格权，并为自然人保留由人身自由、人格尊严产生的其他人格权益。',
			en: 'It lists the personality rights and adds that natural persons enjoy other personality interests arising from personal freedom and human dignity.'
		},
		'CC-991': {
			article: 991,
			zh: '人格权受法律保护，任何人不得侵害。',
			en: 'Personality rights are protected by law and may be infringed by nobody.'
		},
		'CC-992': {
			article: 992,
			zh: '人格权专属于本人，不能放弃、转让，也不能继承。',
			en: 'Personality rights cannot be waived, transferred or inherited.'
		},
		'CC-993': {
			article: 993,
			zh: '姓名、名称、肖像等可以许可他人使用，依法律规定或者性质不得许可的除外。',
			en: 'A name, portrait and the like may be licensed to others, unless the law or their nature forbids it.'
		},
		'CC-994': {
			article: 994,
			zh: '死者的姓名、肖像、名誉、隐私等受侵害的，配偶、子女、父母可以请求承担责任；没有前列亲属的，由其他近亲属请求。',
			en: 'Where a deceased person’s name, portrait, reputation or privacy is infringed, the spouse, children and parents may claim, and other close relatives only if there are none of these.'
		},
		'CC-995': {
			article: 995,
			zh: '人格权受侵害的可以请求承担民事责任；要求停止侵害、排除妨碍、消除危险、消除影响、恢复名誉或者赔礼道歉的，不受诉讼时效限制。',
			en: 'Infringement of a personality right gives a claim, and claims to stop it, remove obstruction, eliminate danger, eliminate effects, restore reputation or apologise are not subject to limitation.'
		},
		'CC-996': {
			article: 996,
			zh: '违约损害对方人格权并造成严重精神损害的，选择请求违约责任不影响请求精神损害赔偿。',
			en: 'Where a breach of contract harms a personality right and causes severe mental harm (严重精神损害), choosing the contract claim does not exclude compensation for mental harm.'
		},
		'CC-997': {
			article: 997,
			zh: '有证据证明正在或者即将侵害人格权、不及时制止会造成难以弥补的损害的，可以申请法院责令停止。',
			en: 'On evidence of ongoing or imminent infringement of a personality right that would cause harm hard to repair, one may ask the court to order it stopped.'
		},
		'CC-998': {
			article: 998,
			zh: '认定侵害生命、身体、健康以外人格权的责任，应当考虑双方的职业、影响范围、过错程度和行为的目的、方式、后果等因素。',
			en: 'Liability for infringing personality rights other than life, body and health is assessed by the occupations of both sides, the reach of the impact, the degree of fault, and the purpose, manner and consequences of the act.'
		},
		'CC-999': {
			article: 999,
			zh: '为公共利益的新闻报道、舆论监督可以合理使用姓名、肖像、个人信息等，使用不合理的仍承担责任。',
			en: 'News reporting and public supervision in the public interest may reasonably use names, portraits and personal information; unreasonable use still brings liability.'
		},
		'CC-1000': {
			article: 1000,
			zh: '消除影响、恢复名誉、赔礼道歉应当与行为方式和影响范围相当；拒不履行的，法院可以公告或者公布裁判文书，费用由行为人负担。',
			en: 'Eliminating effects, restoring reputation and apology must match the manner and reach of the act; if refused, the court may publish a notice or the judgment at the wrongdoer’s cost.'
		},
		'CC-1018': {
			article: 1018,
			zh: '自然人享有肖像权；肖像是载体上反映的、能识别特定自然人的外部形象。',
			en: 'Everyone has a right to his or her portrait, that is, an outward image on some medium by which the person can be recognised.'
		},
		'CC-1019': {
			article: 1019,
			zh: '不得丑化、污损或者利用信息技术手段伪造他人肖像；未经同意不得制作、使用、公开，法律另有规定的除外。',
			en: 'Nobody may deface another’s portrait or forge it by information technology, nor make, use or publish it without consent unless the law provides otherwise.'
		},
		'CC-1020': {
			article: 1020,
			zh: '为个人学习、新闻报道、依法履职、展示公共环境、维护公共利益或者本人权益等，合理实施的可以不经肖像权人同意。',
			en: 'Consent is not needed for reasonable use in private study or teaching, news reporting, official duties, showing a public setting, or protecting the public interest or the person’s own rights.'
		},
		'CC-1024': {
			article: 1024,
			zh: '民事主体享有名誉权，任何人不得以侮辱、诽谤等方式侵害。',
			en: 'Everyone has a right to reputation, which nobody may infringe by insult, defamation or the like.'
		},
		'CC-1029': {
			article: 1029,
			zh: '可以查询自己的信用评价，评价不当的可以提出异议并请求更正、删除，评价人应当核查处理。',
			en: 'One may look up one’s credit record, object to a wrong entry and ask for it to be corrected or deleted, and the evaluator must check and act.'
		},
		'CC-1030': {
			article: 1030,
			zh: '征信机构等信用信息处理者也要遵守个人信息保护的规定。',
			en: 'Relations with credit agencies and other processors of credit information follow the rules on personal information.'
		},
		'CC-1032': {
			article: 1032,
			zh: '自然人享有隐私权；隐私包括私人生活安宁，以及本人不愿让人知道的空间、活动和信息。',
			en: 'Everyone has a right to privacy, which covers the peace of private life and the private spaces, activities and information one does not wish others to know.'
		},
		'CC-1033': {
			article: 1033,
			zh: '除法律另有规定或者明确同意外，不得侵扰生活安宁，不得进入、拍摄、窥视私密空间、私密活动和身体私密部位，不得处理私密信息。',
			en: 'Unless the law provides otherwise or the person expressly agrees, nobody may disturb another’s private peace, enter, film or peep at private spaces, private activities or intimate parts of the body, or process private information.'
		},
		'CC-1034': {
			article: 1034,
			zh: '个人信息受法律保护，包括生物识别信息；其中的私密信息先适用隐私权的规定，没有规定的适用个人信息保护的规定。',
			en: 'Personal information, biometric information included, is protected; private information within it follows the privacy rules first and the personal-information rules where those are silent.'
		},
		'CC-1035': {
			article: 1035,
			zh: '处理个人信息应当合法、正当、必要、不过度，并征得同意、公开规则、明示目的方式范围、不违法不违约。',
			en: 'Processing must be lawful, proper, necessary and not excessive, rest on consent, published rules and a stated purpose, method and scope, and breach neither law nor agreement.'
		},
		'CC-1036': {
			article: 1036,
			zh: '在同意范围内合理实施、合理处理已合法公开的信息（明确拒绝或者侵害重大利益的除外）、为公共利益或者本人权益合理实施的，不承担民事责任。',
			en: 'There is no civil liability for acting reasonably within the consent given, for reasonably processing lawfully public information (unless refused or harmful to major interests), or for acting reasonably for the public interest or the person’s own rights.'
		},
		'CC-1037': {
			article: 1037,
			zh: '自然人可以查阅、复制自己的信息，有错误的可以请求更正；发现违法或者违约处理的，可以请求及时删除。',
			en: 'A person may inspect and copy his or her information and have errors corrected, and may demand prompt deletion where it is processed against the law or an agreement.'
		},
		'CC-1038': {
			article: 1038,
			zh: '信息处理者不得泄露、篡改或者非法提供所收集、存储的信息，应当采取措施确保安全；发生或者可能发生泄露的，及时补救、告知并报告。',
			en: 'Processors may not leak, alter or unlawfully provide what they hold, must keep it secure, and on an actual or possible leak must remedy it promptly, tell the person and report.'
		},
		'CC-1039': {
			article: 1039,
			zh: '国家机关和承担行政职能的法定机构，连同其工作人员，对履职中得知的隐私和个人信息应当保密。',
			en: 'State organs, statutory bodies with administrative functions and their staff must keep secret the privacy and personal information learnt on duty.'
		},
		'CC-1165': {
			article: 1165,
			zh: '因过错侵害他人民事权益造成损害的承担侵权责任；法律推定有过错的，由行为人证明自己没有过错。',
			en: 'Whoever by fault infringes another’s civil rights and causes harm is liable; where the law presumes fault, it is for the actor to prove there was none.'
		},
		'CC-1166': {
			article: 1166,
			zh: '不论有无过错都承担责任的，以法律有规定为限。',
			en: 'Liability without fault exists only where the law provides for it.'
		},
		'CC-1167': {
			article: 1167,
			zh: '侵权行为危及人身、财产安全的，可以请求停止侵害、排除妨碍、消除危险。',
			en: 'Where a tort endangers person or property, the injured party may have it stopped, the obstruction removed and the danger eliminated.'
		},
		'CC-1168': {
			article: 1168,
			zh: '共同实施侵权行为造成损害的，承担连带责任。',
			en: 'Those who commit a tort together are jointly and severally liable for the harm.'
		},
		'CC-1169': {
			article: 1169,
			zh: '教唆、帮助他人侵权的，与行为人承担连带责任；教唆、帮助无或者限制民事行为能力人的，应当承担责任，监护人未尽职责的承担相应责任。',
			en: 'Whoever instigates or assists a tort is jointly and severally liable with the actor; where the actor lacks full capacity, the instigator or helper is liable, and a guardian who failed in his duty bears a fitting part.'
		},
		'CC-1170': {
			article: 1170,
			zh: '数人实施危及他人人身、财产安全的行为，不能确定具体侵权人的承担连带责任，能确定的由侵权人承担。',
			en: 'Where several people’s acts endangered another’s person or property and the actual wrongdoer cannot be identified, all are jointly and severally liable; if he can be, he alone is.'
		},
		'CC-1171': {
			article: 1171,
			zh: '分别侵权造成同一损害，每个人的行为都足以造成全部损害的，承担连带责任。',
			en: 'Where separate torts cause the same harm and each alone would have caused all of it, the actors are jointly and severally liable.'
		},
		'CC-1172': {
			article: 1172,
			zh: '分别侵权造成同一损害的，能确定责任大小的各自承担，难以确定的平均承担。',
			en: 'Where separate torts cause the same harm, each actor bears the part that fits his responsibility, or an equal part where that cannot be determined.'
		},
		'CC-1173': {
			article: 1173,
			zh: '被侵权人自己的过错促成或者扩大了同一损害的，侵权人的责任可以减轻。',
			en: 'The wrongdoer’s liability may be reduced where the injured party’s own fault contributed to the same harm or made it worse.'
		},
		'CC-1174': {
			article: 1174,
			zh: '受害人自己故意造成损害的，行为人不承担责任。',
			en: 'The actor is not liable for harm the victim caused on purpose.'
		},
		'CC-1175': {
			article: 1175,
			zh: '损害由第三人造成的，第三人承担侵权责任。',
			en: 'Where a third party caused the harm, the third party is liable.'
		},
		'CC-1178': {
			article: 1178,
			zh: '本法和其他法律对免责、减责另有规定的，从其规定。',
			en: 'Other rules in this Code and elsewhere that exclude or reduce liability prevail.'
		},
		'CC-1182': {
			article: 1182,
			zh: '侵害人身权益造成财产损失的，按损失或者获利赔偿；两者都难以确定又协商不成的，由法院根据实际情况确定。',
			en: 'Property loss from harm to personal rights is compensated by the loss or by the gain; where both are hard to determine and no sum is agreed, the court fixes it by the actual circumstances.'
		},
		'CC-1183': {
			article: 1183,
			zh: '侵害自然人的人身权益，造成严重精神损害的，可以请求精神损害赔偿；因故意或者重大过失侵害有人身意义的特定物的，亦同。',
			en: 'Compensation for mental harm may be claimed where infringing a natural person’s personal rights causes severe mental harm (严重精神损害); the same holds for intent or gross negligence against an object of personal significance.'
		},
		'CC-1184': {
			article: 1184,
			zh: '财产损失以损失发生时的市场价格计算，也可以用其他合理方式。',
			en: 'Property loss is reckoned at the market price when it occurred or in another reasonable way.'
		},
		'CC-1185': {
			article: 1185,
			zh: '故意侵害他人知识产权且情节严重的，可以请求惩罚性赔偿；本条不及于人脸信息。',
			en: 'Deliberate and serious infringement of intellectual property brings punitive damages; the article does not reach face information.'
		},
		'CC-1186': {
			article: 1186,
			zh: '双方都没有过错的，依照法律的规定分担损失。',
			en: 'Where neither side is at fault, the loss is shared only as the law provides.'
		},
		'CC-1187': {
			article: 1187,
			zh: '赔偿费用的支付方式可以协商，协商不成的一次性支付；确有困难的可以分期，但被侵权人可以要求担保。',
			en: 'The parties may agree how damages are paid, failing which they fall due in one sum; instalments are possible in real hardship, and the injured party may then ask for security.'
		},
		'CC-1188': {
			article: 1188,
			zh: '无或者限制民事行为能力人致人损害的，由监护人承担责任，尽到职责的可以减轻；本人有财产的先从本人财产中支付。',
			en: 'A guardian is liable for harm done by a person without full capacity, less if he did his duty, and that person’s own property is used first.'
		},
		'CC-1191': {
			article: 1191,
			zh: '工作人员因执行工作任务致人损害的，由用人单位承担，可以向有故意或者重大过失的人员追偿；劳务派遣的由用工单位承担，派遣单位有过错的承担相应责任。',
			en: 'An employer is liable for harm done by staff in carrying out their work, with recourse for intent or gross negligence; for dispatched workers the user unit is liable and the dispatching unit bears a part fitting its fault.'
		},
		'CC-1192': {
			article: 1192,
			zh: '个人之间的劳务，提供方因劳务致人损害的，由接受方承担，可以向有故意或者重大过失的提供方追偿。',
			en: 'In personal service between individuals, whoever receives the service is liable for harm done in it, with recourse for intent or gross negligence.'
		},
		'CC-1193': {
			article: 1193,
			zh: '承揽人在工作中致人损害的，定作人不承担责任，对定作、指示或者选任有过错的除外。',
			en: 'The customer is not liable for harm a contractor causes in the work, unless at fault in the order, the instruction or the selection.'
		},
		'CC-1194': {
			article: 1194,
			zh: '利用网络侵害他人权益的用户和服务提供者，各自承担侵权责任。',
			en: 'Users and providers who use a network to infringe another’s rights are liable.'
		},
		'CC-1195': {
			article: 1195,
			zh: '权利人可以凭初步证据和真实身份通知网络服务提供者；其接到通知后不及时采取必要措施的，就扩大的那部分损害与用户连带。',
			en: 'The injured party may notify the provider with preliminary evidence and a true identity; a provider that fails to act in time is jointly and severally liable with the user for the part of the harm that grew.'
		},
		'CC-1196': {
			article: 1196,
			zh: '网络用户可以提交不侵权声明；权利人在合理期限内未投诉或者起诉的，网络服务提供者应当终止措施。',
			en: 'The user may send a declaration of non-infringement, and the provider ends its measures unless the claimant complains or sues within a reasonable time.'
		},
		'CC-1197': {
			article: 1197,
			zh: '网络服务提供者知道或者应当知道用户侵权而未采取必要措施的，与该用户承担连带责任。',
			en: 'A provider that knew or should have known of a user’s infringement and did not act is jointly and severally liable with the user.'
		},
		'CC-1198': {
			article: 1198,
			zh: '经营场所、公共场所的经营者、管理者未尽安全保障义务致损的承担责任；第三人致损的由第三人承担，未尽义务者承担相应的补充责任并可以追偿。',
			en: 'Operators and managers of business or public places are liable for failing in their duty of security; where a third party did the harm, that party is liable and they bear a fitting supplementary liability with recourse.'
		},
		'CC-1199': {
			article: 1199,
			zh: '不满八周岁等无民事行为能力人在校受到人身损害的，推定教育机构有过错；只适用于人身损害。',
			en: 'Where a child without capacity suffers bodily harm at school, the school is liable unless it proves it did its duty; this concerns bodily harm only.'
		},
		'CC-1200': {
			article: 1200,
			zh: '限制民事行为能力人在校受到人身损害，教育机构未尽职责的承担责任；只适用于人身损害。',
			en: 'Where a pupil of limited capacity suffers bodily harm at school, the school is liable if it failed in its duty; this concerns bodily harm only.'
		},
		'CC-1201': {
			article: 1201,
			zh: '校外第三人在校致学生人身损害的，由第三人承担，教育机构未尽管理职责的承担相应的补充责任。',
			en: 'Where an outsider does a pupil bodily harm at school, the outsider is liable, and a school that failed in its duty bears a fitting supplementary liability.'
		},
		'CC-1226': {
			article: 1226,
			zh: '医疗机构及其医务人员应当为患者的隐私和个人信息保密，泄露或者擅自公开病历的，构成侵权。',
			en: 'Hospitals and their staff must keep patients’ privacy and personal information secret, and leaking them or publishing records without consent is a tort.'
		}
	}
} as const satisfies Law;

import type { Words } from '../words';
import { provinces } from './provinces';

const age = { adult: '已满18岁', '14-17': '14至17岁', '8-13': '8至13岁', under8: '不满8岁' };
const decide = { instructed: '照别人的要求做', jointly: '和别人一起定', self: '自己定' };
const duty = {
	kept: '做到了',
	formal: '只做了形式，内容有欠缺',
	undone: '没有做',
	warned: '被提醒、投诉或责令后仍没有做',
	knowing: '明知故犯'
};
const noYes = { no: '没有', yes: '有' };
const grade = { none: '无', slight: '轻微', secondary: '次要', equal: '同等', main: '主要', whole: '全部' };

export const facts = {
	'claimant.kind': {
		ask: '你是谁？',
		label: '请求人身份',
		help: '替孩子或别人填的，后面的“你”都指那个人。',
		options: {
			self: '脸被使用的本人',
			guardian: '本人的监护人',
			relatives: '去世者的近亲属',
			lawyer: '律师或代理人',
			organisation: '单位'
		},
		why: '单位不能请求精神损害赔偿（《精神损害赔偿解释》第四条）；去世者由近亲属请求（《民法典》第九百九十四条）。'
	},
	'claimant.relation': {
		ask: '你和去世者是什么关系？',
		label: '与去世者的关系',
		options: {
			first: '配偶、子女或父母',
			other: '兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女，而且没有配偶、子女、父母',
			outranked: '兄弟姐妹、祖孙等，但去世者还有配偶、子女或父母',
			none: '以上都不是'
		},
		why: '先由配偶、子女、父母请求，没有的才轮到其他近亲属。'
	},
	'victims.others': {
		ask: '还有别人也因为同一件事被用了脸吗？',
		label: '其他受害人',
		options: { no: '没有，只有一个人', yes: '有', unsure: '不知道' },
		why: '人多的可以合并审理（《人脸识别司法解释》第十三条），也可以请检察院、消费者组织提起公益诉讼；数额仍然一人一算。'
	},
	'incident.scene': {
		ask: '这件事发生在哪种场合？',
		label: '场合',
		options: {
			gate: '小区门禁',
			shop: '商场、门店或售楼处',
			hotel: '酒店',
			school: '学校',
			work: '单位考勤',
			bank: '银行、支付或贷款',
			hospital: '医院',
			venue: '交通、场馆（含健身房）或景区',
			app: 'App或网站',
			synthesis: '换脸、合成',
			trade: '照片或人脸数据买卖',
			neighbour: '邻居或个人的设备',
			government: '政府机关执法或服务',
			other: '其他'
		},
		help: '选最接近的一个；图是换脸、合成出来的，选“换脸、合成”。',
		why: '不同场合适用的规则和期限不同，例如劳动争议的时效是一年。'
	},
	'incident.network': {
		ask: '这件事和网络有关吗？',
		label: '与网络的关系',
		help: '符合几项的，选最下面的一项；设备连不连网看不出来，选“不清楚”。',
		options: {
			device: '只在现场的设备里',
			server: '传到了云端或公司的服务器',
			app: '在App或网站上发生',
			published: '在网上公开传播'
		},
		why: '在网上发生的，可以在自己住处的法院起诉；财产损失难以确定时有50万元的上限。'
	},
	'taking.startedOn': {
		ask: '什么时候开始拍或用你的脸的？',
		label: '开始日期',
		help: '只记得月份也可以。',
		why: '法律按行为发生的日期适用；拍得越久，影响越大。'
	},
	'taking.endedOn': {
		ask: '什么时候停的？',
		label: '停止日期',
		help: '还在用，或者照片还存着，选“还在继续”。',
		why: '持续到新法施行以后的部分，适用新法。'
	},
	'taking.lateEffect': {
		ask: '2021年1月1日以后，这件事还造成了新的后果吗？',
		label: '2021年以后的后果',
		options: { no: '没有', yes: '有：例如之后被泄露、公开或冒用' },
		help: '行为在2021年以前已经停止，但后果之后才出现的，可以适用《民法典》。',
		why: '《民法典》时间效力规定第二十四条。'
	},
	'know.harmOn': {
		ask: '哪天发现自己的脸被用了？',
		label: '知道受损害之日',
		help: '一开始就知道的，填开始那天。',
		why: '三年时效从知道损害和知道是谁之日起算。'
	},
	'know.obligorOn': {
		ask: '哪天知道是谁用的？',
		label: '知道义务人之日',
		help: '一开始就知道的，填开始那天；还不知道是谁，选“不清楚”。',
		why: '三年时效从知道损害和知道是谁之日起算。'
	},
	'victim.ageAtStart': {
		ask: '事情开始时，脸被使用的人多大？',
		label: '开始时的年龄',
		options: age,
		why: '未成年人要从重考虑；不满14岁须经监护人同意。'
	},
	'victim.ageNow': { ask: '现在多大？', label: '现在的年龄', options: age, why: '还没成年的，由监护人代为起诉。' },
	'guardian.knewOn': {
		ask: '家长是哪天知道的？',
		label: '监护人知道之日',
		why: '未成年人的时效从监护人知道之日起算。'
	},
	'victim.needs': {
		ask: '是老年人或残疾人，而对方没有方便看懂、听懂的说明吗？',
		label: '无障碍告知的需要',
		options: { no: '不是', yes: '是' },
		why: '看不懂、听不到的告知不算清楚的告知。'
	},
	demands: {
		ask: '向对方或有关部门提过要求吗？',
		label: '提出的要求',
		item: '第{n}次要求',
		add: '添加一次要求',
		none: '没有提过',
		help: '投诉、报警、起诉、调解都算。',
		why: '能证明的要求会使三年时效重新起算。'
	},
	'demands/kind': {
		ask: '怎么提的？',
		label: '方式',
		options: {
			oral: '口头或电话',
			written: '书面、邮件、微信或短信',
			complaint: '向部门投诉',
			police: '报警',
			suit: '起诉、仲裁或调解'
		}
	},
	'demands/on': { ask: '哪天提的？', label: '日期' },
	'demands/provable': { ask: '拿得出证据吗？', label: '能否证明', options: { no: '拿不出', yes: '拿得出' } },
	'settlement.made': {
		ask: '和对方签过和解、谅解或承诺书吗？',
		label: '和解',
		options: { no: '没有', yes: '有' },
		why: '已经和解的部分不能再要一次。'
	},
	'settlement.amount': { ask: '对方因此付了多少？', label: '和解金额' },
	'settlement.covers': {
		ask: '和解书写明解决了什么？',
		label: '和解范围',
		options: { all: '全部纠纷', part: '写明了的一部分', unclear: '没写清楚' }
	},
	'filing.on': {
		ask: '打算哪天起诉？',
		label: '起诉日',
		help: '不打算起诉或者不确定，就用今天。',
		why: '期限按这一天计算还剩多少。'
	},
	'assessment.today': {
		ask: '按哪一天评估？',
		label: '评估日',
		help: '就用今天，一般不用改。'
	},
	'court.province': {
		ask: '打算在哪个省（自治区、直辖市）起诉？',
		label: '受诉法院所在地',
		options: { undecided: '还没想好', ...provinces },
		why: '精神损害要考虑受诉法院所在地的平均生活水平（《精神损害赔偿解释》第五条）。'
	},
	'place.incident': {
		ask: '事情发生在哪个省（自治区、直辖市）？',
		label: '事情发生地',
		options: { unsure: '不清楚', ...provinces },
		help: '在设备、店铺、小区所在的地方；网上的事，填做这件事的一方当时所在的地方，不知道就选“不清楚”。',
		why: '侵权行为发生地的法院可以管辖（《民事诉讼法》第二十九条）。'
	},
	'place.inCourtCity': {
		ask: '是在杭州市（浙江）或者广州市（广东）吗？',
		label: '事情发生在互联网法院所在的城市',
		options: { unsure: '不清楚', no: '不在', yes: '在' },
		help: '只问这两个市，因为那里有互联网法院。',
		why: '网络个人信息、隐私纠纷在这些城市归互联网法院（《互联网法院管辖规定》第一条）。'
	},
	'victim.home': {
		ask: '脸被使用的人住在哪个省（自治区、直辖市）？',
		label: '受害人住所地',
		options: { unsure: '不清楚', ...provinces },
		help: '户籍所在地；另有连续住满一年的地方，填那里。只到省，不用填地址。',
		why: '在网上发生的，受害人住所地的法院也可以管辖（《民事诉讼法解释》第二十五条）。'
	},
	'victim.inCourtCity': {
		ask: '住在杭州市（浙江）或者广州市（广东）吗？',
		label: '受害人住在互联网法院所在的城市',
		options: { unsure: '不清楚', no: '不在', yes: '在' },
		why: '网络个人信息、隐私纠纷在这些城市归互联网法院。'
	},
	'defendant.home': {
		ask: '对方在哪个省（自治区、直辖市）？',
		label: '对方住所地',
		options: { unsure: '不清楚', ...provinces },
		help: '公司看登记的住所；有几方的，填最想起诉的一方；机关填该机关所在地。',
		why: '对方住所地的法院可以管辖（《民事诉讼法》第二十二条、第二十九条）。'
	},
	'defendant.inCourtCity': {
		ask: '对方在杭州市（浙江）或者广州市（广东）吗？',
		label: '对方在互联网法院所在的城市',
		options: { unsure: '不清楚', no: '不在', yes: '在' },
		why: '网络个人信息、隐私纠纷在这些城市归互联网法院。'
	},
	'contract.exists': {
		ask: '你们之间有合同、会员、物业或劳动关系吗？',
		label: '合同关系',
		options: noYes,
		why: '违反约定的，可以选择按合同追究。'
	},
	'contract.faceTerm': {
		ask: '合同里人脸怎么写的？',
		label: '合同中的人脸条款',
		options: { asAgreed: '写明可以这样用', silent: '没有写', against: '做的和写的不一样' }
	},
	'contract.penalty': { ask: '合同写了多少违约金？', label: '约定的违约金', help: '没有写就填0。' },
	'contract.broadClause': {
		ask: '有没有“永久、不可撤销、可以转给别人用”这样的条款？',
		label: '无限授权条款',
		options: noYes,
		why: '这样的格式条款可以请求确认无效（《人脸识别司法解释》第十一条）。'
	},
	participants: {
		ask: '都有谁对你的脸做了什么？',
		label: '参与者',
		item: '第{n}方',
		add: '添加一方',
		none: '不知道是谁',
		unnamed: '未查明',
		help: '看提示牌、隐私政策、收据、合同上的公司全称；分公司请同时写总公司。不知道是谁，点“不知道是谁”，先记为“未查明”。',
		why: '谁来赔、怎么分，取决于各自做了什么。'
	},
	'participants/name': { ask: '叫什么？', label: '名称', help: '可以用代号，不必是真名。' },
	'participants/roles': {
		ask: '这一方是谁、做了什么？（可多选）',
		label: '角色',
		help: '选最像的一两项。',
		options: {
			collector: '装设备、用人脸的一方',
			techProvider: '提供设备、算法或软件',
			entrusted: '受委托处理人脸',
			recipient: '接收了人脸数据',
			storer: '存放数据（云、服务器）',
			platform: '网络平台',
			reposter: '转发、转载',
			venue: '经营场所的管理者',
			property: '物业公司',
			ownersCommittee: '业主委员会',
			school: '学校',
			employer: '用人单位',
			employee: '员工',
			dispatchAgency: '劳务派遣单位',
			contractor: '集成商、承包人',
			bank: '银行、支付机构',
			telecom: '电信运营商',
			dataSeller: '卖人脸数据',
			toolProvider: '提供造假工具',
			impostor: '冒用别人的脸，或换脸、合成',
			individual: '个人、邻居',
			guardian: '监护人',
			soleShareholder: '一人公司的唯一股东',
			stateOrgan: '国家机关',
			unidentified: '还没查明是谁'
		},
		groups: {
			ran: '装设备、管场所、用人脸',
			served: '供技术、承包、受托、存放',
			spread: '接收、平台、转发',
			abused: '买卖、造假、冒用',
			people: '个人、员工、派遣、监护、股东'
		},
		why: '角色决定谁负举证责任、按什么形式承担责任。'
	},
	'participants/capacity': {
		ask: '对方当时是在执法、办公务，还是做生意、管小区、当老板？',
		label: '身份',
		options: { official: '执法或办公务', household: '家里自用', business: '做生意、管小区、用工等' },
		why: '执法、办公务走国家赔偿的路；单位当老板、收租时仍按民事。'
	},
	'face.use.*': {
		ask: '对方或机器是怎么用你的脸的？（可多选）',
		label: '使用方式',
		options: {
			photo: '拍了照或录了像',
			verify: '核对是不是本人（开门、打卡、付款）',
			identify: '没配合也能认出是谁',
			analyse: '判断年龄、情绪或喜好',
			synthesise: '把脸换到别的画面'
		},
		none: '都没有',
		help: '屏幕上叫出名字，说明在核对或者认人。',
		why: '用了人脸识别技术，才适用《人脸识别司法解释》；只拍照的按肖像和个人信息处理。'
	},
	'information.other': {
		ask: '没有用到脸，但用了姓名、手机号等能认出你的信息吗？',
		label: '人脸以外的个人信息',
		options: { no: '没有', yes: '用了能认出本人的其他信息' },
		why: '能认出本人的各种信息都是个人信息（《个人信息保护法》第四条）；没有用到脸的，不适用人脸识别的规定。'
	},
	'face.stored': {
		ask: '核对完有没有留下？',
		label: '是否保存',
		options: { notKept: '比对后没有保存', kept: '保存了' },
		help: '这一点由对方证明；不清楚就选“不清楚”。'
	},
	'face.linked.*': {
		ask: '这张脸和你的哪些信息放在一起？（可多选）',
		label: '关联的信息',
		options: { account: '手机号或账号', name: '姓名', room: '房号或工号', identity: '身份证号或住址' },
		none: '都没有',
		why: '和身份连在一起，对隐私的影响更大。'
	},
	'face.anonymised': {
		ask: '对方说已经匿名、认不出人了吗？',
		label: '匿名化',
		options: { shown: '已经证明不能复原', no: '没有这样说，或没有证明' },
		why: '真正匿名的信息不再是个人信息（《个人信息保护法》第七十三条）。'
	},
	'face.source': {
		ask: '脸是从哪来的？',
		label: '来源',
		options: {
			published: '本人公开发过的照片',
			onSite: '现场拍的',
			document: '证件或档案',
			received: '别人给的',
			leaked: '泄露或买来的'
		}
	},
	'face.refused': {
		ask: '你明确说过不许用吗？',
		label: '明确拒绝',
		options: { no: '没有说过', yes: '说过' },
		why: '自己公开过的信息，明确拒绝后不得再用。'
	},
	'capture.covert': { ask: '是不是暗中拍的？', label: '暗中拍摄', options: { no: '不是', yes: '是' } },
	'purpose.stated': {
		ask: '对方说为什么要用脸？',
		label: '说明的目的',
		options: {
			law: '法律要求',
			security: '安全防范',
			convenience: '方便管理、省事',
			marketing: '营销或统计',
			none: '没有说'
		}
	},
	'notice.given': {
		ask: '事前讲清谁用、干什么、怎么用、存多久了吗？',
		label: '告知',
		options: { clear: '讲清了，而且显著', buried: '有，但藏在长文里或默认勾选', sign: '只贴了提示牌', none: '没有' },
		help: '拍下提示牌、截下隐私政策页面。',
		why: '告知由对方证明（《人脸识别司法解释》第六条）。'
	},
	'consent.kind': {
		ask: '有没有专门就“人脸”问过你同不同意？',
		label: '同意情况',
		options: {
			separate: '专门问过，自愿同意',
			tied: '不同意就不给用、不让进',
			bundled: '和其他授权捆在一起',
			coerced: '其他强迫或变相强迫',
			none: '没有问',
			deceived: '骗着同意的'
		},
		help: '要的是单独同意：只就人脸这一件事、自愿作出。说了要刷脸、不刷就不让进的，选“不同意就不给用、不让进”；从没提过的，选“没有问”。',
		why: '捆绑、强迫得来的同意不算数（《人脸识别司法解释》第四条）。'
	},
	'consent.guardian': {
		ask: '监护人同意过吗？',
		label: '监护人同意',
		options: { yes: '同意过', no: '没有' },
		why: '不满14岁，须经父母或其他监护人同意（《个人信息保护法》第三十一条）。'
	},
	'consent.withdrawn': {
		ask: '你要求过停用或删除吗，之后呢？',
		label: '要求停用之后',
		options: {
			stopped: '要求后停了',
			notAsked: '没有要求过',
			silent: '要求后没有回应，不知道停没停',
			goingOn: '要求后仍在用'
		},
		why: '同意可以撤回；要求之后仍不停，过错更重。'
	},
	'necessity.alternative': {
		ask: '不刷脸，你还能怎么办？',
		label: '其他方式',
		options: {
			equal: '有一样方便的办法',
			awkward: '有，但很麻烦',
			refused: '要求过别的办法，被拒绝',
			none: '没有别的办法'
		},
		help: '没有人要你刷脸的（例如换脸、偷拍），选“有一样方便的办法”。不要自己强行进入或拒绝打卡，先书面提出要求。'
	},
	'necessity.purpose': {
		ask: '换成刷卡、密码或人工核对，这件事办得成吗？',
		label: '不用人脸能否办成',
		options: { needed: '办不成，确实需要人脸', partly: '勉强办得成', replaceable: '办得成' }
	},
	'place.kind': {
		ask: '是在什么地方拍的？',
		label: '拍摄地点',
		options: {
			elsewhere: '不在现场，例如在手机上或取自照片',
			public: '道路、广场等公共场所',
			business: '店铺、酒店大堂等经营场所',
			gate: '小区大门、单元门',
			inside: '单位或学校内部',
			home: '正对住宅门窗或室内',
			intimate: '客房、宿舍、浴室、更衣室或卫生间内'
		}
	},
	'basis.claimed': {
		ask: '对方说过可以不经你同意的理由吗？',
		label: '对方主张的依据',
		options: {
			contract: '履行合同必需',
			personnel: '人事管理',
			identityLaw: '法律要求核验身份',
			statutoryDuty: '法定职责',
			emergency: '应急',
			publicSecurity: '公共安全',
			news: '新闻监督',
			public: '信息已经公开',
			none: '没说'
		},
		why: '只听对方说过，不等于成立；要拿出依据。'
	},
	'basis.reasonable': {
		ask: '对方能说明用得在合理的范围内吗？',
		label: '合理范围',
		options: { shown: '能说明', no: '没有说明，或超出了' },
		why: '新闻监督、使用已公开的信息，都以合理的范围为限（《个人信息保护法》第十三条、第二十七条）。'
	},
	'portrait.fairUse': {
		ask: '对方能说明属于可以不经同意使用肖像的情形吗？',
		label: '肖像的合理使用',
		options: { shown: '能说明', no: '没有说明' },
		help: '例如个人学习、必要的新闻报道、依法履职、展示公共环境，或者为公共利益、你本人的利益。',
		why: '《民法典》第一千零二十条列了五种情形，由使用肖像的一方说明。'
	},
	'request.answered': {
		ask: '你要求过查看、复制自己的信息，或者要求解释吗？',
		label: '查阅、复制、说明的请求',
		options: { answered: '要求过，给了答复', notAsked: '没有要求过', refused: '要求过，被拒绝或没有回音' },
		why: '拒绝或不答复这类请求，可以单独起诉，不需要证明损害（《个人信息保护法》第五十条）。'
	},
	'basis.shown': {
		ask: '对方拿出依据了吗？',
		label: '依据是否出示',
		options: { shown: '拿出了', oral: '只是口头说', none: '没有' }
	},
	'sign.displayed': { ask: '现场有显著的提示标识吗？', label: '提示标识', options: { yes: '有', no: '没有' } },
	'place.security': {
		ask: '装在那里是公共安全必需，并有国家规定依据吗？',
		label: '公共安全必需',
		help: '对方没有拿出规定或批文的，选“没有”。',
		options: { shown: '已经证明', claimed: '只是说法', no: '没有' }
	},
	'use.actual.*': {
		ask: '后来还被拿去做了什么？（可多选）',
		label: '后续用途',
		options: {
			statistics: '统计',
			marketing: '营销',
			profile: '分析喜好、习惯（画像）',
			training: '训练模型',
			synthesis: '合成',
			sale: '出卖'
		},
		none: '只用于原来的事',
		why: '超出原来目的的使用要重新取得同意。'
	},
	'use.covered': { ask: '这些用途当初写明了吗？', label: '用途是否写明', options: { covered: '写明了', no: '没写' } },
	'consent.renewed': {
		ask: '用途变了，有没有重新问你？',
		label: '重新同意',
		options: { renewed: '重新同意过', no: '没有' }
	},
	'use.decision': {
		ask: '有没有因此被区别对待？',
		label: '区别对待',
		options: { none: '没有', inconvenience: '有些不便', adverse: '被拒绝、加价或处分', wrongMatch: '被认错人' }
	},
	'use.abuse': {
		ask: '有没有被用来伤害你？',
		label: '恶意使用',
		options: {
			none: '没有',
			mockery: '被嘲弄、贬损',
			impersonation: '被冒用身份',
			sexualised: '被捏造或性化',
			fraud: '被用于诈骗'
		},
		help: '性化的或儿童的图片不要转发，保存链接和截图后报警。'
	},
	'synthesis.kind': {
		ask: '合成的是什么？',
		label: '合成内容',
		options: { ordinary: '普通娱乐', template: '商业模板或带货', degrading: '丑化', sexualOrFraud: '色情或诈骗' }
	},
	'synthesis.recognisable': { ask: '认得出是你吗？', label: '可识别', options: { no: '认不出', yes: '认得出' } },
	'store.where': {
		ask: '你的脸存在哪里？',
		label: '保存位置',
		options: {
			device: '只在设备里',
			local: '对方自己的电脑或服务器',
			uploadedAgreed: '上传了，事先同意过',
			uploaded: '上传了，没有同意'
		}
	},
	'store.lapse.*': {
		ask: '你见过这些情况吗？（可多选）',
		label: '安全漏洞',
		options: { openAccess: '谁都能翻看', sharedByChat: '用聊天群或U盘传', staleLogins: '离职员工仍能登录' },
		none: '都没见过',
		why: '没有采取应有措施是过错（《个人信息保护法》第五十一条）。'
	},
	'store.deletion': {
		ask: '存下的脸删了吗？',
		label: '删除',
		options: { certified: '已删并有凭证', claimed: '说删了，没有凭证', none: '没有删' }
	},
	'store.overlong': {
		ask: '说好的期限过了，或要求删除后，还存着吗？',
		label: '超期保存',
		options: { no: '没有', yes: '还存着' }
	},
	'store.log': {
		ask: '有没有长期留下进出或行踪记录？',
		label: '行踪记录',
		options: { none: '没有', days: '留几天', weeks: '留几周以上' }
	},
	'share.recipients': {
		ask: '就你所知，谁拿到过你的脸？',
		label: '接收范围',
		options: { none: '没发现给过别人', few: '一两家合作方', many: '三家以上', public: '网上公开' },
		why: '传得越广，影响越大。'
	},
	'share.basis': {
		ask: '把你的脸给别人时，问过你吗？',
		label: '对外提供的同意',
		options: { asked: '问过', no: '没有问' }
	},
	'share.forProfit': { ask: '给别人是不是卖的？', label: '有偿提供', options: { no: '不是', yes: '是' } },
	'sharing.on': { ask: '什么时候给别人的？', label: '对外提供的日期' },
	'leak.happened': {
		ask: '你的脸泄露、被盗过吗？',
		label: '泄露',
		options: { none: '没有', signs: '有风险迹象', leaked: '已经泄露', used: '泄露后被人使用' },
		why: '只有风险、没有实际泄露的，不算已经发生的损害。'
	},
	'store.secured': {
		ask: '对方拿得出泄露前采取了应有安全措施的证据吗？',
		label: '应有的安全措施',
		options: { shown: '拿得出，例如加密、权限和日志记录', no: '没有拿出' },
		why: '没有采取应有措施致使泄露的，构成侵害（《人脸识别司法解释》第二条第五项）；2021年11月1日以后由处理者证明。'
	},
	'leak.otherSource': {
		ask: '别处也可能泄露吗？',
		label: '其他泄露来源',
		options: { likely: '很可能', unlikely: '不太可能' }
	},
	'leak.accessed': {
		ask: '有人看到或拿到吗？',
		label: '是否被获取',
		options: { nobody: '已经证明没有人拿到', somebody: '有人拿到，或没有证明' }
	},
	'leak.spread': {
		ask: '扩散了吗？',
		label: '是否扩散',
		options: { no: '已经证明没有扩散', yes: '扩散了，或没有证明' }
	},
	'leak.on': { ask: '什么时候泄露的？', label: '泄露日期' },
	'leak.response': {
		ask: '出事或被投诉后，对方怎么做？',
		label: '事后应对',
		options: { prompt: '及时告知并补救', silent: '沉默', obstructive: '推诿、拒绝或继续' }
	},
	'scale.people': {
		ask: '一共存了多少人的脸？',
		label: '涉及人数',
		options: { under1000: '不到一千人', thousands: '一千到十万人', over100000: '十万人以上' },
		why: '存到10万人要备案（《人脸识别办法》第十五条）；人多的可以提起公益诉讼。'
	},
	'harm.mental': {
		ask: '这件事对你的影响？',
		label: '精神影响',
		options: {
			none: '没什么',
			uneasy: '担心、不舒服',
			dailyLife: '睡不好、不敢出门、影响工作或上学',
			diagnosed: '看过医生，有病历'
		},
		why: '精神损害达到严重程度才赔（《民法典》第一千一百八十三条）。'
	},
	'harm.exposure': {
		ask: '谁看到了这些内容？',
		label: '知晓范围',
		options: { nobody: '没有人', few: '少数人', circle: '熟人圈、单位或学校', public: '公众' }
	},
	'harm.intimate': {
		ask: '还让别人知道了你的什么？',
		label: '牵涉的私密信息',
		options: { none: '没有', whereabouts: '行踪或消费', home: '住所', health: '健康或亲密关系' }
	},
	'harm.work': {
		ask: '因此丢了工作、被处分或休学，有证据吗？',
		label: '对工作学习的影响',
		options: { no: '没有', shown: '有证据' }
	},
	losses: {
		ask: '有钱上的损失吗？',
		label: '财产损失',
		item: '损失{n}',
		add: '添加一项损失',
		none: '没有钱上的损失',
		help: '看病、被骗、被盗刷的钱都算。冒名贷款还没还的不算；不要先还一部分，不要签还款承诺。'
	},
	'losses/kind': {
		ask: '是什么损失？',
		label: '类型',
		options: {
			unauthorised: '未经本人操作的付款',
			induced: '本人被骗转账',
			forgedLoan: '冒名贷款、冒名开户',
			contract: '合同利益',
			other: '其他（例如看病的钱）'
		}
	},
	'losses/amount': { ask: '多少钱？', label: '金额', help: '冒名贷款只填真正已经付出或被扣走的钱，没有就填0。' },
	'losses/on': { ask: '哪天付出去的？', label: '付款日期' },
	'losses/voucher': { ask: '有凭证吗？', label: '凭证', options: noYes },
	'losses/extent': {
		ask: '对方认不认这个数？',
		label: '数额争议',
		options: { disputed: '有争议', full: '全额没有争议或能证明' }
	},
	'losses/by': { ask: '是谁的行为造成的？（可多选）', label: '造成者' },
	'victim.conduct': {
		ask: '出事前，密码、验证码或手机屏幕给过别人吗？',
		label: '受害人自己的行为',
		options: { reckless: '明知有风险仍给', deceived: '被骗给的', none: '没有' },
		help: '如实选就好，被骗不是你的错；它只影响付款这一项。'
	},
	expenses: { ask: '为维权花过钱吗？', label: '合理开支', item: '开支{n}', add: '添加一项开支', none: '没有花钱' },
	'expenses/kind': {
		ask: '花在什么上？',
		label: '类型',
		options: {
			evidence: '取证',
			notary: '公证',
			lawyer: '律师',
			travel: '交通',
			appraisal: '鉴定',
			mitigation: '换卡、监测、误工等补救'
		}
	},
	'expenses/amount': { ask: '多少钱？', label: '金额' },
	'expenses/voucher': { ask: '有凭证吗？', label: '凭证', options: noYes },
	recovered: { ask: '已经退回或赔给你钱了吗？', label: '已获赔付', item: '已赔付{n}', add: '添加一笔', none: '没有' },
	'recovered/item': { ask: '对应哪一项损失？', label: '对应的损失' },
	'recovered/by': { ask: '谁付的？', label: '付款的一方', none: '不在列出的各方之中' },
	'recovered/amount': { ask: '多少钱？', label: '金额' },
	'gain.kind': {
		ask: '对方靠你的脸（只算你这一份）赚钱吗？',
		label: '获利方式',
		options: { none: '没有', indirect: '间接', direct: '直接卖或收费' }
	},
	'gain.known': {
		ask: '赚了多少？',
		label: '获利数额',
		help: '只算用这张脸赚来的。从你这里转走、骗走的钱是损失，填在损失里，不在这里再填。'
	},
	'gain.by': { ask: '是谁赚的？（可多选）', label: '获利者' },
	claims: {
		ask: '已经起诉或要求过具体数额吗？',
		label: '已提出的请求',
		item: '请求{n}',
		add: '添加一项请求',
		none: '还没有',
		why: '法院不会判得比请求的多。'
	},
	'claims/head': {
		ask: '要求的是哪一项？',
		label: '项目',
		options: { solatium: '精神损害抚慰金', property: '财产损失', expenses: '合理开支' }
	},
	'claims/amount': { ask: '要求多少？', label: '金额' },
	police: {
		ask: '报案了吗？',
		label: '报案',
		options: { none: '没有报案', reported: '已经报案', opened: '已经立案', convicted: '已有刑事判决' }
	},
	'participants/decidesWhy': {
		ask: '要不要用人脸、拿来做什么，是这一方定的吗？',
		label: '目的由谁定',
		options: decide
	},
	'participants/decidesHow': {
		ask: '用什么设备、存多久、给谁，是这一方定的吗？',
		label: '方式由谁定',
		options: decide
	},
	'participants/jointWith': {
		ask: '和谁一起定的、商量好一起做的？（可多选）',
		label: '共同决定、共同行为',
		none: '没有，各做各的',
		why: '目的和方式都共同决定的（《个人信息保护法》第二十条），或者商量好一起侵害的（《民法典》第一千一百六十八条），承担连带责任。'
	},
	'participants/passedTo': {
		ask: '把人脸数据给了谁？（可多选）',
		label: '数据给了',
		none: '没有给列出的任何一方',
		why: '给出的一方和拿到的一方各自负责（《个人信息保护法》第二十三条），关系图也据此画出数据去向。'
	},
	'participants/principal': { ask: '受谁委托？（可多选）', label: '委托人' },
	'participants/mandate': {
		ask: '有没有超出委托？',
		label: '委托范围',
		options: { within: '没有超出', exceeded: '超出、自留或转委托' }
	},
	'participants/employer': { ask: '是谁的员工？（可多选）', label: '用人单位' },
	'participants/inTask': { ask: '是在办公司的事吗？', label: '执行工作任务', options: { no: '不是', yes: '是' } },
	'participants/dispatchedTo': { ask: '派到哪个单位？（可多选）', label: '用工单位' },
	'participants/dispatchFault': { ask: '派遣有过错吗？', label: '派遣过错', options: noYes },
	'participants/customer': { ask: '替谁做的？（可多选）', label: '定作人' },
	'participants/orderFault': { ask: '定作人的指示、选任有过错吗？', label: '定作过错', options: noYes },
	'participants/minor': { ask: '这个人是未成年人吗？', label: '未成年', options: { no: '不是', yes: '是' } },
	'participants/guardian': { ask: '监护人是哪一方？（可多选）', label: '监护人' },
	'participants/owns': {
		ask: '是哪家公司的唯一股东？（可多选）',
		label: '持有的一人公司',
		why: '一人公司的股东证明不了财产分开的，对公司的债务承担连带责任（《公司法》第二十三条）。'
	},
	'participants/separateAssets': {
		ask: '公司的钱和股东自己的钱分得开吗？',
		label: '公司财产独立',
		options: { yes: '有审计报告等证明分开', no: '没有证明分开' }
	},
	'participants/helped': {
		ask: '帮了谁？（可多选）',
		label: '帮助的对象',
		none: '没有帮列出的任何一方',
		why: '明知而帮助的，承担连带责任（《民法典》第一千一百六十九条）。'
	},
	'participants/noticeProper': {
		ask: '向平台发过内容齐全的通知吗？',
		label: '合格通知',
		options: { no: '没有', yes: '发过' }
	},
	'participants/spreadAfter': {
		ask: '通知之后又扩散了吗？',
		label: '通知后扩散',
		options: { no: '没有', yes: '扩散了' }
	},
	'participants/platformOf': {
		ask: '谁在这个平台上发的？（可多选）',
		label: '平台上的发布者',
		none: '不在列出的各方之中',
		why: '平台只和发布的人一起承担责任（《民法典》第一千一百九十五条、第一千一百九十七条）。'
	},
	'participants/spreadPart': {
		ask: '通知之后扩散的，占全部多少？',
		label: '扩大部分',
		options: { some: '一小部分', half: '大约一半', most: '大部分' },
		why: '平台只对通知之后扩大的部分和发布的人一起承担（《民法典》第一千一百九十五条）。'
	},
	'participants/knewUse': {
		ask: '平台明知有人拿去做坏事吗？',
		label: '平台明知',
		options: { no: '没有', yes: '明知' }
	},
	'participants/duty.*': {
		ask: '法律要求这一方做的，做到了吗？',
		label: '应尽的义务',
		why: '过错的轻重由这些得出；不知道就选不清楚，不会当成最坏的来算。',
		options: {
			inform: '事先告知、有合法依据',
			alternative: '提供不刷脸的办法',
			safeguard: '保管好数据',
			respond: '回应查阅、删除的要求',
			withdraw: '提供便捷的撤回方式',
			assess: '事前做影响评估',
			file: '存到10万人备案',
			supervise: '审查、监督合作方',
			rectify: '出事后整改、报告',
			secure: '受托方自己的安全措施',
			verify: '防伪、核验跟得上技术',
			remove: '接到通知后删除',
			guard: '维护场所安全',
			abstain: '不出卖、不伪造、不冒用',
			obey: '遵守单位的规定'
		}
	},
	'participants/duty': { ask: '做到了吗？', label: '履行情况', options: duty },
	'participants/cause.*': {
		ask: '没有这一方，哪些事就不会发生？（可多选）',
		label: '对结果的作用',
		help: '没有发生过的不用选。',
		options: { taken: '被拍、被用', kept: '被存', passedOn: '被传出去', misused: '被冒用、造成损失' },
		none: '照样都会发生',
		why: '各自份额按过错和作用大小分；分不清的平均。'
	},
	'participants/causeGrade.dignity': { ask: '对人格尊严损害的原因力', label: '原因力（人格尊严）', options: grade },
	'participants/causeGrade.privacy': { ask: '对隐私与个人信息损害的原因力', label: '原因力（隐私）', options: grade },
	'participants/causeGrade.security': { ask: '对数据安全损害的原因力', label: '原因力（数据安全）', options: grade },
	'participants/causeGrade.property': { ask: '对财产损害的原因力', label: '原因力（财产）', options: grade },
	'participants/sufficient': {
		ask: '只凭这一方，后果也会全部发生吗？',
		label: '足以造成全部损害',
		options: { no: '不会', yes: '会' }
	},
	'participants/fault': {
		ask: '过错程度',
		label: '过错程度',
		options: { none: '无过错', slight: '轻微过错', ordinary: '一般过错', gross: '重大过失', intent: '故意' }
	},
	'harm.severe': {
		ask: '是否构成严重精神损害',
		label: '严重精神损害',
		options: { notSevere: '未达严重', disputed: '有争议', severe: '达到严重' }
	},
	'law.continuing': {
		ask: '持续行为是否适用后施行的规定',
		label: '持续行为的法律适用',
		options: { leftOut: '不适用', applies: '施行后的部分适用' }
	},
	'law.jointDeciders': {
		ask: '共同决定者是否当然连带',
		label: '共同处理者的责任形式',
		options: { several: '不当然连带', joint: '连带' }
	},
	'law.unknownLeaker': {
		ask: '查不清从哪一方泄露时，能否适用共同危险行为',
		label: '泄露来源不明',
		options: { several: '不能，各自按份', joint: '能，连带责任' }
	},
	'law.mixedCauses': {
		ask: '只有一方的行为足以造成全部损害时，怎样承担',
		label: '一方足以、他方不足以',
		options: { part: '各自按份', whole: '足以的一方对全部承担' }
	},
	'law.trusteeOutward': {
		ask: '受托方有过错时，是否也直接对外承担',
		label: '受托方的对外责任',
		options: { principal: '委托方承担', own: '受托方也承担自己的部分' }
	},
	'law.staffOutward': {
		ask: '员工故意或者重大过失时，是否也直接对外承担',
		label: '员工的对外责任',
		options: { employer: '单位承担', both: '单位和员工都承担' }
	},
	'law.venueAnalogy': {
		ask: '安全保障义务能否类推到数据',
		label: '安全保障义务的类推',
		options: { none: '不能', supplementary: '可以，承担补充责任' }
	}
} as const satisfies Readonly<Record<string, Words>>;

import { court } from './court';

/** Words of the page of papers. `{…}` are filled in. */
export const papers = {
	title: '文书',
	lead: '起诉状、答辩状和几封信，由已经填好的回答生成。先选一份，补上要写的，看过预览再下载。',
	language: '交给法院和寄出的文书一律用中文。',
	private: '在这一页填写的姓名、证件号、地址、金额和改动，不保存，不进案件文件，也不上传；离开这一页就没有了。',
	clear: '清空这一页填的内容',
	cleared: '已清空。',
	choose: '有哪些文书',
	make: '准备这一份',
	making: '正在准备',
	notNow: '现在不能用：',
	forWhom: '谁用：',
	whenUse: '什么时候用：',
	list: {
		rights: {
			title: '给对方的信：看、复制、删除',
			who: '脸被使用的人，寄给处理人脸的公司或者单位',
			when: '一般先走这一步。寄出前先把证据保存好；留下寄送凭证，时效也由此重新起算。'
		},
		entrance: {
			title: '给物业或者商家的信：换一种方式',
			who: '不想刷脸进门、办事的人，寄给管门的一方',
			when: '刷脸是唯一的方式时。不需要证明有损失。'
		},
		authority: {
			title: '给主管部门的投诉信',
			who: '任何人，寄给网信、公安或者行业主管部门',
			when: '对方不理，或者涉及的人多时。部门可以责令改正、罚款，但罚款不归你；要赔偿另行提出。'
		},
		complaint: {
			title: '民事起诉状（要素式）',
			who: '原告，交给法院',
			when: '决定起诉时。参照最高人民法院的要素式文书编制，不是官方示范文本。'
		},
		answer: {
			title: '民事答辩状提纲',
			who: '被告一方的律师；也可以用来预想对方会怎么说',
			when: '收到起诉状之后，一般在十五日内交给法院。'
		},
		points: {
			title: '争点整理表',
			who: '法官助理和双方律师',
			when: '开庭前核对：哪些没有争议，哪些有，哪些还没有说。'
		}
	},
	why: {
		stateTrack: '各方都在行使公权力，走国家赔偿：先向该机关书面提出，见结果页。',
		nothingMadeOut: '按现有回答，还没有成立的侵权情形。先补充能证明的事实。',
		nobodyToSue: '列出的各方都不是民事诉讼的被告。',
		noProcessor: '列出的各方里没有个人信息处理者：个人、家庭自用的不适用个人信息保护法。',
		nothingToAsk: '按现有回答，没有使用人脸或者其他个人信息，没有可以要求查阅、删除的。',
		notOnlyWay: '按现有回答，看不出刷脸是唯一的方式，或者没有管门、办事的一方。'
	},
	to: '写给谁',
	forParty: '为谁准备',
	authority: '写给哪个部门',
	authorityHelp: '网信部门统筹，各部门按行业分管。拿不准就先写给网信部门，由它转。',
	authorities: {
		cac: '网信部门（什么行业都可以）',
		police: '公安机关（公共场所的摄像设备、旅馆、买卖个人信息）',
		market: '市场监督管理部门（商场、门店、消费）',
		finance: '金融监督管理部门（银行、支付、贷款）',
		telecom: '通信管理部门（App、网站）',
		education: '教育部门（学校）',
		health: '卫生健康部门（医院）',
		labour: '人力资源社会保障部门（用人单位）',
		housing: '住房和城乡建设部门（物业）',
		superior: '该机关的上级机关'
	},
	claims: {
		title: '请求什么',
		lead: '只写打了钩的。金额由你自己定：旁边的区间只供参考，按现行法、依举证责任计算。',
		heads: { property: '财产损失', solatium: '精神损害抚慰金', expenses: '合理开支（取证、公证、律师费等）' },
		money: '金钱请求',
		other: '金钱以外的请求',
		sum: '请求的金额（元）',
		range: '参考区间：{low}至{high}元',
		fixed: '按现行法是{high}元',
		nothing: '按现行法没有可得的数额：多半得不到支持，还要多交受理费。',
		above: '高于参考区间的上端，超出的部分多半得不到支持，受理费照交。',
		wrong: '请填数字，最多两位小数，例如1200.50。',
		missing: '打了钩还没有填金额，文书里留空。',
		severe: '未达“严重”的，法院不支持（《民法典》第一千一百八十三条）。要主张的，想清楚哪些事实说明严重。',
		basis: '财产损失按什么算',
		costs: '请求由对方负担诉讼费用',
		total: '合计：{sum}元',
		fee: '受理费约{fee}元，适用简易程序等减半的{halved}元。先由原告交，判决时由败诉方负担；不能算进赔偿里。',
		open: '合计待填。',
		punitive:
			'惩罚性赔偿不列：侵害人脸信息没有法律规定（《民法典》第一百七十九条）。经营者另有欺诈的，才能按价款的三倍请求增加赔偿（《消费者权益保护法》第五十五条），请在“其他请求”里自己写。'
	},
	defendants: {
		title: '告谁',
		lead: '已按建议选好，可以改。先别列的，旁边写了原因。',
		kind: '是个人还是单位',
		kinds: { person: '个人', body: '公司、单位' }
	},
	form: {
		title: '当事人和其他栏目',
		lead: '都可以不填，打印出来留着空，用笔写。',
		court: '受诉人民法院（全称）',
		claimant: '原告',
		guardian: '监护人',
		agent: '代理人',
		hasAgent: '有没有代理人',
		defendant: '被告：{name}',
		answerer: '答辩人：{name}',
		nameHelp: '不填就用案件里的名称：{name}',
		account: '网络平台名称和账号',
		claimants: '原告人数（只有一人的不填）',
		claimantN: '原告{n}',
		claimantSum: '只写这一位自己请求的总额：数额一人一算，本工具没有算过。不请求金钱的写0。',
		third: '第三人',
		links: '涉及的链接、账号',
		otherClaims: '其他请求',
		more: '其他说明',
		measures: '保全与鉴定',
		preservation: '已经申请过诉前保全',
		preservationCourt: '保全法院',
		preservationOn: '保全时间',
		preservationNumber: '案号',
		injunction: '申请人格权侵害禁令或者行为保全',
		appraisal: '申请鉴定',
		appraisalMatter: '鉴定事项',
		gather: '申请法院调取证据',
		gatherLeads: '证据线索',
		agreed: '有没有仲裁、管辖的约定',
		agreedMore: '约定的内容',
		related: '关联案件',
		hasRelated: '有没有关联案件',
		ended: '是否已结',
		relatedNumber: '案号',
		relatedCause: '案由',
		relatedNames: '当事人',
		relatedCourt: '法院',
		relatedProgress: '进展',
		willing: '调解的意愿',
		mediate: '是否考虑先行调解',
		unset: '不填'
	},
	fields: court.fields,
	options: court.options,
	willing: court.complaint.willing.items as readonly string[],
	letter: {
		title: '信的内容',
		lead: '每一段都可以改；空格处请填上。清空一段，信里就没有这一段。改动不保存。',
		restore: '恢复原来的这一段',
		parts: {
			to: '称呼',
			who: '你是谁、说的是什么事',
			access: '要求查看、复制和说明',
			withdraw: '撤回同意',
			delete: '要求删除并给凭证',
			measures: '部门规章的要求',
			organ: '对方是国家机关时',
			keep: '请对方先别销毁记录',
			reply: '请对方书面答复',
			identity: '附件',
			ask: '提出要求',
			residents: '业主、住户的权利',
			noRefusal: '不得因此拒绝服务',
			meanwhile: '在此期间怎么办',
			against: '投诉谁',
			facts: '发生了什么',
			law: '涉嫌违反的规定',
			civil: '不放弃民事请求',
			evidence: '附上的证据',
			sign: '签名和日期'
		},
		evidenceFirst: '寄出以前先保存好证据：要求删除之后，对方手里的记录可能就没有了。',
		copy: '复制全文',
		copied: '已复制。',
		copyFailed: '浏览器不让复制。请在预览里选中文字复制。'
	},
	annexed: '附上计算明细（不是起诉状的内容，可以不提交；里面有区间的低端）',
	preview: '预览',
	partsTitle: '这份文书各部分写什么',
	parts: {
		rights: [
			'说明你是谁、对方处理了什么',
			'要求查看、复制和说明',
			'适用时：撤回同意、要求删除并给凭证',
			'请对方先保存记录，并在期限内答复'
		],
		entrance: ['说明你是谁', '要求刷脸以外的方式，并写明依据', '在此期间先人工核对', '适用时：删除已经采集的人脸'],
		authority: ['投诉谁', '发生了什么（按你的回答，未经核实）', '涉嫌违反的条文', '请部门处理并告知结果'],
		complaint: [
			'当事人信息：原告、代理人、被告及其角色、第三人',
			'诉讼请求：停止、删除、道歉、各项金额、责任方式、费用、总额',
			'保全与鉴定；约定管辖、仲裁',
			'事实与理由：十三项，每项写明证据；不清楚的写明应由谁证明',
			'关联案件；调解的意愿；签名',
			'附件：证据清单；另附计算明细'
		],
		answer: [
			'答辩人信息',
			'对每一项请求：认可、部分认可、不认可，以及可以说明的',
			'抗辩：成立的条件、由谁证明、通常的证据',
			'事实：没有记载争议的、有争议的、没有说明的'
		],
		points: ['没有记载争议的事实', '有争议的事实：双方的说法、举证责任、认定', '没有说明的事实']
	},
	pdf: '下载PDF',
	word: '下载Word',
	busy: '正在生成……',
	cancel: '取消',
	made: '已生成 {name}',
	failed: '没有生成：{detail}。填的内容还在，可以再试一次。',
	missing: '下面的字没有字形，PDF里会缺：{list}'
};
export type PapersWords = typeof papers;

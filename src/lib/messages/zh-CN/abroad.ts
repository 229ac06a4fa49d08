/** Words of the reference points abroad. `{…}` are filled in. */
export const abroad = {
	title: '境外参考点',
	warning: '供核对，不参与计算。各地的法律、诉讼和收入不同，数额不能照搬，也不写进诉讼文书。',
	lead: '法定数额与当事人实际拿到的数额分开列。汇率是{rateYear}年市场年平均汇率，不是人民币汇率中间价；按收入折算是再乘以两地{incomeYear}年人均国内生产总值（现价美元）之比。没有查到数据的写“未折算”。最近核对：{day}。',
	statutory: '法定或者表列',
	realised: '实际所得',
	yuanColumn: '折合人民币',
	scaled: '按收入折算',
	on: '日期',
	source: '来源',
	rateSource: '汇率与收入的来源',
	yuan: '元',
	upTo: '至多{amount}',
	above: '{amount}以上',
	between: '{low}至{high}',
	notConverted: '未折算',
	noAmount: '数额没有核对，不列出。',
	undated: '来源没有写明',
	finality: {
		inForce: '施行中',
		final: '已生效',
		notFinal: '未生效，上诉中',
		settled: '和解',
		proposed: '调解方案，是否接受没有核实',
		notLaw: '行业公式，不是法律',
		unknown: '是否生效没有核实'
	},
	read: { primary: '看过原文', secondary: '看过转述，没有核对原文' },
	currencies: {
		USD: '{amount}美元',
		EUR: '{amount}欧元',
		GBP: '{amount}英镑',
		JPY: '{amount}日元',
		KRW: '{amount}韩元',
		TWD: '{amount}新台币',
		AUD: '{amount}澳元',
		NZD: '{amount}新西兰元',
		CAD: '{amount}加元'
	},
	places: {
		us: '美国',
		korea: '韩国',
		taiwan: '中国台湾地区',
		eu: '欧盟',
		germany: '德国',
		uk: '英国',
		japan: '日本',
		australia: '澳大利亚',
		newZealand: '新西兰',
		canada: '加拿大'
	},
	points: {
		bipa: {
			name: '伊利诺伊州《生物识别信息隐私法》第20条',
			note: '过失1,000美元，故意或者轻率5,000美元，实际损失更高的从高；2024年修改后，同一人同一方式只算一次。'
		},
		facebook: { name: 'Facebook人脸标记和解', note: '约四分之一符合条件的人提出请求；另有约30美元补发，未计入。' },
		tiktok: { name: 'TikTok和解', note: '低端是全国，高端是伊利诺伊州居民（6份比1份）。' },
		googlePhotos: { name: 'Google相册和解', note: '约数；公告时预计200至400美元。' },
		bnsf: {
			name: 'Rogers诉BNSF（指纹）',
			note: '陪审团按每人5,000美元计2.28亿美元，因数额由法院裁量而撤销，后以7,500万美元和解；每人净得为约数。'
		},
		ccpa: { name: '加利福尼亚州《消费者隐私法》第1798.150条', note: '只限数据泄露，每人每次事件；2025年按物价调整。' },
		pipa: { name: '《个人信息保护法》第39条之2', note: '无须证明数额；处理者证明没有故意、过失的除外。' },
		happyCampus: {
			name: '大法院2025年12月4日判决（2023다311184）',
			note: '请求300,000韩元。受害人只须证明泄露，处理者证明没有造成应赔的精神损害的，可以免责。'
		},
		skt: { name: 'SK电讯调解方案', note: '用户识别卡数据泄露，3,998名申请人，每人同额。' },
		pdpa: {
			name: '“个人资料保护法”第28条',
			note: '每人每一事件；同一事件总额有上限，上限起作用时，最低数额不再适用。'
		},
		bindl: { name: '欧盟普通法院T-354/22（Bindl诉欧盟委员会）', note: '一次违法传输网络地址。' },
		bgh: { name: '联邦最高法院VI ZR 10/24', note: '短暂失去控制也是损害；认为100欧元没有不当。' },
		dresden: { name: '德累斯顿高等法院（4 U 196/25等）', note: '失去控制，不要求证明心理影响。' },
		leipzig: { name: '莱比锡地方法院（05 O 2351/23）', note: '一审；数额参照数据对经营者的经济价值。' },
		tlt: { name: 'TLT诉内政部[2016] EWHC 2217', note: '误将申请人的个人信息公开在网上。' },
		halliday: { name: 'Halliday诉Creation[2013] EWCA Civ 333', note: '只有困扰，数额通常不高。' },
		jo: {
			name: 'JNSA的JO公式（有姓名的人脸照片）',
			note: '500日元 ×（10^精神等级差 + 5^经济等级差）× 可识别程度 × 社会责任 × 事后应对。有研究批评系数没有依据。'
		},
		benesse: { name: '东京地方法院Benesse案', note: '4,027名原告，每人同额。' },
		wp: {
			name: '隐私专员‘WP’案的分档（2021年；2023年行政上诉庭HYYL案修订）',
			note: '0至2档；须证明有损失，不是“无须证明”。更高的档次没有核对，不列出。'
		},
		hammond: {
			name: '人权审查庭Hammond诉Credit Union Baywide案',
			note: '羞辱、丧失尊严、伤害感情分三档：10,000新西兰元以下、10,000至50,000、50,000以上；表列的是前两档的上限。本案另判财产损失。'
		},
		tsige: { name: '安大略上诉法院Jones诉Tsige', note: '侵入私生活，不要求经济损失。' }
	}
};
export type AbroadWords = typeof abroad;

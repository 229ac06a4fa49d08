/** Names of figures: `{head}` and `{n}` are filled in. */
export const figures = {
	names: {
		lawTotal: '现行法口径合计',
		noProofTotal: '无须证明实际损失口径合计',
		solatium: '精神损害抚慰金',
		nonProperty: '非财产损害合计（扣除同一损害）',
		property: '财产损失',
		expenses: '合理开支',
		fee: '案件受理费',
		mitigation: '时间与补救',
		dignity: '人格尊严',
		privacy: '隐私与个人信息',
		security: '数据安全',
		losses: '损失{n}',
		overlap: '同一损害不重复计算（{head}）',
		'overlap/dignity-privacy': '同一损害不重复计算（人格尊严与隐私）',
		'overlap/privacy-security': '同一损害不重复计算（隐私与数据安全）',
		'overlap/dignity-security': '同一损害不重复计算（人格尊严与数据安全）'
	},
	parts: {
		band: '幅度',
		adjustment: '调节系数',
		age: '年龄',
		notice: '告知',
		consent: '同意',
		necessity: '必要程度',
		fault: '过错',
		recipients: '影响范围',
		duration: '持续时间',
		deletion: '删除',
		gain: '获利',
		response: '事后应对',
		livingStandard: '当地生活水平',
		floored: '不低于本项目下限',
		notBelowLaw: '不低于现行法口径',
		afterSettlement: '扣除和解款',
		claimed: '以请求为限',
		counted: '扣除自己的部分',
		notOwn: '对方应担的部分',
		net: '扣除已赔付',
		personality: '人格权案件',
		contract: '按合同起诉',
		amount: '请求金额',
		claims: '已提出的请求',
		low: '主区间低端',
		high: '主区间高端',
		halved: '减半'
	},
	/** Options of a factor that no question has: what they stand for. */
	options: {
		consentFactor: {
			none: '没有同意或骗取',
			forced: '强迫或捆绑',
			exceeded: '超出同意或撤回后仍在用',
			valid: '单独同意'
		},
		durationFactor: {
			under1: '不满1个月',
			'1-3': '1至3个月',
			'3-12': '3至12个月',
			'12-36': '12至36个月',
			over36: '36个月以上'
		},
		deletionFactor: { noneAfterDemand: '要求后仍没有删除' }
	},
	terms: {
		less: '交叉相减',
		min: '取小',
		max: '取大',
		round: '取整',
		parameter: '本项目参数',
		law: '法律规定',
		fact: '所填的回答',
		factUpTo: '所填的回答，从不支持到全部支持'
	}
};
export type Figures = typeof figures;

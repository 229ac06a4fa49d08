/** Where a parameter comes from, in words: apart from the values, so that a page that only computes does not load them. */
export const sources = {
	gradedAwards: {
		zh: '本项目参数：对照2018—2025年公开案例的判赔数额分级拟定，待回测校准。',
		en: 'This project’s parameter: graded against reported awards of 2018–2025; to be recalibrated by the back-test.'
	},
	floor: {
		zh: '本项目参数。法律没有规定人脸侵权的最低赔偿额，500元不能作为诉讼请求的依据。',
		en: 'This project’s parameter. No law sets a least award for misuse of a face; 500 yuan is no ground of claim.'
	},
	presumptiveItem: {
		zh: '本项目参数：按2024年全国居民人均可支配收入41,314元折算，约一至三日。',
		en: 'This project’s parameter: about one to three days of the national disposable income per head of 2024 (41,314 yuan).'
	},
	gradedSolatia: {
		zh: '本项目参数：按公开判决中精神损害抚慰金的数额分级拟定。',
		en: 'This project’s parameter: graded by the solatia of reported judgments.'
	},
	disputedSolatia: {
		zh: '本项目参数：影响没有就医或证明的，公开判决里最高的整笔数额约一万元（含财产损失），多数为零或象征性的数额。',
		en: 'This project’s parameter: where effects were neither treated nor shown, the highest reported sums are about 10,000 yuan with property included, and most are nothing or a token.'
	},
	lowSolatia: {
		zh: '本项目参数：认定严重精神损害后公开判决中较低的数额。',
		en: 'This project’s parameter: a low sum among reported judgments that found severe damage.'
	},
	severity: {
		zh: '本项目参数：对“严重精神损害”的理解，依公开判决归纳。',
		en: 'This project’s parameter: our reading of “severe mental damage”, from reported judgments.'
	},
	belowThreshold: {
		zh: '本项目参数：少数判决未认定“严重”而酌情支持的数额（如公开案例中的500元、3000元）。',
		en: 'This project’s parameter: sums a minority of judgments gave without finding the damage severe (500 and 3,000 yuan among reported cases).'
	},
	commercialValue: {
		zh: '本项目参数：按使用人脸的商业价值分级，不按人格尊严损害分级；间接获利的上限高于公开案例中普通人照片被用作宣传的数额（2,800元至3,525元）。',
		en: 'This project’s parameter: by the commercial value of the use, not by the injury to dignity; the top for an indirect gain lies above the reported sums for ordinary people’s pictures used to advertise (2,800 to 3,525 yuan).'
	},
	wideOuter: {
		zh: '本项目参数：依举证责任的结果为零而外围上限超过此数时，提示信息不足。',
		en: 'This project’s parameter: where the headline is nil and the outer end is above this, the result says information is lacking.'
	},
	wideRatio: {
		zh: '本项目参数：外围区间超过依举证责任区间的四倍宽时，提示信息不足。',
		en: 'This project’s parameter: where the outer range is more than four times as wide as the headline, the result says information is lacking.'
	},
	sentencing: {
		zh: '本项目参数：借鉴量刑规范化“同向相加、逆向相减”的做法，非民事法定计算方法。',
		en: 'This project’s parameter: the additive way of working is borrowed from the sentencing guidelines; it is no method civil law lays down.'
	},
	livingStandard: {
		zh: '本项目参数：以受诉法院所在省与全国居民人均可支配收入之比衡量当地平均生活水平；法律没有规定怎么算。',
		en: 'This project’s parameter: the local standard of living is measured as the province’s disposable income per head over the nation’s; the law gives no measure.'
	},
	injuryGrades: {
		zh: '本项目参数：参照人身损害、医疗损害审判中原因力与过错程度的通行分级拟定。',
		en: 'This project’s parameter: after the grades of cause and fault in common use in injury cases.'
	},
	ownPart: {
		zh: '本项目参数：参照银行卡盗刷、电信诈骗案件中持卡人自担比例。',
		en: 'This project’s parameter: after the parts borne by card holders in reported card and fraud cases.'
	},
	enlargedPart: {
		zh: '本项目参数：法律只说“损害的扩大部分”，没有算法；按通知之后扩散的多少分三档。',
		en: 'This project’s parameter: the law speaks of the enlarged part and gives no measure; three grades of how much spread after the notice.'
	},
	overlap: {
		zh: '本项目参数：同一损害不重复计算；思路参考英国最高法院 Hassam v Rabot [2024] UKSC 11。',
		en: 'This project’s parameter: no damage is counted twice; after Hassam v Rabot [2024] UKSC 11.'
	},
	oldAfter: {
		zh: '本项目参数：法律数据最近一次核对超过此年数后，页面提示可能已有修改。',
		en: 'This project’s parameter: once the last check is more than this many years ago, pages say that the law may have changed.'
	},
	urgentDays: {
		zh: '本项目参数：期限剩余不足此天数的，标为紧急；留出取证、委托和立案的时间。',
		en: 'This project’s parameter: a deadline with fewer days left than this is shown as urgent, which leaves time for evidence, a lawyer and the registry.'
	}
} as const;

export type SourceId = keyof typeof sources;

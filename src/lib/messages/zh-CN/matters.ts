/** 什么最影响结果: what an answer is worth, what would tip the result, and what holds it where it is. */
export const matters = {
	title: '什么最影响结果',
	top: {
		title: '最影响数额的三件事',
		lead: '每一件都是只改这一个回答、其余不变重算的，不表示更可能。已经照实答了的，不用改。',
		all: '逐项看',
		kinds: { open: '还没弄清', soft: '还没有写明证据', settled: '已经回答' }
	},
	lead: '下面每一项都是只改一个回答、其余不变，用同样的规则重新算出来的，不表示哪一种更可能。',
	working: '正在逐项试算……',
	failed: '没有算出来，不影响上面的结果。',
	none: '逐项试算过，没有哪一个回答单独改变上面的数额。',
	open: '去看这个问题',
	nothing: '0元',
	becomes: '由{before}变为{after}',
	stays: '仍为{before}',
	by: '{standard}：{sentence}',
	ifSo: '如果是“{value}”：',
	notShown: '如果证明不了：',
	ticked: { yes: '如果确实如此：', no: '如果没有：' },
	changes: {
		status: '是否成立会改变；',
		severity: '是否构成严重精神损害，认定会改变；',
		tier: '损害等级会改变；'
	},
	parts: {
		narrow: { title: '先弄清这几项', note: '还不清楚或者有争议的回答里，弄清后最能缩小外围区间的。写的是外围区间。' },
		tipping: { title: '会改变认定的', note: '还不清楚或者有争议的回答里，一旦查明，认定或者数额变化最大的。' },
		lower: { title: '为什么没有更多', note: '已经确定的回答里，如果情况不是这样，数额会高得最多的。' },
		higher: { title: '为什么没有更少', note: '已经确定的回答里，如果情况不是这样，数额会低得最多的。' },
		soft: { title: '还要有证据的', note: '应当由请求人证明、还没有写明证据的回答，证明不了时的数额。' }
	}
};
export type MattersWords = typeof matters;

/** Words of the check of answers, and of a day of assessment that has passed. `{…}` are filled in. */
export const review = {
	parkedHow: '把影响它的回答改回来，这里的回答会自动恢复，不用重填。现在不参与计算。',
	droppedHow:
		'以前的版本问过，或者文件里有、现在的问卷和规则不再用到。原样跟着案件文件走；以后的版本再问到时，会自动用上。',
	export: '导出案件文件',
	exportHelp: '用来备份，或在另一台设备上接着填。',
	exportNow: '导出',
	exported: '已导出。文件里有你的全部回答，请妥善保管。',
	exportedLocked: '已加密导出。没有口令打不开，请记好口令。',
	worth: {
		lead: '每个“不清楚”后面写的，是只弄清这一点、其余不变，再算一遍的结果；不表示哪种更可能。',
		narrows: '弄清这一点，范围平均缩小约{sum}元',
		moves: '弄清这一点，范围不会缩小，但数额最多变动约{sum}元',
		nothing: '不影响金额',
		nothingLaw: '按现行法不影响金额',
		untried: '这一项没有试算：是数额或日期，或者弄清之后还要问别的'
	},
	stale: {
		said: '评估日是{day}，今天是{today}。期限、持续时间都按评估日计算。',
		now: '按今天重新评估',
		alsoFiling: '打算起诉的日子也一并改为今天。',
		done: '已改为按{today}评估。',
		back: '改回{day}'
	}
};
export type ReviewWords = typeof review;

/** Words of the page where a case gets parameters of its own. `{…}` are filled in. */
export const profile = {
	lead: '本项目的幅度、系数和权重不是法律。有自己依据的，可以在这里换成自己的数，只对这个案件有效。换过的数连同理由写进意见书、结果文件和案件文件。',
	none: '目前全部采用本项目的参数。',
	own: '自设',
	of: '本项目：{value}',
	low: '{row}，低端',
	high: '{row}，高端',
	reason: '理由（写进意见书）',
	reset: '恢复本项目的数',
	resetAll: '全部恢复',
	floorOff: '不用下限',
	indexHelp: '填一个倍数，例如1.05，代替按统计表算出的指数；没有统计数据的年份也可以用。',
	percentHelp: '用小数填写：0.15就是15%。',
	faults: {
		noSuchParameter: '没有这项参数。',
		wrongShape: '数不全，请把每一格都填上。',
		notNumber: '请填数字，最多四位小数，例如0.15。',
		outOfBounds:
			'超出可以填的范围：{least}至{most}；等级为整数，第0级为0，权重要大于0，上下限要一个不高于1、一个不低于1。',
		lowAboveHigh: '低端不能高于高端。',
		notContiguous: '各级要首尾相接：每一级的低端等于上一级的高端。',
		falls: '后一级的数不能低于前一级。',
		overlapsTooMuch: '任何一类损害与其他两类重复的部分，合计不能超过1。',
		leastAboveTop: '“严重”时的起点不能高于最低一级的上限。'
	}
};
export type ProfileWords = typeof profile;

/** Words of the start page, and of opening files: added to those of the screen on the pages that need them. `{…}` are filled in. */
export const start = {
	start: {
		doors: {
			victim: {
				title: '我想知道自己的情况',
				more: '先问要紧的，约10分钟；不知道的答“不清楚”，其余的看到结果以后再答。得到：算不算侵害、依法大致多少、下一步。'
			},
			lawyer: { title: '我在准备案件', more: '两种口径并列，逐项依据与份额，可生成意见书。' },
			judge: { title: '我在核对数额', more: '中性表述，编号步骤；默认只按现行法。' }
		},
		doorsTitle: '从这里开始',
		private: '内容只留在这台设备上',
		privateMore:
			'没有服务器，也没有账号。计算和生成文件都在本机完成；网页自带的安全策略禁止向别处发送任何内容（可以在浏览器的开发者工具里核对）。',
		continue: '继续上次的案件',
		fresh: '另开一个案件',
		examples: '六个现成的案例',
		examplesMore: '取自公开报道，日期改为新规定施行之后；论文没有写明的细节为补充。',
		original: '按当时的日期',
		open: '打开案件文件',
		openHelp: '选择以前导出的 .json 文件（加密的也可以），或附有封存的意见书PDF；只在本机读取。',
		choose: '选择文件',
		limits: '它做不了什么',
		limitsList: [
			'不预测官司输赢，不代替律师和法官。',
			'2021年以前结束的行为不计算。',
			'国家机关执法的，只指路，不计算。',
			'幅度和系数是本项目的参数，不是法律。'
		],
		wipe: '清除本机内容',
		wipeAsk: '会删除这台设备上保存的全部案件，不能恢复。',
		wipeSure: '全部删除',
		wipeNot: '不删',
		notWiped: '没有清除：浏览器不让网页动它保存的内容。',
		wiped: '已清除。'
	},
	files: {
		notJson: '这个文件不完整或不是案件文件。请重新导出后再打开；正在填的内容没有变。',
		foreign: '这不是脸衡的案件文件。请选择由本工具导出的 .json 文件，或者附有封存的意见书PDF；正在填的内容没有变。',
		newer: '这个文件由更新的版本写成。请先更新本页面再打开；正在填的内容没有变。',
		damaged: '文件缺少必要的部分，打不开。请用另一份备份；正在填的内容没有变。',
		tooLarge: '文件太大，不像案件文件。正在填的内容没有变。',
		noSeal: '这份PDF里没有封存：生成时没有附上，或者另存、打印时丢失了。正在填的内容没有变。',
		openCase: '打开案件',
		dropped: '文件里有{n}条回答或自设参数不符合现在的问卷和规则，没有带入。文件本身没有改动：',
		openRest: '打开其余内容',
		locked: '这个文件加了密，请输入导出时设的口令：',
		wrongPassphrase: '口令不对，或者文件被改动过。文件没有变，可以再试；正在填的内容也没有变。',
		insecure: '这个地址不是加密连接（https），浏览器打不开加密的文件。正在填的内容没有变。',
		unlock: '打开',
		unlocking: '正在打开……',
		refused: '文件里有{n}个案件打不开，其余的已经打开。'
	}
};
export type StartWords = typeof start;

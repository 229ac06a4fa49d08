/** Words of the page that shows every part of the app in every state, for whoever works on it. */
export const design = {
	title: '界面的部件',
	lead: '给参与开发和翻译的人看：字号、颜色、间距，以及每个部件的各种状态。内容是示例，不会保存。',
	type: {
		title: '字号',
		more: '标题和结果句用宋体，其余用黑体；没有小于14像素的字。',
		sample: '人脸信息损害评估 0123456789',
		rows: { sum: '结果', h1: '一级标题', h2: '二级标题', h3: '三级标题', body: '正文', small: '小字' }
	},
	colour: {
		title: '颜色',
		more: '对比度按页面底色计算；正文不低于7比1，其他文字不低于4.5比1，控件边线不低于3比1，测试会检查。颜色之外总另有文字、形状或线型说明同一件事。',
		columns: { name: '名称', light: '浅色', dark: '深色', use: '用处' },
		use: {
			paper: '页面底色',
			raised: '纸面、输入框',
			ink: '正文',
			muted: '次要文字',
			hairline: '细线（只作分隔）',
			edge: '控件边线',
			blue: '链接、焦点、主要按钮、现行法口径',
			'on-blue': '蓝色按钮上的字',
			wash: '所指之处的底色',
			red: '不是现行法、停止、删除',
			ochre: '推定、本项目参数',
			green: '已证明、已保存'
		}
	},
	space: { title: '间距', more: '以8像素为单位，用空白和细线分隔，不用方框。' },
	controls: {
		title: '按钮与链接',
		main: '继续',
		quiet: '下载Word',
		disabled: '正在制作',
		link: '添加一项',
		anchor: '查看依据',
		twice: { label: '删除这个案件', ask: '删除后不能恢复。', confirm: '确定删除', cancel: '不删除' },
		fold: { name: '折叠的内容', inside: '打开后在这里。' }
	},
	notices: {
		title: '提示',
		limits: '说明做不到什么：收入统计没有2025年的数字，这一项不计算。',
		notLaw: '不是现行法：下面是本项目提出的口径，不能写进诉讼请求。',
		status: '已保存在这台设备上。',
		trouble: '没有保存成功。请导出文件，或者腾出空间再试。'
	},
	fields: {
		title: '问题与输入',
		more: '同一个问题部件，用于所有题目；下面各是一种题型，上面的小字说明它的状态。',
		states: {
			empty: '还没有回答',
			missing: '没有回答就继续',
			stated: '已经回答',
			unknown: '不清楚',
			disputed: '说法不同',
			fault: '填错了'
		}
	},
	charts: {
		title: '图',
		more: '每张图下面都有说同样内容的文字或表格。',
		range: '两种口径的区间',
		words: ['现行法口径 500元至5,000元', '无须证明实际损失口径 2,000元至9,000元']
	},
	blocks: {
		title: '文书的段块',
		more: '结果页、意见书预览、PDF和Word打印的是同一棵树。',
		document: {
			title: '示例文书',
			under: '副标题',
			footer: '页脚：规则集与日期',
			heading: '一级标题',
			lower: '二级标题',
			paragraph: '正文里可以有',
			strong: '强调',
			urgent: '紧急',
			cite: '《民法典》第1183条',
			list: ['第一步', '第二步'],
			caption: '表格',
			columns: ['项目', '数额（元）'],
			rows: [
				['医疗费', '300.00'],
				['合计', '300.00']
			],
			limits: '说明做不到什么。',
			notLaw: '不是现行法。',
			warning: '不要先还一部分，不要签还款承诺。',
			working: { name: '人格尊严的幅度', formula: '500 × 1.2' }
		}
	}
};
export type DesignWords = typeof design;

/** Words of the professional's desk: search, how the case stands, what an edit changes, findings before amounts. `{…}` are filled in. */
export const desk = {
	search: {
		open: '查找问题',
		label: '问题里的字、条文，或者已有的回答',
		help: '例如“同意”“PIPL-29”“《民法典》第1183条”“某物业”。上下键选择，回车前往，Esc关闭。',
		close: '关闭',
		found: '找到{n}题',
		foundWith: '找到{n}题；另有{m}题现在不问',
		nothing: '没有找到。换一个词，或者用条文编号。',
		unasked: '现在不问的（{n}题）',
		unanswered: '尚未回答',
		reach: {
			later: '前面还有没有回答的题，答完才问到',
			noItem: '清单里还没有这一项',
			irrelevant: '按现在的回答，不影响结果',
			gate: '因为“{fact}”答的是“{said}”；答“{values}”才会问',
			gateDay: '取决于“{fact}”，现在是“{said}”',
			several: '按现在的回答不影响结果；只改一个回答，也不会问到',
			change: '去改这个回答',
			basis: '条文：',
			add: '去“{list}”添加',
			answerFirst: '先答前面的题'
		},
		chapter: '这一章现在不问的（{n}题），各因为什么'
	},
	standing: {
		title: '目前的区间',
		hidden: '认定记录完毕之前不显示',
		open: '还不能算：有{n}题没有回答',
		issues: '未决事项',
		noIssues: '没有未决事项。',
		kinds: {
			unanswered: '没有回答',
			fault: '互相矛盾',
			disputed: '有争议、尚无认定',
			suspected: '只有迹象',
			unknown: '答了“不清楚”'
		},
		stops: '已经可以确定',
		keys: '键盘操作',
		keyList: [
			'Ctrl（或⌘）+ K：查找问题',
			'Ctrl（或⌘）+ 回车：到下一章',
			'Ctrl（或⌘）+ Z：不在文字框里时，撤销上一次修改'
		]
	},
	changed: {
		title: '刚才的修改',
		sinceCheck: '核对以后的修改',
		would: '这样改以后',
		same: '{standard}：不变，{after}',
		moved: '{standard}：{before} → {after}',
		stillOpen: '还不能算，没有回答的题：{before} → {after}',
		keys: '键盘：Esc不改，Ctrl（或⌘）+ 回车确定修改。',
		hiddenSame: '数额未显示；是否变动也不显示。',
		aside: '搁置{n}条：{list}',
		restored: '恢复{n}条：{list}',
		asked: '新问{n}题：',
		opens: '这样改会新问{n}题，答完才能算：{list}',
		undo: '撤销这次修改',
		more: '等'
	},
	findings: {
		lead: '每一项有争议的事实：原告主张、被告抗辩、举证责任与认定并列。认定记在案件里，数额随之重算；没有认定的，按举证责任处理。',
		disputed: '有争议的事实',
		noDisputes: '没有记录有争议的事实。某一题双方说法不同的，在那一题选“说法不同”。',
		fact: '事实',
		claimant: '原告主张',
		defendant: '被告抗辩',
		burden: '举证责任',
		unread: '现在不影响结果',
		by: { claimant: '原告：{basis}', defendant: '被告：{basis}' },
		effect: '认定的影响',
		ifClaimant: '依原告：{range}',
		ifDefendant: '依被告：{range}',
		noEffect: '两种认定，区间相同',
		hidden: '显示数额后可见',
		found: '认定',
		foundFor: '{fact}的认定',
		none: '尚无认定',
		asClaimant: '依原告主张：{value}',
		asDefendant: '依被告抗辩：{value}',
		otherwise: '另为认定：{value}',
		set: '另行认定',
		toQuestion: '看这一题'
	},
	gate: {
		title: '先记录认定，再看数额',
		why: '先看到数额，会不知不觉向它靠拢（锚定效应）。所以核对数额时，先把事实认定记下来，再显示数额。这一步只影响显示，不改变任何回答和数额，也不写进案件文件；关掉这个标签页就失效。',
		conclusion: '不含数额的结论',
		pending: '还有{n}项有争议的事实没有认定。没有认定的，按举证责任处理。',
		ready: '有争议的事实都已有认定。',
		noDisputes: '没有记录有争议的事实。',
		toFindings: '去记录认定',
		reveal: '认定已经记录，显示数额',
		revealOpen: '其余按举证责任处理，显示数额',
		export: '导出事实和认定，不含数额（JSON）',
		brief: '不含数额的意见书'
	}
};
export type DeskWords = typeof desk;

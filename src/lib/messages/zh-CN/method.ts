/** Words of the method page: the steps in plain words, and a name for every parameter and every row of it. `{…}` are filled in. */
export const method = {
	title: '方法与参数',
	lead: '从回答到数额的每一步，以及用到的每一个参数。同样的回答在同一规则集下得到同样的数额，精确到分。',
	ruleSet: '规则集 {ruleSet}',
	stepsTitle: '怎样计算',
	steps: [
		{
			name: '读回答',
			more: '一条回答可以是确定、不清楚、怀疑，或者双方说法不同。规则读到哪一条，才问哪一条；读的时候同时写明这件事由谁证明、依哪一条。'
		},
		{
			name: '分路径',
			more: '逐一看每个参与者。行使公权力的走国家赔偿，只列期限和去处，不计算数额；其余的继续按民事责任评估。'
		},
		{
			name: '定时间',
			more: '每一段行为适用当时的法律。持续到新规定施行以后的，后面一段适用新规定。《民法典》施行前已经结束的行为不计算，也不会被悄悄套用《民法典》。'
		},
		{
			name: '认定侵权情形',
			more: '每一种情形是一条单独的规则：成立的列出事实和条文，不成立的说明差在哪里。同意看实质：有没有单独问、告知清不清楚、能不能拒绝、未满14岁有没有问监护人、撤回以后停了没有。'
		},
		{
			name: '看抗辩',
			more: '对方另有合法依据的，要拿出证据才算；每一项依据只管它针对的那一步，不管后来的使用、提供和泄露。'
		},
		{
			name: '定地位、过错和作用',
			more: '谁决定为什么用、怎样用，谁就是个人信息处理者，《个人信息保护法》施行后由他证明自己没有过错；对其他人，由请求人证明。过错看没有做到哪些义务，作用看没有他哪些事不会发生。'
		},
		{
			name: '定等级',
			more: '人格尊严、隐私与个人信息、数据安全三类损害各有0至4级，取事实符合的最高一级。看后果，不打分。'
		},
		{
			name: '取幅度，作调节',
			more: '等级对应一个幅度。年龄和当地生活水平相乘，其余因素同向相加、逆向相减，得到一个调节系数，限制在上下限之内。已经用来定等级的事实，不再用来调节同一类损害。'
		},
		{
			name: '现行法的精神损害抚慰金',
			more: '先看是否达到“严重”。没有达到的为0；有争议的从0起；达到的从公开判决中较低的数额起。人格尊严和隐私合起来只算一笔；数据安全到4级才一并考虑。'
		},
		{
			name: '财产损失与合理开支',
			more: '损失、获利和法院可以酌定的数额，每一端取最大的一项，从不相加。自己有过错的，只从那一笔付款中扣。合理开支从0算到有凭证的数额。'
		},
		{
			name: '扣除重复，得出合计',
			more: '“无须证明实际损失”口径下，同一损害在两类中重复的部分只算一次，单列一行；再加财产和开支，减去写明范围的和解款，不低于0。该口径在两端都不低于现行法口径。'
		},
		{
			name: '分到各方',
			more: '先定对外责任的形式：连带、按份、补充、替代。再定内部份额：每类损害按过错与原因力乘积的平方根分，分不清程度的平均，没有参与的不承担。各方付出的总和不超过合计。'
		},
		{
			name: '列出期限和其他请求',
			more: '期限取回答允许的最早一天，不因口径或读法而变。金钱以外的请求各列条文。'
		}
	],
	standardsTitle: '两种口径，三种读法',
	standards: {
		currentLaw: {
			name: '现行法口径',
			more: '法院适用现行法律可能支持的范围。'
		},
		noProof: {
			name: '无须证明实际损失口径',
			more: '把侵害本身看作损害。这不是现行法，供研究、协商与参考；出现的地方都这样标明。'
		},
		headline: {
			name: '依举证责任（主区间）',
			more: '没有证明的，按没有成立处理，而不是按最坏的情况处理；有认定的按认定。结果页上第一个数就是它。'
		},
		outer: {
			name: '外围',
			more: '再按请求人的说法、对方的说法各算一遍，三次结果合起来的最大范围。外围比主区间宽得多时，说明缺的是事实，不是算法。'
		}
	},
	ends: '区间的低端和高端是两次并行的计算：低端配低端，高端配高端。它不是概率，没有中间数，也没有“期望值”。',
	floorTitle: '关于{floor}元的下限',
	floor:
		'法律没有规定人脸侵权的最低赔偿额。{floor}元是本项目的参数，只用于“无须证明实际损失”口径，单列一行，不能作为诉讼请求的依据。',
	sensitivity: {
		title: '参数变动的影响',
		lead: '把每项参数的全部数值各减半、各加半，用十个固定案件重算，看“依举证责任”的区间两端最多变动多少。表里是十案中变动最大的元数，括号里是变动最大的百分比，两者不一定出自同一案件。数值限制在合理范围内：权重和比例不超过1，重复的部分合计不超过一类损害的全部，等级取整且在1至4之间；上下限按它与1的距离加减。',
		columns: { parameter: '参数', less: '减半', more: '加半' },
		low: '低端 ',
		high: '高端 ',
		move: '{yuan}元（{part}）',
		fromNil: '原为0',
		cases: '十案中{n}案变动',
		still: '十案中不移动合计的参数（有的只影响各方怎么分担）：'
	},
	design: '界面的部件和各种状态（供开发者查看）',
	incomes: {
		title: '收入统计',
		lead: '当地平均生活水平按受诉法院所在省与全国的居民人均可支配收入之比计算。下面是收录的数字和读到它的公开报道；统计局自己的数据表没有读到。没有数字的省份和年份不估算，这一项不调节。',
		checked: '最近一次查找：{day}。',
		year: '{year}年（{n}个数字）',
		columns: { place: '地区', yuan: '元/年', from: '出处' },
		national: '全国',
		independent: '{n}份独立报道',
		reports: '出处'
	},
	changes: {
		fresh: '新增',
		title: '规则集的变更',
		lead: '已经发布的数不改写：改一个参数就发布一个新的规则集，旧的数留在公开的清单里。',
		none: '没有参数变更。',
		columns: { row: '项目', before: '原来', after: '改为' }
	},
	backTest: {
		title: '回测：与公开判决对照',
		lead: '把公开报道的判决按本站的问题编成案件，用现行法口径评估，再与法院判的数额对照。只比较原告主张过、判决数额已知的项目；同一件事的几个案件算一件；公众人物、公益诉讼、银行损失和调解的案件另外统计。每件的事实在看到计算结果以前编好，没有报道的一律填“不清楚”。',
		caution:
			'报道出来的案件，胜诉的比实际多。2021年至2023年以个人信息保护纠纷为案由的154份裁判中，一审114份，其中89份驳回全部请求，占78%。下面的命中率不能当作起诉会得到赔偿的可能性。',
		cautionSource: '王大志、张挺2024年的统计',
		groups: {
			individual: '普通个人',
			celebrity: '公众人物',
			publicInterest: '公益诉讼',
			bankLoss: '银行、支付损失',
			settled: '调解、和解'
		},
		counts: '{incidents}件比较了数额，{uncovered}件不在计算范围内，{without}件判决数额不明',
		measures: {
			headline: '判决数额落在依举证责任的区间内',
			outer: '判决数额落在外围区间内',
			width: '区间宽度的中间值',
			sharp: '区间不从零起，且上限不超过下限八倍的',
			skill: '与最好的固定区间相比',
			judged: '请求能否成立，与法院一致'
		},
		notes: {
			sharp: '区间很宽时，落在里面说明不了什么。',
			skill: '1是完全准确，0是与一个不看案情的固定区间一样好，负数是还不如它。'
		},
		of: '{of}件中{hits}件',
		interval: '{count}（95%置信区间{low}至{high}）',
		yuan: '{amount}元',
		none: '没有这样的案件',
		gateTitle: '是否判给钱',
		gate: { zero: '计算为零', straddles: '计算从零起', positive: '计算高于零' },
		gateColumns: { ours: '计算结果', zero: '法院没有判给钱', positive: '法院判给了钱' },
		missesTitle: '没有命中的案件',
		missColumns: { name: '案件', award: '判决', headline: '依举证责任', side: '差在哪里' },
		sides: { below: '判得比区间低', above: '判得比区间高' },
		misjudgedTitle: '能否成立与法院不一致的案件',
		statuses: { qualified: '成立', notShown: '尚未证明', notMet: '不符合', stateTrack: '国家赔偿' },
		misjudged: '{name}：法院认为{court}，这里认为{ours}',
		uncoveredTitle: '不在计算范围内的案件',
		why: '没有命中的不会为了好看而逐件调整。参数只在一类案件有共同理由时才改，并写明改前改后。'
	},
	parametersTitle: '参数',
	parametersLead: '不是法律条文的数都在这里。一个参数变了，规则集的编号也会变。',
	files: {
		bands: '幅度与数额',
		factors: '调节系数',
		grades: '过错、原因力的等级与权重',
		overlap: '同一损害重复的部分',
		checking: '法律数据的核对',
		urgency: '期限的紧急'
	},
	columns: { row: '情形', value: '数值', unit: '（{unit}）' },
	tier: '{n}级',
	meta: {
		status: '性质',
		basis: '参照条文',
		noBasis: '没有条文',
		asOf: '最近考虑',
		source: '来源',
		same: '来源同上。'
	},
	status: {
		law: '法律规定',
		judgment: '来自判决',
		analogy: '类推自其他规定',
		policy: '本项目参数，不是法律'
	},
	separator: '：',
	grades: {
		table: '按统计表',
		none: '无过错',
		slight: '轻微过错',
		ordinary: '一般过错',
		gross: '重大过失',
		intent: '故意'
	},
	parameters: {
		dignityBands: { name: '人格尊严的幅度（无须证明实际损失口径）', unit: '元', rows: {} },
		privacyBands: { name: '隐私与个人信息的幅度（无须证明实际损失口径）', unit: '元', rows: {} },
		securityBands: { name: '数据安全的幅度（无须证明实际损失口径）', unit: '元', rows: {} },
		floor: { name: '非财产损害合计的下限（无须证明实际损失口径）', unit: '元', rows: {} },
		presumptiveItem: { name: '没有凭证时的时间与补救（无须证明实际损失口径）', unit: '元', rows: {} },
		solatiumTops: { name: '精神损害达到“严重”时抚慰金的上限（现行法口径）', unit: '元', rows: {} },
		disputedTops: { name: '是否“严重”有争议时抚慰金的上限（现行法口径）', unit: '元', rows: {} },
		solatiumLeast: { name: '达到“严重”时抚慰金的起点（现行法口径）', unit: '元', rows: {} },
		disputedFrom: { name: '从这一级起，是否“严重”可以争议', unit: '级', rows: {} },
		belowThreshold: { name: '未达“严重”而部分法院酌情支持的数额', unit: '元', rows: {} },
		discretionaryBands: {
			name: '财产损失的酌定幅度',
			unit: '元',
			rows: { none: '没有获利', indirect: '间接获利', direct: '直接获利' }
		},
		wideOuter: { name: '主区间为0时，外围上限超过此数即提示信息不足', unit: '元', rows: {} },
		wideRatio: { name: '外围超过主区间多少倍宽即提示信息不足', unit: '倍', rows: {} },
		agePrior: {
			name: '年龄（相乘）',
			unit: '±%',
			rows: { adult: '已满18岁', '14-17': '14至17岁', '8-13': '8至13岁', under8: '不满8岁' }
		},
		noticeFactor: {
			name: '告知',
			unit: '±%',
			rows: { none: '没有告知', sign: '只有提示牌', buried: '埋在长文里', clear: '清楚告知' }
		},
		consentFactor: {
			name: '同意',
			unit: '±%',
			rows: { none: '没有同意或骗取', forced: '强迫或捆绑', exceeded: '超出同意或撤回后仍在用', valid: '单独同意' }
		},
		necessityFactor: {
			name: '必要程度',
			unit: '±%',
			rows: { replaceable: '可以用别的方式代替', partly: '部分必要', needed: '确有必要' }
		},
		faultFactor: {
			name: '最重的过错',
			unit: '±%',
			rows: { none: '无过错', slight: '轻微过错', ordinary: '一般过错', gross: '重大过失', intent: '故意' }
		},
		recipientsFactor: {
			name: '影响范围',
			unit: '±%',
			rows: { none: '没发现给过别人', few: '一两家', many: '三家以上', public: '网上公开' }
		},
		durationFactor: {
			name: '持续时间',
			unit: '±%',
			rows: {
				under1: '不满1个月',
				'1-3': '1至3个月',
				'3-12': '3至12个月',
				'12-36': '12至36个月',
				over36: '36个月以上'
			}
		},
		deletionFactor: {
			name: '删除',
			unit: '±%',
			rows: {
				certified: '已删除并出具凭证',
				claimed: '只是声称已删除',
				none: '没有删除',
				noneAfterDemand: '要求后仍没有删除'
			}
		},
		gainFactor: {
			name: '对方的获利',
			unit: '±%',
			rows: { none: '没有获利', indirect: '间接获利', direct: '直接获利' }
		},
		responseFactor: {
			name: '事后应对',
			unit: '±%',
			rows: { prompt: '及时告知并补救', silent: '沉默', obstructive: '推诿、拒绝或继续' }
		},
		adjustmentRange: { name: '调节系数的上下限', unit: '倍', rows: {} },
		livingStandardIndex: { name: '当地生活水平指数（相乘）', unit: '', rows: {} },
		livingStandardRange: { name: '当地生活水平的上下限（相乘）', unit: '倍', rows: {} },
		faultWeight: {
			name: '过错的权重',
			unit: '',
			rows: { none: '无过错', slight: '轻微过错', ordinary: '一般过错', gross: '重大过失', intent: '故意' }
		},
		causeWeight: {
			name: '原因力的权重',
			unit: '',
			rows: { none: '无', slight: '轻微', secondary: '次要', equal: '同等', main: '主要', whole: '全部' }
		},
		faultOfDuty: {
			name: '义务履行情况对应的过错',
			unit: '',
			rows: {
				kept: '做到了',
				formal: '只做了形式',
				undone: '没有做',
				warned: '被提醒后仍没有做',
				knowing: '明知故犯'
			}
		},
		ownPart: {
			name: '付款损失中自己承担的部分',
			unit: '%',
			rows: { none: '没有把密码、验证码给别人', deceived: '被骗给的', reckless: '明知有风险仍给' }
		},
		enlargedPart: {
			name: '平台接到通知后仍未处理时，损害的扩大部分',
			unit: '%',
			rows: { some: '一小部分', half: '大约一半', most: '大部分' }
		},
		overlap: {
			name: '两类损害中较小一类视为同一损害的部分',
			unit: '%',
			rows: {
				'dignity-privacy': '人格尊严与隐私',
				'privacy-security': '隐私与数据安全',
				'dignity-security': '人格尊严与数据安全'
			}
		},
		oldAfter: { name: '法律数据多久没有核对就提示', unit: '年', rows: {} },
		urgentDays: { name: '期限剩余不足多少天就标为紧急', unit: '天', rows: {} }
	}
};
export type MethodWords = typeof method;

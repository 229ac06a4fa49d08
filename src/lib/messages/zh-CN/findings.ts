/** Words for conclusions that are not numbers. */
export const findings = {
	status: {
		qualified: '构成侵害，可以提出请求',
		notShown: '尚未证明：还缺少请求人应当证明的事实',
		notMet: '不符合：按现有回答，没有认定侵权的情形',
		stateTrack: '属于国家机关行使职权，走国家赔偿的路径',
		uncovered: '本工具尚未覆盖',
		needs: '还有问题没有回答'
	},
	statusMore: {
		qualified: '下面列出成立的情形和条文。',
		notShown: '先向对方书面要求说明和查阅（《个人信息保护法》第四十五条），保存证据，再补充回答。',
		notMet: '并不表示对方没有任何责任；换一个场合或补充事实，结论可能不同。',
		stateTrack:
			'民事赔偿不适用。先向该机关提出赔偿请求；期限较短，见下面的日期。未侵犯人身自由、生命健康的，通常没有精神抚慰金。',
		uncovered:
			'没有算出数额，不等于没有权利。先保存证据，再带上这些回答向律师或12348法律援助热线咨询：当时的法律也可能支持请求。',
		needs: ''
	},
	uncovered: {
		beforeCivilCode:
			'行为在2021年1月1日《民法典》施行前已经结束，适用当时的《民法总则》《侵权责任法》《消费者权益保护法》等，本工具不作计算。',
		other: '缺少：{what}'
	},
	tracks: {
		faceInformation: '人脸信息',
		personalInformation: '个人信息',
		portrait: '肖像',
		privacy: '隐私',
		reputation: '名誉',
		contract: '合同'
	},
	acts: {
		venueUse: '在经营场所、公共场所违法使用人脸识别',
		rulesNotStated: '没有公开规则或明示目的、方式、范围',
		noSeparateConsent: '没有取得有效的单独同意',
		beyondPurpose: '超出明示或约定的目的使用',
		leak: '未尽安全保护，人脸信息泄露',
		passedOn: '违法向他人提供',
		offensive: '违背公序良俗处理',
		unnecessary: '不必要而强制或暗中使用',
		faceOnly: '以人脸作为出入小区的唯一方式',
		serviceRefused: '不同意就不提供产品或服务',
		noLegalBasis: '没有处理个人信息的合法依据',
		publicDevice: '公共场所安装设备不为公共安全所必需或没有标识',
		unfairDecision: '根据人脸分析作出不合理的区别对待',
		published: '未经单独同意公开',
		notDeleted: '要求删除后没有删除',
		requestRefused: '拒绝或不答复查阅、复制、说明的请求',
		portrait: '未经同意制作、使用或公开肖像',
		privacy: '侵入私密空间、处理私密信息',
		reputation: '侮辱、贬损或认错人损害名誉'
	},
	defences: {
		consent: '在有效同意的范围内处理',
		contract: '订立、履行合同所必需',
		personnel: '依规章制度、集体合同的人事管理所必需',
		identityLaw: '法律、行政法规要求核验身份',
		statutoryDuty: '履行法定职责、法定义务所必需',
		emergency: '突发公共卫生事件或者紧急情况所必需',
		publicSecurity: '为公共安全依规定在公共场所使用',
		news: '为公共利益的新闻报道、舆论监督',
		public: '合理使用已经合法公开的信息',
		fairUse: '肖像的合理使用'
	},
	principles: {
		lawfulness: '合法',
		reasonableness: '合理（正当）',
		noticeAndConsent: '告知同意',
		minimalNecessity: '最小必要',
		transparency: '透明',
		privacy: '保护隐私',
		context: '场景化使用',
		jointCompensation: '损害连带赔偿'
	},
	principleOutcomes: {
		kept: '符合',
		strained: '有欠缺：没有直接违反，但达不到该原则的要求',
		broken: '违反',
		notRaised: '没有涉及'
	},
	jointOutcomes: {
		kept: '法律已经规定连带',
		strained: '法律没有使他们全部连带；论文主张连带',
		notRaised: '没有涉及：没有两方以上对同一损害负责'
	},
	consent: { valid: '同意有效', invalid: '同意无效', none: '没有同意', withdrawn: '同意已经撤回' },
	severity: { severe: '达到严重精神损害', disputed: '是否严重存在争议', notSevere: '未达严重精神损害' },
	severityGrounds: {
		diagnosed: '有诊断的精神影响',
		abused: '被性化、丑化、冒用或者用于诈骗，并且有人看到',
		intimatePlace: '在客房、浴室等私密处被拍',
		accused: '被认错或者被公开传播，有人看到，并且影响了家庭、工作或者学业',
		effects: '影响了生活、工作或者学业',
		circle: '在熟人中间或者公开暴露',
		minorPublished: '未成年人的脸被公开传播',
		highTier: '人格尊严或者隐私达到{n}级'
	},
	standing: { processor: '个人信息处理者', trustee: '受托处理者', other: '其他参与者', state: '行使职权的国家机关' },
	fault: { none: '无过错', slight: '轻微过错', ordinary: '一般过错', gross: '重大过失', intent: '故意' },
	relations: {
		caption: '关系图：谁和谁是什么关系，人脸信息去了哪里',
		subject: '本人',
		liable: '依现行法承担责任',
		free: '没有认定承担责任',
		state: '另走国家赔偿',
		legend:
			'数字对应下面的清单。粗实线：人脸信息的去向；虚线：委托、用工、派遣、承揽、监护；点线：帮助、在平台上发布；双线：共同决定或者共同实施。粗框：依现行法承担责任的一方。',
		kinds: {
			took: '{to}参与取得或者使用{from}的人脸',
			passed: '{from}把人脸信息给了{to}',
			entrusted: '{from}委托{to}处理',
			employs: '{to}作为{from}的员工，执行工作任务',
			dispatched: '{from}向{to}派遣员工',
			ordered: '{from}让{to}承揽',
			guards: '{from}是{to}的监护人',
			owns: '{from}是{to}的唯一股东',
			helped: '{from}帮助{to}',
			published: '{from}在{to}上发布',
			joint: '{from}和{to}共同决定或者共同实施'
		}
	},
	forms: {
		sole: '单独责任',
		joint: '连带责任',
		several: '按份责任',
		supplementary: '补充责任',
		enlargedPart: '对扩大部分的责任',
		vicarious: '替代责任',
		withinFault: '在过错范围内的责任'
	},
	advice: { name: '现在适合列为被告', findOut: '还需查明', notYet: '先别列', elsewhere: '走另一条路' },
	adviceReasons: {
		owes: '依现有证据要承担赔偿',
		behind: '承担补充责任，和直接侵害的第三人一起列',
		noMoney: '可以要求停止、删除等，不以赔偿为前提',
		unidentified: '还不知道是谁，先请平台提供或者报警查明',
		factsOpen: '要先证明有分歧或者只是怀疑的事实',
		another: '由他的单位、委托方或者监护人承担',
		noFault: '没有证据说明他有过错',
		noPart: '按现有回答，计入的损害不是他促成的',
		nothingMadeOut: '还没有成立的情形',
		stateTrack: '行使公权力的部分走国家赔偿'
	},
	recourse: {
		share: '付得比自己的份额多时，多付的部分',
		whole: '替他付的全部',
		contract: '按双方的约定',
		graveFault: '因故意或者重大过失，可以追偿',
		closed: '没有故意或者重大过失，不能追偿'
	},
	readings: { burden: '依举证责任', claimant: '原告主张', defendant: '被告抗辩' },
	heads: {
		dignity: '人格尊严',
		privacy: '隐私与个人信息',
		security: '数据安全',
		property: '财产',
		solatium: '精神损害抚慰金',
		expenses: '合理开支'
	},
	tiers: {
		formalConsent: '同意只有形式，但可以拒绝',
		notAsked: '没有问过、暗中采集或骗取',
		onlyWay: '成为进入或获得服务的唯一方式',
		analysed: '被分析情绪或行为',
		decision: '受到不利或区别对待、被认错',
		content: '被用来制作内容或赚钱',
		exposed: '被暴露在他人面前',
		abuse: '被冒用、嘲弄、性化或用于诈骗',
		degrading: '被丑化、性化或诈骗性合成',
		intimatePlace: '在客房、浴室等私密处被拍',
		humiliated: '当众受辱',
		diagnosed: '有诊断的精神影响',
		identifiable: '可识别并被保存',
		linked: '与身份关联',
		logged: '留下几周以上的行踪',
		passedToFew: '提供给少数人',
		profiled: '被画像或牵出住所、行踪',
		homeWatched: '对准住宅',
		soldOrMany: '被出卖或广泛提供',
		republished: '本人公开过的信息被再次公开',
		published: '被公开传播',
		intimate: '牵出健康或亲密信息',
		kept: '被保存',
		withoutMeasures: '保存而没有应有措施',
		overlong: '超期保存',
		passedOn: '违法提供给他人',
		leaked: '已经泄露',
		leakedAndUsed: '泄露后被使用',
		soldAndUsed: '被出卖并被使用'
	},
	leftOut: {
		forgedLoan: '冒名贷款还没还的本息不是本人的损失，没有计入；合同对本人没有约束力，请更正信用记录。',
		noVoucher: '没有凭证，没有计入。',
		amountUnknown: '数额不清，没有计入。',
		unclearSettlement: '和解书没有写明范围，没有扣除；请先看清是否放弃了其他请求。',
		contractPenalty: '约定的违约金可以作为另一条路选择，不与侵权赔偿相加。',
		stateOrgan: '行使职权的国家机关走国家赔偿，不在民事数额之内。',
		organisation: '单位不能请求精神损害赔偿，只计算财产和开支。',
		undated: '没有填日期，按评估日的法律处理。',
		lacks: '没有按居民收入水平调节：缺少统计数据。'
	},
	remedies: {
		stop: '停止侵害',
		delete: '删除人脸信息并出具凭证',
		access: '查阅、复制和要求说明',
		correct: '更正错误的记录',
		withdraw: '撤回同意',
		alternative: '提供其他合理的方式',
		apology: '赔礼道歉',
		removeEffects: '消除影响、恢复名誉',
		injunction: '申请人格权侵害禁令',
		voidClause: '确认无限授权条款无效',
		contract: '选择按合同追究',
		creditRecord: '更正信用记录、确认不承担还款',
		complaint: '向网信、公安等部门投诉',
		police: '报警',
		joinder: '与其他受害人合并审理（须各自同意，数额一人一算）',
		publicInterest: '请检察院、消费者组织提起公益诉讼',
		stateClaim: '向该机关提出国家赔偿请求'
	},
	addressees: {
		otherSide: '向对方',
		court: '向法院',
		authority: '向网信、公安等主管部门',
		police: '向公安机关',
		creditAgency: '向银行和征信机构',
		procuratorate: '向检察院、消费者组织',
		organ: '向作出行为的机关'
	},
	notices: {
		crime:
			'可能涉嫌侵犯公民个人信息等犯罪：司法解释按数量、违法所得和后果定标准（非法获取的人脸信息，指导性案例192号归入五百条一档）。只作提示，不判断是否有罪；刑事程序不影响民事请求。',
		policeCase: '可能属于违法出售、提供个人信息的治安案件（2026年1月1日起）。只作提示。'
	},
	stages: { taking: '采集时', use: '使用时', keeping: '保存时' },
	rights: {
		toKnow: '知道谁在用、为什么用、怎么用、存多久',
		toDecide: '专门就人脸征求过意见，由本人决定',
		toRefuse: '不同意也能得到产品或服务（确实必需的除外）',
		toAnotherWay: '有别的方式可用',
		toSee: '查看、复制自己的信息',
		toExplanation: '要求解释处理规则',
		toCorrect: '更正错误的信息',
		toRefuseDecision: '不接受只由机器作出的重大决定，不被不合理地区别对待',
		toWithdraw: '随时撤回同意',
		toSafety: '信息得到安全保护',
		toShortKeeping: '只保存必要的最短时间',
		toDeletion: '目的达到、期限届满、撤回同意或违法处理的，要求删除',
		toBeTold: '发生泄露时及时被告知'
	},
	rightBroken: '被违反',
	scenes: {
		gateOtherWay: '刷脸是出入小区的唯一方式：业主和租户都可以要求提供其他合理的验证方式，不需要证明损失。',
		gateCardIsEnough: '已经提供卡、密码等合理方式的，不能再要求大门不设验证。',
		shopSecurityOnly: '经营场所的摄像、识别设备只能为公共安全所必需，不能拿来认客、营销。',
		shopConsumer: '本人是消费者的，还可以依据消费者权益保护法；单纯采集人脸不等于“欺诈”，不能要求三倍赔偿。',
		hotelPrivatePlace: '客房、更衣室、卫生间等内部禁止安装图像采集设备。',
		hotelIdentity: '住宿登记要核对身份，但法律没有规定必须刷脸；要由旅馆说明为什么非刷脸不可。',
		schoolNotBodily: '学校人身损害责任的条文只适用于身体受伤，不适用于数据；学校按个人信息处理者承担责任。',
		schoolChild: '未成年人：不满14周岁的须经监护人同意并有专门规则，由监护人代为请求。',
		workRulebook: '单位主张人事管理所必需的，要拿出依法制定的规章制度或集体合同，而且刷脸确属必需。',
		workCivil: '单位作为用人单位使用人脸，属于民事；与劳动报酬等一并争议的，注意一年仲裁时效。',
		bankPayment: '被盗刷的，先找发卡行、支付机构：持卡人没有过错的应当支付或返还。',
		bankAuthorisation: '银行、支付机构主张是本人交易或者授权的，由它们证明。',
		hospitalRecords: '医疗机构还要为患者的隐私和个人信息保密。',
		hospitalCivil: '公立医院看病不是行使公权力，按民事处理。',
		venueSecurityOnly: '车站、场馆、景区的设备须为维护公共安全所必需，并有显著标识。',
		venueSafety: '场所管理者的安全保障义务针对人身和财产，用于数据泄露只是有争议的类推。',
		appNoFaceNoService: '不给人脸就不能用、与其他授权捆绑的，同意不算数（确属服务必需的除外）。',
		appNotice: 'App的处理规则应当集中公开、醒目清楚。',
		synthesisPortrait: '合成结果认得出是本人的，首先是肖像权。',
		synthesisRecognition: '只有用人脸识别技术提取或比对过人脸的，才适用人脸识别司法解释。',
		tradeCrime: '买卖人脸数据可能构成犯罪，可以报警；不影响民事请求。',
		tradeHelpers: '明知而提供帮助的，与侵权人承担连带责任。',
		neighbourCamera: '对准别人门窗或室内的，可能侵害隐私；楼道、院门等公共通道不同。',
		neighbourFault: '个人、家庭自用的不适用个人信息保护法，过错要由请求人证明；民法典的隐私、肖像规则仍然适用。',
		governmentTrack: '机关执法、办公务中的行为，走国家赔偿；个人信息保护法的义务仍然约束机关。',
		governmentCivil: '机关作为用人单位、房东、食堂等使用人脸的，仍是民事。'
	},
	state: {
		topics: { money: '为什么钱通常很少', claim: '可以申请什么、怎么走', others: '还可以找谁' },
		notes: {
			listedOnly:
				'国家赔偿只赔法律列明的情形：限制人身自由、造成身体伤害或者死亡，以及造成财产损害。只是人脸、隐私、尊严受到影响的，不在列明的人身损害之中。',
			factualActs:
				'拍摄、比对这类没有文书的行为也可以是“其他违法行为”，但仍要造成了身体伤害，或者造成了财产损害，才有钱可赔。',
			solatiumGate:
				'精神损害抚慰金要过两道门：先要属于列明的人身损害，例如认错人后被错误拘留；再要后果严重，例如有诊断的精神障碍，或者名誉、家庭、职业、教育受到严重损害。没有第一道，国家赔偿法上的消除影响、恢复名誉、赔礼道歉也不能请求。',
			solatiumShare:
				'两道门都过了，抚慰金一般也只在人身自由、生命健康赔偿金的一半以内；这两项都没有的，一半还是零。“一般不少于1000元”只在应当支付时才用得上。',
			liberty: '被限制人身自由的，按天数乘以国家上年度职工日平均工资；身体受伤的另有算法。这些事实没有问，也没有计算。',
			directLoss: '财产返还、恢复，或者按直接损失赔：违法的罚款退还并付存款利息；本来可以赚到的不赔。',
			contested: '能不能直接依据个人信息保护法要求机关赔钱，学者有三种意见，没有定论；这里只指路，不计算。',
			duties:
				'机关同样受个人信息保护法约束：要依照权限和程序，不超出必需的限度。可以书面要求查阅、复制，更正错误的记录，符合条件的要求删除；依法保密或者会妨碍履行职责的除外。',
			organFirst: '赔偿先向行使职权的机关书面申请，自知道之日起两年内；机关收到后两个月没有决定的，可以起诉。',
			alongside:
				'也可以在申请复议或者提起行政诉讼时一并要求赔偿，那时要守的是复议、诉讼的短期限。行为还没有被确认违法就起诉要赔偿的，视为连同行为一起起诉。',
			notTold: '机关没有告知可以复议、向谁复议、多久以内的，六十日从知道这些之日算起，但从知道行为内容之日起最长一年。',
			proof: '损害由请求的一方拿出证据；因为机关的原因拿不出的，由机关举证。',
			private: '没有行使公权力的参与者仍按民事承担，可以另行起诉：',
			thirdParty:
				'损害是这些人造成的，先由他们赔；赔不够、赔不起或者找不到，而机关又没有尽到法定职责的，机关按自己的作用承担一部分。',
			together: '几个机关一起做的，共同赔偿；分别做的，各自足以造成全部损害的连带，不足的按作用大小，分不清的平均。',
			entrusted: '企业受机关委托行使职权的，由委托的机关赔；企业自己拿去另作他用的，不在委托之内。',
			ownBusiness:
				'同一个机关作为用人单位、房东、食堂使用人脸的，不是行使职权，属于民事：把它的“身份”改为“做生意、管小区、用工等”再评估。',
			personalAct: '工作人员与职权无关的个人行为，国家不赔，可以向本人请求；算不算个人行为，常有争议。'
		}
	},
	segments: { taking: '采集、保存和使用', passing: '提供给他人', leak: '泄露', refusal: '拒绝或不答复' },
	texts: {
		CC: '民法典',
		BC: '银行卡司法解释',
		FR: '人脸识别司法解释',
		DSL: '数据安全法',
		PIPL: '个人信息保护法',
		AC: '行政赔偿规定',
		TF: '反电信网络诈骗法',
		MN: '未成年人网络保护条例',
		CPR: '消费者权益保护法实施条例',
		TI: '侵权责任编解释（一）',
		ND: '网络数据安全管理条例',
		VI: '公共安全视频条例',
		FM: '人脸识别办法',
		IC: '互联网法院管辖规定',
		CSL: '网络安全法（2025年修正）',
		PS: '治安管理处罚法（2025年修订）'
	},
	governs: { whole: '全部适用', part: '适用于施行后持续的部分', none: '不适用（早于施行）' },
	steps: {
		keepEvidence: '先保存证据：截下网页、聊天、同意页面和隐私政策，拍下设备和提示牌，留好短信和付款记录。',
		askInWriting: '书面要求对方说明、提供查阅并停止使用；留下寄出和收到的凭证，这也使时效重新起算。',
		keepClockingIn: '先照常打卡，不要旷工或拒绝考勤；书面提出不同意，并要求其他考勤方式。',
		askOtherWay: '书面要求提供刷卡、密码等其他方式；不要强行进入。',
		reportPolice: '报警，索要受案回执。',
		freezePayments: '马上挂失、冻结付款，通知银行或平台。',
		doNotRepay: '不要先还一部分，不要签还款承诺。',
		disputeCredit: '向银行和征信机构书面提出异议，要求更正记录。',
		doNotForward: '不要转发这些图片或视频，保存链接和截图后报警。',
		complain: '向网信部门、公安机关或行业主管部门投诉。',
		deleteWithProof: '证据保存好以后，要求删除并出具凭证。',
		fileInTime: '起诉或者书面主张，不要错过下面的日期。',
		showMore: '补充能证明的事实：谁用、怎么用、留下了什么。',
		askLawyer: '带上本评估和证据，向律师或12348法律援助热线咨询。',
		stateRequest: '向作出行为的机关书面申请赔偿，留下收件凭证；从收到起两个月没有决定的，可以起诉。',
		stateReview: '不要等赔偿的答复：想让行为本身被审查的，在六十日内申请行政复议，可以一并要求赔偿。',
		stateSuit: '或者在六个月内向法院提起行政诉讼，也可以一并要求赔偿；不收费。',
		guardianFiles: '由监护人代为提出和起诉。'
	},
	deadlines: {
		limitation: '三年诉讼时效',
		longest: '二十年最长期限',
		labour: '一年劳动仲裁时效',
		state: '两年国家赔偿请求时效',
		litigation: '六个月行政起诉期限',
		reconsideration: '六十日行政复议期限'
	},
	courts: {
		tortPlace: '侵权行为地的法院（行为实施地、结果发生地）',
		defendantHome: '被告住所地的法院',
		victimHome: '受害人住所地的法院（仅限信息网络侵权）',
		contractPlace: '合同履行地或者被告住所地的法院（按合同起诉）',
		internetCourt: '互联网法院',
		basicCourt: '基层人民法院（审级）',
		labourArbitration: '劳动争议仲裁委员会（工资、处分、解除等请求，先仲裁后起诉）',
		organ: '赔偿义务机关（先向该机关请求）',
		reviewingOrgan: '行政复议机关（该机关的本级人民政府，或者上一级人民政府）',
		administrativeCourt: '该机关所在地的法院（行政诉讼，可以一并请求赔偿）'
	},
	courtNotes: {
		districtsOnly: '只管所在城市的辖区；在该市的县、县级市的，先向法院确认。网络肖像权、名誉权纠纷不在其中。',
		earlierInternetRules:
			'2025年11月1日以前起诉的，适用此前的规定（法释〔2018〕16号第二条，在互联网上侵害他人民事权益的纠纷），先向法院确认。',
		notInformation: '没有认定个人信息或者隐私受到侵害，不属于互联网法院管辖的这一类。',
		notLabour: '只请求停止、删除、道歉或者人格权损害赔偿的，不是劳动争议，可以直接起诉。'
	},
	causes: {
		secondary: '名称见于多份一致的转录，正式附件未核对',
		fromMemory: '名称未核对',
		absent: '起诉日的案由表转录中没有这一项，查看正式附件以前不要使用'
	},
	tariffs: {
		personality: '人格权案件',
		contract: '按合同起诉（财产案件）',
		labour: '劳动争议案件（仲裁不收费）',
		stateCompensation: '国家赔偿、行政赔偿（不收费）'
	},
	feeAt: { claims: '已提出的请求', low: '主区间低端', high: '主区间高端', any: '与金额无关' },
	interim: {
		injunction: '人格权侵害禁令：侵害正在进行或者即将进行，不及时制止损害难以弥补',
		evidence: '证据保全：证据可能灭失或者以后难以取得，例如对方掌握的录像、日志、人脸模板',
		conduct: '行为保全：在判决前责令停止使用、提供或者传播',
		property: '财产保全：钱款可能被转走、判决难以执行'
	},
	interimMore: {
		injunction: '向有管辖权的法院申请，不需要先起诉；要拿出证据。收费标准没有列出，问立案窗口。',
		evidence: '向证据所在地、对方住所地或者有管辖权的法院申请，紧急时起诉前也可以。',
		conduct: '法院可以要求担保；申请错误要赔偿。起诉前申请的必须担保，并在三十日内起诉。',
		property:
			'要说明对方的财产线索；法院可以要求担保；申请费按保全数额，最多5000元。起诉前申请的必须担保，并在三十日内起诉。'
	},
	lasting: {
		stop: '停止侵害',
		removeObstacle: '排除妨碍',
		removeDanger: '消除危险',
		removeEffects: '消除影响',
		restoreReputation: '恢复名誉',
		apology: '赔礼道歉',
		deletion: '删除（属于停止侵害）'
	},
	sides: { claimant: '请求人', defendant: '对方' },
	/** As a court calls them: “the other side” is whoever is not reading. */
	sidesInSuit: { claimant: '原告', defendant: '被告' }
};
export type Findings = typeof findings;

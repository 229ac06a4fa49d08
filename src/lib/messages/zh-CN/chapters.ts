/** Titles of the chapters and pages of the interview. */
export const chapters = {
	basics: {
		title: '基本情况',
		pages: {
			claimant: '你和这件事',
			scene: '场合',
			dates: '日期',
			victim: '年龄和需要',
			demands: '提过的要求',
			settlement: '和解',
			filing: '评估和起诉',
			places: '地点',
			contract: '合同'
		}
	},
	parties: { title: '都有谁', pages: { participants: '参与者' } },
	taking: {
		title: '采集与告知同意',
		pages: {
			machine: '机器怎么用',
			source: '脸从哪来',
			notice: '告知',
			consent: '同意',
			necessity: '必要吗',
			place: '在哪里',
			basis: '对方的理由'
		}
	},
	use: {
		title: '使用、保存与提供',
		pages: {
			uses: '后来的用途',
			treatment: '对待和伤害',
			synthesis: '合成',
			storage: '保存',
			sharing: '给过谁',
			leak: '泄露',
			response: '事后应对'
		}
	},
	harm: {
		title: '损害与花费',
		pages: {
			effect: '影响',
			losses: '财产损失',
			expenses: '开支',
			recovered: '已获赔付',
			gain: '对方的获利',
			claims: '请求和报案'
		}
	},
	parts: { title: '各自做了什么', pages: { parts: '各方的决定和义务', causes: '各方的作用' } }
};
/** The same for those who work with cases: neutral, where the titles above speak to the person concerned. */
export const formal: Formal = {
	parties: { title: '参与者', pages: { participants: '名单、角色与身份' } },
	parts: { title: '各方行为' },
	basics: { pages: { claimant: '请求人', scene: '场合与网络', victim: '受害人的年龄和需要' } },
	taking: {
		pages: { machine: '处理方式', source: '人脸来源', necessity: '必要性', place: '拍摄地点', basis: '对方主张的依据' }
	},
	use: { pages: { uses: '后续用途', treatment: '区别对待与恶意使用', sharing: '对外提供' } },
	harm: { pages: { gain: '获利', claims: '已提出的请求和报案' } }
};
export type Formal = Readonly<
	Record<string, { readonly title?: string; readonly pages?: Readonly<Record<string, string>> }>
>;
export type ChapterTitles = Readonly<
	Record<keyof typeof chapters, { readonly title: string; readonly pages: Readonly<Record<string, string>> }>
>;

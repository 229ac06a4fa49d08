/** A change of a value of ours, before and after as printed in the released table; nothing before where the parameter is new. */
interface Change {
	/** The parameter, by its id. */
	parameter: string;
	before: unknown;
	after: unknown;
	why: { zh: string; en: string };
}

/** A rule set that was released: since when, what it is in a sentence, and every parameter that changed with it. */
interface Release {
	ruleSet: string;
	/** ISO day. */
	on: string;
	what: { zh: string; en: string };
	changes: readonly Change[];
}

/** Every rule set, newest last. Appended to, never rewritten; the values of each stand frozen in released/. */
export const releases: readonly Release[] = [
	{
		ruleSet: '2026.11.0',
		on: '2026-11-24',
		what: {
			zh: '第一个规则集：全部参数首次给出，没有经过判决数据校准。',
			en: 'The first rule set: all parameters given for the first time, not yet held against decided cases.'
		},
		changes: []
	},
	{
		ruleSet: '2026.11.1',
		on: '2026-11-25',
		what: {
			zh: '第一次对照判决调整：两类案件的幅度改了，各有理由；没有为单个案件改过数。',
			en: 'First adjustment against decided cases: the bands of two classes of cases changed, each for a reason; no number was changed for a single case.'
		},
		changes: [
			{
				parameter: 'bands.discretionaryBands',
				before: { none: ['0', '0'], indirect: ['0', '2000'], direct: ['500', '15000'] },
				after: { none: ['0', '0'], indirect: ['0', '5000'], direct: ['500', '15000'] },
				why: {
					zh: '原来的上限是按换脸模板定的。普通人的照片被用作宣传，公开案例判2,800元、3,000元（含开支）、3,525元（含开支），都在原上限之上；另有一案含抚慰金11,070元，不作为上限的依据。',
					en: 'The former top was graded after face-swap templates. For an ordinary person’s picture used to advertise, reported cases gave 2,800 yuan, 3,000 (costs included) and 3,525 (costs included), all above it; one of 11,070 with solatium is not what the top rests on.'
				}
			},
			{
				parameter: 'bands.disputedTops',
				before: undefined,
				after: ['2000', '2000', '2000', '5000', '10000'],
				why: {
					zh: '是否“严重”有争议的，原来与已认定“严重”的共用一个上限。第四级里这一类的公开案例：两件为零，一件1元，一件500元，含财产损失的两件8,000元、11,070元，和解一件10,000元；接近20,000元的都已认定严重。',
					en: 'Where severity is disputed the top used to be the one for severity found. Reported cases of that class at tier 4: two of nothing, one of 1 yuan, one of 500, two of 8,000 and 11,070 with property included, one settled for 10,000; sums towards 20,000 all had severity found.'
				}
			}
		]
	}
];

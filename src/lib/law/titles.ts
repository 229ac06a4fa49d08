/**
 * Short titles, so that a page can cite an article without loading the catalogue. Held against the instruments by a test. `gloss` is what a citation
 * in English adds to the Chinese name: shorter than the translated title, which stands once, where the law is listed.
 */
export const titles = {
	FR: {
		short: '人脸识别司法解释',
		en: 'Provisions on civil cases about face-recognition technology',
		gloss: 'Face Recognition Provisions'
	},
	PIPL: { short: '个人信息保护法', en: 'Personal Information Protection Law', gloss: 'PIPL' },
	CC: { short: '民法典', en: 'Civil Code', gloss: 'Civil Code' },
	TI: {
		short: '侵权责任编解释（一）',
		en: 'Interpretation (I) on the Tort Book of the Civil Code',
		gloss: 'Tort Interpretation (I)'
	},
	TE: {
		short: '民法典时间效力规定',
		en: 'Provisions on the temporal effect of the Civil Code',
		gloss: 'Temporal Effect Provisions'
	},
	GI: {
		short: '总则编解释',
		en: 'Interpretation on the General Book of the Civil Code',
		gloss: 'General Book Interpretation'
	},
	SOL: { short: '诉讼时效规定', en: 'Provisions on limitation of actions', gloss: 'Limitation Provisions' },
	NR: {
		short: '网络侵害人身权益规定',
		en: 'Provisions on infringement of personal rights over information networks',
		gloss: 'Network Rights Provisions'
	},
	MD: {
		short: '精神损害赔偿解释',
		en: 'Interpretation on compensation for mental damage',
		gloss: 'Mental Damage Interpretation'
	},
	ND: { short: '网络数据条例', en: 'Regulation on network data security', gloss: 'Network Data Regulation' },
	MN: {
		short: '未成年人网络保护条例',
		en: 'Regulation on the protection of minors online',
		gloss: 'Minors Online Regulation'
	},
	MP: { short: '未成年人保护法', en: 'Law on the Protection of Minors', gloss: 'Minors Protection Law' },
	DSL: { short: '数据安全法', en: 'Data Security Law', gloss: 'Data Security Law' },
	CSL: { short: '网络安全法', en: 'Cybersecurity Law', gloss: 'Cybersecurity Law' },
	VI: {
		short: '公共安全视频条例',
		en: 'Regulation on public-security video systems',
		gloss: 'Public Video Regulation'
	},
	CP: { short: '消费者权益保护法', en: 'Consumer Protection Law', gloss: 'Consumer Protection Law' },
	CPR: {
		short: '消保法实施条例',
		en: 'Implementing regulation of the Consumer Protection Law',
		gloss: 'Consumer Law Regulation'
	},
	TF: { short: '反电信网络诈骗法', en: 'Law against telecom and online fraud', gloss: 'Anti-Fraud Law' },
	BC: {
		short: '银行卡民事纠纷规定',
		en: 'Provisions on civil disputes over bank cards',
		gloss: 'Bank Card Provisions'
	},
	PS: {
		short: '治安管理处罚法',
		en: 'Public Security Administration Punishments Law',
		gloss: 'Public Security Punishments Law'
	},
	CR: {
		short: '侵犯公民个人信息刑事解释',
		en: 'Interpretation on crimes against personal information',
		gloss: 'Personal Information Crimes Interpretation'
	},
	SCL: { short: '国家赔偿法', en: 'State Compensation Law', gloss: 'State Compensation Law' },
	SCM: {
		short: '国家赔偿精神损害解释',
		en: 'Interpretation on mental damage in state compensation',
		gloss: 'State Mental Damage Interpretation'
	},
	AC: {
		short: '行政赔偿规定',
		en: 'Provisions on administrative compensation',
		gloss: 'Administrative Compensation Provisions'
	},
	CPL: { short: '民事诉讼法', en: 'Civil Procedure Law', gloss: 'Civil Procedure Law' },
	CPI: {
		short: '民事诉讼法解释',
		en: 'Interpretation of the Civil Procedure Law',
		gloss: 'Civil Procedure Interpretation'
	},
	IC: {
		short: '互联网法院管辖规定',
		en: 'Provisions on the jurisdiction of internet courts',
		gloss: 'Internet Courts Provisions'
	},
	FEE: {
		short: '诉讼费用交纳办法',
		en: 'Measures on the payment of litigation costs',
		gloss: 'Litigation Fees Measures'
	},
	FM: {
		short: '人脸识别办法',
		en: 'Measures on the secure use of face recognition',
		gloss: 'Face Recognition Measures'
	},
	ALL: { short: '行政诉讼法', en: 'Administrative Litigation Law', gloss: 'Administrative Litigation Law' },
	ARL: { short: '行政复议法', en: 'Administrative Reconsideration Law', gloss: 'Administrative Reconsideration Law' },
	LAL: {
		short: '劳动争议调解仲裁法',
		en: 'Law on Mediation and Arbitration of Labour Disputes',
		gloss: 'Labour Arbitration Law'
	},
	CL: { short: '著作权法', en: 'Copyright Law', gloss: 'Copyright Law' },
	CO: { short: '公司法', en: 'Company Law', gloss: 'Company Law' }
} as const;

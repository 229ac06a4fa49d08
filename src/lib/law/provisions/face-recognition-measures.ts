import type { Law } from '../provision';

/** 人脸识别办法. */
export const faceRecognitionMeasures = {
	instrument: {
		id: 'FM',
		title: '人脸识别技术应用安全管理办法',
		short: '人脸识别办法',
		en: 'Measures on the secure use of face recognition',
		number: '国家互联网信息办公室、公安部令第19号',
		adopted: '2024-09-30',
		published: '2025-03-13',
		effective: '2025-06-01',
		checked: '2026-11-23',
		read: 'secondary',
		source: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China', url: 'https://www.cac.gov.cn' },
		note: {
			zh: '部门规章：可以说明过错和合法、正当、必要的含义，本身不是人脸识别司法解释第二条所称的法律、行政法规。',
			en: 'A departmental rule: it can show fault and what lawful, proper and necessary mean, but is not itself one of the laws and administrative regulations meant by art. 2 of the face-recognition provisions.'
		}
	},
	provisions: {
		'FM-2': {
			article: 2,
			zh: '适用于在境内对人脸信息应用人脸识别技术的活动，为研发和算法训练而处理的除外。',
			en: 'It governs the use of face recognition on face information within the country, except for research, development and algorithm training.'
		},
		'FM-4': {
			article: 4,
			zh: '应用人脸识别技术应当目的特定、充分必要、对个人影响最小，并严格保护。',
			en: 'Face recognition needs a specific purpose, sufficient necessity, the least impact on the person, and strict protection.'
		},
		'FM-5': {
			article: 5,
			zh: '处理前应当显著、清楚地告知处理者、目的、方式、保存期限、必要性和影响、行使权利的方式；对残疾人、老年人还应当符合无障碍要求。',
			en: 'People must first be told clearly and conspicuously who processes, why, how, for how long, why it is necessary, its effect and how to exercise their rights, in an accessible way for disabled and elderly people.'
		},
		'FM-6': {
			article: 6,
			zh: '基于同意的，应当取得充分知情下自愿、明确的单独同意，并提供便捷的撤回方式。',
			en: 'Where consent is the basis it must be separate (单独同意), informed, voluntary and explicit, with an easy way to withdraw.'
		},
		'FM-7': {
			article: 7,
			zh: '不满十四周岁的，须经父母或者其他监护人同意，并有专门的处理规则。',
			en: 'For children under fourteen a guardian’s consent and special rules are required.'
		},
		'FM-8': {
			article: 8,
			zh: '除另有规定或者取得单独同意外，人脸信息应当存储在设备内，不得经互联网对外传输；保存以必需的最短时间为限。',
			en: 'Unless the law provides otherwise or the person separately consents, face information stays on the device and is not sent over the internet; it is kept no longer than needed.'
		},
		'FM-9': {
			article: 9,
			zh: '应当事前进行个人信息保护影响评估并记录，报告和记录至少保存三年，情况变化的重新评估。',
			en: 'An impact assessment with records is required beforehand, kept for at least three years, and repeated when things change.'
		},
		'FM-10': {
			article: 10,
			zh: '另有方式能达到相同目的或者同等业务要求的，刷脸不得是唯一的验证方式；不同意的人应当有其他合理、便捷的方式可用，国家另有规定的除外。',
			en: 'Face recognition may not be the only method where another serves the same purpose, and those who object must be offered another reasonable and convenient one, unless the State provides otherwise.'
		},
		'FM-11': {
			article: 11,
			status: 'fromMemory',
			zh: '鼓励优先通过国家人口基础信息库、国家网络身份认证等国家渠道核验身份。',
			en: 'It encourages using national identity services first.'
		},
		'FM-12': {
			article: 12,
			zh: '不得借办理业务、提升服务质量等名义，误导、欺诈或者胁迫个人接受人脸验证。',
			en: 'Nobody may mislead, deceive or coerce people into face verification under the pretext of doing business or better service.'
		},
		'FM-13': {
			article: 13,
			zh: '公共场所安装人脸识别设备须为维护公共安全所必需，合理确定采集区域并设显著提示标识；客房、浴室、更衣室、卫生间等私密空间内部禁止安装。',
			en: 'In public places the devices must be necessary for public security, limited in range and marked by a prominent sign; they are forbidden inside guest rooms, bathrooms, changing rooms, toilets and other private spaces.'
		},
		'FM-14': {
			article: 14,
			zh: '应用系统应当有数据加密、安全审计、访问和授权管理，能发现并防御入侵。',
			en: 'Systems must use encryption, security audits, access control, authorisation, and intrusion detection and defence.'
		},
		'FM-15': {
			article: 15,
			zh: '存储的人脸信息达到10万人之日起30个工作日内，向省级以上网信部门备案；实质变更、终止应用的，也在30个工作日内办理。',
			en: 'Filing with the provincial cyberspace authority is due within 30 working days of storing the faces of 100,000 persons, and likewise on a material change or on ending the use.'
		},
		'FM-19': {
			article: 19,
			zh: '界定人脸识别技术、人脸识别设备、验证个人身份和辨识特定个人等用语。',
			en: 'It defines face-recognition technology and devices, verifying a person’s identity and identifying a particular person.'
		},
		'FM-20': {
			article: 20,
			zh: '本办法自2025年6月1日起施行。',
			en: 'These measures took effect on 1 June 2025.'
		}
	}
} as const satisfies Law;

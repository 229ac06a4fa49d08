import type { Law } from '../provision';

/** 公共安全视频条例. */
export const videoSystemRegulation = {
	instrument: {
		id: 'VI',
		title: '公共安全视频图像信息系统管理条例',
		short: '公共安全视频条例',
		en: 'Regulation on public-security video systems',
		number: '国务院令第799号',
		published: '2025-01-13',
		effective: '2025-04-01',
		checked: '2026-11-23',
		read: 'verified',
		unchecked: ['number']
	},
	provisions: {
		'VI-7': {
			article: 7,
			zh: '列明的公共场所由政府部门或者经营管理单位建设视频系统，须为维护公共安全所必需，其他单位和个人不得安装。',
			en: 'In the listed public places only government departments or the responsible operators may install cameras, and only as public security requires.'
		},
		'VI-8': {
			article: 8,
			zh: '禁止在客房、宿舍房间、浴室、卫生间、更衣室、哺乳室、试衣间内部等可能侵犯隐私的区域安装。',
			en: 'Cameras are forbidden inside guest rooms, dormitory rooms, bathrooms, toilets, changing, nursing and fitting rooms, and anywhere else that invades privacy.'
		},
		'VI-9': {
			article: 9,
			zh: '其他公共场所安装的，须为维护公共安全所必需，且仅限负有安全防范义务的单位或者个人。',
			en: 'In other public places only those with a duty of security there may install cameras, and only as public security requires.'
		},
		'VI-13': {
			article: 13,
			zh: '安装的位置、角度和采集范围应当合理，并有显著的提示标识。',
			en: 'Position, angle and range must be reasonable, and a prominent sign is required.'
		},
		'VI-14': {
			article: 14,
			zh: '系统投入使用之日起三十日内向县级公安机关备案，施行前已启用的九十日内备案。',
			en: 'The system must be filed with the county police within thirty days of use, or within ninety days of this regulation for systems already running.'
		},
		'VI-15': {
			article: 15,
			zh: '管理单位应当建立制度，采取防攻击、防入侵、防泄露等措施；委托运营的，应当约定义务并监督。',
			en: 'Managers must have rules and safeguards against attack, intrusion and leaks, and bind and supervise any operator they entrust.'
		},
		'VI-16': {
			article: 16,
			zh: '使用视频图像不得滥用、泄露，应当有人员管理、访问控制和调用登记。',
			en: 'Footage may not be abused or leaked, and staff controls, access limits and a log of use are required.'
		},
		'VI-17': {
			article: 17,
			zh: '视频图像应当保存不少于三十日，此后目的已实现的应当删除，另有规定的从其规定。',
			en: 'Footage must be kept for at least thirty days and then deleted once its purpose is met, unless other rules apply.'
		},
		'VI-20': {
			article: 20,
			zh: '国家机关查阅、调取视频图像须依照法定权限和程序，不得超出履职必需的范围。',
			en: 'State organs may inspect or obtain footage only within their powers and procedures and as their duty requires.'
		},
		'VI-22': {
			article: 22,
			zh: '依法公开传播视频图像可能损害权益的，应当对人脸等敏感信息采取严格保护措施。',
			en: 'When footage is lawfully published, faces and other sensitive information must be strictly protected where harm is possible.'
		},
		'VI-23': {
			article: 23,
			zh: '禁止违法对外提供或者公开传播视频图像，禁止非法侵入系统、获取或者篡改数据。',
			en: 'It is forbidden to provide or publish footage unlawfully, to break into the system, or to take or tamper with its data.'
		},
		'VI-33': {
			article: 33,
			zh: '在非公共场所安装的，不得侵犯他人合法权益，涉及隐私和个人信息的图像不得非法提供或者公开传播。',
			en: 'In non-public places cameras may not infringe others’ rights, and footage touching privacy or personal information may not be unlawfully provided or published.'
		}
	}
} as const satisfies Law;

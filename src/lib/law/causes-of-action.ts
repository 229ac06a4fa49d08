import { causesOfActionFrom, inForce } from './dates';

/** How well a name is known: read in concordant transcriptions of the list, or written from memory. The official annex was not opened (law.md §9b, §13(3)). */
type Standing = 'secondary' | 'fromMemory';

/** Official names, with our glosses. */
export const causeNames = {
	privacy: { zh: '隐私权纠纷', en: 'dispute over privacy' },
	personalInformation: { zh: '个人信息保护纠纷', en: 'dispute over the protection of personal information' },
	portrait: { zh: '肖像权纠纷', en: 'dispute over portrait' },
	reputation: { zh: '名誉权纠纷', en: 'dispute over reputation' },
	serviceContract: { zh: '服务合同纠纷', en: 'dispute over a service contract' },
	propertyServiceContract: { zh: '物业服务合同纠纷', en: 'dispute over a property-management contract' },
	networkTort: { zh: '网络侵权责任纠纷', en: 'dispute over network tort liability' },
	injunction: { zh: '申请人格权侵害禁令', en: 'application for a personality-right injunction' }
} as const;
export type CauseId = keyof typeof causeNames;

/** One text of the list (民事案件案由规定). */
interface CauseList {
	/** Day of filing from which it holds. */
	from: string;
	number: string;
	/** How well number and day are known. */
	standing: 'verified' | 'fromMemory';
	causes: Readonly<Partial<Record<CauseId, Standing>>>;
}

const from = (standing: Standing, ...ids: CauseId[]) => Object.fromEntries(ids.map((id) => [id, standing]));

/**
 * By the day of filing. The third amendment brought the list now in force; 网络侵权责任纠纷 does not appear among the tort causes of its transcriptions and is
 * not offered under it. Appended to, never overwritten.
 */
export const causesOfAction: readonly CauseList[] = [
	{
		from: inForce.CC,
		number: '法〔2020〕347号',
		standing: 'fromMemory',
		causes: from(
			'fromMemory',
			'privacy',
			'personalInformation',
			'portrait',
			'reputation',
			'serviceContract',
			'propertyServiceContract',
			'networkTort',
			'injunction'
		)
	},
	{
		from: causesOfActionFrom,
		number: '法〔2025〕226号、法〔2025〕227号',
		standing: 'verified',
		causes: {
			...from('secondary', 'privacy', 'personalInformation', 'portrait', 'reputation', 'injunction'),
			...from('fromMemory', 'serviceContract', 'propertyServiceContract')
		}
	}
];

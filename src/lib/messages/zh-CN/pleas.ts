/** What a participant may plead for himself by his position, in the brief for a lawyer and in an answer to a complaint. `{…}` are filled in. */
export const pleas = {
	noPart: '没有参与：{list}；对由此造成的损害不承担责任，参与的事实由原告证明',
	noFault: '没有过错，由其自己证明',
	trustee: '在委托的范围内按约定处理，对外由委托方承担',
	trusteeBeyond: '超出委托范围的部分自己承担；在范围内的部分由委托方承担',
	platformNotice: '没有收到合格的通知，或者收到后及时采取了必要措施：不对扩大的部分承担连带责任',
	platformKnew: '不知道也不应当知道用户侵权：不承担连带责任',
	employee: '是执行工作任务，由用人单位承担',
	customer: '是定作人，对定作、指示、选任没有过错',
	venue: '用到数据只是类推；即使适用，也只在没有尽到安全保障义务时承担相应的补充责任',
	guardian: '是监护人，已经尽到监护职责的，可以减轻',
	receiver: '是独立决定的接收方，只就自己的行为负责',
	ownShare: '各自造成的，只承担自己的一份；分不清大小的平均承担',
	victimFault: '受害人自己的行为促成的那一部分，应当减轻，由其证明'
};
export type PleaWords = typeof pleas;

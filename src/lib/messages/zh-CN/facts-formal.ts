import type { Formal } from '../words';

/** What `facts.ts` says to the person concerned, said to nobody in particular: for those who work with cases. Only what differs. */
export const formal: Formal = {
	'claimant.kind': { ask: '请求人是谁？', help: '代他人请求的，以下“本人”均指脸被使用的人。' },
	'claimant.relation': { ask: '请求人和去世者是什么关系？' },
	'taking.startedOn': { ask: '什么时候开始拍摄或使用人脸的？' },
	'contract.exists': { ask: '双方之间有合同、会员、物业或劳动关系吗？' },
	participants: { ask: '哪些人或单位对人脸做了什么？' },
	'face.use.*': { ask: '机器怎样使用人脸？（可多选）' },
	'information.other': { ask: '没有用到脸，但用了姓名、手机号等能认出本人的信息吗？' },
	'face.linked.*': { ask: '人脸和本人的哪些信息放在一起？（可多选）' },
	'face.refused': { ask: '本人明确说过不许用吗？' },
	'consent.kind': { ask: '有没有专门就“人脸”征求过同意？' },
	'consent.withdrawn': { ask: '要求过停用或删除吗，之后呢？' },
	'necessity.alternative': { ask: '不刷脸，有没有别的办法？', help: '本人不宜强行进入或拒绝打卡，先书面提出要求。' },
	'basis.claimed': { ask: '对方说过可以不经同意的理由吗？' },
	'portrait.fairUse': {
		help: '例如个人学习、必要的新闻报道、依法履职、展示公共环境，或者为公共利益、本人的利益。'
	},
	'request.answered': { ask: '要求过查看、复制个人信息，或者要求解释吗？' },
	'consent.renewed': { ask: '用途变了，有没有重新征得同意？' },
	'use.abuse': { ask: '有没有被用来伤害本人？' },
	'synthesis.recognisable': { ask: '认得出是本人吗？' },
	'store.where': { ask: '人脸存在哪里？' },
	'store.lapse.*': { ask: '有没有这些情况？（可多选）' },
	'share.recipients': { ask: '已知谁拿到过这张脸？' },
	'share.basis': { ask: '给别人时征求过同意吗？' },
	'leak.happened': { ask: '人脸泄露、被盗过吗？' },
	'harm.mental': { ask: '对本人的精神影响？' },
	'harm.intimate': { ask: '还让别人知道了本人的什么？' },
	'victim.conduct': { help: '被骗不算本人的过错；只影响付款这一项。' },
	recovered: { ask: '有没有已经退回或赔付的钱？' },
	'gain.kind': { ask: '对方靠这张脸（只算本人这一份）赚钱吗？' },
	'gain.known': { help: '只算用这张脸赚来的。从本人处转走、骗走的钱是损失，填在损失里，不在这里再填。' }
};

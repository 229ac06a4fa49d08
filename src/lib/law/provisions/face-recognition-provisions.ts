import type { Law } from '../provision';

/** 人脸识别司法解释. */
export const faceRecognitionProvisions = {
	instrument: {
		id: 'FR',
		title: '最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定',
		short: '人脸识别司法解释',
		en: 'Provisions on civil cases about face-recognition technology',
		number: '法释〔2021〕15号',
		adopted: '2021-06-08',
		published: '2021-07-27',
		effective: '2021-08-01',
		checked: '2026-11-23',
		read: 'verified',
		note: {
			zh: '本规定援引的是旧民事诉讼法条号：第五十五条今为第五十八条，第六十四条今为第六十七条。',
			en: 'It cites the old numbering of the Civil Procedure Law: art. 55 is now art. 58, and art. 64 is now art. 67.'
		}
	},
	provisions: {
		'FR-1': {
			article: 1,
			zh: '信息处理者违法或者违约使用人脸识别技术处理人脸信息、处理由该技术生成的人脸信息引起的民事案件，适用本规定；人脸信息属于民法典所称的生物识别信息。',
			en: 'These provisions govern civil cases in which a processor, against the law or an agreement, uses face-recognition technology on face information or processes face information made by it; face information is biometric information under the Civil Code.'
		},
		'FR-2': {
			article: 2,
			zh: '列举八种情形，具备其一就应当认定侵害人格权益：在经营场所、公共场所违法刷脸，未公开规则或者未明示目的、方式、范围，以同意为依据却没有单独同意，超出明示或者约定，未采取应有措施致使泄露、篡改、丢失，违法或者违约提供给他人，违背公序良俗，以及其他违反合法、正当、必要原则的处理。',
			en: 'Any one of eight acts must be held to infringe personality interests: unlawful recognition in business or public places; no published rules or no stated purpose, method and scope; no separate consent (单独同意) where consent is the basis; going beyond what was stated or agreed; missing safeguards that lead to a leak, alteration or loss; unlawful or contract-breaking provision to others; offending public order and good morals; any other breach of lawfulness, legitimacy and necessity.'
		},
		'FR-3': {
			article: 3,
			zh: '认定民事责任时适用民法典第九百九十八条，并综合考量受害人是否未成年、告知同意的情况和处理的必要程度。',
			en: 'Liability is assessed under Civil Code art. 998, together with whether the victim is a minor, how notice and consent were handled, and how necessary the processing was.'
		},
		'FR-4': {
			article: 4,
			zh: '不同意就不给用（确为该产品或者服务所必需的除外）、与其他授权捆绑、强迫或者变相强迫取得的同意，不能作为抗辩。',
			en: 'Consent is no defence where the service was withheld without it (unless the face information was truly necessary for that service), where it was bundled with other permissions, or where it was forced openly or in disguise.'
		},
		'FR-5': {
			article: 5,
			zh: '五种情形不承担民事责任：应急所必需，为维护公共安全并依据国家有关规定在公共场所使用，为公共利益的新闻报道和舆论监督在合理范围内处理，在同意范围内合理处理，以及法律、行政法规规定的其他情形。',
			en: 'Five cases are exempt: necessity in a public-health or life-and-property emergency; use in public places for public security under State rules; reasonable processing for news or public supervision in the public interest; reasonable processing within the consent given; other cases laid down in laws and administrative regulations.'
		},
		'FR-6': {
			article: 6,
			zh: '举证责任按民事诉讼的一般规则确定，但处理合法（民法典第一千零三十五条第一款）和具备免责情形（本规定第五条），由信息处理者举证。',
			en: 'The ordinary rules on the burden of proof apply, but the processor must prove that the processing met Civil Code art. 1035(1) and that an exemption under art. 5 applies.'
		},
		'FR-7': {
			article: 7,
			zh: '数个信息处理者原则上各按过错程度和所致损害的大小承担责任，只有构成民法典规定的共同侵权、教唆帮助、共同危险行为或者各自足以造成全部损害的才承担连带责任；利用网络服务的，适用通知与必要措施的规则。',
			en: 'Several processors answer in proportion to their fault and to the harm each caused, and jointly and severally only where Civil Code art. 1168, 1169(1), 1170 or 1171 is met; the notice-and-takedown rules apply to online services.'
		},
		'FR-8': {
			article: 8,
			zh: '财产损失依照民法典第一千一百八十二条赔偿；制止侵权的合理开支（含调查、取证）可以认定为财产损失，合理的律师费可以计算在内。',
			en: 'Property loss is compensated under Civil Code art. 1182; reasonable costs of stopping the infringement, including investigation and evidence, may count as property loss, and a reasonable lawyer’s fee may be included.'
		},
		'FR-9': {
			article: 9,
			zh: '有证据证明正在或者即将实施侵害、不及时制止会造成难以弥补的损害的，人民法院可以作出人格权侵害禁令。',
			en: 'The court may issue a personality-rights injunction where there is evidence of ongoing or imminent infringement that, if not stopped in time, would cause harm hard to repair.'
		},
		'FR-10': {
			article: 10,
			zh: '物业或者其他建筑物管理人把刷脸作为唯一出入方式的，不同意的业主、物业使用人可以请求提供其他合理验证方式；有第二条情形的，承担侵权责任。',
			en: 'Where a property or building manager makes face recognition the only way in, owners and users who object may demand another reasonable method; if the manager commits an act listed in art. 2, it is liable in tort.'
		},
		'FR-11': {
			article: 11,
			zh: '格式条款要求无期限、不可撤销或者可任意转授权地处理人脸信息的，可以请求确认该条款无效。',
			en: 'Standard terms that demand unlimited, irrevocable or freely sub-licensable rights over face information may be declared void on request.'
		},
		'FR-12': {
			article: 12,
			zh: '违反约定处理人脸信息的，承担违约责任；同时请求删除的应予支持，没有约定删除不是抗辩理由。',
			en: 'Processing face information in breach of agreement brings contract liability, and deletion is granted with it even if deletion was never agreed.'
		},
		'FR-13': {
			article: 13,
			zh: '多个受害人因同一信息处理者的行为分别向同一法院起诉的，经当事人同意可以合并审理。',
			en: 'Suits brought by several victims against the same processor in the same court may be heard together if the parties consent.'
		},
		'FR-14': {
			article: 14,
			zh: '符合法律关于民事公益诉讼规定的，有关机关和组织可以就人脸信息处理行为提起公益诉讼。',
			en: 'Where the statutory conditions are met, the competent organs and organisations may bring public-interest litigation over the processing of face information.'
		},
		'FR-15': {
			article: 15,
			zh: '自然人死亡后其人脸信息被违法或者违约处理的，近亲属可以依照民法典第九百九十四条请求承担民事责任，适用本规定。',
			en: 'Close relatives may claim under Civil Code art. 994, and these provisions apply, where a deceased person’s face information is processed against the law or an agreement.'
		},
		'FR-16': {
			article: 16,
			zh: '本规定自2021年8月1日起施行，对施行前发生的行为不适用。',
			en: 'These provisions took effect on 1 August 2021 and do not apply to conduct before that day.'
		}
	}
} as const satisfies Law;

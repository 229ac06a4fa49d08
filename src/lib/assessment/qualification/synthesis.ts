import type { Read } from '../../case/facts';
import { all, any, given, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';

/** 合成 (CC-1019): asked only where the face was put into other pictures. Founds something only where the person can be recognised (CC-1018). */
export interface Synthesis {
	recognisable: Finding;
	degrading: Finding;
	offensive: Finding;
	content: Finding;
}

export function synthesis(read: Read): Synthesis {
	const made = any(
		...together(
			() => read.finds('face.use.synthesise', claimant('CC-1019'), 'yes'),
			() => read.finds('use.actual.synthesis', claimant('CC-1019'), 'yes')
		)
	);
	if (!made.holds) return { recognisable: made, degrading: made, offensive: made, content: made };
	const [kind, recognisable] = together(
		() => read('synthesis.kind', claimant('CC-1019')),
		() => read.finds('synthesis.recognisable', claimant('CC-1019'), 'yes')
	);
	const is = (...kinds: (typeof kind)[]) =>
		all(made, recognisable, given('synthesis.kind', kind, kinds.includes(kind)));
	return {
		recognisable: all(made, recognisable),
		degrading: is('degrading', 'sexualOrFraud'),
		offensive: is('sexualOrFraud'),
		content: is('template', 'degrading', 'sexualOrFraud')
	};
}

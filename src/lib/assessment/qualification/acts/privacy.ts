import { all, any, type Finding } from '../../../reasoning/finding';
import type { Observed } from '../observed';
import { when } from './act';

/** CC-1032, 1033: private space, or private matter laid open. A face shown in public is personal information, not privacy (law.md T29). From 2025-04-01 cameras in such places are forbidden outright (VI-8) or may not intrude (VI-33). */
export const privacy = ({ segment, taken, unlawful, privateSpace, intimateSpace, intimateMatter }: Observed): Finding =>
	when(segment, 'CC', all(taken, unlawful, any(privateSpace, intimateMatter)), {
		CC: ['CC-1032', 'CC-1033'],
		VI: intimateSpace.holds ? ['VI-8'] : privateSpace.holds ? ['VI-33'] : []
	});

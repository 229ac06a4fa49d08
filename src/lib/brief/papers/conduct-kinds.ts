import type { ActId } from '../../assessment/qualification/acts';
import type { CourtWords } from '../../messages/zh-CN/court';
import { versionOf } from './asserted';
import type { Desk } from './desk';

type Kind = keyof CourtWords['options']['conduct'];

/** Every act of the rules in the kinds of the form. */
const kinds: Readonly<Record<ActId, Kind>> = {
	venueUse: 'withoutConsent',
	rulesNotStated: 'withoutConsent',
	noSeparateConsent: 'withoutConsent',
	noLegalBasis: 'withoutConsent',
	publicDevice: 'withoutConsent',
	unnecessary: 'tied',
	faceOnly: 'tied',
	serviceRefused: 'tied',
	beyondPurpose: 'beyondPurpose',
	passedOn: 'passedOn',
	published: 'published',
	leak: 'leak',
	notDeleted: 'refused',
	requestRefused: 'refused',
	offensive: 'other',
	unfairDecision: 'other',
	portrait: 'other',
	privacy: 'other',
	reputation: 'other'
};

/** A picture that was put together, or somebody’s face passed off as one’s own, is named as that. */
export function actKind(desk: Desk, id: ActId): Kind {
	const made = versionOf(desk, 'face.use.synthesise') === 'yes';
	const abuse = versionOf(desk, 'use.abuse');
	if (made && (id === 'portrait' || id === 'offensive' || id === 'reputation')) return 'synthesis';
	if ((abuse === 'impersonation' || abuse === 'fraud') && (id === 'offensive' || id === 'reputation'))
		return 'impersonation';
	return kinds[id];
}

import { adjustable } from './adjustable';
import {
	belowThreshold,
	dignityBands,
	discretionaryBands,
	disputedFrom,
	disputedTops,
	floor,
	presumptiveItem,
	privacyBands,
	securityBands,
	solatiumLeast,
	solatiumTops,
	wideOuter,
	wideRatio
} from './bands';
import { oldAfter } from './checking';
import {
	adjustmentRange,
	agePrior,
	consentFactor,
	deletionFactor,
	durationFactor,
	faultFactor,
	gainFactor,
	livingStandardIndex,
	livingStandardRange,
	necessityFactor,
	noticeFactor,
	recipientsFactor,
	responseFactor
} from './factors';
import { causeWeight, enlargedPart, faultOfDuty, faultWeight, ownPart } from './grades';
import { overlap } from './overlap';
import type { Parameter } from './parameter';
import { urgentDays } from './urgency';

/** Every parameter by its name, file by file, for the page that lists them. A test holds it against the folder. */
const listed: Readonly<Record<string, Readonly<Record<string, Parameter<unknown>>>>> = {
	bands: {
		dignityBands,
		privacyBands,
		securityBands,
		floor,
		presumptiveItem,
		solatiumTops,
		disputedTops,
		solatiumLeast,
		disputedFrom,
		belowThreshold,
		discretionaryBands,
		wideOuter,
		wideRatio
	},
	factors: {
		agePrior,
		noticeFactor,
		consentFactor,
		necessityFactor,
		faultFactor,
		recipientsFactor,
		durationFactor,
		deletionFactor,
		gainFactor,
		responseFactor,
		adjustmentRange,
		livingStandardIndex,
		livingStandardRange
	},
	grades: { faultWeight, causeWeight, faultOfDuty, ownPart, enlargedPart },
	overlap: { overlap },
	checking: { oldAfter },
	urgency: { urgentDays }
};

export const parameters = Object.entries(listed).flatMap(([file, of]) =>
	Object.entries(of).map(([name, parameter]) => ({ file, name, parameter }))
);

/** The parameter of this id, where a case may bring its own value for it. */
export const adjustableOf = (id: string) =>
	Object.hasOwn(adjustable, id) ? parameters.find(({ parameter }) => parameter.id === id)?.parameter : undefined;

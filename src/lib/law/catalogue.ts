import { administrativeCompensation } from './provisions/administrative-compensation';
import { administrativeLitigationLaw } from './provisions/administrative-litigation-law';
import { administrativeReconsiderationLaw } from './provisions/administrative-reconsideration-law';
import { antiFraudLaw } from './provisions/anti-fraud-law';
import { bankCardProvisions } from './provisions/bank-card-provisions';
import { civilCode } from './provisions/civil-code';
import { civilProcedureInterpretation } from './provisions/civil-procedure-interpretation';
import { civilProcedureLaw } from './provisions/civil-procedure-law';
import { companyLaw } from './provisions/company-law';
import { consumerLaw } from './provisions/consumer-law';
import { consumerRegulation } from './provisions/consumer-regulation';
import { copyrightLaw } from './provisions/copyright-law';
import { courtFees } from './provisions/court-fees';
import { cybersecurityLaw } from './provisions/cybersecurity-law';
import { dataSecurityLaw } from './provisions/data-security-law';
import { faceRecognitionMeasures } from './provisions/face-recognition-measures';
import { faceRecognitionProvisions } from './provisions/face-recognition-provisions';
import { generalInterpretation } from './provisions/general-interpretation';
import { internetCourts } from './provisions/internet-courts';
import { labourArbitrationLaw } from './provisions/labour-arbitration-law';
import { limitationProvisions } from './provisions/limitation-provisions';
import { mentalDamageInterpretation } from './provisions/mental-damage-interpretation';
import { minorsNetworkRegulation } from './provisions/minors-network-regulation';
import { minorsProtectionLaw } from './provisions/minors-protection-law';
import { networkDataRegulation } from './provisions/network-data-regulation';
import { networkRightsProvisions } from './provisions/network-rights-provisions';
import { personalInformationCrimes } from './provisions/personal-information-crimes';
import { pipl } from './provisions/pipl';
import { publicSecurityPunishments } from './provisions/public-security-punishments';
import { stateCompensationLaw } from './provisions/state-compensation-law';
import { stateCompensationMental } from './provisions/state-compensation-mental';
import { temporalEffect } from './provisions/temporal-effect';
import { tortInterpretation } from './provisions/tort-interpretation';
import { videoSystemRegulation } from './provisions/video-system-regulation';
import { officialDatabase, type Instrument, type Law, type Provision } from './provision';
import type { ProvisionId } from './ids';

const laws = [
	faceRecognitionProvisions,
	pipl,
	civilCode,
	tortInterpretation,
	temporalEffect,
	generalInterpretation,
	limitationProvisions,
	networkRightsProvisions,
	mentalDamageInterpretation,
	networkDataRegulation,
	minorsNetworkRegulation,
	minorsProtectionLaw,
	dataSecurityLaw,
	cybersecurityLaw,
	videoSystemRegulation,
	consumerLaw,
	consumerRegulation,
	antiFraudLaw,
	bankCardProvisions,
	publicSecurityPunishments,
	personalInformationCrimes,
	stateCompensationLaw,
	stateCompensationMental,
	administrativeCompensation,
	civilProcedureLaw,
	civilProcedureInterpretation,
	internetCourts,
	courtFees,
	faceRecognitionMeasures,
	administrativeLitigationLaw,
	administrativeReconsiderationLaw,
	labourArbitrationLaw,
	copyrightLaw,
	companyLaw
] as const satisfies readonly Law[];

const found = new Map<string, { provision: Provision; instrument: Instrument }>(
	laws.flatMap((law: Law) =>
		Object.entries(law.provisions).map(([id, provision]) => [id, { provision, instrument: law.instrument }] as const)
	)
);

export const instruments: readonly Instrument[] = laws.map((law) => law.instrument);
export const isProvisionId = (id: string): id is ProvisionId => found.has(id);
export const provisionIds = [...found.keys()] as ProvisionId[];

/** The provision of this id, its instrument, where its text stands, and how well it is known. */
export function provision(id: ProvisionId, lang: 'zh-CN' | 'en') {
	const { provision: article, instrument } = found.get(id)!;
	return {
		...article,
		id,
		gist: lang === 'en' ? article.en : article.zh,
		status: article.status ?? instrument.read,
		source: instrument.source ?? officialDatabase,
		instrument
	};
}

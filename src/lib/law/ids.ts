import type { administrativeCompensation } from './provisions/administrative-compensation';
import type { administrativeLitigationLaw } from './provisions/administrative-litigation-law';
import type { administrativeReconsiderationLaw } from './provisions/administrative-reconsideration-law';
import type { antiFraudLaw } from './provisions/anti-fraud-law';
import type { bankCardProvisions } from './provisions/bank-card-provisions';
import type { civilCode } from './provisions/civil-code';
import type { civilProcedureInterpretation } from './provisions/civil-procedure-interpretation';
import type { civilProcedureLaw } from './provisions/civil-procedure-law';
import type { consumerLaw } from './provisions/consumer-law';
import type { consumerRegulation } from './provisions/consumer-regulation';
import type { companyLaw } from './provisions/company-law';
import type { copyrightLaw } from './provisions/copyright-law';
import type { courtFees } from './provisions/court-fees';
import type { cybersecurityLaw } from './provisions/cybersecurity-law';
import type { dataSecurityLaw } from './provisions/data-security-law';
import type { faceRecognitionMeasures } from './provisions/face-recognition-measures';
import type { faceRecognitionProvisions } from './provisions/face-recognition-provisions';
import type { generalInterpretation } from './provisions/general-interpretation';
import type { internetCourts } from './provisions/internet-courts';
import type { labourArbitrationLaw } from './provisions/labour-arbitration-law';
import type { limitationProvisions } from './provisions/limitation-provisions';
import type { mentalDamageInterpretation } from './provisions/mental-damage-interpretation';
import type { minorsNetworkRegulation } from './provisions/minors-network-regulation';
import type { minorsProtectionLaw } from './provisions/minors-protection-law';
import type { networkDataRegulation } from './provisions/network-data-regulation';
import type { networkRightsProvisions } from './provisions/network-rights-provisions';
import type { personalInformationCrimes } from './provisions/personal-information-crimes';
import type { pipl } from './provisions/pipl';
import type { publicSecurityPunishments } from './provisions/public-security-punishments';
import type { stateCompensationLaw } from './provisions/state-compensation-law';
import type { stateCompensationMental } from './provisions/state-compensation-mental';
import type { temporalEffect } from './provisions/temporal-effect';
import type { tortInterpretation } from './provisions/tort-interpretation';
import type { videoSystemRegulation } from './provisions/video-system-regulation';

/** The id of every provision of the catalogue, such as `CC-1183`. A type only: naming an article costs a page nothing. */
export type ProvisionId = keyof ((typeof faceRecognitionProvisions)['provisions'] &
	(typeof pipl)['provisions'] &
	(typeof civilCode)['provisions'] &
	(typeof tortInterpretation)['provisions'] &
	(typeof temporalEffect)['provisions'] &
	(typeof generalInterpretation)['provisions'] &
	(typeof limitationProvisions)['provisions'] &
	(typeof networkRightsProvisions)['provisions'] &
	(typeof mentalDamageInterpretation)['provisions'] &
	(typeof networkDataRegulation)['provisions'] &
	(typeof minorsNetworkRegulation)['provisions'] &
	(typeof minorsProtectionLaw)['provisions'] &
	(typeof dataSecurityLaw)['provisions'] &
	(typeof cybersecurityLaw)['provisions'] &
	(typeof videoSystemRegulation)['provisions'] &
	(typeof consumerLaw)['provisions'] &
	(typeof consumerRegulation)['provisions'] &
	(typeof antiFraudLaw)['provisions'] &
	(typeof bankCardProvisions)['provisions'] &
	(typeof publicSecurityPunishments)['provisions'] &
	(typeof personalInformationCrimes)['provisions'] &
	(typeof stateCompensationLaw)['provisions'] &
	(typeof stateCompensationMental)['provisions'] &
	(typeof administrativeCompensation)['provisions'] &
	(typeof civilProcedureLaw)['provisions'] &
	(typeof civilProcedureInterpretation)['provisions'] &
	(typeof internetCourts)['provisions'] &
	(typeof courtFees)['provisions'] &
	(typeof faceRecognitionMeasures)['provisions'] &
	(typeof administrativeLitigationLaw)['provisions'] &
	(typeof administrativeReconsiderationLaw)['provisions'] &
	(typeof labourArbitrationLaw)['provisions'] &
	(typeof copyrightLaw)['provisions'] &
	(typeof companyLaw)['provisions']);

import type { Estimate } from '../assessment/estimate';
import type { Finding } from '../reasoning/finding';
import type { OutcomeJson } from './outcome-schema';

export const findingJson = ({ holds, basis, grounds }: Finding) => ({
	holds,
	basis: [...basis],
	grounds: grounds.map((ground) => ({ ...ground }))
});

/** Defences and principles in the JSON form of an assessment. */
export const qualificationJson = ({
	defences,
	principles
}: Estimate): Pick<OutcomeJson, 'defences' | 'defencesNotRaised' | 'principles'> => ({
	defences: defences
		.filter(({ raised }) => raised)
		.map(({ id, finding, conjuncts, covers }) => ({
			id,
			...findingJson(finding),
			conjuncts: conjuncts.map(({ finding: of, onus }) => ({
				...findingJson(of),
				burden: onus ? { by: onus.by, basis: onus.basis } : null
			})),
			covers: [...covers]
		})),
	defencesNotRaised: defences.flatMap(({ id, raised }) => (raised ? [] : [id])),
	principles: principles.map(({ grounds, basis, ...of }) => ({
		...of,
		grounds: grounds.map((ground) => ({ ...ground })),
		basis: [...basis]
	}))
});

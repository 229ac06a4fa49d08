import type { Assessment } from '../assessment/assess';
import type { Estimate } from '../assessment/estimate';
import type { Severity } from '../assessment/quantum/severity';
import { result, working, type Range, type StandardResult } from '../assessment/outcome';
import { ledger } from '../assessment/ledger';
import { readings, type Answers } from '../case/answers';
import { ruleSet } from '../law/parameters/rule-set';
import { formulaText } from '../reasoning/explain';
import type { Ends } from '../reasoning/split';
import { ledgerRowJson } from './ledger-json';
import type { OutcomeJson } from './outcome-schema';
import { procedureJson } from './procedure-json';
import { findingJson, qualificationJson } from './qualification-json';

const money = (amount: { toFixed(places: number): string }) => amount.toFixed(2);
const rangeJson = ({ low, high }: Range) => ({ low: money(low), high: money(high) });
const endsJson = ({ low, high }: Ends) => ({ atLow: money(low), atHigh: money(high) });

/** The JSON form of an assessment, settled or not, of these answers. */
export function outcomeJson(assessment: Assessment, answers: Answers): OutcomeJson {
	const found = result(assessment);
	const empty = {
		tracks: [],
		qualification: null,
		acts: [],
		severity: null,
		defences: [],
		defencesNotRaised: [],
		principles: [],
		deadlines: [],
		procedure: null,
		remedies: [],
		remediesNotOpen: [],
		scenes: [],
		stateNotes: [],
		notices: [],
		rights: [],
		timeline: [],
		steps: [],
		ledger: [],
		notCounted: [],
		standards: null
	};
	if (found.status === 'needs') return { ruleSet, status: 'needs', needs: [...found.needs], ...empty };
	if (found.status === 'uncovered') return { ruleSet, status: 'uncovered', uncovered: found.what, needs: [], ...empty };
	const { burden } = found.standards.currentLaw;
	const { qualification } = burden;
	return {
		ruleSet,
		status: 'settled',
		needs: [],
		tracks: qualification.tracks.map(({ id, finding: of }) => ({ id, ...findingJson(of) })),
		qualification: { status: qualification.status, ...findingJson(qualification.finding) },
		acts: (burden.conduct?.acts ?? []).map(({ id, finding: of }) => ({ id, ...findingJson(of) })),
		severity: burden.personal ? severityJson(burden.personal.solatium.severity) : null,
		...qualificationJson(burden),
		deadlines: burden.deadlines.map((deadline) => ({ ...deadline, basis: [...deadline.basis] })),
		procedure: procedureJson(burden.procedure),
		remedies: burden.remedies.filter(({ finding: of }) => of.holds).map(remedyJson),
		remediesNotOpen: burden.remedies.filter(({ finding: of }) => !of.holds).map(remedyJson),
		scenes: burden.scenes.map(({ id, finding: of }) => ({ id, ...findingJson(of) })),
		stateNotes: burden.stateNotes.map(({ id, topic, finding: of }) => ({ id, topic, ...findingJson(of) })),
		notices: burden.notices.map(({ id, finding: of }) => ({ id, ...findingJson(of) })),
		rights: burden.rights.map((right) => ({ ...right, basis: [...right.basis] })),
		timeline: burden.timeline.map(({ segment: { id, start, end, undated }, texts }) => ({
			id,
			start,
			end,
			undated,
			texts: texts.map((one) => ({ ...one }))
		})),
		steps: [...burden.steps],
		ledger: ledger(found.relied, answers).map(ledgerRowJson),
		notCounted: burden.leftOut.map((item) => ({ ...item })),
		standards: {
			currentLaw: standardJson(found.standards.currentLaw),
			noProof: { notLaw: true, ...standardJson(found.standards.noProof) }
		}
	};
}

function standardJson({ headline, outer, lacking, burden, byReading }: StandardResult) {
	return {
		headline: rangeJson(headline),
		outer: rangeJson(outer),
		lacking,
		heads: burden.heads.map(({ head, tier, unmet, figure }) => ({
			head,
			tier: tier ?? null,
			unmet: unmet.map(({ tier: higher, id, finding: of }) => ({ tier: higher, id, ...findingJson(of) })),
			...rangeJson(figure)
		})),
		expenses: rangeJson({ low: burden.total.expenses.low, high: burden.total.expenses.high }),
		groups: burden.shares.groups.map((group) => ({
			...group,
			basis: [...group.basis],
			participants: [...group.participants],
			heads: [...group.heads]
		})),
		participants: participantsJson(burden),
		unowed: endsJson(burden.shares.unowed),
		needs: [],
		trace: readings.flatMap((reading) => {
			const estimate = byReading[reading];
			return estimate ? working(estimate, reading).map(lineJson) : [];
		})
	};
}

const participantsJson = ({ parties, shares }: Estimate) =>
	parties.map(({ id, name, roles, standing, fault }) => {
		const share = shares.shares.find((one) => one.id === id)!;
		return {
			id,
			name,
			roles: [...roles],
			standing,
			fault,
			outward: endsJson(share.outward),
			inner: { A: endsJson(share.inner.A), B: endsJson(share.inner.B) }
		};
	});

const severityJson = ({ degree, set, finding: of, unmet }: Severity) => ({
	degree,
	set,
	...findingJson(of),
	unmet: unmet.map(({ degree: higher, id, finding: one }) => ({ degree: higher, id, ...findingJson(one) }))
});

const remedyJson = ({ id, to, finding: of }: Estimate['remedies'][number]) => ({ id, to, ...findingJson(of) });

const lineJson = (line: ReturnType<typeof working>[number]) => ({
	id: line.id,
	formula: formulaText(line),
	low: line.low,
	high: line.high,
	rounded: line.rounded ?? null,
	basis: [...line.basis],
	under: [...line.under]
});

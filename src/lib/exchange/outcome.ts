import type { Assessment } from '../assessment/assess';
import type { Estimate } from '../assessment/estimate';
import type { Severity } from '../assessment/quantum/severity';
import { result } from '../assessment/outcome';
import { contested } from '../assessment/contested';
import { ledger } from '../assessment/ledger';
import { setOtherwise } from '../assessment/settable';
import type { Answers } from '../case/answers';
import { ownValues, type Profile } from '../case/profile';
import { ruleSet } from '../law/parameters/rule-set';
import { ledgerRowJson } from './ledger-json';
import type { OutcomeJson } from './outcome-schema';
import { procedureJson } from './procedure-json';
import { standardJson, viewJson } from './standard-json';
import { findingJson, qualificationJson } from './qualification-json';

/** The JSON form of an assessment, settled or not, of these answers and own values. */
export function outcomeJson(assessment: Assessment, answers: Answers, profile: Profile = {}): OutcomeJson {
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
		contested: [],
		set: [],
		standards: null
	};
	if (found.status === 'needs') return { ruleSet, profile, status: 'needs', needs: [...found.needs], ...empty };
	if (found.status === 'uncovered')
		return { ruleSet, profile, status: 'uncovered', uncovered: found.what, needs: [], ...empty };
	const { burden } = found.standards.currentLaw;
	const { qualification } = burden;
	return {
		ruleSet,
		profile,
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
		set: setOtherwise(found, answers).map(({ address, derived, value, reason }) => ({
			address,
			derived,
			value,
			reason: reason ?? null
		})),
		contested: contested(answers, found.relied, ownValues(profile)).map(viewJson),
		standards: {
			currentLaw: standardJson(found.standards.currentLaw),
			noProof: { notLaw: true, ...standardJson(found.standards.noProof) }
		}
	};
}

const severityJson = ({ degree, set, finding: of, unmet }: Severity) => ({
	degree,
	set,
	...findingJson(of),
	unmet: unmet.map(({ degree: higher, id, finding: one }) => ({ degree: higher, id, ...findingJson(one) }))
});

const remedyJson = ({ id, to, finding: of }: Estimate['remedies'][number]) => ({ id, to, ...findingJson(of) });

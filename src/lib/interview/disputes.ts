import type { Answer, Answers } from '../case/answers';
import type { Profile } from '../case/profile';
import type { Onus, Side } from '../reasoning/read';
import { assessed, order } from './questions';
import { standing, type Standing } from './standing';

/** A fact of which the two sides say something else, as who has to find it needs it: neither version before the other. */
export interface Dispute {
	address: string;
	claimant: string;
	defendant: string;
	found: string | undefined;
	/** Who must prove it, and by which articles; nobody where no run reads it now. */
	burdens: readonly { by: Side; basis: readonly string[] }[];
	/** It bears on the outcome as the answers are now. */
	bears: boolean;
}

type Disputed = Extract<Answer, { status: 'disputed' }>;
const isDisputed = (answer: Answer | undefined): answer is Disputed => answer?.status === 'disputed';

/** The burdens every run has read each fact under, settled or not. */
function burdens(answers: Answers): Map<string, readonly Onus[]> {
	const runs = Object.values(assessed(answers)).flatMap((byReading) => Object.values(byReading));
	const found = new Map<string, readonly Onus[]>();
	for (const run of runs)
		for (const [address, onus] of run.relied) found.set(address, [...(found.get(address) ?? []), ...onus]);
	return found;
}

/** Every disputed fact, in the order asked. */
export function disputes(answers: Answers): Dispute[] {
	const read = burdens(answers);
	return order(answers).flatMap((address): Dispute[] => {
		const answer = answers[address];
		if (!isDisputed(answer)) return [];
		const { claimant, defendant, found } = answer;
		const onus = read.get(address);
		const by = (side: Side) => [...new Set(onus?.flatMap((one) => (one.by === side ? [one.basis] : [])))];
		const borne = (['claimant', 'defendant'] as const).map((side) => ({ by: side, basis: by(side) }));
		return [
			{ address, claimant, defendant, found, burdens: borne.filter(({ basis }) => basis.length), bears: Boolean(onus) }
		];
	});
}

/** The answer with a finding put to it, or with none. */
export function withFinding(answer: Disputed, found: string | undefined): Answer {
	const { claimant, defendant, evidence } = answer;
	const bare: Answer = { status: 'disputed', claimant, defendant, ...(evidence ? { evidence } : {}) };
	return found === undefined ? bare : { ...bare, found };
}

/** How the case stands if the fact is found as the one side says, and as the other. */
export function byFinding(
	{ address, claimant, defendant }: Dispute,
	answers: Answers,
	profile?: Profile
): Record<Side, Standing> {
	const foundAs = (found: string) =>
		standing({ ...answers, [address]: withFinding(answers[address] as Disputed, found) }, profile);
	return { claimant: foundAs(claimant), defendant: foundAs(defendant) };
}

import type { Answers } from '../case/answers';

/** A day of assessment that has passed, and the days that follow it to today: that of filing, where it is the same. */
export interface Renewal {
	day: string;
	also: readonly 'filing.on'[];
}

const dayOf = (answers: Answers, address: string): string | undefined => {
	const answer = answers[address];
	return answer?.status === 'stated' && typeof answer.value === 'string' ? answer.value : undefined;
};

/**
 * Undefined where the case is assessed as of today or later. A filing planned for the very day of the assessment is the default nobody changed,
 * and moves with it; any other day of filing was chosen, and stays.
 */
export function renewal(answers: Answers, today: string): Renewal | undefined {
	const day = dayOf(answers, 'assessment.today');
	if (day === undefined || day >= today) return undefined;
	return { day, also: dayOf(answers, 'filing.on') === day ? ['filing.on'] : [] };
}

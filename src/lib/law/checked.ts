import { oldAfter } from './parameters/checking';

/** The newest day any text of the catalogue was checked, so that a page can say it without loading the catalogue. Held against it by a test. */
export const checkedOn = '2026-11-25';

/** Whether law data checked on one day is old on another: more than the stated years later. ISO days compare as text, so one of 29 February is old from 1 March. */
export function old(today: string, checked = checkedOn): boolean {
	const [year, ...rest] = checked.split('-');
	return today > [String(Number(year) + Number(oldAfter.value)), ...rest].join('-');
}

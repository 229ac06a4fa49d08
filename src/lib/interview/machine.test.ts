import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { incident } from '../../../tests/say';
import { say } from '../../../tests/cases';
import type { Answers } from '../case/answers';
import { Gone, Newer, type Kept } from '../case/kept';
import { merge, mergeKept, nextOf } from '../case/merge';
import { schema } from '../case/schema';
import { caseMachine } from './machine';

const whole = incident('2');
const opened = async (
	write: (kept: Kept, base: Kept) => Promise<Kept>,
	answers: Answers = whole,
	more: Partial<Kept> = {}
) => {
	const actor = createActor(
		caseMachine.provide({
			actors: {
				load: fromPromise(() => Promise.resolve({ id: 'c', name: '', answers, profile: {}, revision: 7, ...more })),
				write: fromPromise(async ({ input }) => ({ kept: await write(input.kept, input.base), mergeKept, merge }))
			}
		}),
		{ input: { id: 'c' } }
	).start();
	await waitFor(actor, (snapshot) => !snapshot.matches({ place: 'opening' }));
	return actor;
};
const device = () => {
	const written: Kept[] = [];
	const write = (kept: Kept) => {
		written.push(kept);
		return Promise.resolve({ ...kept, revision: kept.revision + 1 });
	};
	return { written, write };
};
const at = (chapter: 'basics' | 'taking' | 'use' | 'harm', page: string) => ({ chapter, page });

describe('the machine', () => {
	it('asks before an edit sets answers aside, and takes the edit back', async () => {
		const actor = await opened(device().write, incident('5'));
		actor.send({ type: 'review' });
		actor.send({ type: 'change', place: at('use', 'sharing') });
		actor.send({ type: 'answer', patch: say({ 'share.recipients': 'none' }) });
		expect(actor.getSnapshot().value).toMatchObject({ place: 'weighing' });
		actor.send({ type: 'undo' });
		expect(actor.getSnapshot().value).toMatchObject({ place: { asking: 'changing' } });
		expect(actor.getSnapshot().context.answers).toEqual(incident('5'));
	});

	it('leads from the check of a case just opened to the page of an answer, and back to the check', async () => {
		const actor = await opened(device().write);
		actor.send({ type: 'change', place: at('taking', 'notice') });
		expect(actor.getSnapshot().context.place).toEqual(at('taking', 'notice'));
		expect(actor.getSnapshot().value).toMatchObject({ place: { asking: 'changing' } });
		actor.send({ type: 'continue' });
		expect(actor.getSnapshot().value).toMatchObject({ place: 'reviewing' });
	});

	it('keeps what is said while a write is under way, in a second write', async () => {
		const { written, write } = device();
		const actor = await opened(write);
		actor.send({ type: 'answer', patch: say({ 'consent.kind': 'bundled' }) });
		actor.send({ type: 'answer', patch: say({ 'consent.kind': 'separate' }) });
		await waitFor(actor, (snapshot) => snapshot.matches({ keeping: 'kept' }));
		expect(written.map((kept) => [kept.revision, kept.answers['consent.kind']])).toEqual([
			[7, { status: 'stated', value: 'bundled' }],
			[8, { status: 'stated', value: 'separate' }]
		]);
	});

	it('keeps own values of parameters with the case, wherever one stands, and sets no answer aside for them', async () => {
		const { written, write } = device();
		const actor = await opened(write);
		actor.send({ type: 'review' });
		actor.send({ type: 'adjust', profile: { 'bands.floor': { value: '0' } } });
		actor.send({ type: 'adjust', profile: { 'bands.floor': { value: '800' } } });
		expect(actor.getSnapshot().value).toMatchObject({ place: 'reviewing' });
		await waitFor(actor, (snapshot) => snapshot.matches({ keeping: 'kept' }));
		expect(written.map(({ profile, answers }) => [profile['bands.floor'], answers === whole])).toEqual([
			[{ value: '0' }, true],
			[{ value: '800' }, true]
		]);
	});

	it('tells a full device from a case removed or written anew elsewhere, and loses nothing in any', async () => {
		for (const [error, keeping, place] of [
			[new Error('quota'), 'refused', { asking: 'forward' }],
			[new Gone(), 'gone', { asking: 'forward' }],
			[new Newer(), 'refused', 'readOnly']
		] as const) {
			const actor = await opened(() => Promise.reject(error));
			actor.send({ type: 'answer', patch: say({ 'consent.kind': '?' }) });
			await waitFor(actor, (snapshot) => snapshot.matches({ keeping, place }));
			expect(actor.getSnapshot().context.answers['consent.kind']).toEqual({ status: 'unknown' });
		}
	});

	it('does not bring back by itself what was removed elsewhere, and keeps it anew when asked', async () => {
		const written: number[] = [];
		const actor = await opened((kept) => {
			written.push(kept.revision);
			return kept.revision ? Promise.reject(new Gone()) : Promise.resolve({ ...kept, revision: 1 });
		});
		actor.send({ type: 'answer', patch: say({ 'consent.kind': '?' }) });
		await waitFor(actor, (snapshot) => snapshot.matches({ keeping: 'gone' }));
		actor.send({ type: 'answer', patch: say({ 'consent.kind': 'none' }) });
		actor.send({ type: 'retry' });
		await waitFor(actor, (snapshot) => snapshot.matches({ keeping: 'kept' }));
		expect(written).toEqual([7, 0]);
	});

	it('shows a case of a later version, and takes nothing for it', async () => {
		const { written, write } = device();
		const actor = await opened(write, whole, { schema: schema + 1 });
		expect(actor.getSnapshot().value).toMatchObject({ place: 'readOnly' });
		actor.send({ type: 'answer', patch: say({ 'consent.kind': '?' }) });
		actor.send({ type: 'note', address: 'consent.kind', evidence: [{ what: '截图', inHand: true }] });
		expect(actor.getSnapshot().context.answers).toEqual(whole);
		expect(written).toEqual([]);
	});

	it('takes in what another tab said, keeps what was said here meanwhile, and asks where both said something else', async () => {
		// The other tab has kept one answer to another question and one to the same question.
		let stored: Kept = {
			id: 'c',
			name: '',
			profile: {},
			revision: 8,
			answers: { ...whole, ...say({ 'notice.given': 'signOnly', 'consent.kind': 'bundled' }) }
		};
		const writes: (() => void)[] = [];
		const actor = await opened(
			(kept, base) =>
				new Promise((resolve) => {
					writes.push(() => resolve((stored = nextOf(stored, kept, base, { ruleSet: 'x', at: '' }))));
				})
		);
		actor.send({ type: 'answer', patch: say({ 'consent.kind': 'separate' }) });
		actor.send({ type: 'answer', patch: say({ 'necessity.alternative': '?' }) });
		writes.shift()!();
		await waitFor(actor, () => writes.length > 0);
		writes.shift()!();
		await waitFor(actor, (snapshot) => snapshot.matches({ keeping: 'kept' }));
		const { answers, rivals } = actor.getSnapshot().context;
		expect(answers['notice.given']).toEqual({ status: 'stated', value: 'signOnly' });
		expect(answers['necessity.alternative']).toEqual({ status: 'unknown' });
		expect(answers['consent.kind']).toEqual({ status: 'stated', value: 'bundled' });
		expect(rivals).toEqual({ 'consent.kind': { status: 'stated', value: 'separate' } });
		expect(stored).toMatchObject({ answers, rivals });
		actor.send({ type: 'settle', address: 'consent.kind', take: true });
		writes.shift()!();
		await waitFor(actor, (snapshot) => snapshot.matches({ keeping: 'kept' }));
		expect(stored.answers['consent.kind']).toEqual({ status: 'stated', value: 'separate' });
		expect(stored.rivals).toEqual({});
	});

	it('takes evidence wherever one stands, and into an edit being weighed; none is noted of what is not answered', async () => {
		const actor = await opened(device().write);
		const evidence = [{ what: '同意页面截图', inHand: true }];
		const noted = (address: string) => actor.getSnapshot().context.answers[address];
		actor.send({ type: 'conclude' });
		actor.send({ type: 'note', address: 'consent.kind', evidence });
		expect(noted('consent.kind')).toEqual({ ...whole['consent.kind'], evidence });
		await waitFor(actor, (snapshot) => snapshot.matches({ place: 'concluded', keeping: 'kept' }));
		actor.send({ type: 'note', address: 'leak.used', evidence });
		expect(noted('leak.used')).toBeUndefined();
		actor.send({ type: 'change', place: at('taking', 'consent') });
		actor.send({ type: 'answer', patch: { participants: { status: 'stated', value: ['p1'] } } });
		expect(actor.getSnapshot().value).toMatchObject({ place: 'weighing' });
		actor.send({ type: 'note', address: 'notice.given', evidence });
		actor.send({ type: 'note', address: 'consent.kind', evidence: [] });
		actor.send({ type: 'confirm' });
		expect(noted('notice.given')).toEqual({ ...whole['notice.given'], evidence });
		expect(noted('consent.kind')).toEqual(whole['consent.kind']);
		expect(noted('participants')).toEqual({ status: 'stated', value: ['p1'] });
	});

	it('lands a link where it may land, and goes on from there', async () => {
		const { 'consent.kind': gone, ...rest } = whole;
		expect(gone).toBeDefined();
		const actor = await opened(device().write, rest);
		const place = () => actor.getSnapshot().context.place;
		actor.send({ type: 'go', place: at('harm', 'effect') });
		expect(place()).toEqual(at('taking', 'consent')); // something there is still unanswered
		actor.send({ type: 'answer', patch: say({ 'consent.kind': 'none' }) });
		actor.send({ type: 'continue' });
		expect(place()).toEqual(at('taking', 'necessity'));
		actor.send({ type: 'go', place: at('basics', 'claimant') });
		expect(place()).toEqual(at('basics', 'claimant'));
		actor.send({ type: 'review' });
		actor.send({ type: 'change', place: at('harm', 'effect') });
		actor.send({ type: 'continue' });
		expect(actor.getSnapshot().value).toMatchObject({ place: 'reviewing' });
	});

	it('reaches every place by its shortest path, from a settled case', async () => {
		const actor = await opened(device().write);
		const from = actor.getSnapshot();
		const paths = getShortestPaths(caseMachine, {
			fromState: from,
			events: [
				{ type: 'review' },
				{ type: 'conclude' },
				{ type: 'continue' },
				{ type: 'change', place: at('taking', 'consent') },
				{ type: 'answer', patch: say({ 'necessity.alternative': 'none' }) },
				{ type: 'answer', patch: { participants: { status: 'stated', value: ['p1'] } } },
				{ type: 'confirm' },
				{ type: 'undo' }
			],
			serializeState: (snapshot) => JSON.stringify(snapshot.value),
			limit: 500
		});
		const reached = new Map<string, number>();
		for (const { state, steps } of paths) {
			const place = JSON.stringify(state.value.place);
			reached.set(place, Math.min(reached.get(place) ?? Infinity, steps.length));
		}
		for (const place of ['"reviewing"', '"concluded"', '"weighing"', '{"asking":"changing"}'])
			expect([...reached.keys()]).toContain(place);
		expect(reached.get('"concluded"')).toBeLessThanOrEqual(2);
	});
});

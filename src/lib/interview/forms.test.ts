import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { say } from '../../../tests/cases';
import { incident } from '../../../tests/say';
import type { Answers } from '../case/answers';
import { merge, mergeKept } from '../case/merge';
import { edge, sectionsOf } from './forms';
import { caseMachine } from './machine';

describe('a chapter as one form', () => {
	it('has a section for every page with a question to show, in the order asked', () => {
		expect(sectionsOf('taking', incident('2')).map(({ page }) => page)).toEqual([
			'machine',
			'source',
			'notice',
			'consent',
			'necessity',
			'place',
			'basis'
		]);
	});

	it('leaves out a page of which nothing is asked: nothing was synthesised here', () => {
		expect(sectionsOf('use', incident('2')).map(({ page }) => page)).not.toContain('synthesis');
	});

	it('shows of an empty case what is asked first, and nothing of a chapter nobody has come to', () => {
		expect(sectionsOf('basics', {})[0]?.questions.map(({ row }) => row)).toContain('claimant.kind');
		expect(sectionsOf('parts', {})).toEqual([]);
	});

	it('is left by its last page going on and by its first going back', () => {
		expect(edge('use', 1)).toEqual({ chapter: 'use', page: 'response' });
		expect(edge('use', -1)).toEqual({ chapter: 'use', page: 'uses' });
	});
});

describe('the machine, over a form', () => {
	const opened = async (answers: Answers) => {
		const actor = createActor(
			caseMachine.provide({
				actors: {
					load: fromPromise(() => Promise.resolve({ id: 'c', name: '', answers, profile: {}, revision: 1 })),
					write: fromPromise(({ input }) => Promise.resolve({ kept: input.kept, mergeKept, merge }))
				}
			}),
			{ input: { id: 'c' } }
		).start();
		await waitFor(actor, (snapshot) => !snapshot.matches({ place: 'opening' }));
		return actor;
	};

	it('goes from any page of a chapter past all of it, and back to the chapter before', async () => {
		const actor = await opened(incident('2'));
		actor.send({ type: 'go', place: { chapter: 'taking', page: 'source' } });
		actor.send({ type: 'go', place: edge('taking', 1) });
		actor.send({ type: 'continue' });
		expect(actor.getSnapshot().context.place).toEqual({ chapter: 'use', page: 'uses' });
		actor.send({ type: 'go', place: edge('use', -1) });
		actor.send({ type: 'back' });
		expect(actor.getSnapshot().context.place.chapter).toBe('taking');
	});

	it('does not go past a question that is open', async () => {
		const { 'notice.given': gone, ...rest } = incident('2');
		expect(gone).toBeDefined();
		const actor = await opened(rest);
		actor.send({ type: 'go', place: edge('taking', 1) });
		expect(actor.getSnapshot().context.place).toEqual({ chapter: 'taking', page: 'notice' });
	});

	it('takes a change from the check also where the check was opened by its address, and comes back to it', async () => {
		const actor = await opened(incident('2'));
		actor.send({ type: 'change', place: { chapter: 'taking', page: 'consent' } });
		expect(actor.getSnapshot().value).toMatchObject({ place: { asking: 'changing' } });
		expect(actor.getSnapshot().context.place).toEqual({ chapter: 'taking', page: 'consent' });
		actor.send({ type: 'answer', patch: say({ 'consent.kind': 'none' }) });
		actor.send({ type: 'go', place: edge('taking', 1) });
		actor.send({ type: 'continue' });
		expect(actor.getSnapshot().value).toMatchObject({ place: 'reviewing' });
	});
});

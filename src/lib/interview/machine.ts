import { assign, fromPromise, raise, setup } from 'xstate';
import { withEvidence, type Answer, type Answers, type Evidence } from '../case/answers';
import type { Profile } from '../case/profile';
import { Overtaken, type Kept } from '../case/storage';
import { firstOpen, following, landing, pages, parked, type Place } from './questions';

/** Answers to put in place of others; undefined takes one away. */
export type Patch = Readonly<Record<string, Answer | undefined>>;

/** What the machine is told without more. */
type Signal =
	'confirm' | 'undo' | 'continue' | 'back' | 'review' | 'conclude' | 'retry' | 'committed' | 'export' | 'cancel';

const never = () => Promise.reject(new Error('provided by the app'));
const start: Place = (({ chapter, page }) => ({ chapter, page }))(pages[0]!);

const kept = ({ id, name, answers, profile, revision }: Kept): Kept => ({ id, name, answers, profile, revision });

const patched = (answers: Answers, patch: Patch): Answers =>
	Object.fromEntries(Object.entries({ ...answers, ...patch }).filter(([, answer]) => answer)) as Answers;

/**
 * The case under way: opened, asked page by page, an edit weighed before it sets answers aside, a change that leads back to the check; and
 * beside it, whether what was said is kept, and whether a document is being made. What is asked, the rules decide.
 * The URL leads: every navigation is a `go`, answered by the page it may land on, and only then is the URL replaced if it differs.
 */
export const caseMachine = setup({
	types: {
		context: {} as Kept & { proposed: Answers; place: Place },
		input: {} as { id: string },
		events: {} as
			| { type: 'answer'; patch: Patch }
			| { type: 'note'; address: string; evidence: readonly Evidence[] }
			| { type: 'set'; patch: Patch }
			| { type: 'adjust'; profile: Profile }
			| { type: 'go' | 'change'; place: Place }
			| { type: Signal }
	},
	actors: {
		load: fromPromise<Kept, string>(never),
		write: fromPromise<Kept, Kept>(never),
		render: fromPromise<void, Answers>(never)
	},
	guards: {
		settled: ({ context }) => firstOpen(context.answers) === null,
		more: ({ context }) => following(context.answers, context.place) !== null,
		setsAside: ({ context, event }) => {
			if (event.type !== 'answer') return false;
			const before = new Set(parked(context.answers));
			const next = patched(context.answers, event.patch);
			return parked(next).some((address) => !before.has(address) && !(address in event.patch));
		},
		overtaken: (_, params: { error: unknown }) => params.error instanceof Overtaken
	},
	actions: {
		propose: assign({
			proposed: ({ context, event }) =>
				event.type === 'answer' ? patched(context.answers, event.patch) : context.proposed
		}),
		commit: assign({ answers: ({ context }) => context.proposed }),
		note: assign(({ context: { answers, proposed }, event }) => {
			if (event.type !== 'note') return {};
			const noted = (of: Answers): Answers => {
				const answer = of[event.address];
				return answer ? { ...of, [event.address]: withEvidence(answer, event.evidence) } : of;
			};
			return { answers: noted(answers), proposed: noted(proposed) };
		}),
		set: assign(({ context: { answers, proposed }, event }) =>
			event.type === 'set' ? { answers: patched(answers, event.patch), proposed: patched(proposed, event.patch) } : {}
		),
		adjust: assign(({ event }) => (event.type === 'adjust' ? { profile: event.profile } : {})),
		keep: raise({ type: 'committed' }),
		land: assign({
			place: ({ context, event }) => ('place' in event ? landing(context.answers, event.place) : context.place)
		}),
		next: assign({ place: ({ context }) => following(context.answers, context.place) ?? context.place }),
		previous: assign({ place: ({ context }) => following(context.answers, context.place, -1) ?? context.place }),
		first: assign({ place: ({ context }) => firstOpen(context.answers) ?? context.place })
	}
}).createMachine({
	id: 'case',
	type: 'parallel',
	context: ({ input }) => ({
		id: input.id,
		name: '',
		answers: {},
		profile: {},
		proposed: {},
		revision: 0,
		place: start
	}),
	states: {
		place: {
			initial: 'opening',
			// Evidence changes no figure; a finding set otherwise than derived and own values of parameters change no question: none sets an answer aside,
			// and all are taken wherever one stands, also into an edit being weighed.
			on: {
				note: { actions: ['note', 'keep'] },
				set: { actions: ['set', 'keep'] },
				adjust: { actions: ['adjust', 'keep'] }
			},
			states: {
				opening: {
					invoke: {
						src: 'load',
						input: ({ context }) => context.id,
						onDone: { target: 'asking', actions: assign(({ event }) => event.output) },
						onError: 'unreadable'
					}
				},
				unreadable: {},
				asking: {
					initial: 'forward',
					on: {
						answer: [
							{ guard: 'setsAside', target: 'weighing', actions: 'propose' },
							{ actions: ['propose', 'commit', 'keep'] }
						],
						go: { actions: 'land' },
						back: { actions: 'previous' },
						review: { guard: 'settled', target: 'reviewing' },
						conclude: { guard: 'settled', target: 'concluded' }
					},
					states: {
						forward: {
							on: {
								continue: [
									{ guard: 'more', actions: 'next' },
									{ guard: 'settled', target: '#case.place.reviewing' },
									{ actions: 'first' }
								]
							}
						},
						changing: {
							on: { continue: [{ guard: 'settled', target: '#case.place.reviewing' }, { actions: 'first' }] }
						},
						before: { type: 'history' }
					}
				},
				weighing: { on: { confirm: { target: 'asking.before', actions: ['commit', 'keep'] }, undo: 'asking.before' } },
				reviewing: {
					on: {
						change: { target: 'asking.changing', actions: 'land' },
						go: { target: 'asking', actions: 'land' },
						conclude: { guard: 'settled', target: 'concluded' }
					}
				},
				concluded: {
					on: {
						review: 'reviewing',
						change: { target: 'asking.changing', actions: 'land' },
						go: { target: 'asking', actions: 'land' }
					}
				}
			}
		},
		keeping: {
			initial: 'kept',
			states: {
				kept: { on: { committed: 'writing' } },
				writing: {
					invoke: {
						src: 'write',
						input: ({ context }) => kept(context),
						onDone: [
							{
								guard: ({ context: { answers, profile }, event: { output } }) =>
									answers !== output.answers || profile !== output.profile,
								target: 'writing',
								reenter: true,
								actions: assign({ revision: ({ event }) => event.output.revision })
							},
							{ target: 'kept', actions: assign({ revision: ({ event }) => event.output.revision }) }
						],
						onError: [
							{ guard: { type: 'overtaken', params: ({ event }) => ({ error: event.error }) }, target: 'overtaken' },
							{ target: 'refused' }
						]
					}
				},
				refused: { on: { retry: 'writing', committed: 'writing' } },
				overtaken: {}
			}
		},
		exporting: {
			initial: 'idle',
			states: {
				idle: { on: { export: 'rendering' } },
				rendering: {
					invoke: { src: 'render', input: ({ context }) => context.answers, onDone: 'idle', onError: 'failed' },
					on: { cancel: 'idle' }
				},
				failed: { on: { export: 'rendering' } }
			}
		}
	}
});

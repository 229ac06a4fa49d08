import { assign, fromPromise, raise, setup } from 'xstate';
import { Gone, Newer, type Kept, type Written } from '../case/kept';
import { schema } from '../case/schema';
import { firstOpen, following, landing, pages, type Place } from './questions';
import { adopted, noted, patched, record, setsAside, settled, type Context, type Patch, type Said } from './said';

export type { Patch };

const never = () => Promise.reject(new Error('provided by the app'));
const start: Place = (({ chapter, page }) => ({ chapter, page }))(pages[0]!);

/**
 * The case under way: opened, asked page by page, an edit weighed before it sets answers aside, a change that leads back to the check; and
 * beside it, whether what was said is kept. What is asked, the rules decide.
 * The URL leads: every navigation is a `go`, answered by the page it may land on, and only then is the URL replaced if it differs.
 */
export const caseMachine = setup({
	types: {
		context: {} as Context,
		input: {} as { id: string },
		events: {} as Said
	},
	actors: {
		load: fromPromise<Kept, string>(never),
		write: fromPromise<Written, { kept: Kept; base: Kept }>(never)
	},
	guards: {
		settled: ({ context }) => firstOpen(context.answers) === null,
		more: ({ context }) => following(context.answers, context.place) !== null,
		setsAside: ({ context, event }) => event.type === 'answer' && setsAside(context.answers, event.patch),
		newer: (_, params: { kept: Kept }) => (params.kept.schema ?? schema) > schema,
		saidSince: ({ context: { answers, profile, rivals, sent } }) =>
			answers !== sent.answers || profile !== sent.profile || rivals !== sent.rivals,
		failed: (_, params: { error: unknown; as: typeof Gone | typeof Newer }) => params.error instanceof params.as
	},
	actions: {
		propose: assign({
			proposed: ({ context, event }) =>
				event.type === 'answer' ? patched(context.answers, event.patch) : context.proposed
		}),
		commit: assign({ answers: ({ context }) => context.proposed }),
		note: assign(({ context, event }) => (event.type === 'note' ? noted(context, event.address, event.evidence) : {})),
		set: assign(({ context: { answers, proposed }, event }) =>
			event.type === 'set' ? { answers: patched(answers, event.patch), proposed: patched(proposed, event.patch) } : {}
		),
		adjust: assign(({ event }) => (event.type === 'adjust' ? { profile: event.profile } : {})),
		settle: assign(({ context, event }) =>
			event.type === 'settle' ? settled(context, event.address, event.take) : {}
		),
		take: assign((_, { kept }: { kept: Kept }) => ({ ...kept, device: kept })),
		send: assign({ sent: ({ context }) => record(context) }),
		adopt: assign(({ context }, written: Written) => adopted(context, written)),
		asNew: assign(({ context }) => ({ revision: 0, device: { ...context.device, revision: 0 } })),
		keep: raise({ type: 'committed' }),
		close: raise({ type: 'newer' }),
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
	context: ({ input: { id } }) => {
		const kept: Kept = { id, name: '', answers: {}, profile: {}, revision: 0 };
		return { ...kept, proposed: {}, place: start, device: kept, sent: kept };
	},
	states: {
		place: {
			initial: 'opening',
			// Evidence changes no figure, the others no question: none sets an answer aside, and all are taken wherever one stands, also while weighing.
			on: {
				note: { actions: ['note', 'keep'] },
				set: { actions: ['set', 'keep'] },
				adjust: { actions: ['adjust', 'keep'] },
				settle: { actions: ['settle', 'keep'] },
				newer: '.readOnly'
			},
			states: {
				opening: {
					invoke: {
						src: 'load',
						input: ({ context }) => context.id,
						onDone: [
							{
								guard: { type: 'newer', params: ({ event }) => ({ kept: event.output }) },
								target: 'readOnly',
								actions: { type: 'take', params: ({ event }) => ({ kept: event.output }) }
							},
							{ target: 'asking', actions: { type: 'take', params: ({ event }) => ({ kept: event.output }) } }
						],
						onError: 'readOnly'
					}
				},
				// Written by a later version of the app: it may hold what is not understood here, and is shown only.
				readOnly: { on: { note: {}, set: {}, adjust: {}, settle: {} } },
				asking: {
					initial: 'forward',
					on: {
						answer: [
							{ guard: 'setsAside', target: 'weighing', actions: 'propose' },
							{ actions: ['propose', 'commit', 'keep'] }
						],
						go: { actions: 'land' },
						change: { target: '.changing', actions: 'land' },
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
				weighing: {
					on: {
						// Another choice in the same place takes the place of the one being weighed.
						answer: [
							{ guard: 'setsAside', actions: 'propose' },
							{ target: 'asking.before', actions: ['propose', 'commit', 'keep'] }
						],
						confirm: { target: 'asking.before', actions: ['commit', 'keep'] },
						undo: 'asking.before'
					}
				},
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
					entry: 'send',
					invoke: {
						src: 'write',
						input: ({ context }) => ({ kept: record(context), base: context.device }),
						onDone: [
							{
								guard: 'saidSince',
								target: 'writing',
								reenter: true,
								actions: { type: 'adopt', params: ({ event }) => event.output }
							},
							{ target: 'kept', actions: { type: 'adopt', params: ({ event }) => event.output } }
						],
						onError: [
							{ guard: { type: 'failed', params: ({ event }) => ({ error: event.error, as: Gone }) }, target: 'gone' },
							{
								guard: { type: 'failed', params: ({ event }) => ({ error: event.error, as: Newer }) },
								target: 'refused',
								actions: 'close'
							},
							{ target: 'refused' }
						]
					}
				},
				refused: { on: { retry: 'writing', committed: 'writing' } },
				// Removed in another tab: it does not come back by itself.
				gone: { on: { retry: { target: 'writing', actions: 'asNew' } } }
			}
		}
	}
});

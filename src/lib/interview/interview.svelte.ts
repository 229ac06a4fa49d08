import { createSubscriber } from 'svelte/reactivity';
import { createActor, fromPromise } from 'xstate';
import type { Answer, Answers, Evidence } from '../case/answers';
import type { Kept, Written } from '../case/kept';
import type { Profile } from '../case/profile';
import { faultsBetween } from '../case/faults';
import { caseMachine, type Patch } from './machine';
import { record } from './said';
import { assessed, open, pageAt, parked, progress, type Place } from './questions';

/** What the interview needs of the world: given by the routes. */
export interface Device {
	load: (id: string) => Promise<Kept>;
	write: (kept: Kept, base: Kept) => Promise<Written>;
}

/** The one bridge between the machine and the screen. Reading anything here subscribes; nothing is copied into state. */
export class Interview {
	readonly #actor;
	readonly #subscribe;
	/** The answers as they were when one last left the check to change something. */
	#checked: Answers | undefined;

	constructor(
		readonly id: string,
		device: Device
	) {
		this.#actor = createActor(
			caseMachine.provide({
				actors: {
					load: fromPromise(({ input }) => device.load(input)),
					write: fromPromise(({ input }) => device.write(input.kept, input.base))
				}
			}),
			{ input: { id } }
		);
		this.#subscribe = createSubscriber((update) => {
			const subscription = this.#actor.subscribe({ next: update, error: update });
			return () => subscription.unsubscribe();
		});
		this.#actor.start();
	}

	get #snapshot() {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	/** opening, readOnly, asking, weighing, reviewing or concluded. */
	get phase(): 'opening' | 'readOnly' | 'asking' | 'weighing' | 'reviewing' | 'concluded' {
		const { place } = this.#snapshot.value;
		return typeof place === 'string' ? place : 'asking';
	}

	get keeping() {
		return this.#snapshot.value.keeping;
	}

	get answers() {
		return this.#snapshot.context.answers;
	}

	/** Own values of parameters. */
	get profile() {
		return this.#snapshot.context.profile;
	}

	get name() {
		return this.#snapshot.context.name;
	}

	/** The record of the case, as it stands here. */
	get kept(): Kept {
		return record(this.#snapshot.context);
	}

	/** What another tab said of the same facts, until one of the two is chosen. */
	get rivals() {
		return this.#snapshot.context.rivals ?? {};
	}

	/** Answers no question of now takes. */
	get dropped() {
		return this.#snapshot.context.dropped ?? {};
	}

	get place(): Place {
		return this.#snapshot.context.place;
	}

	get assessment() {
		return assessed(this.answers, this.profile);
	}

	get needs() {
		return open(this.assessment).needs;
	}

	get settled() {
		return this.needs.size === 0;
	}

	get parked() {
		return parked(this.answers);
	}

	/** The answers with the edit being weighed. */
	get proposed() {
		return this.#snapshot.context.proposed;
	}

	/** The answers as they were before the last change made from the check; undefined where none was. */
	get checked() {
		return this.#checked;
	}

	get progress() {
		return progress(this.answers);
	}

	get faults() {
		return faultsBetween(this.answers);
	}

	/** Where an address that names a chapter, and maybe a page of it, points. */
	pageAt(chapter: string, page: string | null): Place | null {
		return pageAt(chapter, page, this.answers);
	}

	answer(patch: Patch) {
		this.#actor.send({ type: 'answer', patch });
	}

	/** What speaks for an answer. */
	note(address: string, evidence: readonly Evidence[]) {
		this.#actor.send({ type: 'note', address, evidence });
	}

	/** A finding set otherwise than the rules derive it, with its reason; undefined takes it back. */
	set(address: string, answer: Answer | undefined) {
		this.#actor.send({ type: 'set', patch: { [address]: answer } });
	}

	/** Puts other own values in place of those there are. */
	adjust(profile: Profile) {
		this.#actor.send({ type: 'adjust', profile });
	}

	/** Of a fact of which two tabs said something else: the other answer, or the one that stands. */
	settle(address: string, take: boolean) {
		this.#actor.send({ type: 'settle', address, take });
	}

	/** Looks at what another tab has kept meanwhile. */
	look() {
		const { revision } = this.#actor.getSnapshot().context;
		if (revision > 0 && this.keeping === 'kept') this.#actor.send({ type: 'committed' });
	}

	go(place: Place) {
		this.#actor.send({ type: 'go', place });
	}

	change(place: Place) {
		this.#checked = this.answers;
		this.#actor.send({ type: 'change', place });
	}

	send(type: 'confirm' | 'undo' | 'continue' | 'back' | 'review' | 'conclude' | 'retry') {
		this.#actor.send({ type });
	}
}

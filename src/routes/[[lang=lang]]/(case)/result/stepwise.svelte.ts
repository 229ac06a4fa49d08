import { tick } from 'svelte';
import { composing, type Composition } from '$lib/brief/compose/compose';
import type { Block } from '$lib/brief/document';
import { sectionsOf, type Section } from '$lib/brief/sections';

/** Milliseconds after which something else gets its turn: a frame, or what was pressed meanwhile. */
const turn = 8;

/**
 * The sections of a result, worked out and set down one after the other from above, so that the answer stands first and the page listens all the
 * while. Written anew, what stands stays until all of the new is worked out, and then changes at once.
 */
export class Stepwise {
	#sections = $state.raw<Readonly<Record<'main' | 'folded', Section[]>>>();
	#standing = $state(0);
	#failed = $state.raw<{ error: unknown }>();

	/** Those that stand. */
	get main(): readonly Section[] {
		// Told by the page, as any failure.
		if (this.#failed) throw this.#failed.error;
		return this.#sections?.main.slice(0, this.#standing) ?? [];
	}

	get folded(): readonly Section[] {
		return this.#sections?.folded.slice(0, Math.max(0, this.#standing - this.#sections.main.length)) ?? [];
	}

	/** Nothing more is to come. */
	get whole(): boolean {
		return this.#sections !== undefined && this.#standing >= this.#sections.main.length + this.#sections.folded.length;
	}

	write(composition: Composition, victim: boolean, signal: AbortSignal): void {
		this.#write(composition, victim, signal).catch((error: unknown) => (this.#failed = { error }));
	}

	async #write(composition: Composition, victim: boolean, signal: AbortSignal): Promise<void> {
		let since = -Infinity;
		const pause = async () => {
			if (performance.now() - since < turn) return;
			await new Promise((resolve) => setTimeout(resolve));
			since = performance.now();
		};
		const blocks: Block[] = [];
		await pause();
		if (signal.aborted) return;
		for (const section of composing(composition)) {
			blocks.push(...section);
			await pause();
			if (signal.aborted) return;
		}
		this.#sections = sectionsOf(blocks, victim);
		while (!this.whole) {
			this.#standing += 1;
			await tick();
			await pause();
			if (signal.aborted) return;
		}
		this.#standing = Infinity;
	}
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Answers } from './answers';
import type { Profile } from './profile';

/** One case as kept on the device: answers and own values, never results. `revision` rises with every write. */
export interface Kept {
	id: string;
	name: string;
	answers: Answers;
	/** Own values of parameters. */
	profile: Profile;
	revision: number;
}

/** Another tab has kept a later version of the case. */
export class Overtaken extends Error {}

interface Device extends DBSchema {
	cases: { key: string; value: Omit<Kept, 'profile'> & Partial<Kept> };
}

let opened: Promise<IDBPDatabase<Device>> | undefined;
const device = () =>
	(opened ??= openDB<Device>('lianheng', 1, {
		upgrade(database) {
			database.createObjectStore('cases', { keyPath: 'id' });
		}
	}));

/** The case of this id; undefined where the device has none. Rejects where the device refuses storage. */
export async function loadCase(id: string): Promise<Kept | undefined> {
	const kept = await (await device()).get('cases', id);
	// A case kept before there were own values has none.
	return kept && { ...kept, profile: kept.profile ?? {} };
}

/** Writes a case in one transaction, unless another tab has written a later one (then `Overtaken`). Resolves once it is really kept. */
export async function writeCase(kept: Kept): Promise<Kept> {
	const transaction = (await device()).transaction('cases', 'readwrite', { durability: 'strict' });
	const stored = await transaction.store.get(kept.id);
	if (stored && stored.revision > kept.revision) {
		transaction.abort();
		await transaction.done.catch(() => undefined);
		throw new Overtaken();
	}
	const next = { ...kept, revision: kept.revision + 1 };
	await transaction.store.put(next);
	await transaction.done;
	return next;
}

/** Removes everything this app has kept on the device. @public loaded on demand */
export async function wipe(): Promise<void> {
	await (await device()).clear('cases');
}

/** @public loaded on demand */
export async function removeCase(id: string): Promise<void> {
	await (await device()).delete('cases', id);
}

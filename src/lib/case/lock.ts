/**
 * The envelope of a locked file: any text, behind a passphrase. It knows nothing of what it holds. The key comes from the passphrase by PBKDF2
 * (HMAC-SHA-256), the text is sealed with AES-256-GCM, which also tells whether it was changed. There is no other way in.
 */

/** What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;
/** Beyond this a file would only keep the device busy. */
const most = 10_000_000;
const version = 1;
const format = 'lianheng-locked';

interface Locked {
	format: typeof format;
	version: number;
	kdf: { name: 'PBKDF2-SHA-256'; iterations: number; salt: string };
	cipher: { name: 'AES-256-GCM'; iv: string };
	content: string;
}

export type Unlocked = { ok: true; text: string } | { ok: false; fault: 'wrongPassphrase' | 'newer' | 'damaged' };

/** Base64 in pieces: a call takes only so many arguments. */
function toText(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
	return btoa(text);
}
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** The same passphrase is the same key, whether typed in full-width characters or not. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
	const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}
/** What stands open in the envelope cannot be changed either. */
const bound = (rounds: number) => new TextEncoder().encode(`${format}/${String(version)}/${String(rounds)}`);

/** The text of a locked file. */
export async function lock(text: string, passphrase: string): Promise<string> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const key = await keyOf(passphrase, salt, iterations);
	const content = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: bound(iterations) },
		key,
		new TextEncoder().encode(text)
	);
	const locked: Locked = {
		format,
		version,
		kdf: { name: 'PBKDF2-SHA-256', iterations, salt: toText(salt) },
		cipher: { name: 'AES-256-GCM', iv: toText(iv) },
		content: toText(new Uint8Array(content))
	};
	return `${JSON.stringify(locked, null, '\t')}\n`;
}

export const isLocked = (parsed: unknown): boolean =>
	typeof parsed === 'object' && parsed !== null && (parsed as { format?: unknown }).format === format;

/** What a locked file holds. A wrong passphrase and a file that was changed cannot be told apart. */
export async function unlock(parsed: unknown, passphrase: string): Promise<Unlocked> {
	const { version: written, kdf, cipher, content } = parsed as Partial<Locked>;
	if (typeof written !== 'number') return { ok: false, fault: 'damaged' };
	if (written > version) return { ok: false, fault: 'newer' };
	const rounds = kdf?.iterations;
	if (typeof rounds !== 'number' || !Number.isInteger(rounds) || rounds < 1 || rounds > most)
		return { ok: false, fault: 'damaged' };
	let parts: Uint8Array<ArrayBuffer>[];
	try {
		parts = [kdf?.salt, cipher?.iv, content].map((part) => toBytes(String(part)));
	} catch {
		return { ok: false, fault: 'damaged' };
	}
	const [salt, iv, bytes] = parts as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
	if (iv.length !== 12 || bytes.length < 16) return { ok: false, fault: 'damaged' };
	const key = await keyOf(passphrase, salt, rounds);
	try {
		const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(rounds) }, key, bytes);
		return { ok: true, text: new TextDecoder().decode(open) };
	} catch {
		return { ok: false, fault: 'wrongPassphrase' };
	}
}

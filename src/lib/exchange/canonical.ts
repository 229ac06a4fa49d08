/** The one text of a value: keys sorted, words in NFC, lines ended by LF, no blank between. What is the same is the same bytes on any machine. */
export function canonical(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value.replace(/\r\n?/g, '\n').normalize('NFC'));
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const pairs = Object.entries(value)
		.filter(([, of]) => of !== undefined)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`);
	return `{${pairs.join(',')}}`;
}

/** SHA-256 in hexadecimal. Throws where the page was not opened safely (no https): browsers then have no digest. */
export async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

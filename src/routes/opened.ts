import type { Block } from '$lib/brief/document';
import type { Dropped, Opened } from '$lib/case/case-file';
import type { Fault, Files } from '$lib/case/case-files';
import type { OpenedSeal, SealFault } from '$lib/exchange/seal';
import type { FactWords } from '$lib/messages/words';

type Lang = 'zh-CN' | 'en';

/** What is wrong with a file the person chose. */
export type FileFault = Fault | SealFault | 'noSeal';
/** A file the person chose: cases, locked or not; or a sealed one, whose figures can be worked out again; or why it is neither. */
export type OpenedFile = (Extract<Files, { ok: true }> & { seal?: OpenedSeal }) | { ok: false; fault: FileFault };

/** Opens a file of cases or a sealed PDF. Doors and schemas are loaded here, where they are used. */
export async function openFile(chosen: File, passphrase?: string): Promise<OpenedFile> {
	const bytes = new Uint8Array(await chosen.arrayBuffer());
	const { isPdf, sealInPdf } = await import('$lib/exchange/sealed-pdf');
	if (!isPdf(bytes)) {
		const files = await import('$lib/case/case-files');
		return files.openFile(new TextDecoder().decode(bytes), passphrase);
	}
	const [source, { openSeal }] = await Promise.all([sealInPdf(bytes), import('$lib/exchange/seal')]);
	if (source === undefined) return { ok: false, fault: 'noSeal' };
	const seal = await openSeal(source);
	if (!seal.ok) return seal;
	const name = chosen.name.replace(/\.pdf$/i, '');
	const one: Extract<Opened, { ok: true }> = { ok: true, file: { ...seal.file, name }, dropped: seal.dropped };
	return { ok: true, cases: [one], refused: [], seal };
}

/** What came of working a sealed case out again, in words. */
export async function rechecked(seal: OpenedSeal, lang: Lang): Promise<Block[]> {
	const [{ recheck }, { recheckBlocks }, messages] = await Promise.all([
		import('$lib/exchange/recheck'),
		import('$lib/brief/compose/recheck'),
		import('$lib/messages')
	]);
	const [words, method] = await Promise.all([messages.loadVocabularies(lang), messages.loadMethod(lang)]);
	const names = method.parameters as Readonly<Record<string, { name: string }>>;
	return recheckBlocks(seal.file.answers, words, recheck(seal), (name) => names[name]?.name ?? name);
}

/** The answers that were not taken over, by name. */
export async function droppedLines(dropped: readonly Dropped[], lang: Lang): Promise<string[]> {
	const [{ loadFacts, loadMethod, loadUi }, { labelOf }] = await Promise.all([
		import('$lib/messages'),
		import('$lib/messages/words')
	]);
	const [words, method, ui] = await Promise.all([
		loadFacts(lang) as Promise<FactWords>,
		loadMethod(lang),
		loadUi(lang)
	]);
	const colon = lang === 'en' ? ': ' : '：';
	/** Own values of parameters stand beside the answers, under an address of their own. */
	return dropped.map(({ address }) => {
		const own = Object.entries(method.parameters).find(
			([name]) => address.startsWith('profile/') && address.endsWith(`.${name}`)
		);
		return own ? `${ui.profile.title}${colon}${own[1].name}` : labelOf(words, address, colon);
	});
}

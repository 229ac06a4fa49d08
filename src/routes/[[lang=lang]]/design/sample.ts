import type { Block, Document } from '$lib/brief/document';
import type { DesignWords } from '$lib/messages/zh-CN/design';

/** A small document with each kind of block once that stands in text; pictures are on the result page. */
export function sample(
	{ blocks: { document: said } }: DesignWords,
	lang: Document['lang']
): Pick<Document, 'lang' | 'footer' | 'blocks'> {
	const text = (of: string) => ({ kind: 'text' as const, text: of });
	const line = (of: string) => [text(of)];
	const blocks: Block[] = [
		{ kind: 'title', text: said.title, under: said.under },
		{ kind: 'heading', level: 1, text: said.heading, id: 'sample-1' },
		{
			kind: 'paragraph',
			inline: [
				text(said.paragraph),
				{ kind: 'strong', text: said.strong },
				text(' · '),
				{ kind: 'strong', text: said.urgent, urgent: true },
				text(' · '),
				{ kind: 'cite', text: said.cite, provision: 'CC-1183' }
			]
		},
		{ kind: 'list', ordered: true, items: said.list.map(line) },
		{ kind: 'heading', level: 2, text: said.lower, id: 'sample-2' },
		{
			kind: 'table',
			caption: said.caption,
			columns: said.columns.map((of, i) => ({ text: of, align: i ? ('end' as const) : ('start' as const) })),
			rows: said.rows.map((row) => row.map(line)),
			total: true
		},
		{ kind: 'notice', tone: 'limits', inline: line(said.limits) },
		{ kind: 'notice', tone: 'notLaw', inline: line(said.notLaw) },
		{ kind: 'notice', tone: 'warning', inline: line(said.warning) },
		{
			kind: 'working',
			figure: 'sample',
			name: said.working.name,
			formula: said.working.formula,
			low: '500.00',
			high: '600.00',
			rounded: false,
			basis: [{ kind: 'cite', text: said.cite, provision: 'CC-1183' }]
		}
	];
	return { lang, footer: said.footer, blocks };
}

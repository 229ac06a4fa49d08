import type { StandardResult } from '../../assessment/outcome';
import type { CourtWords } from '../../messages/zh-CN/court';
import { type Pen } from '../compose/compose';
import { text } from '../compose/pieces';
import type { FormRow, Inline } from '../document';
import { fill } from '../speak';

/** What is typed and ticked for a paper, by field (`claimant/name`, `sum/property`): held by the page that is open, and by nothing else. */
export type Typed = Readonly<Record<string, string>>;

/** What a paper is written with. Of the figures it has those of the law in force alone: no claim rests on another standard. */
export interface Desk {
	pen: Pen;
	law: StandardResult;
	court: CourtWords;
	typed: Typed;
}

/** A field as typed, without the space around it; undefined where nothing is. */
export const typedAt = ({ typed }: Desk, key: string): string | undefined => typed[key]?.trim() || undefined;

/** A field as typed, or a line to write on. */
export const written = (desk: Desk, key: string, blank = desk.court.blank): string => typedAt(desk, key) ?? blank;

/** `姓名：＿＿＿`, several in one line. */
export const pairs = (desk: Desk, ...of: readonly (readonly [label: string, value: string])[]): string =>
	of.map(([label, value]) => fill(desk.court.pair, { label, value })).join('　');

type Line = string | readonly Inline[];
const lineOf = (line: Line): readonly Inline[] => (typeof line === 'string' ? [text(line)] : line);

/** One row of a form; empty lines are left out. */
export const row = (id: string, label: string, lines: readonly Line[]): FormRow => ({
	id,
	label,
	lines: lines.filter((line) => line !== '').map(lineOf)
});
export const head = (id: string, label: string, ...lines: readonly Line[]): FormRow => ({
	...row(id, label, lines),
	head: true
});

/** Sentences after each other in one cell. */
export const listed = (items: readonly string[]): string => items.join('；');

import type { Estimate } from '../../assessment/estimate';
import type { Block } from '../document';
import { relations } from '../relations';
import { relationsPicture } from '../relations-picture';
import type { Pen } from './compose';
import { text } from './pieces';

/** 关系: who stands in what relation, and where the data went; only where there is somebody to be related to. */
export function related({ words }: Pen, burden: Estimate): Block[] {
	if (!burden.edges.length || burden.parties.length <= 1) return [];
	const of = relations(burden, words);
	const said = words.findings.relations;
	return [
		{
			kind: 'picture',
			picture: relationsPicture(of, said.caption, said.caption),
			legend: said.legend,
			twin: { kind: 'list', ordered: true, items: of.lines.map((line) => [text(line.text)]) }
		}
	];
}

import type { FormRow } from '../document';
import { fill } from '../speak';
import { asserted } from './asserted';
import { head, row, typedAt, written, type Desk } from './desk';
import { tick } from './ticks';

/** A yes or no, and what belongs to the yes; with nothing chosen both stand open. */
function asked(desk: Desk, key: string, options: 'yesNo' | 'haveNot', more: string): string[] {
	const chosen = typedAt(desk, key);
	const box = tick(desk.court.options[options], chosen);
	return chosen === 'no' ? [box] : [box, more];
}

/** 保全与鉴定. */
export function measuresRows(desk: Desk): FormRow[] {
	const { court } = desk;
	const { measures: words, heads } = court.complaint;
	const at = (key: string) => written(desk, key, court.short);
	return [
		head('measures', heads.measures),
		row('preservation', words.preservation, [
			...asked(
				desk,
				'preservation/has',
				'yesNo',
				fill(words.preservationMore, {
					court: at('preservation/court'),
					on: at('preservation/on'),
					number: at('preservation/number')
				})
			)
		]),
		row('injunction', words.injunction, asked(desk, 'injunction/has', 'yesNo', '')),
		row(
			'appraisal',
			words.appraisal,
			asked(desk, 'appraisal/has', 'yesNo', fill(words.appraisalMore, { value: at('appraisal/matter') }))
		),
		row(
			'gather',
			words.gather,
			asked(desk, 'gather/has', 'yesNo', fill(words.gatherMore, { value: at('gather/leads') }))
		)
	];
}

/** 约定管辖、仲裁条款. */
export function agreedRows(desk: Desk): FormRow[] {
	const { court } = desk;
	return [
		head('agreed', court.complaint.heads.agreed),
		row(
			'agreed-row',
			court.complaint.agreedRow,
			asked(
				desk,
				'agreed/has',
				'haveNot',
				fill(court.complaint.agreedMore, { value: written(desk, 'agreed/more', court.short) })
			)
		)
	];
}

/** 关联案件信息, with what was said of the police. */
export function relatedRows(desk: Desk): FormRow[] {
	const { court, pen } = desk;
	const { related: words, heads } = court.complaint;
	const at = (name: string) => written(desk, `related/${name}`, court.short);
	const police = pen.answers['police'];
	const reported = police?.status === 'stated' && police.value !== 'none';
	const more = fill(words.more, {
		ticks: tick(court.options.ended, typedAt(desk, 'related/ended')),
		number: at('number'),
		cause: at('cause'),
		names: at('names'),
		court: at('court'),
		value: at('progress')
	});
	return [
		head('related', heads.related),
		row('related-row', words.row, [
			...asked(desk, 'related/has', 'haveNot', more),
			...(reported ? [fill(words.police, { value: asserted(desk, 'police') })] : [])
		])
	];
}

/** 对纠纷解决方式的意愿: six times 了解 or 不了解, and mediation. */
export function willingRows(desk: Desk): FormRow[] {
	const { court } = desk;
	const { willing: words, heads } = court.complaint;
	return [
		head('willing', heads.willing),
		...words.items.map((item, i) =>
			row(`known-${String(i + 1)}`, item, [tick(court.options.known, typedAt(desk, `known/${String(i + 1)}`))])
		),
		row('mediate', words.mediate, [tick(court.options.mediate, typedAt(desk, 'mediate'))])
	];
}

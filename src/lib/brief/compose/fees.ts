import type { Estimate } from '../../assessment/estimate';
import { exact } from '../amounts';
import type { Block } from '../document';
import { inBrackets } from './cite';
import type { Pen } from './compose';
import { amount, heading, list, start, table, text } from './pieces';

/** The court fee under each tariff, on what was claimed or on each end of the headline, and what to know of it. */
export function fees({ words, cite }: Pen, { fees: rows }: Estimate['procedure']): Block[] {
	const { brief, findings, lang } = words;
	const { procedure: own } = brief;
	const range = ({ low, high }: { low: (typeof rows)[number]['fee']['low']; high: typeof low }) =>
		low.eq(high) ? exact(low) : `${exact(low)}${brief.to}${exact(high)}`;
	const civil = rows.some(({ tariff }) => tariff === 'personality');
	return [
		heading('fees', own.fees, 2),
		table(
			brief.captions.fees,
			[
				start(own.tariff, 1.4),
				amount(own.claimed, 1.1),
				amount(own.fee, 1.2),
				amount(own.halved, 1.1),
				start(brief.columns.basis, 1.3)
			],
			rows.map(({ tariff, at, claimed, fee, halved, basis }) => [
				`${findings.tariffs[tariff]}${lang === 'en' ? ', ' : '，'}${findings.feeAt[at]}`,
				claimed ? exact(claimed.low) : '—',
				range(fee),
				halved ? range(halved) : '—',
				cite(...basis)
			])
		),
		...(civil
			? [
					list([
						[text(own.onClaim)],
						...(rows.some(({ tariff, fee }) => tariff === 'personality' && !fee.low.eq(fee.high))
							? [[text(own.baseRange), ...inBrackets(cite('FEE-13'), lang)]]
							: []),
						[text(own.advanced), ...inBrackets(cite('FEE-29'), lang)],
						[text(own.once)],
						[text(own.mixed), ...inBrackets(cite('CPI-201'), lang)],
						[text(own.each)]
					])
				]
			: [])
	];
}

import { describe, expect, it } from 'vitest';
import { incident } from '../../../tests/say';
import { assess } from '../assessment/assess';
import { brief } from '../messages/en/brief';
import { evidence } from '../messages/en/evidence';
import { facts } from '../messages/en/facts';
import { figures } from '../messages/en/figures';
import { findings } from '../messages/en/findings';
import { lined, relations } from './relations';

const words = { lang: 'en' as const, facts, findings, figures, brief, evidence };
const of = (name: string) => {
	const run = assess(incident(name)).currentLaw.burden;
	if (run.status !== 'settled') throw new Error(run.status);
	return relations(run.value, words);
};

it('says the relations of incident 4 in sentences, and who is liable', () => {
	const { figures: shown, lines } = of('4');
	expect(lines.map(({ text }) => text)).toEqual([
		'兜售照片者 took part in taking or using the face of the person concerned',
		'兜售照片者 gave face information to 制作视频者',
		'兜售照片者 helped 制作视频者',
		'制作视频者 published on 某交易平台'
	]);
	expect(shown.map(({ name, liable }) => [name, liable])).toEqual([
		['The person concerned', false],
		['兜售照片者', true],
		['制作视频者', true],
		['某交易平台', false],
		['某App运营公司', true]
	]);
});

it('says of organs that the State compensates, and draws nothing', () => {
	const { figures: shown, lines } = of('6');
	expect(lines).toEqual([]);
	expect(new Set(shown.map(({ standing }) => standing))).toEqual(new Set(['State compensation instead']));
});

describe('words in lines', () => {
	it.each([
		['某交易平台', 9, 2, ['某交易平台']],
		['兜售照片者和制作视频者', 6, 2, ['兜售照片者和', '制作视频者']],
		['一二三四五六七八九十', 4, 2, ['一二三四', '五六七…']],
		['installed the device', 8, 2, ['installed the', 'device']],
		['Donaudampfschiff', 5, 2, ['Donaudam', 'pfschiff']],
		['存放数据（云、服务器）', 10, 2, ['存放数据（云、服务', '器）']],
		['', 5, 2, []]
	])('%s', (text, ems, most, lines) => {
		expect(lined(text, ems, most)).toEqual(lines);
	});
});

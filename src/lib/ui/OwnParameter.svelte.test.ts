import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { Own, Profile } from '$lib/case/profile';
import { parameters } from '$lib/law/parameters/all';
import { method } from '$lib/messages/zh-CN/method';
import { profile as profileWords } from '$lib/messages/zh-CN/profile';
import { ui } from '$lib/messages/zh-CN/ui';
import OwnParameter from './OwnParameter.svelte';

afterEach(cleanup);

function shown(id: string, profile: Profile = {}) {
	const { parameter } = parameters.find((one) => one.parameter.id === id)!;
	const onadjust = vi.fn<(own: Own | undefined) => void>();
	render(OwnParameter, {
		props: { parameter, profile, words: method, said: profileWords, ui, lang: 'zh-CN', onadjust }
	});
	return onadjust;
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } });

it('takes a number over, in the shape of the parameter', async () => {
	const onadjust = shown('bands.presumptiveItem');
	await type(`${method.parameters.presumptiveItem.name}，高端`, '４００');
	expect(onadjust).toHaveBeenLastCalledWith({ value: ['100', '400'] });
	expect(screen.queryByRole('alert')).toBeNull();
});

it('says what is wrong beside the field, takes nothing over, and keeps what was typed', async () => {
	const onadjust = shown('bands.presumptiveItem');
	const low = `${method.parameters.presumptiveItem.name}，低端`;
	await type(low, '301');
	expect(onadjust).not.toHaveBeenCalled();
	expect(screen.getByRole('alert').textContent).toContain(profileWords.faults.lowAboveHigh);
	expect(field(low).value).toBe('301');
	expect(field(low).getAttribute('aria-invalid')).toBe('true');
	await type(low, '300');
	expect(onadjust).toHaveBeenLastCalledWith({ value: ['300', '300'] });
	expect(screen.queryByRole('alert')).toBeNull();
});

it('switches the floor off', async () => {
	const onadjust = shown('bands.floor');
	await fireEvent.click(screen.getByRole('button', { name: profileWords.floorOff }));
	expect(onadjust).toHaveBeenLastCalledWith({ value: '0' });
});

it('goes back to the project’s number, also by typing it, and keeps the reason beside another', async () => {
	const onadjust = shown('bands.floor', { 'bands.floor': { value: '800', reason: '本院做法' } });
	await type(method.parameters.floor.name, '700');
	expect(onadjust).toHaveBeenLastCalledWith({ value: '700', reason: '本院做法' });
	await type(method.parameters.floor.name, '500');
	expect(onadjust).toHaveBeenLastCalledWith(undefined);
});

it('has an empty field for an index from the table', async () => {
	const onadjust = shown('factors.livingStandardIndex');
	expect(field(method.parameters.livingStandardIndex.name).value).toBe('');
	await type(method.parameters.livingStandardIndex.name, '1.05');
	expect(onadjust).toHaveBeenLastCalledWith({ value: '1.05' });
	await type(method.parameters.livingStandardIndex.name, '');
	expect(onadjust).toHaveBeenLastCalledWith(undefined);
});

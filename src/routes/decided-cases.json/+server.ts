import { decidedCase } from '$lib/exchange/decided-case';
import { json } from '@sveltejs/kit';
import { judgments } from '../[[lang=lang]]/precedents/judgments';

/** The index that a result is laid beside: written when the site is built, fetched where it is shown. */
export const prerender = true;

export const GET = () => json(judgments.map(decidedCase));

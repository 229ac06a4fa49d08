import type { ParamMatcher } from '@sveltejs/kit';

/** Chinese has no prefix; English is `/en/`. */
export const match: ParamMatcher = (param): param is 'en' => param === 'en';

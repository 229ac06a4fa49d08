import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Every journey there is (npm run test:long, after a build): each audience, language, incident and width, from the first question on. */
export default defineConfig({
	...base,
	testDir: 'tests/long',
	timeout: 600_000,
	projects: [{ name: 'all' }]
});

import { test } from '@playwright/test';
import { all, settings, titleOf } from '../journeys/table';
import { travel } from '../journeys/travel';

for (const journey of all)
	test.describe(() => {
		test.use(settings(journey));
		test(titleOf(journey), ({ page }) => travel(page, journey));
	});

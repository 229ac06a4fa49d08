import { expect, test, type Page } from '@playwright/test';
import { accessible, watch } from './watch';

const noOverflow = async (page: Page) =>
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
const focusedIn = (page: Page, id: string) =>
	expect.poll(() => page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe(id);

/** What stands beside the questions for a standard: 0 the law in force, 1 without proof. */
const range = async (page: Page, standard: 0 | 1) => {
	const amount = page.locator('.side dd').nth(standard);
	await expect(amount).not.toHaveText('');
	return ((await amount.textContent()) ?? '').trim();
};

/** Tab, until what has the focus answers to the selector. */
async function tabTo(page: Page, selector: string, key = 'Tab') {
	for (let step = 0; step < 80; step++) {
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`no ${selector} within 80 steps of ${key}`);
}

test('a lawyer with the keyboard alone: a question by search, changed, the range before and after, taken back', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/review/?example=2&as=lawyer');
	await expect(page.getByRole('button', { name: '查找问题' })).toBeVisible();
	await page.keyboard.press('Control+k');
	const field = page.getByRole('combobox', { name: '问题里的字、条文，或者已有的回答' });
	await expect(field).toBeFocused();
	await page.keyboard.type('PIPL-29');
	const options = page.getByRole('listbox').getByRole('option');
	await expect(options.filter({ hasText: '同意情况' })).toHaveCount(1);
	await accessible(page);
	await field.fill('');
	await page.keyboard.type('同意');
	await expect(options.first()).toContainText('同意情况');
	await expect(page.getByText(/^现在不问的/)).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowUp');
	await expect(options.first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');

	// The whole chapter is one form, and the question found has the focus.
	await expect(page.getByRole('heading', { level: 1, name: '采集与告知同意' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: '必要性' })).toBeVisible();
	await focusedIn(page, 'q-consent-kind');
	await expect(page.locator('#q-consent-kind input[value="tied"]')).toBeChecked();
	const before = await range(page, 1);
	await tabTo(page, '#q-consent-kind input[value="tied"]');
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('#q-consent-kind input[value="separate"]')).toBeChecked();
	const edit = page.getByRole('group', { name: '刚才的修改' });
	await expect(edit).toContainText('同意情况');
	await expect(edit).toContainText(`无须证明实际损失口径：${before} → `);
	const after = await range(page, 1);
	expect(after).not.toBe(before);
	await expect(edit).toContainText(`${before} → ${after}`);
	await accessible(page);
	await noOverflow(page);

	// Outside a text field, as undo is anywhere else.
	await page.keyboard.press('Control+z');
	await expect(page.locator('#q-consent-kind input[value="tied"]')).toBeChecked();
	await expect(edit).toContainText(`${after} → ${before}`);
	expect(await range(page, 1)).toBe(before);

	// It came from the check, and goes back there.
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	clean();
});

/** What has the focus: the question it stands in, what it is, and whether the foot hides it (WCAG 2.4.11). */
const focused = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLInputElement;
		const [own, foot] = [at.getBoundingClientRect(), document.querySelector('.foot')?.getBoundingClientRect()];
		const asked = at.closest('fieldset');
		return {
			question: asked?.id.replace(/^q-/, '') ?? '',
			kind: at.tagName === 'INPUT' ? at.type : at.tagName,
			name: at.name,
			value: at.value,
			text: at.textContent.trim(),
			chosen: Boolean(asked?.querySelector('input:checked')),
			unknowable: Boolean(asked?.querySelector('input[value="?"]')),
			hidden: Boolean(foot && foot.height && !at.closest('.foot') && own.top >= foot.top && own.top < foot.bottom)
		};
	});
type Focused = Awaited<ReturnType<typeof focused>>;

/** What somebody types who knows little: what is named here is answered, what can be is not known, the rest is the first there is. */
const typed: Readonly<Record<string, string>> = { 'taking-startedOn': '2025-03-07', 'participants-p1-name': 'A' };
const firstOf = ['taking-endedOn', 'participants-p1-roles'];
function keysFor({ question, kind, name, value, text, chosen, unknowable }: Focused): string[] {
	if (kind === 'text' && typed[question] && value !== typed[question]) return [...typed[question]];
	if (kind === 'BUTTON' && text === '添加一方') return ['Enter'];
	if (kind === 'BUTTON' && text === '没有选的，都不清楚') return ['Enter'];
	if (chosen) return [];
	if (kind === 'radio') return unknowable && value !== '?' && !firstOf.includes(question) ? ['ArrowUp'] : ['Space'];
	if (kind !== 'checkbox') return [];
	if (question === 'face-use-photo') return name.endsWith('verify') ? ['Space'] : [];
	return firstOf.includes(question) || !name.includes('.') || name.endsWith('-none') ? ['Space'] : [];
}

test('a lawyer with the keyboard alone, from the first question to the brief: nothing that has the focus is hidden', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/ask/basics/?as=lawyer');
	await expect(page.locator('#q-claimant-kind')).toBeVisible();
	const added = new Set<string>();
	for (let pass = 0; pass < 16 && page.url().includes('/ask/'); pass++) {
		await page.locator('main h1').waitFor();
		for (let step = 0; step < 250; step++) {
			await page.keyboard.press('Tab');
			const at = await focused(page);
			expect(at.hidden, `${at.question} ${at.text}`).toBe(false);
			if (at.kind === 'BUTTON' && at.text === '继续') break;
			if (at.text === '添加一方' && added.has(at.text)) continue;
			added.add(at.text);
			for (const key of keysFor(at)) await page.keyboard.press(key);
		}
		await page.keyboard.press('Control+Enter');
		await page.waitForLoadState('networkidle');
	}
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	for (const [link, title] of [
		['a[href*="/result/"].button', '评估结果'],
		['a[href*="/brief/"].button', '意见书']
	] as const) {
		await page.locator(link).waitFor();
		await tabTo(page, link);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	}
	const word = page.getByRole('button', { name: /^下载Word/ });
	await expect(word).toBeEnabled();
	await page.evaluate(() => document.querySelector<HTMLElement>('main h1')?.scrollIntoView());
	const download = page.waitForEvent('download');
	for (let step = 0; step < 80 && !(await word.evaluate((one) => one === document.activeElement)); step++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect((await download).suggestedFilename()).toMatch(/\.docx$/);
	clean();
});

test('a question of another scene’s role, and why a question is not asked: found, and the answer that makes it so', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/ask/parties/?example=2&as=lawyer');
	const roles = page.locator('#q-participants-p1-roles');
	await expect(roles.getByRole('checkbox')).toHaveCount(6);
	await roles.getByText('其余19种角色，按做了什么分列').click();
	await roles.getByLabel('按字查找').fill('派遣');
	await expect(roles.getByRole('status')).toHaveText('找到1种');
	await roles.getByRole('checkbox', { name: '劳务派遣单位' }).check();
	await expect(roles.locator('summary').last()).toContainText('已选：劳务派遣单位');
	await accessible(page);

	await page.goto('/ask/basics/?example=2&as=lawyer&at=settlement');
	await page.getByText(/^这一章现在不问的/).click();
	const why = page.getByRole('listitem').filter({ hasText: '和解金额' });
	await expect(why).toContainText('因为“和解”答的是“没有”；答“有”才会问');
	await expect(why.getByRole('link', { name: '去改这个回答' })).toHaveAttribute('href', /#q-settlement-made$/);
	await accessible(page);
	clean();
});

test('choices gone through with the arrow keys: each is weighed in its turn, and the focus stays', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/ask/use/?example=5&as=lawyer&at=sharing#q-share-recipients');
	const option = (value: string) => page.locator(`#q-share-recipients input[value="${value}"]`);
	await expect(option('few')).toBeChecked();
	await tabTo(page, '#q-share-recipients input[value="few"]');
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await expect(option('none')).toBeFocused();
	await expect(page.getByLabel('没发现给过别人（改成这个，还没有确定）')).toBeChecked();
	await expect(page.getByLabel('一两家合作方（现在的回答，仍算数）')).not.toBeChecked();
	await expect(page.locator('#q-share-basis')).toHaveAttribute('disabled');
	await accessible(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await expect(option('few')).toBeChecked();
	await expect(option('few')).toBeFocused();
	clean();
});

test('an edit that sets answers aside: which ones and the range, before it is made; not made, nothing has moved', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/ask/use/?example=5&as=lawyer&at=sharing');
	const few = page.locator('#q-share-recipients input[value="few"]');
	await expect(few).toBeChecked();
	const [law, noProof] = [await range(page, 0), await range(page, 1)];
	await page.locator('#q-share-recipients input[value="none"]').click();
	const weighing = page.getByRole('alertdialog');
	await expect(weighing).toBeFocused();
	await expect(weighing.getByRole('listitem')).toHaveText([
		'对外提供的同意：没有问',
		'有偿提供：不是',
		'对外提供的日期：不清楚'
	]);
	await expect(weighing).toContainText(`现行法口径：不变，${law}`);
	await expect(weighing).toContainText(`无须证明实际损失口径：${noProof} → `);
	await accessible(page);
	await weighing.getByRole('button', { name: '不改了' }).click();
	await expect(weighing).toHaveCount(0);
	await expect(few).toBeChecked();
	await focusedIn(page, 'q-share-recipients');
	expect([await range(page, 0), await range(page, 1)]).toEqual([law, noProof]);

	await page.locator('#q-share-recipients input[value="none"]').click();
	await weighing.getByRole('button', { name: '确定修改' }).click();
	const edit = page.getByRole('group', { name: '刚才的修改' });
	await expect(edit).toContainText('搁置3条：对外提供的同意、有偿提供、对外提供的日期');
	await expect(edit).toContainText(`${noProof} → ${await range(page, 1)}`);
	await edit.getByRole('button', { name: '撤销这次修改' }).click();
	await expect(edit).toContainText('恢复3条');
	await expect(few).toBeChecked();
	await noOverflow(page);
	clean();
});

test('a change link of the check leads to its question and back, and the check says what the change did', async ({
	page
}) => {
	const clean = watch(page);
	await page.goto('/review/?example=2');
	await page.getByRole('link', { name: '修改 同意情况' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '同意' })).toBeVisible();
	await page.locator('#q-consent-kind input[value="separate"]').check();
	await page.getByRole('button', { name: '继续' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '核对回答' })).toBeVisible();
	const since = page.getByRole('group', { name: '核对以后的修改' });
	await expect(since).toContainText('现行法口径');
	await expect(since).not.toContainText('无须证明实际损失口径');
	await accessible(page);
	clean();
});

test('who checks amounts: both versions of a fact, the finding, and only then the amounts', async ({ page }) => {
	const clean = watch(page);
	await page.goto('/ask/taking/?example=2&as=judge&at=consent');
	const question = page.locator('#q-consent-kind');
	await question.getByRole('button', { name: '说法不同' }).click();
	await question.getByLabel('原告主张').selectOption('其他强迫或变相强迫');
	await question.getByLabel('被告抗辩').selectOption('专门问过，自愿同意');
	await expect(page.getByText('认定记录完毕之前不显示')).toHaveCount(1);
	await page.getByRole('link', { name: '核对回答' }).click();
	await page.getByRole('link', { name: '查看结果' }).click();

	await expect(page.getByRole('heading', { name: '先记录认定，再看数额' })).toBeVisible();
	const main = page.getByRole('main');
	await expect(main).toContainText('还有1项有争议的事实没有认定');
	expect(await main.innerText()).not.toMatch(/\d元/);
	// It is not said that findings are recorded while one is wanting.
	await expect(page.getByRole('button', { name: '其余按举证责任处理，显示数额' })).toBeVisible();
	await accessible(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /不含数额（JSON）/ }).click()
	]);
	expect(download.suggestedFilename()).toBe('lianheng-example-2-findings.json');
	await page.getByRole('link', { name: '去记录认定' }).click();

	const finding = page.getByRole('combobox', { name: '同意情况的认定' });
	const row = page.getByRole('row').filter({ has: finding });
	await expect(row).toContainText('其他强迫或变相强迫');
	await expect(row).toContainText('专门问过，自愿同意');
	await expect(row).toContainText('《人脸识别司法解释》第六条');
	await accessible(page);
	await finding.selectOption('依原告主张：其他强迫或变相强迫');
	await expect(page.getByRole('group', { name: '刚才的修改' })).toContainText('数额未显示');
	await expect(finding).toHaveValue('coerced');
	await noOverflow(page);

	await page.getByRole('link', { name: '回到结果' }).click();
	await expect(main).toContainText('有争议的事实都已有认定');
	await page.getByRole('button', { name: '认定已经记录，显示数额' }).click();
	await expect(page.getByRole('heading', { name: '数额区间' })).toBeVisible();
	// Nothing that advises a party: neither whom to sue nor what to do next.
	await expect(main).not.toContainText('列为被告');
	await expect(page.getByRole('heading', { name: '下一步' })).toHaveCount(0);
	// For the session, and whoever asks: every answer is still there.
	await page.reload();
	await expect(page.getByRole('heading', { name: '数额区间' })).toBeVisible();
	await page.getByRole('link', { name: '准备案件' }).click();
	await expect(page.getByText('不是现行法，供研究、协商与参考').first()).toBeVisible();
	await page.getByRole('link', { name: /^另行认定/ }).click();
	await expect(finding).toHaveValue('coerced');
	clean();
});

import { expect, it } from 'vitest';
import type { Answer, Answers } from '../case/answers';
import { vocabulary } from '../case/facts';
import type { Vocabulary } from '../case/vocabulary';
import { evidence as en } from '../messages/en/evidence';
import { evidence as zh } from '../messages/zh-CN/evidence';
import { changed } from '../../../tests/say';
import { assess } from './assess';
import { usual, usualFor } from './evidence';
import { ledger } from './ledger';
import { result } from './outcome';

const rows = (answers: Answers) => {
	const found = result(assess(answers));
	if (found.status !== 'settled') throw new Error(found.status);
	return ledger(found.relied, answers);
};
const row = (answers: Answers, address: string) => rows(answers).find((one) => one.address === address);
const lasting = (start: string, end: string) => ({ 'taking.startedOn': start, 'taking.endedOn': end });
const known = { 'know.harmOn': '2022-01-01', 'know.obligorOn': '2022-01-01' };

const argued = (of: Vocabulary, scope = ''): string[] =>
	Object.entries(of).flatMap(([key, fact]) => {
		if (fact.kind === 'list') return argued(fact.of, `${scope}${key}/x1/`);
		return ['choice', 'grade', 'amount', 'when', 'link'].includes(fact.kind) ? [scope + key] : [];
	});

it('names what usually proves every fact that has to be proved, and words every kind', () => {
	// The sum claimed is said, not proved.
	expect(argued(vocabulary).filter((address) => !usualFor(address))).toEqual(['claims/x1/amount']);
	const kinds = new Set(Object.values(usual).flat());
	expect(Object.keys(zh.kinds).toSorted()).toEqual([...kinds].toSorted());
	for (const { kinds: words } of [zh, en])
		expect(new Set(Object.values(words)).size).toBe(Object.values(words).filter(Boolean).length);
});

it('has the processor show that he was not at fault for conduct from 2021-11-01, and the claimant fault before (PIPL-69, PIPL-74, CC-1165)', () => {
	const before = changed('2', {
		...lasting('2021-10-31', '2021-10-31'),
		...known,
		'participants/p1/duty.safeguard': '?'
	});
	const on = changed('2', { ...lasting('2021-11-01', '2021-11-01'), ...known, 'participants/p1/duty.safeguard': '?' });
	expect(row(before, 'participants/p1/duty.safeguard')).toMatchObject({
		by: 'claimant',
		burdens: [{ by: 'claimant', basis: ['CC-1165'] }],
		unproven: ['kept'],
		open: true
	});
	expect(row(on, 'participants/p1/duty.safeguard')).toMatchObject({
		by: 'defendant',
		burdens: [{ by: 'defendant', basis: ['PIPL-69'] }],
		unproven: ['undone'],
		open: true
	});
});

it('leaves the fault of one who only processes for another to the claimant (PIPL-73(1), CC-1165)', () => {
	const trustee = changed('2', { 'participants/p2/duty.secure': '?' });
	expect(row(trustee, 'participants/p2/duty.secure')).toMatchObject({
		by: 'claimant',
		burdens: [{ by: 'claimant', basis: ['CC-1165'] }],
		unproven: ['kept']
	});
});

it('lays consent, notice and purpose on whoever used the face: FR-6 from 2021-08-01, before by the general rule (CPI-91)', () => {
	const basis = (day: string) =>
		row(changed('2', { ...lasting(day, day), ...known, 'notice.given': 'none' }), 'notice.given')?.burdens;
	expect(basis('2021-07-31')).toEqual([{ by: 'defendant', basis: ['CPI-91'] }]);
	expect(basis('2021-08-01')).toEqual([{ by: 'defendant', basis: ['FR-6'] }]);
	expect(basis('2021-08-02')).toEqual([{ by: 'defendant', basis: ['FR-6'] }]);
});

it('shows both burdens where rules differ: that consent was given is the processor’s to show, and the claimant’s where he withdraws it (FR-6, PIPL-15)', () => {
	expect(row(changed('2', {}), 'consent.kind')).toMatchObject({
		by: 'both',
		burdens: [
			{ by: 'claimant', basis: ['PIPL-15'] },
			{ by: 'defendant', basis: ['FR-6'] }
		]
	});
});

it('has the claimant prove loss and cost, each item at its own address (CC-1182, FR-8)', () => {
	const spent = changed('2', {
		losses: ['l1'],
		'losses/l1/kind': 'unauthorised',
		'losses/l1/amount': '800',
		'losses/l1/on': '2026-01-05',
		'losses/l1/voucher': 'no',
		'losses/l1/extent': 'full',
		'losses/l1/by': [],
		'victim.conduct': 'none',
		expenses: ['e1'],
		'expenses/e1/kind': 'notary',
		'expenses/e1/amount': '1200',
		'expenses/e1/voucher': 'yes'
	});
	expect(row(spent, 'expenses/e1/amount')).toMatchObject({ by: 'claimant', unproven: ['undetermined'], open: false });
	expect(row(spent, 'losses/l1/amount')?.burdens).toEqual([{ by: 'claimant', basis: ['CC-1182'] }]);
	expect(row(spent, 'expenses/e1/amount')?.burdens).toEqual([{ by: 'claimant', basis: ['FR-8'] }]);
	expect(row(spent, 'expenses/e1/voucher')?.usual).toEqual(['receipt', 'bank']);
});

it('leaves out frame facts, and what the claimant need not show because he does not claim it', () => {
	const addresses = rows(changed('2', {})).map(({ address }) => address);
	for (const address of ['claimant.kind', 'participants/p1/name', 'demands/d1/kind', 'assessment.today'])
		expect(addresses).not.toContain(address);
	expect(addresses).not.toContain('leak.happened'); // none, which is what a court starts from
	expect(addresses).toContain('notice.given'); // the other side must show it, whatever the claimant says
	const leaked = changed('2', { 'leak.happened': '?' });
	expect(row(leaked, 'leak.happened')).toMatchObject({ by: 'claimant', open: true, unproven: ['none'] });
});

it('puts the open ones first in each group: unknown, suspected, disputed without a finding', () => {
	const disputed: Answer = { status: 'disputed', claimant: 'none', defendant: 'clear' };
	const found = rows({ ...changed('2', {}), 'notice.given': disputed });
	for (const by of ['claimant', 'defendant'] as const) {
		const open = found.filter((one) => one.by === by).map((one) => one.open);
		expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)));
	}
	expect(found.find(({ address }) => address === 'notice.given')?.open).toBe(true);
	expect(row({ ...changed('2', {}), 'notice.given': { ...disputed, found: 'none' } }, 'notice.given')?.open).toBe(
		false
	);
});

it('keeps what has evidence, and evidence changes no figure', () => {
	const bare = changed('2', {});
	const evidence = [{ what: '物业群聊天记录', source: '请求人保存', inHand: true }];
	const noted = { ...bare, 'leak.happened': { ...bare['leak.happened']!, evidence } };
	expect(row(noted, 'leak.happened')?.evidence).toEqual(evidence);
	expect(assess(noted)).toEqual(assess(bare));
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { headOf } from '../../src/features/audits/orphaned.ts';
import type { Employment, Unit } from '../../src/features/workplace/records.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { readDirectory } from '../workplace/second-accounts.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { notedReport } from './examples.ts';

const job = (unit: string, from: string, to?: string) => ({ unit, from, to }) as Employment;
const heads: Readonly<Record<string, string>> = { nord: 'mette', syd: 'signe' };

test.each<[string, readonly Employment[], string | undefined]>([
  ['the job they have', [job('nord', '2020-01-01')], 'mette'],
  [
    'the last of those they had',
    [job('syd', '2010-01-01', '2019-12-31'), job('nord', '2020-01-01', '2026-11-01')],
    'mette',
  ],
  ['none, where they led it themselves', [job('syd', '2020-01-01')], undefined],
  ['none, in a unit that is not there', [job('vest', '2020-01-01')], undefined],
  ['none, without a job', [], undefined],
])('S28: the head of who is gone is that of %s', (_, jobs, expected) => {
  const workplace = {
    employmentsOf: () => jobs,
    unit: (code: string) => (heads[code] === undefined ? undefined : ({ manager: heads[code] } as Unit)),
    countsAsOne: (one: string, other: string) => one === other,
  } as unknown as Parameters<typeof headOf>[0];
  expect(headOf(workplace, 'signe')).toBe(expected);
});

let here: World;
let audit: string;
let point: { key: string; version: number };
beforeAll(async () => {
  here = await world();
  audit = (await notedReport(here, 'It-revision 2026')).audit;
  const signe = await here.as('signe').id();
  const said = { outcome: 'finding', note: 'Ti konti', followUp: 'Luk dem', followUpDue: '2026-12-20' } as const;
  point = (
    await here.as('rene').action('saveAuditPoint', {
      ...{ audit, place: crypto.randomUUID(), heading: 'Adgange', ...said, followUpOwner: signe, seen: 0 },
    })
  ).answer;
  await until(async () => (await thingsOf(here.as('signe'), 'audits')).length === 1);
});
afterAll(() => here.close());

type FollowUpInput = ActionInput<'followUpFinding'>;
const handOver = async (who: Who, to: Who, followUpDue = '2027-01-15') => {
  const said = { followUp: 'handOver', point: point.key, seen: point.version, followUpDue } as const;
  return here.as(who).action('followUpFinding', { ...said, followUpOwner: await here.as(to).id() } as FollowUpInput);
};
const shown = (who: Who) => here.as(who).view('audit', { audit: audit.slice('audit:'.length) });

test('S116: while they are here nobody takes a finding from them', async () => {
  for (const who of ['mette', 'aksel', 'dina', 'ivan'] as const)
    expect((await handOver(who, 'ivan')).refusal?.code).toBe('notAllowed');
  expect((await shown('mette')).refusal?.code).toBe('unknownAudit');
});

test('S28, S116: a finding of one who has left is given to another by the head of their unit, or the DBR', async () => {
  const signe = await here.as('signe').id();
  await here.standin.graph('PATCH', `/users/${signe}`, { accountEnabled: false });
  await readDirectory(here);
  await until(async () => (await thingsOf(here.as('mette'), 'audits')).length === 1);
  const { isPart, points } = (await shown('mette')).answer;
  expect(isPart).toBe(true);
  expect(points).toMatchObject([{ heading: 'Adgange', mayFollowUp: false, mayHandOver: true }]);
  expect((await shown('dina')).answer.points[0]).toMatchObject({ mayHandOver: true });
  expect((await shown('rene')).answer.points[0]).toMatchObject({ mayHandOver: false });

  expect((await handOver('ivan', 'ivan')).refusal?.code).toBe('notAllowed');
  expect((await handOver('dina', 'dina')).refusal?.details.faults).toEqual(['watches']);
  expect((await handOver('mette', 'mette', '2026-11-30')).refusal?.details.faults).toEqual(['followUpInThePast']);
  expect((await handOver('mette', 'mette')).status).toBe(200);
  // Pressed again it is the first answer, and who was named goes on.
  expect((await handOver('mette', 'mette')).status).toBe(200);
  await until(async () => (await shown('mette')).answer.points[0]?.mayFollowUp === true);
  expect((await shown('mette')).answer.points[0]).toMatchObject({ mayHandOver: false, followUpDue: '2027-01-15' });
});

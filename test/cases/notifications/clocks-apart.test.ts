import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseNotification } from '../../../src/features/cases/notifications/records.ts';
import { waitsFor } from '../../../src/features/cases/scheduled/case-notification-sender.ts';
import { insideOf } from '../../examples/example.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const people: readonly Who[] = ['e1', 'e2', 'e3', 'e4'];
const secondsBefore = (at: string, seconds: number) => Temporal.Instant.from(at).subtract({ seconds }).toString();

test('S105: what a server with a clock some seconds ahead has told counts as told', async () => {
  const { records } = insideOf(here).ports;
  for (const who of people) {
    const said = { nonce: crypto.randomUUID(), category: 'malicious' as const, words: 'Jeg trykkede på linket' };
    await here.as(who).carryOut('reportIncident', said);
  }
  const ofDpo = (state: 'sent' | 'planned') =>
    records.all(CaseNotification, { state }).filter(({ record }) => record.as === 'dpo');
  await until(() => ofDpo('sent').length === 3 && ofDpo('planned').length === 1);
  const sentAt = ofDpo('sent')
    .map(({ record }) => record.at)
    .sort()[0];
  const behind = secondsBefore(sentAt ?? '', 3);
  const [waiting] = ofDpo('planned');
  if (!waiting) throw new Error('nothing waits');
  await records.update(CaseNotification, waiting, { ...waiting.record, at: secondsBefore(behind, 60) });
  expect(waitsFor({ records }, behind, 30)).toBe(false);
  // Ten minutes later the fourth is told.
  expect(waitsFor({ records }, secondsBefore(behind, -700), 30)).toBe(true);
});

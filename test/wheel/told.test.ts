import { afterAll, beforeAll, expect, test } from 'vitest';
import { Audit, AuditPoint } from '../../src/features/audits/records.ts';
import { newNotification } from '../../src/features/delivery/notification.ts';
import { Notification } from '../../src/features/delivery/records.ts';
import { settleWaiting } from '../../src/features/notifications/scheduled/waiting-notifications.ts';
import { tellOfWheel } from '../../src/features/wheel/scheduled/tell-of-wheel.ts';
import { aFinding, anAudit } from '../audits/given-audits.ts';
import { insideOf } from '../examples/example.ts';
import { rowsOf } from '../rows.ts';
import { type World, world } from '../world.ts';

let here: World;
let lone = '';
beforeAll(async () => {
  here = await world();
  lone = await here.as('lone').id();
});
afterAll(() => here.close());

const inside = () => insideOf(here);
const finding = () => aFinding(1, { at: '2026-11-30T09:00:00Z', followUpOwner: lone, followUpOwnerName: 'Lone' });
const toldOf = async (person: string) =>
  (await rowsOf(here, 'notification')).filter((row) => row.person === person && row.what === 'wheelWaits');

async function night(): Promise<void> {
  const { ports, sources, background } = inside();
  tellOfWheel(ports, ports.clock.now(), sources.now());
  await background.settled();
}

test('S116: who is to follow a finding up is told once, in one with what else the year asks of them', async () => {
  const { records } = inside().ports;
  await records.create(Audit, anAudit({ state: 'done', concludedOn: '2026-11-30', conclusion: 'Set' }));
  await records.create(AuditPoint, finding());
  await records.create(AuditPoint, { ...finding(), key: `${finding().key}b`, heading: 'Hver uge' });
  await expect.poll(() => inside().sources.now().yearTasks().length).toBeGreaterThan(1);
  await night();
  expect(await toldOf(lone)).toMatchObject([{ count: 2 }]);
  await night();
  expect(await toldOf(lone)).toHaveLength(1);
});

test('S122: a notice that waits is dropped when what it was about is done first, and stands while one thing is left', async () => {
  const { ports, sources } = inside();
  const { records, clock } = ports;
  const waiting = newNotification('wheelWaits', lone, 'wheel-2026-11-30', clock.now());
  const points = records.all(AuditPoint, { followUpOwner: lone });
  const isOutdated = () => ports.outdated(waiting, sources.now(), clock.now());
  const [first, second] = points;
  if (!first || !second) throw new Error('no findings');
  const done = { followUpDoneOn: '2026-12-01', followUpNote: 'Lukket' };
  await records.update(AuditPoint, first, { ...first.record, ...done });
  expect(isOutdated()).toBe(false);
  await records.update(AuditPoint, second, { ...second.record, ...done });
  await expect.poll(isOutdated).toBe(true);
  const { key } = (await records.create(Notification, { ...waiting, fault: '429' })).record;
  await settleWaiting(ports, clock.now(), sources.now());
  expect((await records.fetch(Notification, key))?.record.state).toBe('dropped');
});

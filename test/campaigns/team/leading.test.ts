import { afterAll, beforeAll, expect, test } from 'vitest';
import { unlessChanged } from '../../../src/core/refusal.ts';
import { ReviewYear } from '../../../src/features/reviews/records.ts';
import { reviewYearKey } from '../../../src/features/reviews/review-year.ts';
import { escalateMissedYears } from '../../../src/features/reviews/scheduled/missed-years.ts';
import { staffOn } from '../../../src/features/workplace/queries/staff-on.ts';
import { mayMeetNames } from '../../clearance/newcomer.ts';
import { rowsOf } from '../../rows.ts';
import { crowd, nameOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
  await mayMeetNames(here);
});
afterAll(() => here.close());

/** The day comes, and the work of that name is done. */
async function day(to: string, job: string, period: string) {
  await here.clock.move(to);
  await until(async () => {
    await Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
    return (await rowsOf(here, 'run')).some((run) => run.job === job && run.period === period && run.state === 'done');
  }, 40);
}
const told = async (who: Who) => {
  const person = await here.as(who).id();
  return (await rowsOf(here, 'notification')).filter((one) => one.what === 'leading' && one.person === person);
};
const yearOfMette = async () => {
  const key = reviewYearKey(2026, await here.as('mette').id());
  return (await rowsOf(here, 'reviewYear')).find((row) => row.key === key);
};

test('S84, S86: on a Monday a manager is told how many things wait, once, by number and nothing else', async () => {
  await day('2026-12-07T09:05', 'leading', '2026-12-07');
  await until(async () => (await told('mette')).some(({ state }) => state === 'sent'));
  const [first] = await told('mette');
  expect(first).toMatchObject({ week: '2026-w50', channel: 'feed', count: expect.any(Number) });
  expect(first?.rules).toBeUndefined();
  const said = JSON.stringify(
    await rowsOf(here, 'notification').then((rows) => rows.filter(({ what }) => what === 'leading')),
  );
  for (const who of ['lone', 'ali', 'mette', ...crowd] as const) expect(said).not.toContain(nameOf(who));
  expect(await told('lone')).toEqual([]);
  expect(await told('mette')).toHaveLength(1);
});

test('S86: a year that cannot reach two is passed on once, and the list says when and to whom, also by two at once', async () => {
  const all = here.servers.flatMap(({ inside }) => inside?.context.ports ?? []);
  const [ports] = all;
  const key = (await yearOfMette())?.key;
  if (!ports || !key) throw new Error('no row');
  const pass = (today: string) =>
    Promise.all(
      all.map((own) => escalateMissedYears(own, staffOn(own, today), today).then((told) => [...told.values()])),
    );
  expect(await pass('2026-12-07')).toEqual([[], []]);

  // The servers look at the year too, and one of them may have written in between.
  await until(async () => {
    const row = await ports.records.fetch(ReviewYear, key);
    if (!row) throw new Error('no row');
    const out = { ...row.record, outOfReach: true };
    return (await ports.records.update(ReviewYear, row, out).catch(unlessChanged)) !== undefined;
  });
  await until(() => all.every((own) => own.records.find(ReviewYear, key)?.record.outOfReach));
  expect((await pass('2026-12-31')).flat().length).toBeGreaterThan(0);
  expect(await yearOfMette()).toMatchObject({ escalatedOn: '2026-12-31', escalatedTo: nameOf('karen') });
  await until(() => all.every((own) => own.records.find(ReviewYear, key)?.record.escalatedOn));
  // Whoever was stopped on the way counts it again, also after the holidays, and nobody does a month later.
  expect(await pass('2026-12-31')).toEqual([[['2026-12-31']], [['2026-12-31']]]);
  expect(await pass('2027-01-04')).toEqual([[['2026-12-31']], [['2026-12-31']]]);
  expect(await pass('2027-02-01')).toEqual([[], []]);
});

test('a Monday the servers slept through is made up for on the next working day, once', async () => {
  await day('2026-12-15T09:05', 'leading', '2026-12-14');
  const ofWeek = async () => (await told('mette')).filter(({ week }) => week === '2026-w51');
  await until(async () => (await ofWeek()).length === 1);
  await here.clock.move('2026-12-16T09:05');
  await Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
  expect(await ofWeek()).toHaveLength(1);
  expect((await rowsOf(here, 'run')).filter(({ job }) => job === 'leading').map(({ period }) => period)).toEqual([
    '2026-12-07',
    '2026-12-14',
  ]);
});

test('S86: on 31 December, a Thursday, it is told; the year that has gone is looked over until April', async () => {
  await day('2026-12-31T09:05', 'leading', '2026-last');
  await until(async () => (await told('karen')).some(({ week }) => week === '2026-w53'));
  expect((await told('mette')).some(({ week }) => week === '2026-w53')).toBe(false);
  await day('2027-02-08T04:05', 'review-years', '2027-02-08');
  await until(async () => (await yearOfMette())?.outOfReach === true);
});

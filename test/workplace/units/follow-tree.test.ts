import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../../src/core/refusal.ts';
import { ReadingChoice } from '../../../src/features/handbook/tailoring-records.ts';
import { Employment, Unit } from '../../../src/features/workplace/records.ts';
import type { Records } from '../../../src/kernel/records.ts';
import { insideOf } from '../../examples/example.ts';
import { aChoice } from '../../records.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { building } from './building.ts';

let here: World;
let update: Records['update'];
beforeAll(async () => {
  here = await world();
  update = records().update;
});
afterEach(() => {
  records().update = update;
});
afterAll(() => here.close());

const { save, close, open, made } = building(() => here);
const records = () => insideOf(here).ports.records;

/** From here on the rows of these jobs cannot be written. */
function stuck(...keys: readonly string[]): void {
  records().update = async (of, before, ...rest) => {
    if (keys.includes(before.record.key)) throw new Refusal('saveUncertain');
    return update(of, before, ...rest);
  };
}

async function jobOf(who: Who) {
  const [job] = records().all(Employment, { person: await here.as(who).id() });
  if (!job) throw new Error('no job');
  return job;
}

async function placed(who: Who, at: { unit: string; name: string }, movedFrom?: string): Promise<string> {
  const job = await jobOf(who);
  await records().update(Employment, job, { ...job.record, unit: at.unit, unitName: at.name, movedFrom });
  return job.record.key;
}

/** A unit that is asked for one reading more than others. */
async function asking(own: Parameters<typeof made>[0]) {
  const unit = await made(own);
  await records().create(ReadingChoice, aChoice({ does: 'add', rule: 'r20', unit: unit.unit, from: '2026-12-01' }));
  return unit;
}

/** Whose reading of that is no longer owed. */
async function gone(...people: readonly Who[]): Promise<readonly Who[]> {
  const found = (await rowsOf(here, 'lapse')).filter(({ rule }) => rule === 'r20').map(({ person }) => person);
  const ids = await Promise.all(people.map((who) => here.as(who).id()));
  return people.filter((_, at) => found.includes(ids[at] ?? ''));
}

test('S18: whose job goes back when a unit opens is no longer asked what the other one asks', async () => {
  const [from, into] = [await made({ name: 'Mosen' }), await asking({ name: 'Engen' })];
  await placed('e1', from);
  const closed = (await close(from.unit, from.seen, into.unit)).answer;
  expect(await gone('e1')).toEqual([]);
  expect((await open(from.unit, closed.seen)).refusal).toBeUndefined();
  await until(async () => (await gone('e1')).length === 1);
});

test('S18: so is who has gone back when another job could not be written, and that one with the same press', async () => {
  const [from, into] = [await made({ name: 'Heden' }), await asking({ name: 'Klitten' })];
  await placed('e2', from);
  const left = await placed('e3', from);
  const closed = (await close(from.unit, from.seen, into.unit)).answer;
  stuck(left);
  expect((await open(from.unit, closed.seen)).refusal?.code).toBe('partlySaved');
  await until(async () => (await gone('e2')).length === 1);
  expect(await gone('e2', 'e3')).toEqual(['e2']);
  records().update = update;
  expect((await open(from.unit, closed.seen)).refusal).toBeUndefined();
  await until(async () => (await gone('e3')).length === 1);
});

test('S18: a close that stopped half-way looks at the jobs and units that were moved already', async () => {
  const [from, into] = [await asking({ name: 'Skoven' }), await made({ name: 'Lunden' })];
  const below = await made({ name: 'Lysningen', parent: from.unit });
  await placed('e4', into, from.unit);
  await placed('e5', below);
  const row = records().find(Unit, below.unit);
  if (!row) throw new Error('not there');
  await records().update(Unit, row, { ...row.record, parent: into.unit, movedFrom: from.unit });
  expect((await close(from.unit, from.seen, into.unit)).refusal).toBeUndefined();
  await until(async () => (await gone('e4', 'e5')).length === 2);
});

test('S18: a moved unit is looked at although a job in it could not be told its new name', async () => {
  const above = await asking({ name: 'Bakken' });
  const unit = await made({ name: 'Dalen', parent: above.unit });
  stuck(await placed('e6', unit));
  const wanted = { unit: unit.unit, name: 'Dalene', seen: unit.seen };
  expect((await save(wanted)).refusal?.code).toBe('saveUncertain');
  await until(async () => (await gone('e6')).length === 1);
  records().update = update;
  expect((await save(wanted)).refusal).toBeUndefined();
  expect((await jobOf('e6')).record.unitName).toBe('Dalene');
});

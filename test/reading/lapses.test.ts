import { afterAll, beforeAll, expect, test } from 'vitest';
import { RuleVersion } from '../../src/features/handbook/records.ts';
import { ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import { recordLapses } from '../../src/features/reading/scheduled/lapses.ts';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { aChoice, aVersion } from '../records.ts';
import { rowsOf } from '../rows.ts';
import { upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const context = () => {
  const inside = here.servers[0]?.inside;
  if (!inside) throw new Error('no server runs here');
  return inside.context;
};

/** Employments of people in the school as the HR system has them: end, first and last day of leave. */
function bring(...people: readonly { who: Who; area?: string; to?: string; leave?: readonly [string, string] }[]) {
  const lines = people.map(
    ({ who, area = 'Skole og dagtilbud', to = '', leave = ['', ''] }) =>
      `1;${upnOf(who)};;Medarbejder;Medarbejder;${area};nord;${upnOf('mette')};01-01-2020;${to};${leave.join(';')}`,
  );
  const csv = [hrColumns.join(';'), ...lines, ''].join('\r\n');
  return here.as('eva').action('importEmployments', { csv, check: false });
}

/** `r06 left 2026-12-01` of a person, as SharePoint has it. */
async function lapsesOf(who: Who): Promise<readonly string[]> {
  const id = await here.as(who).id();
  const rows = (await rowsOf(here, 'lapse')).filter(({ person }) => person === id);
  return rows.map(({ rule, why, on }) => `${rule} ${why} ${on}`).sort();
}

async function nightOf(day: string): Promise<void> {
  await here.clock.move(`${day}T03:10`);
  await context().schedule.tick();
}

test('S18: bringing in that somebody has left writes what they owed, once, however often the file comes', async () => {
  await here.as('e1').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  expect((await bring({ who: 'e1', to: '30-11-2026' })).answer).toMatchObject({ changed: 1, saved: true });
  const left = ['r01 left 2026-12-01', 'r02 left 2026-12-01', 'r07 left 2026-12-01'];
  await until(async () => (await lapsesOf('e1')).length === 3);
  expect(await lapsesOf('e1')).toEqual(left);

  expect((await bring({ who: 'e1', to: '30-11-2026' })).answer).toMatchObject({ unchanged: 1 });
  await nightOf('2026-12-02');
  expect(await lapsesOf('e1')).toEqual(left);
});

test('S88: bringing in other work writes what is no longer asked, and a file that is only checked writes nothing', async () => {
  await bring({ who: 'e2', area: 'Administration' });
  await until(async () => (await lapsesOf('e2')).length === 1);
  expect(await lapsesOf('e2')).toEqual(['r07 audience 2026-12-02']);
  expect(await lapsesOf('e3')).toEqual([]);
});

test('S18: the night after somebody’s last day, and the day leave begins, write what they owed', async () => {
  await bring({ who: 'e4', to: '04-12-2026' }, { who: 'e5', leave: ['05-12-2026', '10-01-2027'] });
  await nightOf('2026-12-04');
  expect([await lapsesOf('e4'), await lapsesOf('e5')]).toEqual([[], []]);

  await nightOf('2026-12-05');
  expect(await lapsesOf('e4')).toEqual(['r01', 'r02', 'r06', 'r07'].map((rule) => `${rule} left 2026-12-05`));
  expect(await lapsesOf('e5')).toEqual(['r01', 'r02', 'r06', 'r07'].map((rule) => `${rule} paused 2026-12-05`));
});

test('A night that is done again writes nothing more', async () => {
  const { ports, sources } = context();
  const before = (await rowsOf(here, 'lapse')).length;
  expect(await recordLapses(ports, ports.clock.now(), sources.now())).toBe(0);
  expect(await rowsOf(here, 'lapse')).toHaveLength(before);
});

test('Nights the product stood still are made up for, each with its own day', async () => {
  await bring({ who: 'e6', to: '06-12-2026' });
  await nightOf('2026-12-09');
  expect(await lapsesOf('e6')).toEqual(['r01', 'r02', 'r06', 'r07'].map((rule) => `${rule} left 2026-12-07`));
});

test('G6: the night a manager’s choice takes a rule off writes it for everybody it is about', async () => {
  const own = { does: 'remove', rule: 'r07', unit: 'nord', from: '2026-12-10' } as const;
  await context().ports.records.create(ReadingChoice, aChoice(own));
  await nightOf('2026-12-10');
  expect(await lapsesOf('e7')).toEqual(['r07 removed 2026-12-10']);
  expect(await lapsesOf('e1')).not.toContain('r07 removed 2026-12-10');
  expect((await here.as('e7').view('rule', { rule: 'r07' })).answer).toMatchObject({
    mine: 'notRequired',
    removed: { byName: 'Sanne Winther' },
  });
});

test('G6: a rule a manager takes off with effect from the same day is seen the night after', async () => {
  const own = { does: 'remove', rule: 'r06', unit: 'nord', from: '2026-12-11', at: '2026-12-11T09:00:00Z' } as const;
  const person = await here.as('e3').id();
  await context().ports.records.create(ReadingChoice, aChoice({ ...own, person }));
  await nightOf('2026-12-12');
  expect(await lapsesOf('e3')).toEqual(['r06 removed 2026-12-12', 'r07 removed 2026-12-10']);
});

test('S88: so is a version for others that is in force the day it is released, and a month it was late', async () => {
  const areas = ['elderCare'] as const;
  const release = (own: Parameters<typeof aVersion>[0]) =>
    context().ports.records.create(RuleVersion, aVersion({ areas, at: '2026-12-12T11:00:00Z', ...own }));
  await release({ rule: 'r06', version: '4.0', inForceFrom: '2026-12-12' });
  await release({ rule: 'r01', version: '2.0', inForceFrom: '2026-11-12' });
  await nightOf('2026-12-13');
  const found = ['r01 audience 2026-12-13', 'r06 audience 2026-12-13', 'r07 removed 2026-12-10'];
  expect(await lapsesOf('e7')).toEqual(found);
  await nightOf('2026-12-14');
  expect(await lapsesOf('e7')).toEqual(found);
});

test('S18: whom HR’s file leaves without anybody to lead is no longer asked as a manager', async () => {
  const under = (manager: Who) =>
    `9;${upnOf('e8')};;Medarbejder;Medarbejder;Skole og dagtilbud;nord;${upnOf(manager)};01-01-2020;;;`;
  const file = (manager: Who) => ({ csv: [hrColumns.join(';'), under(manager), ''].join('\r\n'), check: false });
  await here.as('eva').action('importEmployments', file('e3'));
  await until(async () => (await here.as('e3').view('rule', { rule: 'r20' })).answer.mine === 'owed');
  await here.as('eva').action('importEmployments', file('mette'));
  await until(async () => (await lapsesOf('e3')).includes('r20 audience 2026-12-14'));
});

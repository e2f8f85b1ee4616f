import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrAreas, hrColumns, hrKinds } from '../../../src/features/workplace/hr-words.ts';
import { wholeListHead } from '../../../src/features/workplace/imports/whole-list.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { payrollApp } from '../../../src/standin/identity.ts';
import { insideOf } from '../../examples/example.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { sendList } from './payroll.ts';

let here: World;
let all: readonly Employment[];
const out = new Map<Who, string>();
const few = ['e1'] as const;
const many = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'] as const;
beforeAll(async () => {
  here = await world();
  all = insideOf(here)
    .ports.records.all(Employment)
    .map(({ record }) => record);
  for (const who of many) out.set(who, await here.as(who).id());
});
afterAll(() => here.close());

const wordOf = (words: ReadonlyMap<string, string>, value: string) =>
  [...words].find(([, meant]) => meant === value)?.[0] ?? '';

/** Every job there was at first but those of some, without last days. */
function listWithout(left: readonly Who[], isWhole: boolean): string {
  const gone = new Set(left.map((who) => out.get(who)));
  const { directory } = insideOf(here).ports;
  const upn = (id?: string) => (id && directory.person(id)?.upn) ?? '';
  const columns = hrColumns.filter((column) => !/^(Navn|Til|Pause)/.test(column));
  const lines = all
    .filter(({ person }) => !gone.has(person))
    .map((job) =>
      [
        ...[job.number, upn(job.person), wordOf(hrKinds, job.kind), job.function, wordOf(hrAreas, job.area)],
        ...[job.unit, upn(job.manager), job.from],
      ].join(';'),
    );
  const rows = [columns.join(';'), ...lines];
  return rows.map((row, at) => (isWhole ? `${row};${at === 0 ? wholeListHead : ''}` : row)).join('\n');
}

const bring = (csv: string, how: { check?: boolean; manyEnd?: boolean } = {}) =>
  here.as('eva').action('importEmployments', { csv, check: false, ...how });
/** The last days of those who are left out, as SharePoint has them. */
const endsOf = async (who: readonly Who[]) => {
  const jobs = await rowsOf(here, 'employment');
  return who.map((one) => jobs.find(({ person, number }) => person === out.get(one) && number === '1')?.to);
};
const yesterday = () => new Date(Date.parse(insideOf(here).ports.clock.now()) - 86_400_000).toISOString().slice(0, 10);

test('a list that is not whole ends nobody, and says how many it does not name', async () => {
  const { answer } = await bring(listWithout(many, false));
  expect(answer).toMatchObject({ faults: [], ended: 0, changed: 0, unnamed: 6 });
  expect(await endsOf(many)).toEqual(many.map(() => undefined));
});

test('of a list that is whole, a preview tells whom it ends, and writes nothing', async () => {
  const { answer } = await bring(listWithout(few, true), { check: true });
  expect(answer).toMatchObject({ faults: [], ended: 1, changed: 1, added: 0, unnamed: 1, left: 1 });
  expect(await endsOf(few)).toEqual([undefined]);
});

test('whom a whole list does not name has stopped; more than 5 % asks first, and the next list takes them back', async () => {
  const csv = listWithout(many, true);
  expect((await bring(csv)).refusal).toMatchObject({ code: 'manyJobsEnd', details: { ended: 6 } });
  expect(await endsOf(many)).toEqual(many.map(() => undefined));
  expect((await bring(csv, { manyEnd: true })).answer).toMatchObject({ ended: 6, left: 0, saved: true });
  expect(await endsOf(many)).toEqual(many.map(yesterday));
  expect((await bring(csv)).answer).toMatchObject({ ended: 0, changed: 0, unnamed: 0 });

  expect((await bring(listWithout([], true))).answer).toMatchObject({ ended: 0, changed: 6, unnamed: 0 });
  expect(await endsOf(many)).toEqual(many.map(() => undefined));
});

test('a list another system sends is whole where an editor has chosen so, and waits where it ends many', async () => {
  expect((await sendList(here, listWithout(few, false))).answer).toMatchObject({ ended: 0, changed: 0 });
  await here.as('eva').carryOut('saveSetting', { setting: 'employmentColumns', value: 'Hele kommunen=ja', seen: 0 });
  expect((await sendList(here, listWithout(few, false))).answer).toMatchObject({ state: 'done', ended: 1 });
  expect(await endsOf(few)).toEqual(few.map(yesterday));

  const reply = await sendList(here, listWithout(many, false));
  expect([reply.status, reply.answer.state, reply.answer.ended]).toEqual([202, 'waiting', 5]);
  expect(await endsOf(['e2'])).toEqual([undefined]);
  const key = `api:${payrollApp.clientId}`;
  const hash = (await rowsOf(here, 'incomingList'))[0]?.hash ?? '';
  await here.as('eva').carryOut('answerIncomingList', { key, hash, take: true });
  expect(await endsOf(many)).toEqual(many.map(yesterday));
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { AuditEntry } from '../../src/features/audit/records.ts';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { upnOf } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const heads = hrColumns.join(';');
const line = (number: string, own: { user?: string; title?: string; to?: string } = {}) =>
  `${number};${own.user ?? upnOf('nils')};;Medarbejder;${own.title ?? 'Konsulent'};Administration;nord;${upnOf('mette')};01-08-2026;${own.to ?? ''};;`;
const file = (...lines: string[]) => [heads, ...lines, ''].join('\r\n');

const bring = (csv: string, check = false) => here.as('eva').action('importEmployments', { csv, check });

/** What SharePoint has, with its versions: what the action really wrote. */
function rows(): readonly { number: string; title: string; to: string | undefined; version: number }[] {
  return here.standin.store
    .all<{ fields: string; version: number }>(
      "SELECT i.fields, i.version FROM item i JOIN list l ON l.id = i.list WHERE l.name = 'Employments'",
    )
    .map(({ fields, version }) => ({ fields: JSON.parse(fields), version }))
    .filter(({ fields }) => fields.PersonName === 'Nils Nyborg')
    .map(({ fields, version }) => ({ number: fields.Number, title: fields.JobFunction, to: fields.To, version }));
}

test('Nobody who is not signed in brings in anything', async () => {
  const reply = await here
    .as('eva', { authorization: undefined })
    .action('importEmployments', { csv: heads, check: true });
  expect(reply.refusal?.code).toBe('notSignedIn');
});

test.each(['lone', 'dina', 'rene', 'karen'] as const)(
  '%s is no editor and may not bring in employments',
  async (who) => {
    const reply = await here.as(who).action('importEmployments', { csv: file(line('7001')), check: false });
    expect(reply.status).toBe(403);
    expect(rows()).toEqual([]);
  },
);

/** What the answer counts, without how many jobs there are in the municipality, and how many the file does not name. */
const counts = ({ current: _current, unnamed: _unnamed, ...answer }: Awaited<ReturnType<typeof bring>>['answer']) =>
  answer;
const none = { faults: [], added: 0, changed: 0, ended: 0, unchanged: 0, left: 0 };

test('Checking a file tells what would happen and writes nothing', async () => {
  const { answer } = await bring(file(line('7001')), true);
  expect(counts(answer)).toEqual({ ...none, added: 1, left: 1, saved: false });
  expect(rows()).toEqual([]);
});

test('INV15: a line with a CPR number is not brought in, and the number does not come back in the answer', async () => {
  const { answer } = await bring(file(line('311236-4321', { title: 'Konsulent 3112364004' })));
  expect(answer.faults.map(({ fault }) => fault)).toEqual(['cpr', 'cpr']);
  expect(JSON.stringify(answer)).not.toMatch(/36-?4321|36-?4004/);
  expect(rows()).toEqual([]);
});

test('A quotation mark left open is told as such', async () => {
  const { answer } = await bring(file(line('7001', { title: '"Konsulent' })));
  expect(answer.faults.map(({ fault }) => fault)).toEqual(['unreadable']);
});

test('A file is brought in, again without effect, and then with what changed', async () => {
  const csv = `\ufeff${file(line('7001'), line('7002', { title: '"Vagt; nat"' }))}`;
  expect(counts((await bring(csv)).answer)).toEqual({ ...none, added: 2, saved: true });
  expect(rows()).toEqual([
    { number: '7001', title: 'Konsulent', to: undefined, version: 1 },
    { number: '7002', title: 'Vagt; nat', to: undefined, version: 1 },
  ]);

  expect(counts((await bring(csv)).answer)).toEqual({ ...none, unchanged: 2, saved: true });
  expect(rows().map(({ version }) => version)).toEqual([1, 1]);

  const { answer } = await bring(file(line('7001', { to: '31.12.2026' })));
  expect(counts(answer)).toEqual({ ...none, changed: 1, saved: true });
  expect(rows()).toEqual([
    { number: '7001', title: 'Konsulent', to: '2026-12-31T12:00:00Z', version: 2 },
    { number: '7002', title: 'Vagt; nat', to: undefined, version: 1 },
  ]);
});

test('INV16: each row that was written stands in the audit list, by the editor', async () => {
  const editor = await here.as('eva').id();
  const { microsoft } = here.servers[0]?.inside?.context ?? {};
  await expect
    .poll(() =>
      microsoft?.records
        .all(AuditEntry, { actor: editor })
        .map(({ record }) => record.version)
        .sort(),
    )
    .toEqual([1, 1, 2]);
});

test('The lines that are right come in, and the others are told with where and what', async () => {
  const unknown = { user: 'ukendt@eksempel.example' };
  const { answer } = await bring(file(line('7003'), line('7004', unknown), line('7003'), line('7005')));
  const fault = { line: 3, column: 'Brugernavn', fault: 'unknownPerson', value: unknown.user };
  expect(counts(answer)).toEqual({ ...none, faults: [fault], added: 2, saved: true });
  expect(rows().map(({ number }) => number)).toEqual(['7001', '7002', '7003', '7005']);

  const { answer: twice } = await bring(file(line('7005', { title: 'Vagt' }), line('7005', { title: 'Leder' })));
  expect(twice.faults.map((found) => `${found.line} ${found.fault}`)).toEqual(['2 duplicate', '3 duplicate']);
  expect(twice.saved).toBe(false);
  expect(rows().find(({ number }) => number === '7005')?.title).toBe('Konsulent');
});

test('A file may be brought in some jobs at a time; what is left is told until nothing is', async () => {
  const csv = file(...['7101', '7102', '7103'].map((number) => line(number)));
  const bit = async () => (await here.as('eva').action('importEmployments', { csv, check: false, atMost: 2 })).answer;
  expect([(await bit()).left, (await bit()).left]).toEqual([1, 0]);
  expect(rows().filter(({ number }) => number.startsWith('71'))).toHaveLength(3);
});

test('Two imports at the same moment make one row of each job, and both are answered', async () => {
  const csv = file(...['7201', '7202', '7203'].map((number) => line(number)));
  const answers = await Promise.all([bring(csv), here.as('eva').action('importEmployments', { csv, check: false })]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const brought = rows().filter(({ number }) => number.startsWith('72'));
  expect(brought.map(({ number }) => number).sort()).toEqual(['7201', '7202', '7203']);
});

test('A file without a column for the last day leaves the last days as they are', async () => {
  const wide = file(line('7001', { title: 'Vagt' })).split('\r\n');
  const narrow = wide.map((row) =>
    row
      .split(';')
      .filter((_, at) => hrColumns[at] !== 'Til')
      .join(';'),
  );
  expect((await bring(narrow.join('\r\n'))).answer).toMatchObject({ faults: [], changed: 1 });
  expect(rows().find(({ number }) => number === '7001')).toMatchObject({ title: 'Vagt', to: '2026-12-31T12:00:00Z' });
});

test('A file that ends more than 5 % of the jobs is refused until the editor says that it is right', async () => {
  const numbers = ['7003', '7005', '7101', '7102', '7103'];
  const csv = file(...numbers.map((number) => line(number, { to: '01-09-2026' })));
  const told = (await bring(csv, true)).answer;
  expect(told).toMatchObject({ ended: 5, changed: 5, left: 5 });
  expect(told.current).toBeLessThan(100);
  expect((await bring(csv)).refusal).toMatchObject({
    code: 'manyJobsEnd',
    details: { ended: 5, current: told.current },
  });
  expect(rows().filter(({ to }) => to?.startsWith('2026-09'))).toEqual([]);

  const { answer } = await here.as('eva').action('importEmployments', { csv, check: false, manyEnd: true });
  expect(answer).toMatchObject({ ended: 5, saved: true, left: 0 });
  expect(rows().filter(({ to }) => to?.startsWith('2026-09'))).toHaveLength(5);
});

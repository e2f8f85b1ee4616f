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

test('Checking a file tells what would happen and writes nothing', async () => {
  const { answer } = await bring(file(line('7001')), true);
  expect(answer).toEqual({ faults: [], added: 1, changed: 0, unchanged: 0, saved: false });
  expect(rows()).toEqual([]);
});

test('A file with one fault is not brought in by halves, and the fault says where', async () => {
  const { answer } = await bring(file(line('7001'), line('7002', { user: 'ukendt@eksempel.example' })));
  expect(answer).toEqual({
    faults: [{ line: 3, column: 'Brugernavn', fault: 'unknownPerson', value: 'ukendt@eksempel.example' }],
    added: 0,
    changed: 0,
    unchanged: 0,
    saved: false,
  });
  expect(rows()).toEqual([]);
});

test('INV15: a CPR number anywhere stops the file and does not come back in the answer', async () => {
  const { answer } = await bring(file(line('311236-4321', { title: 'Konsulent 3112364004' })));
  expect(answer.faults.map(({ fault }) => fault)).toEqual(['cpr', 'cpr']);
  expect(JSON.stringify(answer)).not.toMatch(/36-?4321|36-?4004/);
});

test('A quotation mark left open is told as such', async () => {
  const { answer } = await bring(file(line('7001', { title: '"Konsulent' })));
  expect(answer.faults.map(({ fault }) => fault)).toEqual(['unreadable']);
});

test('A file is brought in, again without effect, and then with what changed', async () => {
  const csv = `\ufeff${file(line('7001'), line('7002', { title: '"Vagt; nat"' }))}`;
  expect((await bring(csv)).answer).toEqual({ faults: [], added: 2, changed: 0, unchanged: 0, saved: true });
  expect(rows()).toEqual([
    { number: '7001', title: 'Konsulent', to: undefined, version: 1 },
    { number: '7002', title: 'Vagt; nat', to: undefined, version: 1 },
  ]);

  expect((await bring(csv)).answer).toEqual({ faults: [], added: 0, changed: 0, unchanged: 2, saved: true });
  expect(rows().map(({ version }) => version)).toEqual([1, 1]);

  const { answer } = await bring(file(line('7001', { to: '31.12.2026' })));
  expect(answer).toEqual({ faults: [], added: 0, changed: 1, unchanged: 0, saved: true });
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

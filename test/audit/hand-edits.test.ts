import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import { setupApp, sites } from '../../src/standin/identity.ts';
import { listId, rowsOf } from '../rows.ts';
import { accessAs } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

/** Somebody opens the list in SharePoint and types. */
async function typeInto(list: string, item: number, fields: object): Promise<void> {
  const owner = await accessAs(here.standin, setupApp);
  await owner.patch(`/sites/${sites[0]?.id}/lists/${await listId(here, list)}/items/${item}/fields`, fields);
}

async function itemOf(list: string, column: string, value: string): Promise<number> {
  const path = `/sites/${sites[0]?.id}/lists/${list}/items?$expand=fields&$top=200`;
  const { value: items } = (await here.standin.graph('GET', path)).body as {
    value: { id: string; fields: Record<string, unknown> }[];
  };
  return Number(items.find(({ fields }) => fields[column] === value)?.id);
}

async function everybodySees(): Promise<(number | undefined)[]> {
  const lone = here.as('lone');
  const replies = await Promise.all([
    lone.view('start', {}),
    lone.view('handbook', {}),
    lone.view('rule', { rule: 'r06' }),
    lone.view('aboutMe', {}),
    lone.view('receipts', {}),
    here.as('eva').view('settings', {}),
    here.as('eva').view('appointments', {}),
  ]);
  return replies.map(({ status }) => status);
}

const flagged = async (list: string) => (await rowsOf(here, 'foreignEdit')).filter((edit) => edit.list === list).length;

test.each([
  ['a setting', 'Settings', { key: 'dpophone' }, { Setting: 'daysForNewEmployee', SettingValue: 'fjorten' }],
  ['a day', 'Settings', { key: 'municipalityname' }, { Setting: 'personalViewsFrom', SettingValue: 'til sommer' }],
  ['the number of a rule', 'RuleVersions', { rule: 'r07' }, { Rule: 'R 07' }],
  ['the version of a rule', 'RuleVersions', { rule: 'r20' }, { Version: '1.0 (kladde)' }],
  ['the days to read', 'RuleVersions', { rule: 'r02' }, { DaysToRead: 14.5 }],
  ['the person of an appointment', 'Appointments', { role: 'Direktionssekretariatet' }, { Person: 'Sofie' }],
] as const)('whatever somebody types over %s by hand, every page still opens', async (_, list, where, fields) => {
  const [[column = '', value = ''] = []] = Object.entries(where);
  const name = column.charAt(0).toUpperCase() + column.slice(1);
  const before = await flagged(list);
  await typeInto(list, await itemOf(list, name, value), fields);
  for (const server of here.servers)
    server.inside?.context.microsoft.notified(`sites/here/lists/${await listId(here, list)}`);
  await until(async () => (await flagged(list)) > before);
  expect(await everybodySees()).toEqual([200, 200, 200, 200, 200, 200, 200]);
});

test('S12, S13: a rule whose text somebody changed by hand is shown and confirmed as it was adopted, also by a new server', async () => {
  const item = await itemOf('RuleVersions', 'Key', 'r06:3.0');
  const typed = 'Noget helt andet.\r\n';
  await typeInto('RuleVersions', item, { TextDa: typed, TextHashDa: textHash(typed) });
  const server = here.servers[0];
  server?.inside?.context.microsoft.notified(`sites/here/lists/${await listId(here, 'RuleVersions')}`);
  await until(async () => (await flagged('RuleVersions')) > 3);
  const lone = here.as('lone');
  const shown = async () => (await lone.view('rule', { rule: 'r06' })).answer.text;
  expect(await shown()).toBe('Tekst til r06 3.0');
  await server?.stop();
  rmSync(server?.data ?? '', { recursive: true });
  await server?.start();
  await until(async () => (await shown()) === 'Tekst til r06 3.0');
  const { key } = (await lone.action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' })).answer;
  expect((await lone.view('receipt', { key })).answer).toMatchObject({
    text: 'Tekst til r06 3.0',
    textMatches: true,
    untouched: true,
  });
});

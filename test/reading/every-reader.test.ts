import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import { owed } from '../../src/features/reading/required-reading.ts';
import { everyReader, type PlacedReader } from '../../src/features/reading/scheduled/every-reader.ts';
import { accountLinkKey } from '../../src/features/workplace/accountability/account-link.ts';
import { employmentKey } from '../../src/features/workplace/employment.ts';
import { AccountLink, Employment } from '../../src/features/workplace/records.ts';
import { aChoice, aJob } from '../records.ts';
import { nameOf } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

function context() {
  const inside = here.servers[0]?.inside;
  if (!inside) throw new Error('no server runs here');
  return inside.context;
}

async function everybody(isWanted?: (person: string) => boolean): Promise<ReadonlyMap<string, PlacedReader>> {
  const found = new Map<string, PlacedReader>();
  for await (const reader of everyReader(context().sources.now(), isWanted)) {
    expect(found.has(reader.person.name)).toBe(false);
    found.set(reader.person.name, reader);
  }
  return found;
}

const owes = (reader: PlacedReader | undefined) => owed(reader?.required ?? []).map(({ rule }) => rule.id);

test('Everybody with a job or an office comes once; whose account is closed or who has neither does not', async () => {
  const found = await everybody();
  expect(owes(found.get(nameOf('lone')))).toEqual(['r01', 'r02', 'r06']);
  expect(found.get(nameOf('rene'))?.placement).toMatchObject({ employments: [], roles: ['auditor'] });
  expect(found.has(nameOf('olga'))).toBe(false);
  expect(found.has(nameOf('nils'))).toBe(false);
  expect(found.size).toBe(context().ports.directory.people().length - 2);
});

test('What everybody is asked is what each is asked on their own page', async () => {
  const found = await everybody();
  for (const who of ['lone', 'mette', 'inge', 'peter', 'petra', 'rene', 'e1'] as const) {
    const page = (await here.as(who).view('start')).answer;
    expect(owes(found.get(nameOf(who))), who).toEqual(page.owed.map(({ rule }) => rule));
  }
});

test('Only those that are wanted are read', async () => {
  const lone = await here.as('lone').id();
  expect([...(await everybody((person) => person === lone)).keys()]).toEqual([nameOf('lone')]);
});

test('G7: two linked accounts are one person, whose jobs and confirmations count together', async () => {
  const [person, account] = await Promise.all([here.as('ali').id(), here.as('nils').id()]);
  const { records } = context().ports;
  // Nils’ account gets a job in the school and confirms, before anybody knows that it is Ali’s second one.
  const job = {
    key: employmentKey(account, '9'),
    number: '9',
    person: account,
    area: 'school',
    unit: 'skolen',
  } as const;
  await records.create(Employment, aJob(job));
  await here.as('nils').action('confirmReading', { rule: 'r07', version: '1.0', language: 'da' });
  await here.as('ali').action('confirmReading', { rule: 'r01', version: '1.0', language: 'da' });
  expect(owes((await everybody()).get(nameOf('nils')))).not.toContain('r07');

  await records.create(AccountLink, {
    key: accountLinkKey(account),
    actor: 'system',
    at: '2026-12-01T08:00:00Z',
    account,
    accountUpn: 'nils',
    person,
    name: nameOf('ali'),
    linked: true,
  });
  const found = await everybody();
  expect(found.has(nameOf('nils'))).toBe(false);
  const ali = found.get(nameOf('ali'));
  expect(ali?.required.map(({ rule, state }) => `${rule.id} ${state}`)).toEqual([
    'r01 confirmed',
    'r02 owed',
    'r06 owed',
    'r07 confirmed',
  ]);
  const page = (await here.as('nils').view('start')).answer;
  expect(page.owed.map(({ rule }) => rule)).toEqual(owes(ali));

  const receipts = (await here.as('ali').view('receipts')).answer.receipts;
  expect(receipts.map(({ rule }) => rule).sort()).toEqual(['r01', 'r07']);
  const key = receipts.find(({ rule }) => rule === 'r07')?.key ?? '';
  expect((await here.as('ali').view('receipt', { key })).answer.receipt).toMatchObject({ rule: 'r07' });
});

test('S82: a choice that names the person reaches a job under their other account', async () => {
  const person = await here.as('ali').id();
  await context().ports.records.create(ReadingChoice, aChoice({ rule: 'r20', unit: 'skolen', person }));
  const found = await everybody();
  expect(owes(found.get(nameOf('ali')))).toContain('r20');
  expect(owes(found.get(nameOf('lone')))).not.toContain('r20');
});

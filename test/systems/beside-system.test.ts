import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaksOf } from '../../src/features/systems/colleagues/named-in-text.ts';
import { askedExemption } from '../exemptions/asked-exemption.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { saidOf } from './examples.ts';

let here: World;
let nexus: { key: string; version: number };

beforeAll(async () => {
  here = await world();
  const ivan = here.as('ivan');
  nexus = (await ivan.action('addSystem', { ...saidOf('KMD Nexus'), nonce: crypto.randomUUID() })).answer;
  const person = await here.as('karen').id();
  nexus = await appointed(person);
});
afterAll(() => here.close());

async function appointed(person: string) {
  const { key: system, version: seen } = nexus;
  return (await here.as('ivan').action('appointToSystem', { part: 'owner', system, person, seen })).answer;
}

async function caseAbout(systems: readonly string[], own: object = {}): Promise<string> {
  const report = {
    nonce: crypto.randomUUID(),
    category: 'paper',
    words: 'En udskrift lå i Nexus-mappen',
    ...own,
  } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', report)).answer;
  const { seen } = (await here.as('dina').view('caseRelations', { number })).answer;
  await here.as('dina').carryOut('noteTouched', { key, seen, rules: [], systems: [...systems] });
  return number;
}

const casesOf = async (who: Who) => (await here.as(who).view('casesOfSystem', { system: nexus.key })).answer;
const registered = async (number: string) => (await here.as('dina').view('caseRelations', { number })).answer;

test('S67: a case names a system of the register, and still does when the register calls it something else', async () => {
  const number = await caseAbout(['kmd nexus', 'Faxen på kontoret']);
  const { key, version: seen } = nexus;
  expect(await registered(number)).toMatchObject({
    registered: [{ key, name: 'KMD Nexus' }],
    systems: ['KMD Nexus', 'Faxen på kontoret'],
  });
  nexus = (await here.as('ivan').action('describeSystem', { ...saidOf('Nexus Omsorg'), key, seen })).answer;
  await until(async () => (await registered(number)).registered[0]?.name === 'Nexus Omsorg');
  const statement = (await rowsOf(here, 'statement')).find(({ facts }) => facts.includes('Nexus-mappen'));
  expect(statement?.facts).toBe('En udskrift lå i Nexus-mappen');
  const renamed = (await here.as('ivan').view('system', { system: key })).answer;
  const back = { ...saidOf('KMD Nexus'), key, seen: renamed.version };
  nexus = (await here.as('ivan').action('describeSystem', back)).answer;

  expect(await casesOf('dina')).toMatchObject({ count: 1, cases: [{ number, category: 'paper' }] });
  expect(await casesOf('karen')).toEqual({ cases: [], count: 1 });
  expect(await casesOf('eva')).toEqual({ cases: [] });
  const lone = await here.as('lone').view('casesOfSystem', { system: key });
  expect(lone.refusal?.code).toBe('unknownSystem');
});

test('INV11: a case about somebody in an office is in nobody’s number but theirs who may open it', async () => {
  const before = (await casesOf('karen')).count ?? 0;
  const number = await caseAbout(['KMD Nexus'], { concerns: ['manager'] });
  await until(async () => (await casesOf('dina')).cases.some((one) => one.number === number));
  expect((await casesOf('karen')).count).toBe(before);
  expect((await casesOf('dina')).count).toBe(before + 1);
});

test('S67, INV11: those the cases are reported to are told how many about, and below five nothing', async () => {
  expect(await casesOf('ditte')).toEqual({ cases: [] });
  for (let more = (await casesOf('dina')).count ?? 0; more < 7; more += 1) await caseAbout(['KMD Nexus']);
  await until(async () => (await casesOf('dina')).count === 7);
  expect(await casesOf('ditte')).toEqual({ cases: [], about: '5–9' });
  expect(await casesOf('rene')).toEqual({ cases: [], about: '5–9' });
  // Who answers for the system still knows the number, but for the one about somebody in an office.
  expect(await casesOf('karen')).toEqual({ cases: [], count: 6 });
});

test('S67: an exemption names a system, and stands on its page while it is in force', async () => {
  const own = { scope: 'workflow' as const, units: ['nord'], workflow: 'kmd nexus' };
  const asked = (await here.as('mette').action('askExemption', askedExemption(crypto.randomUUID(), own))).answer;
  const shown = async () =>
    (await here.as('karen').view('exemptionsOfSystem', { system: nexus.key })).answer.exemptions;
  expect(await shown()).toEqual([]);
  const said = { advice: 'recommends', reason: 'Lav risiko' } as const;
  const assessed = await here.as('dina').action('assessExemption', { key: asked.key, seen: asked.row, ...said });
  const granted = { decision: 'granted', reason: 'Borgerne skal have besked' } as const;
  await here.as('ditte').carryOut('decideExemption', { key: asked.key, seen: assessed.answer.row, ...granted });
  await until(async () => (await shown()).length === 1);
  expect(await shown()).toMatchObject([{ key: asked.key, rule: 'r06', expiresOn: '2027-05-31', againstDpo: false }]);
  const lone = await here.as('lone').view('exemptionsOfSystem', { system: nexus.key });
  expect(lone.refusal?.code).toBe('unknownSystem');
});

test('S67: a rule in force that speaks of a system by its name stands on its page', async () => {
  const { title } = (await here.as('ivan').view('rule', { rule: 'r06' })).answer;
  const { key } = (await here.as('ivan').action('addSystem', { ...saidOf(title), nonce: crypto.randomUUID() })).answer;
  await until(async () => (await here.as('ivan').view('system', { system: key })).status === 200);
  const { rules } = (await here.as('ivan').view('system', { system: key })).answer;
  expect(rules).toContainEqual({ rule: 'r06', title });
  expect((await here.as('ivan').view('system', { system: nexus.key })).answer.rules).toEqual([]);
});

test.each<[string, string, boolean]>([
  ['Gem det i Postkassen.', 'Postkassen', true],
  ['Læg brevet i postkassen', 'Postkassen', false],
  ['Postkassens mapper', 'Postkassen', true],
  ['Nexusadgang', 'Nexus', false],
  ['Log på C++ (test)?', 'C++ (test)', true],
  ['Aula’ mapper og Aulas billeder', 'Aula', true],
  ['alt', '', false],
])('“%s” speaks of %s: %s', (text, name, does) => {
  expect(speaksOf(text, name)).toBe(does);
});

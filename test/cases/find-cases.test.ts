import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type World, world } from '../world.ts';

let here: World;
let van: { key: string; number: string };
let dpos: { key: string; number: string };
beforeAll(async () => {
  here = await world();
  van = await reported('lone', 'En mappe lå i en Fjordbus, ved siden af en kage');
  dpos = await reported('lone', 'Hun slog op i journalen i Fjordbussen');
  await here.as('lone').action('answerIncident', { key: dpos.key, concerns: ['dpo'] });
});
afterAll(() => here.close());

async function reported(who: 'lone', words: string): Promise<{ key: string; number: string }> {
  const said = { nonce: crypto.randomUUID(), category: 'paper', words } as const;
  const { key, number = '' } = (await here.as(who).action('reportIncident', said)).answer;
  return { key, number };
}

const found = async (who: 'dina' | 'dorte', text: string) =>
  (await here.as(who).view('findCases', { text, many: '20' })).answer.cases.map(({ key }) => key);

describe('S108: the DBR finds a case by what it says', () => {
  test('by words of the report in any case and order, all of them, and by its number', async () => {
    expect(await found('dina', 'kage fjordbus')).toEqual([van.key]);
    expect(await found('dina', 'kage flybus')).toEqual([]);
    expect(await found('dina', van.number)).toEqual([van.key]);
  });

  test('by what was asked, answered, decided as a cause, and why it was assessed so', async () => {
    const [dina, lone] = [here.as('dina'), here.as('lone')];
    await dina.action('takeOverIncident', { key: van.key });
    await dina.action('askReporter', { key: van.key, nonce: crypto.randomUUID(), text: 'Var det linje Syvtallet?' });
    await lone.action('tellMore', { key: van.key, nonce: crypto.randomUUID(), text: 'Chaufføren hed Ottetallet' });
    const why = { riskReason: 'Tegnet af Nitallet', art33Reason: 'b', art34Reason: 'c' };
    const step = async (change: object) => {
      const { seen } = (await dina.view('caseRelations', { number: van.number })).answer;
      const answer = await dina.action('changeCase', { key: van.key, seen, change } as never);
      expect(answer.status).toBe(200);
    };
    await step({ step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why });
    await step({ step: 'explained', cause: 'Titallet blev glemt', rulesReview: 'no' });
    for (const word of ['syvtallet', 'ottetallet', 'nitallet', 'titallet']) {
      expect(await found('dina', word), word).toEqual([van.key]);
    }
  });

  test('INV9: never by who reported, nor a case about the reader, which the deputy finds', async () => {
    expect(await found('dina', 'lone')).toEqual([]);
    expect(await found('dina', 'fjordbus')).toEqual([van.key]);
    expect(await found('dorte', 'fjordbus')).toEqual(expect.arrayContaining([van.key, dpos.key]));
    expect(await found('dina', dpos.number)).toEqual([]);
  });

  test('the inbox and the search ask Graph for nothing', async () => {
    await here.as('dina').view('cases', {});
    here.standin.meter.reset();
    for (const text of ['kage', 'fjordbus kage', 'flybus']) await found('dina', text);
    await here.as('dina').view('findCases', { year: van.number.slice(0, 4), many: '20' });
    await here.as('dina').view('cases', {});
    const { total } = here.standin.meter.read() as { total: { operations: object } };
    const asked = Object.keys(total.operations);
    // Whether anything has changed is asked all the time, whoever reads.
    expect(asked.filter((operation) => !/delta|subscription/i.test(operation))).toEqual([]);
  });

  test('two letters are too few to look for, and nobody else looks', async () => {
    expect((await here.as('dina').view('findCases', { text: ' ka ', many: '20' })).status).toBe(400);
    for (const who of ['lone', 'mette', 'aksel', 'sune', 'eva'] as const) {
      expect((await here.as(who).view('findCases', { text: 'kage', many: '20' })).refusal?.code, who).toBe(
        'notAllowed',
      );
    }
  });

  test('a year of cases: the latest that are over are in the inbox, and older ones are found, so many as are asked for', async () => {
    const lines = Array.from(
      { length: 25 },
      (_, index) => `${index + 1};0${1 + (index % 9)}-02-2024;Gammel tekst;Lukket`,
    );
    const csv = ['Nr;Dato;Beskrivelse;Status', ...lines].join('\n');
    expect((await here.as('dina').action('importRegister', { csv, check: false })).answer.stored).toBe(25);
    const { cases, count, years } = (await here.as('dina').view('cases', {})).answer;
    const over = cases.filter(({ status }) => status === 'closed');
    expect(over).toHaveLength(20);
    expect(count - cases.length).toBe(5);
    expect(years).toContain('2024');

    const older = (await here.as('dina').view('findCases', { over: 'yes', many: '30' })).answer;
    expect([older.count, older.cases.length]).toEqual([25, 25]);
    expect(older.cases.slice(0, 20).map(({ key }) => key)).toEqual(over.map(({ key }) => key));
    const few = (await here.as('dina').view('findCases', { text: 'gammel', year: '2024', many: '3' })).answer;
    expect([few.count, few.cases.length]).toEqual([25, 3]);
    const waiting = (await here.as('dina').view('findCases', { waitsFor: 'director', many: '20' })).answer;
    expect(waiting.cases.map(({ key }) => key)).toEqual([van.key]);
    expect(waiting.count).toBe(1);
  });

  test('the inbox says whom each waits for: the director once it is assessed, the DBR before', async () => {
    const { cases } = (await here.as('dorte').view('cases', {})).answer;
    const of = (key: string) => cases.find((line) => line.key === key);
    expect(of(van.key)?.turn?.of).toBe('director');
    expect(of(dpos.key)?.turn).toEqual({ of: 'dpo', since: of(dpos.key)?.reportedAt });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { readable } from '../../readable.ts';
import { aJob } from '../../records.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { decision, givenMandates } from './given-mandates.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const { mandate, assessed, noticesOf } = givenMandates(() => here);

strangersAreRefused(() => here, 'giveMandate', 'aksel', {
  person: '00000000-0000-4000-8000-000000000001',
  covers: 'outOfHours',
  from: '2026-12-01',
  basis: '26/0042',
});
strangersAreRefused(() => here, 'reopenRegistered', 'aksel', { key: 'incident:x', seen: 1, reason: 'Nej' });
strangersAreRefused(() => here, 'ratifyDecision', 'aksel', { key: 'incident:x', seen: 1 });

test('only the accountable director gives mandates, and only to another director', async () => {
  for (const who of ['lone', 'dina', 'eva', 'ditte'] as const) {
    expect((await here.as(who).action('giveMandate', await mandate())).status, who).toBe(403);
  }
  const aksel = here.as('aksel');
  const faults = [
    { person: await here.as('dina').id() },
    { person: await aksel.id() },
    { from: '2026-12-02', to: '2026-12-01' },
  ];
  for (const own of faults) {
    expect((await aksel.action('giveMandate', await mandate(own))).refusal?.code).toBe('mandateInvalid');
  }
  expect((await aksel.action('giveMandate', await mandate({ basis: 'cpr 311236-4321' }))).refusal?.code).toBe(
    'cprFound',
  );
  expect((await aksel.action('giveMandate', await mandate({ basis: ' ' }))).refusal?.code).toBe('badInput');
  expect(await rowsOf(here, 'mandate')).toEqual([]);
});

test('INV11: by day the case waits for the director; at night another decides under the mandate, and it is ratified', async () => {
  const given = (await here.as('aksel').action('giveMandate', await mandate())).answer;
  expect(given).toMatchObject({ name: 'Ditte Dal', state: 'inForce', basis: '26/0042', givenBy: 'Aksel Ager' });
  expect((await here.as('aksel').action('giveMandate', await mandate())).answer).toEqual(given);
  expect(await rowsOf(here, 'mandate')).toHaveLength(1);

  const one = await assessed();
  const waiting = async () => (await here.as('ditte').view('decisions', {})).answer.waiting.map(({ key }) => key);
  expect(await waiting()).not.toContain(one.key);
  expect((await here.as('ditte').action('decideCase', decision(one))).refusal?.code).toBe('unknownIncident');

  await here.clock.move('2026-12-01T21:00');
  const ditte = here.as('ditte');
  expect(await waiting()).toContain(one.key);
  expect((await ditte.view('mandates', {})).answer.now).toEqual({
    officeTime: false,
    deciders: [
      { name: 'Aksel Ager', by: 'office' },
      { name: 'Ditte Dal', by: 'mandate' },
    ],
  });
  expect((await ditte.action('decideCase', decision(one))).status).toBe(200);
  const [row] = (await rowsOf(here, 'incident')).filter(({ key }) => key === one.key);
  expect(row).toMatchObject({ decidedBy: 'Ditte Dal', decidedUnder: expect.stringContaining('26/0042') });

  const aksel = here.as('aksel');
  const toRatify = async () => (await aksel.view('mandates', {})).answer.toRatify;
  const [waits] = await toRatify();
  expect(waits).toMatchObject({ key: one.key });
  const { memo } = (await aksel.view('caseToDecide', { key: one.key })).answer;
  expect(memo?.decided).toMatchObject({ decidedBy: 'Ditte Dal', reason: expect.stringContaining('Mandat') });
  expect((await ditte.view('mandates', {})).answer.toRatify).toEqual([]);
  const seen = waits?.seen ?? 0;
  expect((await ditte.action('ratifyDecision', { key: one.key, seen })).status).toBe(403);
  expect((await aksel.action('ratifyDecision', { key: one.key, seen: seen - 1 })).refusal?.code).toBe(
    'changedMeanwhile',
  );
  const ratified = (await aksel.action('ratifyDecision', { key: one.key, seen })).answer;
  expect((await aksel.action('ratifyDecision', { key: one.key, seen })).answer).toEqual(ratified);
  expect(await toRatify()).toEqual([]);
  const lines = (await rowsOf(here, 'caseEntry')).filter(
    ({ incident, what }) => incident === one.key && what !== 'read',
  );
  expect(lines.map(({ what }) => what)).toEqual(expect.arrayContaining(['assessed', 'decided', 'ratified']));
  expect(lines.filter(({ what }) => what === 'ratified')).toHaveLength(1);
});

test('what the accountable director decides needs no ratifying', async () => {
  const one = await assessed();
  await here.as('aksel').action('decideCase', decision(one));
  const reply = await here.as('aksel').action('ratifyDecision', { key: one.key, seen: one.seen + 1 });
  expect(reply.refusal?.code).toBe('nothingToDecide');
});

test('a mandate is ended by giving it again with a last day, and the audit says who did', async () => {
  const ended = (await here.as('aksel').action('giveMandate', await mandate({ to: '2026-12-01' }))).answer;
  expect(ended.to).toBe('2026-12-01');
  await here.clock.move('2026-12-02T21:00');
  const { mandates, now } = (await here.as('rene').view('mandates', {})).answer;
  expect(mandates.map(({ state }) => state)).toEqual(['over']);
  expect(now.deciders.map(({ by }) => by)).toEqual(['office']);
  await until(
    async () => (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'giveMandate').length === 2,
  );
});

test('design section 7: a director who is the manager a report is about decides nothing of it, and another director does', async () => {
  const [person, manager] = [await here.as('signe').id(), await here.as('aksel').id()];
  const job = aJob({ person, number: '77', name: 'Signe', manager });
  await here.servers[0]?.inside?.context.ports.records.create(Employment, job);
  const other = await assessed('signe');
  const about = await assessed('signe', ['manager']);
  const waiting = async (who: Who) => (await here.as(who).view('decisions', {})).answer.waiting.map(({ key }) => key);
  expect(await waiting('aksel')).toContain(other.key);
  expect(await waiting('aksel')).not.toContain(about.key);
  expect((await here.as('aksel').action('decideCase', decision(about))).refusal?.code).toBe('unknownIncident');
  expect(await waiting('ditte')).toContain(about.key);
  expect((await here.as('ditte').action('decideCase', decision(about))).status).toBe(200);
});

describe('a mandate for what is only registered (S74, art. 38(6))', () => {
  const harmless = {
    step: 'assessed',
    risk: 'unlikely',
    riskReason: 'a',
    art33: 'no',
    art33Reason: 'b',
    art34: 'no',
    art34Reason: 'c',
  } as const;
  async function harmlessCase(own: Partial<ActionInput<'reportIncident'>> = {}) {
    const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words: 'Et brev', ...own };
    const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
    const assess = async () => {
      const { seen } = (await here.as('dina').view('case', { number })).answer.handling;
      await here.as('dina').carryOut('changeCase', { key, seen, change: harmless });
      return (await here.as('dina').view('case', { number })).answer.handling;
    };
    return { key, number, assess };
  }
  const listed = async () =>
    (await here.as('aksel').view('mandates', {})).answer.registered.map(({ number }) => number);

  test('nobody signs it for the director, and it has a case number', async () => {
    const input = { covers: 'registered', from: '2026-12-01', basis: '26/0050' } as const;
    expect((await here.as('dina').action('giveMandate', input)).status).toBe(403);
    const another = { ...input, person: await here.as('ditte').id() };
    expect((await here.as('aksel').action('giveMandate', another)).refusal?.code).toBe('mandateInvalid');
    const given = (await here.as('aksel').action('giveMandate', input)).answer;
    expect(given).toMatchObject({ name: 'Aksel Ager', givenBy: 'Aksel Ager', state: 'inForce' });
  });

  test('the DBR records, the director reads why and opens it again, and then decides it themselves', async () => {
    const { key, number, assess } = await harmlessCase();
    expect(await assess()).toMatchObject({ decidedBy: 'Aksel Ager', assessedBy: 'Dina Dam' });
    expect(await listed()).toContain(number);
    const { memo } = (await here.as('aksel').view('caseToDecide', { key })).answer;
    expect(memo).toMatchObject({ number, decided: { under: expect.stringContaining('26/0050') } });

    const input = { key, seen: memo?.seen ?? 0, reason: 'Flere har set det, borger 311236-4321' };
    expect((await here.as('ditte').action('reopenRegistered', input)).status).toBe(403);
    expect((await here.as('aksel').action('reopenRegistered', input)).answer.status).toBe('reopened');
    expect(await listed()).not.toContain(number);
    const shown = (await here.as('dina').view('case', { number })).answer;
    expect(shown.handling.missing).toContain('decision');
    expect(JSON.stringify(shown.log)).toContain('Flere har set det');
    expect(readable(shown.log)).not.toContain('4321');
    // The mandate does not cover it any more.
    expect((await assess()).decidedBy).toBeUndefined();
    const { waiting } = (await here.as('aksel').view('decisions', {})).answer;
    expect(waiting.map((line) => line.number)).toContain(number);
  });

  test('a red flag, or a case about a director, is decided as before', async () => {
    const flagged = await harmlessCase({ data: ['protectedAddress'] });
    expect((await flagged.assess()).decidedBy).toBeUndefined();
    const about = await harmlessCase({ concerns: ['director'] });
    expect((await about.assess()).decidedBy).toBeUndefined();
  });

  test('a yes to a month’s list takes the cases off it, and nothing else is ratified by it', async () => {
    const { key, number, assess } = await harmlessCase();
    const { seen } = await assess();
    expect((await here.as('aksel').view('mandates', {})).answer.toRatify.map((line) => line.number)).not.toContain(
      number,
    );
    await here.as('aksel').carryOut('ratifyDecision', { key, seen });
    expect(await listed()).not.toContain(number);
  });

  test('when the month is over the director is told of its list, once, and not of one that has been agreed to', async () => {
    const { number, assess } = await harmlessCase();
    await assess();
    const told = async () =>
      (await rowsOf(here, 'notification')).filter(({ what }) => what === 'monthlyList').map(({ key }) => key);
    const tick = async () => here.servers[0]?.inside?.context.schedule.tick();
    await here.clock.move('2026-12-31T12:00');
    await tick();
    expect(await told()).toEqual([]);

    await here.clock.move('2027-01-04T09:00');
    await until(async () => {
      await tick();
      return (await told()).length > 0;
    });
    const aksel = await here.as('aksel').id();
    expect(await told()).toEqual([`tell:${aksel}:monthly-list-2027-01`]);
    await until(async () => (await noticesOf('aksel')).includes('Månedens liste over registrerede brud er klar'));
    const { registered } = (await here.as('aksel').view('mandates', {})).answer;
    expect(registered.map((line) => line.number)).toContain(number);
    expect(registered.every(({ isOfEarlierMonth }) => isOfEarlierMonth)).toBe(true);

    for (const { key, seen } of registered) await here.as('aksel').carryOut('ratifyDecision', { key, seen });
    await here.clock.move('2027-02-01T09:00');
    await tick();
    expect(await told()).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

async function reported(by: Who = 'lone', own: Partial<ActionInput<'reportIncident'>> = {}): Promise<string> {
  const said = {
    nonce: crypto.randomUUID(),
    category: 'malicious' as const,
    words: 'Mails jeg ikke har skrevet',
    ...own,
  };
  return (await here.as(by).action('reportIncident', said)).answer.key;
}
const reporterOf = async (key: string) =>
  (await rowsOf(here, 'reporter')).find((row) => row.key === key.replace('incident:', 'reporter:'));
const mine = async (who: Who, server = 0) => (await here.as(who, { server }).view('reports', {})).answer.reports;
const steps = async (key: string) =>
  (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === key).map(({ what }) => what);

describe('whoever has reported says for whom', () => {
  strangersAreRefused(() => here, 'reportFor', 'lone', { key: 'incident:x' });

  test('C09: the colleague has it among their own, may answer, and sees who made it', async () => {
    const key = await reported();
    const ali = await here.as('ali').id();
    const { answer } = await here.as('lone').action('reportFor', { key, forPerson: ali });
    expect(answer).toMatchObject({ onBehalfOf: 'Ali Aslan' });
    expect(await reporterOf(key)).toMatchObject({ name: 'Lone Lund', onBehalfOf: 'Ali Aslan', forPerson: ali });
    const [his] = await mine('ali');
    expect(his).toMatchObject({ key, madeBy: 'Lone Lund' });
    expect(his).not.toHaveProperty('onBehalfOf');
    expect((await here.as('ali').action('answerIncident', { key, data: ['login'] })).answer).toMatchObject({
      data: ['login'],
    });
    await until(async () => (await steps(key)).includes('madeFor'));
    expect(await mine('mette')).toEqual([]);
  });

  test('whether the manager may have Lone’s name is Lone’s to say, though Ali is named', async () => {
    const key = await reported('lone', { forPerson: await here.as('ali').id() });
    expect((await here.as('ali').action('answerIncident', { key, managerMayKnow: 'yes' })).refusal?.code).toBe(
      'unknownIncident',
    );
    expect((await reporterOf(key))?.managerMayKnow).toBe('later');
  });

  test('a partner is a name, with CPR numbers covered, and it can be taken back', async () => {
    const key = await reported();
    await here.as('lone').action('reportFor', { key, onBehalfOf: 'Vikarfirma, Jens 311236-4321' });
    expect(await reporterOf(key)).toMatchObject({ onBehalfOf: 'Vikarfirma, Jens 3112••-••••' });
    await here.as('lone').action('reportFor', { key });
    expect((await reporterOf(key))?.onBehalfOf).toBeUndefined();
  });

  test('somebody who is gone cannot be named, and nobody names for a report of another', async () => {
    const key = await reported();
    const olga = await here.as('olga').id();
    expect((await here.as('lone').action('reportFor', { key, forPerson: olga })).refusal?.code).toBe('unknownPerson');
    const mette = await here.as('mette').id();
    expect((await here.as('mette').action('reportFor', { key, forPerson: mette })).refusal?.code).toBe(
      'unknownIncident',
    );
    expect((await reporterOf(key))?.forPerson).toBeUndefined();
  });

  test('a report about the DBR does not open for the DBR because somebody named them', async () => {
    const key = await reported('lone', { forPerson: await here.as('dina').id(), concerns: ['dpo'] });
    expect((await mine('dina')).map((report) => report.key)).not.toContain(key);
    expect((await here.as('dina').action('takeAsOwn', { key })).refusal?.code).toBe('unknownIncident');
  });
});

describe('whoever it was made for makes it their own', () => {
  strangersAreRefused(() => here, 'takeAsOwn', 'ali', { key: 'incident:x' });

  test('C09: on another server too, once, and the one whose phone it was is out of it', async () => {
    const key = await reported('karen', { forPerson: await here.as('ali').id() });
    const again = () => here.as('ali', { server: 1 }).action('takeAsOwn', { key });
    expect((await again()).answer).toMatchObject({ key });
    expect((await again()).status).toBe(200);
    expect(await reporterOf(key)).toMatchObject({ name: 'Ali Aslan', managerMayKnow: 'later' });
    await until(async () => (await steps(key)).includes('takenAsOwn'));
    expect((await steps(key)).filter((what) => what === 'takenAsOwn')).toHaveLength(1);
    expect((await here.as('karen').action('answerIncident', { key, persons: '1' })).refusal?.code).toBe(
      'unknownIncident',
    );
  });

  test('nobody takes what was not made for them, whatever key they know', async () => {
    const key = await reported();
    expect((await here.as('mette').action('takeAsOwn', { key })).refusal?.code).toBe('unknownIncident');
  });
});

describe('somebody rings the DBR', () => {
  test('the DBR writes it down for them, and it says that it came by phone', async () => {
    const key = await reported('dina', { onPhone: true, forPerson: await here.as('mette').id() });
    expect(await reporterOf(key)).toMatchObject({ how: 'phone', name: 'Dina Dam', onBehalfOf: 'Mette Madsen' });
    expect((await mine('mette')).map((report) => report.key)).toContain(key);
  });

  test('nobody else has the telephone', async () => {
    const said = { nonce: crypto.randomUUID(), category: 'other' as const, words: 'x', onPhone: true as const };
    expect((await here.as('lone').action('reportIncident', said)).refusal?.code).toBe('notAllowed');
  });
});

test('a few colleagues are found by name, and a partner or a councillor finds none', async () => {
  const { answer } = await here.as('lone').view('colleagues', { name: 'Madsen' });
  expect(answer.people).toEqual([{ id: await here.as('mette').id(), name: 'Mette Madsen' }]);
  expect((await here.as('lone').view('colleagues', { name: 'Ma' })).refusal?.code).toBe('badInput');
  expect((await here.as('peter').view('colleagues', { name: 'Madsen' })).refusal?.code).toBe('notAllowed');
});

test('nobody reads the directory through by asking for names: after some in a minute the rest have to wait', async () => {
  const asked = await Promise.all(
    Array.from({ length: 70 }, () => here.as('signe').view('colleagues', { name: 'ans' })),
  );
  expect(new Set(asked.map(({ refusal }) => refusal?.code))).toEqual(new Set([undefined, 'tooManyRequests']));
  expect((await here.as('signe').view('reports', {})).status).toBe(200);
  expect((await here.as('sofie').view('colleagues', { name: 'ans' })).status).toBe(200);
});

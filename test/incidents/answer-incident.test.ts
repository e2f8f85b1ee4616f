import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 3 });
});
afterAll(() => here.close());

/** Lone has reported. @returns the key of her report */
async function reported(own: Partial<ActionInput<'reportIncident'>> = {}): Promise<string> {
  const nonce = crypto.randomUUID();
  const { answer } = await here
    .as('lone')
    .action('reportIncident', { nonce, category: 'wrongRecipient', words: 'En medicinliste', ...own });
  return answer.key;
}
const rowOf = async (key: string) => (await rowsOf(here, 'incident')).find((row) => row.key === key);
const mine = async (who: Who = 'lone') => (await here.as(who).view('reports', {})).answer.reports;

strangersAreRefused(() => here, 'answerIncident', 'lone', { key: 'incident:x' });

test.each<[string, object, string]>([
  ['a kind of information that is none', { data: ['gossip'] }, 'data.0'],
  ['a question that is none', { dontKnow: ['blame'] }, 'dontKnow.0'],
  ['words', { words: 'mere' }, 'words'],
])('%s is refused, naming the field', async (_, wrong, field) => {
  const reply = await here.as('lone').send('POST', '/api/jobs/answerIncident', { key: 'incident:x', ...wrong });
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field } });
});

test('each answer is kept for itself, on any server, and can be corrected', async () => {
  const key = await reported();
  const lone = here.as('lone');
  await lone.action('answerIncident', { key, persons: '11-100' });
  await lone.on(here.servers[1]?.url ?? '').action('answerIncident', { key, data: ['cpr', 'health'] });
  const { answer } = await lone.on(here.servers[2]?.url ?? '').action('answerIncident', { key, dontKnow: ['seenBy'] });
  expect(answer).toMatchObject({ persons: '11-100', data: ['cpr', 'health'] });
  expect(answer).toMatchObject({ answered: ['data', 'persons', 'seenBy'], unsure: ['seenBy'] });
  expect(await rowOf(key)).toMatchObject({ redFlags: ['cprList'] });

  await lone.action('answerIncident', { key, persons: '1' });
  expect((await mine()).find((report) => report.key === key)).toMatchObject({ persons: '1', unsure: ['seenBy'] });
  expect((await rowOf(key))?.redFlags).toBeUndefined();
});

test('S76, INV11: what the DBR has put right stands, and a later answer reaches the DBR as a message, once', async () => {
  const key = await reported({ persons: '1' });
  const number = (await mine()).find((report) => report.key === key)?.number ?? '';
  const dina = here.as('dina');
  const { seen } = (await dina.view('case', { number })).answer.handling;
  const correction = { key, seen, persons: '11-100', reason: 'Listen er talt' } as const;
  expect((await dina.action('correctFacts', { ...correction, persons: '1' })).refusal).toMatchObject({
    code: 'caseInvalid',
    details: { faults: ['nothingCorrected'] },
  });
  expect((await dina.action('correctFacts', correction)).status).toBe(200);
  expect((await rowOf(key))?.persons).toBe('11-100');

  const lone = here.as('lone');
  for (const server of here.servers) await lone.on(server.url).action('answerIncident', { key, persons: '2-10' });
  expect(await rowOf(key)).toMatchObject({ persons: '11-100', corrected: ['persons'] });
  const messages = (await rowsOf(here, 'caseMessage')).filter((row) => row.incident === key);
  expect(messages.map(({ kind, text }) => [kind, text])).toEqual([['added', 'Personer: 2-10']]);
  const log = async () => (await dina.view('case', { number })).answer.log;
  await until(async () => (await log()).some(({ what }) => what === 'added'));
  expect((await log()).find(({ what }) => what === 'factsCorrected')?.note).toBe(
    'Personer: 1 → 11-100\nListen er talt',
  );
});

test('a repeat changes nothing', async () => {
  const key = await reported();
  const answers = await Promise.all(
    [1, 2].map(() => here.as('lone').action('answerIncident', { key, contained: 'yes' })),
  );
  expect(answers.map(({ answer }) => answer.contained)).toEqual(['yes', 'yes']);
});

test('the manager has the name only after a yes, which stands with the reporter and not with the figures', async () => {
  const key = await reported();
  const before = JSON.stringify(await rowOf(key));
  const { answer } = await here.as('lone').action('answerIncident', { key, managerMayKnow: 'yes' });
  expect(answer.managerMayKnow).toBe('yes');
  const reporters = (await rowsOf(here, 'reporter')).filter(({ number }) => number === answer.number);
  expect(reporters.map(({ managerMayKnow }) => managerMayKnow)).toEqual(['yes']);
  expect(JSON.stringify(await rowOf(key))).toBe(before);

  await here.as('lone').action('answerIncident', { key, managerMayKnow: 'no', contained: 'no' });
  const [report] = (await mine()).filter((one) => one.key === key);
  expect(report).toMatchObject({ managerMayKnow: 'no', contained: 'no' });
});

test('INV15: device, account and number stand with the reporter, covered; IT has them of what it stops, and nobody’s name', async () => {
  const [key, other] = [await reported({ category: 'lostDevice' }), await reported()];
  const lone = here.as('lone');
  const before = JSON.stringify(await rowOf(key));
  await lone.action('answerIncident', { key, device: 'Tablet 4711', contact: 'ring 12 34 56 99' });
  const { answer } = await lone.action('answerIncident', { key, account: 'lolu@ 311236-4321' });
  expect(answer).toMatchObject({ device: 'Tablet 4711', account: 'lolu@ 3112••-••••', contact: 'ring 12 34 56 99' });
  await lone.action('answerIncident', { key: other, device: 'En mappe' });
  expect(JSON.stringify(await rowOf(key))).toBe(before);
  const { cases } = (await here.as('sune').view('deskCases', {})).answer;
  const toStop = cases.find((one) => one.key === key);
  expect(toStop).toMatchObject({ device: 'Tablet 4711', account: 'lolu@ 3112••-••••', contact: 'ring 12 34 56 99' });
  expect(JSON.stringify(cases)).not.toMatch(/Lone Lund|36-?4321/);
  const empty = await here.as('lone').send('POST', '/api/jobs/answerIncident', { key, device: ' ' });
  expect(empty.refusal).toMatchObject({ code: 'badInput', details: { field: 'device' } });
});

test('when it turns out to be about the DBR, the deputy is told at once and steps in', async () => {
  const key = await reported();
  const told = async () => (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === key);
  await until(async () => (await told()).every(({ state }) => state === 'sent'));
  const { answer } = await here.as('lone').action('answerIncident', { key, concerns: ['dpo'] });
  expect(answer).toMatchObject({ concerns: ['dpo'], toTell: ['dpoDeputy', 'serviceDesk'] });
  await until(async () => (await mine()).find((report) => report.key === key)?.toldDpo !== undefined);
  expect((await told()).map(({ as }) => as).sort()).toEqual(['dpo', 'dpoDeputy', 'serviceDesk']);
  expect((await here.as('dina').view('cases', {})).answer.cases.map((line) => line.key)).not.toContain(key);
});

test('of a report about IT the reporter does not hear that IT is told', async () => {
  const key = await reported({ concerns: ['it'] });
  const [report] = (await mine()).filter((one) => one.key === key);
  expect(report).toMatchObject({ toTell: ['dpo'], answered: ['concerns'] });
  expect(report?.toldDesk).toBeUndefined();
});

test('nobody answers a report of somebody else’s', async () => {
  const key = await reported();
  const reply = await here.as('ali').action('answerIncident', { key, contained: 'yes' });
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownIncident']);
});

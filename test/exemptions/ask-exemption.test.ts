import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { Notification } from '../../src/features/delivery/records.ts';
import { Exemption } from '../../src/features/exemptions/records.ts';
import { actorOf } from '../../src/features/workplace/queries/actor-of.ts';
import { featureActions } from '../../src/features.ts';
import type { Services } from '../../src/kernel/context.ts';
import { runAction } from '../../src/server/run-action.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { askedExemption } from './asked-exemption.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const nonce = '00000000-0000-4000-8000-0000000000b1';
const key = `exemption:${nonce}`;
const ask = (who: Who, own: Partial<ActionInput<'askExemption'>> = {}) =>
  here.as(who).action('askExemption', askedExemption(nonce, own));
const row = async () => (await rowsOf(here, 'exemption')).find((one) => one.key === key);
const send = (who: Who, body: object) => here.as(who).send('POST', '/api/jobs/askExemption', body);

describe('asking', () => strangersAreRefused(() => here, 'askExemption', 'mette', askedExemption(nonce)));

test.each([
  [{}],
  [{ ...askedExemption(nonce), reason: ' ' }],
  [{ ...askedExemption(nonce), compensatingMeasures: 'x'.repeat(2_001) }],
  [{ ...askedExemption(nonce), scope: 'alle' }],
  [{ ...askedExemption(nonce), from: 'i morgen' }],
  [{ ...askedExemption(nonce), rule: '../r06' }],
  [{ ...askedExemption(nonce), state: 'granted' }],
  [{ ...askedExemption(nonce), nonce: 'x' }],
])('asking %j is refused', async (body) => {
  const reply = await send('mette', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('S30: a request that does not weigh what is gained against what security loses is refused', async () => {
  const { tradeOffNote: _, ...unweighed } = askedExemption(nonce);
  const { status, refusal } = await send('mette', unweighed);
  expect([status, refusal?.code, refusal?.details.field]).toEqual([400, 'badInput', 'tradeOffNote']);
});

test('S67: an exemption without an end, one that is too long, and one for nobody are refused, each with its reason', async () => {
  const { until: _, ...endless } = askedExemption(nonce);
  const reply = await send('mette', endless);
  expect([reply.status, reply.refusal?.code]).toEqual([422, 'exemptionInvalid']);
  expect(reply.refusal?.details.faults).toEqual(['noEnd']);
  expect(reply.refusal?.next).toContain('slutdato');
  const odd = { from: '2026-11-01', until: '2030-01-01', units: ['syd'] };
  expect((await ask('mette', odd)).refusal?.details.faults).toEqual(['tooLong', 'inThePast', 'unknownUnit']);
  expect((await ask('mette', { until: '2026-11-30' })).refusal?.details.faults).toEqual(['datesReversed']);
  expect((await ask('simon', { scope: 'team', units: undefined })).refusal?.details.faults).toEqual(['leadsNobody']);
  expect((await ask('mette', { renews: 'exemption:x' })).refusal?.details.faults).toEqual(['unknownEarlier']);
});

test('S67: nobody is exempted from the policy or a rule the law decides; the sentence says why and whom to ask', async () => {
  for (const [rule, version] of [
    ['r01', '1.0'],
    ['policy', '1.0'],
  ] as const) {
    const { refusal, status } = await ask('mette', { rule, version });
    expect([status, refusal?.code]).toEqual([422, 'notExemptible']);
    expect(refusal?.message).toContain('loven');
    expect(refusal?.next).toContain('DBR');
  }
});

test('a rule that is not there, an older version and one to come are refused', async () => {
  expect((await ask('mette', { rule: 'r99' })).refusal?.code).toBe('unknownRule');
  expect((await ask('mette', { version: '9.9' })).refusal?.code).toBe('unknownRule');
  const { refusal } = await ask('mette', { version: '2.0' });
  expect([refusal?.code, refusal?.details.inForce]).toEqual(['ruleReplaced', '3.0']);
  expect((await ask('mette', { version: '3.1' })).refusal?.code).toBe('ruleReplaced');
});

test('whoever leads and owns nothing asks for none, nor do those who assess', async () => {
  for (const who of ['lone', 'inge', 'peter', 'dina', 'aksel', 'sofie', 'rene'] as const) {
    expect((await ask(who)).refusal?.code, who).toBe('notAllowed');
  }
  expect(await rowsOf(here, 'exemption')).toEqual([]);
});

test('S67, INV15: of two at once there is one record, free of CPR numbers, and the DBR is told once', async () => {
  const said = { reason: 'Kari, 311236-4321, læser ikke post' };
  const [one, other] = await Promise.all([ask('mette', said), ask('mette', said)]);
  expect(one?.answer).toEqual({ key, row: 1 });
  expect(other?.answer).toEqual(one?.answer);
  expect((await ask('mette', said)).answer).toEqual(one?.answer);
  expect(await rowsOf(here, 'exemption')).toHaveLength(1);
  const stored = await row();
  expect(stored).toMatchObject({
    ...{ state: 'asked', rule: 'r06', version: '3.0', ruleTitle: 'Send sikkert', scopeName: 'Hjemmeplejen Nord' },
    ...{ askedByName: 'Mette Madsen', expiresOn: '2027-05-31', wishedUntil: '2027-05-31', expiry: 'none' },
  });
  expect(stored?.reason).not.toContain('4321');
  expect(stored?.inForceUntil).toBeUndefined();
  await until(async () => (await rowsOf(here, 'notification')).some(({ what }) => what === 'exemptionWaits'));
  const told = (await rowsOf(here, 'notification')).filter(({ what }) => what === 'exemptionWaits');
  expect(told.map(({ person }) => person)).toEqual([await here.as('dina').id()]);
  await until(async () => {
    const entries = (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === key);
    return entries.length === 1 && entries[0]?.action === 'askExemption';
  });
});

test('S67: a repeat tells what a server that stopped did not get to, and is the same whatever names have become', async () => {
  const ports = here.servers[0]?.inside?.context.ports;
  if (!ports) throw new Error('no server runs here');
  const asked = askedExemption('00000000-0000-4000-8000-0000000000b2');
  const { key = '' } = (await here.as('mette').action('askExemption', asked)).answer;
  const stored = await ports.records.fetch(Exemption, key);
  if (!stored) throw new Error('nobody has asked');
  await ports.records.update(Exemption, stored, { ...stored.record, scopeName: 'Hjemmeplejen Nord og Havn' });
  const [told, audited]: [string[], string[]] = [[], []];
  const lost: Services = {
    ...ports,
    records: {
      ...ports.records,
      find: (of, one) => (of.kind === Notification.kind ? undefined : ports.records.find(of, one)),
    },
    followUps: {
      ...ports.followUps,
      tell: ({ what }) => void told.push(what),
      audit: ({ action }) => void audited.push(action),
    },
  };
  const mette = actorOf(ports, await here.as('mette').id(), 'tab', 'da');
  const again = await runAction('askExemption', featureActions.askExemption, lost, mette, asked);
  expect(again.record).toEqual({ key, row: stored.mark.version + 1 });
  expect([told, audited]).toEqual([['exemptionWaits'], []]);
});

test('everybody who may ask may; a team is that of whoever asks', async () => {
  const others = ['karen', 'simon', 'dagny', 'ditte', 'eva'] as const;
  for (const [index, who] of others.entries()) {
    const own = { nonce: `00000000-0000-4000-8000-0000000000c${index}`, from: '2026-12-02' };
    expect((await ask(who, own)).refusal?.code, who).toBeUndefined();
  }
  const team = { nonce: '00000000-0000-4000-8000-0000000000d1', scope: 'team', units: undefined } as const;
  await ask('mette', team);
  const stored = (await rowsOf(here, 'exemption')).find((one) => one.key === `exemption:${team.nonce}`);
  expect(stored).toMatchObject({ scopeName: 'Teamet hos Mette Madsen', units: ['nord'] });
});

test('the municipality decides how long one may be', async () => {
  await here.as('eva').action('saveSetting', { setting: 'exemptionMaxMonths', value: '3', seen: 0 });
  await until(async () => (await here.as('mette').view('exemptions', {})).answer.maxMonths === 3);
  const own = { nonce: '00000000-0000-4000-8000-0000000000e1', until: '2027-03-02' };
  expect((await ask('mette', own)).refusal?.details.faults).toEqual(['tooLong']);
  expect((await ask('mette', { ...own, until: '2027-03-01' })).refusal).toBeUndefined();
});

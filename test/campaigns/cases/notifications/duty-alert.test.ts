import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Incident } from '../../../../src/features/cases/incident/records.ts';
import { afterRing, dutyRings, isRungLately } from '../../../../src/features/cases/notifications/duty-alert.ts';
import type { CaseNotification } from '../../../../src/features/cases/notifications/records.ts';
import { anIncident } from '../../../cases/incidents.ts';
import { rowsOf } from '../../../rows.ts';
import { until, type World, world } from '../../../world.ts';

const now = '2026-12-02T08:00:00Z';
const outage = anIncident({
  category: 'availabilityIntegrity',
  reportedAt: '2026-12-02T02:00:00Z',
  discoveredAt: '2026-12-02T02:00:00Z',
});
const lost = anIncident({
  category: 'paper',
  reportedAt: '2026-11-29T10:00:00Z',
  discoveredAt: '2026-11-29T10:00:00Z',
});

test.each<[string, Incident, readonly string[]]>([
  ['an outage', outage, ['duty-outage']],
  ['an attack', { ...outage, category: 'malicious' }, ['duty-attack']],
  ['an attack with something else', { ...outage, category: 'lostDevice', alsoCategory: 'malicious' }, ['duty-attack']],
  ['an outage that is stopped', { ...outage, contained: 'yes' }, []],
  ['an outage of two days ago', { ...outage, reportedAt: '2026-11-30T02:00:00Z' }, []],
  ['an outage in a drill', { ...outage, isDrill: true }, []],
  ['an outage that is over', { ...outage, status: 'closed' }, []],
  ['a letter', { ...outage, category: 'wrongRecipient' }, []],
  ['a clock with two hours left', lost, ['duty-deadline']],
  ['a clock that has run out', { ...lost, discoveredAt: '2026-11-28T10:00:00Z' }, []],
  ['a clock with a day left', { ...lost, discoveredAt: '2026-11-30T10:00:00Z' }, []],
  ['a clock that is stopped', { ...lost, notifiedAt: '2026-12-01T10:00:00Z' }, []],
])('S72: %s rings the duty line: see table', (_, incident, rings) => {
  expect(dutyRings(incident, [], now).map(({ occasion }) => occasion)).toEqual(rings);
});

test('a step of NIS 2 rings in its last hours, and not once it is taken', () => {
  const clock = { step: 'earlyWarning', deadlineAt: '2026-12-02T14:00:00Z' } as const;
  const of = (own: object) => dutyRings({ ...outage, contained: 'yes' }, [{ ...clock, ...own }], now);
  expect(of({})).toEqual([{ event: 'deadline', occasion: 'duty-nis2-earlyWarning', deadlineAt: clock.deadlineAt }]);
  expect(of({ toldAt: now })).toEqual([]);
});

test('of many reports of one outage the first rings; every deadline is its own', () => {
  const rung = [
    { occasion: 'duty-outage', at: '2026-12-02T05:00:00Z' },
    { occasion: 'duty-deadline', at: now },
  ];
  expect(isRungLately({ event: 'outage', occasion: 'duty-outage' }, rung, now)).toBe(true);
  expect(isRungLately({ event: 'outage', occasion: 'duty-outage' }, rung, '2026-12-02T12:00:00Z')).toBe(false);
  expect(isRungLately({ event: 'attack', occasion: 'duty-attack' }, rung, now)).toBe(false);
  expect(isRungLately({ event: 'deadline', occasion: 'duty-deadline' }, rung, now)).toBe(false);
});

test('it is tried for a day, and then it has failed', () => {
  const row = { at: now, state: 'planned' } as CaseNotification;
  expect(afterRing(row, 'timeout', now)).toMatchObject({ state: 'planned', fault: 'timeout', tries: 1 });
  expect(afterRing(row, 'timeout', '2026-12-03T09:00:00Z').state).toBe('failed');
  expect(afterRing({ ...row, fault: 'timeout' }, undefined, now)).toMatchObject({ state: 'sent', sentAt: now });
});

test('S105: an outage rings once, whichever of two servers looks next and whatever it has not heard yet', async () => {
  const rung: string[] = [];
  const service = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      rung.push(JSON.parse(body).id);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as AddressInfo;
  const two = await world({ servers: 2, environment: { RETTESNOR_DUTY_WEBHOOK: `http://127.0.0.1:${port}/ring` } });
  try {
    const [one, other] = two.servers.map(({ inside }) => inside?.context);
    const nonce = crypto.randomUUID();
    const key = `incident:${nonce}`;
    await two.as('lone').action('reportIncident', { nonce, category: 'availabilityIntegrity', words: 'Nexus er nede' });
    const hasIt = (at: typeof one) => at?.ports.records.find(Incident, key) !== undefined;
    await until(() => hasIt(one) && hasIt(other));
    const row = `tell:duty-line:${key}:duty-outage`;
    // The second server holds the row as it was planned, and is as if it had heard nothing since.
    await Promise.all([one?.schedule.tick(), other?.schedule.tick()]);
    await until(() => rung.length > 0);
    for (const minutes of [1, 2, 3]) {
      await two.clock.move(`+${minutes}m`);
      await Promise.all([one?.schedule.tick(), other?.schedule.tick()]);
    }
    expect(rung).toEqual([row]);
    expect((await rowsOf(two, 'caseNotification')).filter(({ as }) => as === 'duty')).toMatchObject([
      { state: 'sent' },
    ]);
  } finally {
    await two.close();
    service.close();
  }
});

describe('on a running server', () => {
  const secret = 'a-secret-of-the-phone-service-of-32';
  const got: { body: string; signature: string | undefined }[] = [];
  let answers = 500;
  let service: Server;
  let here: World;
  beforeAll(async () => {
    service = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => {
        body += part.toString();
      });
      request.on('end', () => {
        got.push({ body, signature: request.headers['x-rettesnor-signature'] as string | undefined });
        response.writeHead(answers).end();
      });
    });
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    const { port } = service.address() as AddressInfo;
    here = await world({
      environment: { RETTESNOR_DUTY_WEBHOOK: `http://127.0.0.1:${port}/ring`, RETTESNOR_DUTY_SECRET: secret },
    });
  });
  afterAll(async () => {
    await here?.close();
    service.close();
  });

  test('S72, S105: an outage rings with a number and nothing of what was said, until it is taken', async () => {
    await here.as('eva').action('saveSetting', { setting: 'dutyPhone', value: 'man-søn: 70 00 00 03', seen: 0 });
    const said = {
      nonce: crypto.randomUUID(),
      category: 'availabilityIntegrity',
      words: 'Lone kan ikke logge på',
    } as const;
    const { answer } = await here.as('lone').action('reportIncident', said);
    await until(() => got.length > 0);
    const [first] = got;
    expect(JSON.parse(first?.body ?? '{}')).toEqual({
      id: `tell:duty-line:incident:${said.nonce}:duty-outage`,
      event: 'outage',
      case: answer.number,
      ring: ['70 00 00 03'],
    });
    expect(first?.signature).toBe(
      `sha256=${createHmac('sha256', secret)
        .update(first?.body ?? '')
        .digest('hex')}`,
    );
    const row = async () => (await rowsOf(here, 'caseNotification')).find(({ as }) => as === 'duty');
    await until(async () => (await row())?.fault === 'http500');
    expect(await row()).toMatchObject({ state: 'planned', toName: 'Vagttelefon' });
    answers = 204;
    await until(async () => (await row())?.state === 'sent');
    expect(new Set(got.map(({ body }) => JSON.parse(body).id)).size).toBe(1);
  });
});

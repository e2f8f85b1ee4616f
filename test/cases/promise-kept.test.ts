import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const now = () => here.servers[0]?.inside?.context.ports.clock.now() ?? '';
const shown = async (number: string) => (await here.as('dina').view('case', { number })).answer.handling;
const papers = async (number: string) => (await here.as('dina').view('casePapers', { number })).answer;
const change = async (one: { key: string; number: string }, of: ActionInput<'changeCase'>['change']) =>
  here.as('dina').action('changeCase', { key: one.key, seen: (await shown(one.number)).seen, change: of });
const send = async (one: { key: string; number: string }, turn: number) => {
  const input = {
    key: one.key,
    seen: (await papers(one.number)).seen,
    turn,
    receiptNumber: `V-${one.number}-${turn}`,
    sentAt: now(),
  };
  return here.as('dina').action('recordNotification', input);
};
const write = async (one: { key: string; number: string }, turn: number, field: string, text: string) =>
  here.as('dina').action('savePaper', {
    key: one.key,
    place: { paper: 'draft', turn, field },
    text,
    seen: '',
  } as ActionInput<'savePaper'>);

/** A case that lacks nothing for closing but what was promised. */
async function notified() {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Et brev' } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  const one = { key, number };
  const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  await change(one, { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why });
  const { seen } = await shown(number);
  await here.as('aksel').action('decideCase', { key, seen, art33: 'yes', art34: 'no', reason: 'Enig' });
  await change(one, { step: 'managementInformed', informedAt: now(), whom: 'Centerchefen' });
  await change(one, { step: 'explained', cause: 'Undersøges', rulesReview: 'no' });
  await here.as('dina').action('reportContained', { key, contained: 'yes' });
  expect((await send(one, 1)).status).toBe(200);
  return one;
}

test('GDPR art. 33(4): what a notification says will follow is a deadline on the case, and it is not closed meanwhile', async () => {
  const one = await notified();
  const handling = await shown(one.number);
  expect(handling.promised).toContain('Endnu ikke oplyst');
  const sentAt = (await papers(one.number)).drafts[0]?.sentAt ?? '';
  expect(handling.promisedBy).toBe(Temporal.Instant.from(sentAt).add({ hours: 336 }).toString());
  expect(handling.missing).toEqual(expect.arrayContaining(['promise']));
  const closing = await change(one, { step: 'closed', journal: '26/1', prevention: 'Vi tjekker to gange' });
  expect(closing.refusal?.details).toEqual({ faults: ['promise'] });
  const row = (await rowsOf(here, 'incident')).find(({ key }) => key === one.key);
  expect(row?.missing).toContain('promise');
  // Repeated, it is the same promise.
  expect((await send(one, 1)).status).toBe(200);
  expect((await shown(one.number)).promisedBy).toBe(handling.promisedBy);
});

test('a follow-up that leaves nothing open keeps the promise; one that leaves something renews it', async () => {
  const one = await notified();
  const first = (await shown(one.number)).promisedBy;
  await here.clock.move('2026-12-02T08:00');
  expect((await send(one, 2)).status).toBe(200);
  expect(((await shown(one.number)).promisedBy ?? '') > (first ?? '')).toBe(true);
  const lacking = (await papers(one.number)).drafts.at(-1)?.fields.filter(({ state }) => state === 'missing') ?? [];
  for (const { field } of lacking) expect((await write(one, 3, field, 'Oplyst nu')).status, field).toBe(200);
  expect((await send(one, 3)).status).toBe(200);
  expect((await shown(one.number)).missing).not.toContain('promise');
  expect((await change(one, { step: 'closed', journal: '26/1', prevention: 'Vi tjekker to gange' })).status).toBe(200);
});

test('it is answered with why it does not follow, in the log, and then the case is closed', async () => {
  const one = await notified();
  expect((await change(one, { step: 'promiseSettled', reason: 'Loggen er overskrevet' })).status).toBe(200);
  expect((await change(one, { step: 'closed', journal: '26/2', prevention: 'Vi tjekker to gange' })).status).toBe(200);
  const log = (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === one.key);
  expect(log.find(({ what }) => what === 'promiseSettled')?.note).toBe('Loggen er overskrevet');
});

test('what is said to follow beside a typed receipt is a deadline too, and on the day that was promised', async () => {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Et brev' } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  const one = { key, number };
  const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  await change(one, { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why });
  const typed = { step: 'notified', notifiedAt: now(), receiptNumber: 'V-9' } as const;
  const promisedBy = '2026-12-04T10:00:00Z';
  const unsaid = await change(one, { ...typed, promisedBy });
  expect(unsaid.refusal?.details).toEqual({ faults: ['promiseUnsaid'] });
  const promised = 'Årsagen, når loggen er læst 311236-4321';
  expect((await change(one, { ...typed, promised, promisedBy })).status).toBe(200);
  const handling = await shown(number);
  expect(handling).toMatchObject({ promisedBy, missing: expect.arrayContaining(['promise']) });
  expect(handling.promised).toContain('Årsagen, når loggen er læst');
  expect(handling.promised).not.toContain('4321');
  // Corrected without saying it again, it stands; and so it does when the draft says nothing of it.
  expect((await change(one, { ...typed, receiptNumber: 'V-10' })).status).toBe(200);
  expect((await shown(number)).promisedBy).toBe(promisedBy);
});

test('a notification, and each follow-up, may promise another day than the two weeks', async () => {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Et brev' } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  const one = { key, number };
  const sent = async (turn: number, sentAt: string, promisedBy: string) => {
    const input = {
      key,
      seen: (await papers(number)).seen,
      turn,
      receiptNumber: `V-${number}-${turn}`,
      sentAt,
      promisedBy,
    };
    return here.as('dina').action('recordNotification', input);
  };
  const sentAt = now();
  expect((await sent(1, sentAt, sentAt)).refusal?.details).toEqual({ faults: ['promiseTooEarly'] });
  const days = ['2026-12-20T10:00:00Z', '2026-12-23T10:00:00Z', '2026-12-24T10:00:00Z'] as const;
  expect((await sent(1, sentAt, days[0])).status).toBe(200);
  expect((await shown(number)).promisedBy).toBe(days[0]);
  expect((await sent(2, sentAt, days[1])).status).toBe(200);
  expect((await shown(number)).promisedBy).toBe(days[1]);
  const lacking = (await papers(number)).drafts.at(-1)?.fields.filter(({ state }) => state === 'missing') ?? [];
  for (const { field } of lacking) expect((await write(one, 3, field, 'Oplyst nu')).status, field).toBe(200);
  expect((await sent(3, sentAt, days[2])).refusal?.details).toEqual({ faults: ['promiseUnsaid'] });
});

test('the day that was typed with the receipt stands when the draft is kept as it was sent', async () => {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Et brev' } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  const one = { key, number };
  const promisedBy = '2026-12-04T10:00:00Z';
  const typed = {
    step: 'notified',
    notifiedAt: now(),
    receiptNumber: `V-${number}-1`,
    promised: 'Årsagen',
    promisedBy,
  } as const;
  expect((await change(one, typed)).status).toBe(200);
  expect((await send(one, 1)).status).toBe(200);
  expect(await shown(number)).toMatchObject({ promisedBy, promised: expect.stringContaining('Endnu ikke oplyst') });
});

test('whoever is to keep it is told two days before, and the director when it was not kept', async () => {
  const one = await notified();
  const told = async (occasion: string) =>
    (await rowsOf(here, 'caseNotification'))
      .filter((notification) => notification.incident === one.key && notification.occasion.startsWith(occasion))
      .map(({ toName }) => toName);
  await here.clock.move('2026-12-15T08:00');
  await here.tick();
  await until(async () => (await told('promise-soon')).includes('Dina Dam'));
  await here.clock.move('2026-12-17T09:00');
  await here.tick();
  await until(async () => (await told('promise-late')).includes('Aksel Ager'));
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { lists } from '../../../src/lists.ts';
import { listId, rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { until, type World, world } from '../../world.ts';
import { measures, paperWork } from './paper-work.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { reported, papersOf, save, fieldOf, logOf, now } = paperWork(() => here);

describe('recordNotification: the receipt stops the clock, and the draft stays as it was sent', () => {
  const sent = { seen: 1, turn: 1, receiptNumber: 'V-1', sentAt: '2026-12-01T07:00:00Z' };
  strangersAreRefused(() => here, 'recordNotification', 'dina', { key: 'incident:x', ...sent });

  /** Each notification has a receipt of its own. */
  const receiptOf = (number: string, turn = 1) => `V-${number}-${turn}`;
  const record = async (key: string, number: string, own: Partial<ActionInput<'recordNotification'>> = {}) => {
    const { seen } = await papersOf(number);
    const said = { ...sent, seen, sentAt: now(), receiptNumber: receiptOf(number) };
    return here.as('dina').action('recordNotification', { key, ...said, ...own });
  };

  test('S108: a number that is on another notification is not written on this one, of the case or of the draft', async () => {
    const [one, other] = [await reported(), await reported()];
    expect((await record(one.key, one.number)).status).toBe(200);
    const receiptNumber = receiptOf(one.number).toLowerCase();
    const used = { code: 'caseInvalid', details: { faults: ['receiptUsed'] } };
    expect((await record(other.key, other.number, { receiptNumber })).refusal).toMatchObject(used);
    expect((await record(one.key, one.number, { turn: 2, receiptNumber })).refusal).toMatchObject(used);
    const { seen } = await papersOf(other.number);
    const change = { step: 'notified', notifiedAt: now(), receiptNumber } as const;
    const typed = await here.as('dina').action('changeCase', { key: other.key, seen, change });
    expect(typed.refusal).toMatchObject(used);
    expect((await rowsOf(here, 'incident')).find(({ key }) => key === other.key)?.notifiedAt).toBeUndefined();
  });

  test('art. 33(1), 33(4): notified, then followed up under the receipt before, each once', async () => {
    const { key, number } = await reported();
    await save(key, measures, 'Vi ringede');
    expect((await record(key, number)).status).toBe(200);
    expect((await record(key, number)).status).toBe(200);
    const shown = (await here.as('dina').view('case', { number })).answer;
    expect(shown.handling).toMatchObject({ art33: 'yes', receiptNumber: receiptOf(number) });
    expect(shown.line.clock).toBe('stopped');

    const { drafts } = await papersOf(number);
    expect(drafts.map(({ turn, state, earlierReceipt }) => [turn, state, earlierReceipt])).toEqual([
      [1, 'sent', undefined],
      [2, 'draft', receiptOf(number)],
    ]);
    expect((await save(key, measures, 'Nyt', 'Vi ringede')).refusal?.code).toBe('caseInvalid');
    await save(key, { ...measures, turn: 2 }, 'Vi har også skrevet');
    expect((await record(key, number, { turn: 2, receiptNumber: receiptOf(number, 2) })).status).toBe(200);
    expect((await record(key, number, { turn: 2, receiptNumber: receiptOf(number, 2) })).status).toBe(200);
    const rows = (await rowsOf(here, 'authorityDraft')).filter(({ incident }) => incident === key);
    expect(rows.map(({ turn, receiptNumber, measures: said }) => [turn, receiptNumber, said])).toEqual([
      [1, receiptOf(number), 'Vi ringede'],
      [2, receiptOf(number, 2), 'Vi har også skrevet'],
    ]);
    const steps = (await logOf(key)).map(({ what }) => what);
    expect(steps.filter((what) => what === 'notified')).toHaveLength(1);
    expect(steps.filter((what) => what === 'followedUp')).toHaveLength(1);
    expect((await here.as('dina').view('case', { number })).answer.handling.receiptNumber).toBe(receiptOf(number));
  });

  test('INV16: an equal press that is done while the draft is being read has the same answer', async () => {
    const { key, number } = await reported();
    const { seen } = await papersOf(number);
    const said = { key, ...sent, seen, sentAt: now(), receiptNumber: receiptOf(number) };
    const { faults } = here.standin;
    faults.add({
      route: `GET .*/lists/${await listId(here, lists.authorityDraft.name)}/items`,
      latencyMs: 2_000,
      times: 1,
    });
    const slow = here.as('dina').action('recordNotification', said);
    await until(() => faults.list().length === 0);
    const quick = await here.as('dina', { server: 1 }).action('recordNotification', said);
    expect((await slow).answer).toEqual(quick.answer);
  });

  test('marked elsewhere on the case, the draft can still be kept as it was sent', async () => {
    const { key, number } = await reported();
    const { seen } = await papersOf(number);
    const change = { step: 'notified', notifiedAt: now(), receiptNumber: 'V-9' } as const;
    await here.as('dina').action('changeCase', { key, seen, change });
    expect((await papersOf(number)).drafts).toHaveLength(1);
    expect((await record(key, number, { receiptNumber: 'V-9' })).status).toBe(200);
    expect((await papersOf(number)).drafts[0]).toMatchObject({ state: 'sent', receiptNumber: 'V-9' });
    const log = await logOf(key);
    expect(log.filter(({ what }) => what === 'notified')).toHaveLength(1);
    // What the draft promises is new on the case, and so has a line of its own.
    expect(log.filter(({ what, note }) => what === 'wrote' && note?.includes('lovet'))).toHaveLength(1);
  });

  test('art. 33(1): after 72 hours without the reason for the delay nothing is written', async () => {
    const { key, number } = await reported({ discovered: { when: 'earlier', day: '2026-11-20' } });
    expect((await record(key, number)).refusal).toMatchObject({ details: { faults: ['delayReasonMissing'] } });
    expect((await rowsOf(here, 'authorityDraft')).filter(({ incident }) => incident === key)).toEqual([]);
    expect((await record(key, number, { delayReason: 'Ferie' })).status).toBe(200);
    const [sentRow] = (await rowsOf(here, 'authorityDraft')).filter(({ incident }) => incident === key);
    expect(sentRow).toMatchObject({ state: 'sent', delay: 'Ferie' });
  });

  test('what a phone whose clock is ahead calls now has come', async () => {
    const { key, number } = await reported();
    const sentAt = Temporal.Instant.from(now()).add({ seconds: 30 }).toString();
    expect((await record(key, number, { sentAt })).status).toBe(200);
    const said = { receiver: 'police', toldAt: Temporal.Instant.from(now()).add({ seconds: 30 }).toString() } as const;
    const notice = { key, nonce: crypto.randomUUID(), said };
    expect((await here.as('dina').action('noteNotice', notice)).status).toBe(200);
  });

  test('the future, an old look at the case, wrong input and wrong roles are refused', async () => {
    const { key, number } = await reported();
    const later = await record(key, number, { sentAt: '2027-01-01T00:00:00Z' });
    expect(later.refusal).toMatchObject({ details: { faults: ['inTheFuture'] } });
    expect((await record(key, number, { seen: 1 })).refusal?.code).toBe('changedMeanwhile');
    expect((await record(key, number, { turn: 3 })).refusal?.code).toBe('caseInvalid');
    expect((await record(key, number, { receiptNumber: ' ' })).refusal?.code).toBe('badInput');
    for (const who of ['lone', 'sune', 'aksel'] as const) {
      expect((await here.as(who).action('recordNotification', { key, ...sent })).status, who).toBe(403);
    }
  });
});

describe('noteNotice: who else was told (S108)', () => {
  const said = { receiver: 'police', toldAt: '2026-12-01T07:00:00Z', reference: '0100-1' } as const;
  const nonce = () => crypto.randomUUID();
  strangersAreRefused(() => here, 'noteNotice', 'dina', { key: 'incident:x', nonce: crypto.randomUUID(), said });

  test('it is a row of its own, a summary on the case, and in the draft; taken back it is none of them', async () => {
    const { key, number } = await reported();
    const once = { key, nonce: nonce(), said };
    await here.as('dina').action('noteNotice', once);
    await here.as('dina').action('noteNotice', once);
    expect((await papersOf(number)).notices).toHaveLength(1);
    expect((await fieldOf(number, 'otherAuthorities'))?.text).toContain('Politiet, 1. december 2026');
    const figures = async () => (await rowsOf(here, 'incident')).find((one) => one.key === key)?.otherNotices;
    expect(await figures()).toBe('Politiet, 2026-12-01, 0100-1');

    const back = { key, nonce: once.nonce, withdraw: true } as const;
    expect((await here.as('dina').action('noteNotice', back)).answer.withdrawn).toBe(true);
    expect((await here.as('dina').action('noteNotice', back)).answer.withdrawn).toBe(true);
    expect((await papersOf(number)).notices).toEqual([]);
    expect(await figures()).toBeUndefined();
    await until(async () => (await logOf(key)).some(({ what }) => what === 'noticeWithdrawn'));
  });

  test('two who tell others at once on two servers are both kept, in the rows and in the summary', async () => {
    const { key, number } = await reported();
    const insurer = { receiver: 'insurer', toldAt: said.toldAt, reference: 'F-2' } as const;
    const told = await Promise.all([
      here.as('dina').action('noteNotice', { key, nonce: nonce(), said }),
      here.as('dorte', { server: 1 }).action('noteNotice', { key, nonce: nonce(), said: insurer }),
    ]);
    expect(told.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
    await until(async () => (await papersOf(number)).notices.length === 2);
    const row = (await rowsOf(here, 'incident')).find((one) => one.key === key);
    expect(row?.otherNotices?.split('\n').sort()).toEqual([
      'Forsikringsselskabet, 2026-12-01, F-2',
      'Politiet, 2026-12-01, 0100-1',
    ]);
  });

  test('S108: the clocks of NIS 2 run as advice at once, and bind when it is judged and the municipality is covered', async () => {
    const { key, number } = await reported({ category: 'malicious', contained: 'no' });
    const { nis2, seen } = await papersOf(number);
    expect(nis2).toMatchObject({ suggested: true, coverage: 'unclear', why: [], isBinding: false });
    expect(nis2.clocks.map(({ step }) => step)).toEqual(['earlyWarning', 'notification', 'finalReport']);
    const change = { step: 'nis2Judged', disruption: 'yes', damage: 'no', reason: 'Et kritisk system' } as const;
    await here.as('dina').action('changeCase', { key, seen, change });
    expect((await papersOf(number)).nis2).toMatchObject({ answer: 'yes', why: ['disruption'], isBinding: false });
    await here.as('eva').action('saveSetting', { setting: 'nis2Applies', value: 'yes', seen: 0 });
    await here.as('eva').action('saveSetting', { setting: 'nis2Authority', value: 'Styrelsen', seen: 0 });
    expect((await papersOf(number)).nis2).toMatchObject({ coverage: 'yes', authority: 'Styrelsen', isBinding: true });
    const early = { receiver: 'nis2', toldAt: now(), step: 'earlyWarning' } as const;
    await here.as('dina').action('noteNotice', { key, nonce: nonce(), said: early });
    expect((await papersOf(number)).nis2.clocks[0]).toMatchObject({ step: 'earlyWarning', toldAt: early.toldAt });
    const close = { step: 'closed', journal: '26/0042', prevention: 'Vi tjekker to gange' } as const;
    const { refusal } = await here
      .as('dina')
      .action('changeCase', { key, seen: (await papersOf(number)).seen, change: close });
    expect(refusal?.details).toMatchObject({ faults: expect.arrayContaining(['nis2Lacking']) });
  });

  test('the future, wrong input, somebody else’s case and wrong roles are refused', async () => {
    const { key } = await reported();
    const future = { ...said, toldAt: '2027-01-01T00:00:00Z' };
    const dina = here.as('dina');
    expect((await dina.action('noteNotice', { key, nonce: nonce(), said: future })).refusal?.code).toBe('caseInvalid');
    const wrong = { key, nonce: nonce(), said: { ...said, receiver: 'press' } };
    expect((await dina.send('POST', '/api/jobs/noteNotice', wrong)).refusal?.code).toBe('badInput');
    expect((await dina.action('noteNotice', { key, nonce: nonce(), withdraw: true })).refusal?.code).toBe(
      'unknownIncident',
    );
    const about = await reported({ concerns: ['dpo'] });
    expect((await dina.action('noteNotice', { key: about.key, nonce: nonce(), said })).refusal?.code).toBe(
      'unknownIncident',
    );
    expect((await here.as('lone').action('noteNotice', { key, nonce: nonce(), said })).status).toBe(403);
  });
});

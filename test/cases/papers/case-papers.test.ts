import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { isAsked } from '../../../src/features/cases/papers/authority-draft.ts';
import { sendingTask } from '../../../src/features/cases/papers/letter-sent.ts';
import { foldedParts } from '../../../src/features/cases/papers/letter-template.ts';
import { lists } from '../../../src/lists.ts';
import { listId, rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

type PaperPlace = ActionInput<'savePaper'>['place'];
const measures: PaperPlace = { paper: 'draft', turn: 1, field: 'measures' };

/** A case Lone has reported. */
async function reported(own: Partial<ActionInput<'reportIncident'>> = {}, who: Who = 'lone') {
  const nonce = crypto.randomUUID();
  const said = { nonce, category: 'wrongRecipient', words: 'En liste til en forkert borger', ...own } as const;
  const { key, number = '' } = (await here.as(who).action('reportIncident', said)).answer;
  return { key, number };
}
const papersOf = async (number: string, who: Who = 'dina') =>
  (await here.as(who).view('casePapers', { number })).answer;
const save = (key: string, place: PaperPlace, text: string | null, seen = '', who: Who = 'dina', server = 0) =>
  here.as(who, { server }).action('savePaper', { key, place, text, seen });
const fieldOf = async (number: string, field: string) => {
  const { drafts } = await papersOf(number);
  return drafts.at(-1)?.fields.find((one) => one.field === field);
};
const logOf = async (key: string) => (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === key);
const now = () => here.servers[0]?.inside?.context.ports.clock.now() ?? '';

describe('savePaper: what the DBR writes is kept while it is written', () => {
  strangersAreRefused(() => here, 'savePaper', 'dina', { key: 'incident:x', place: measures, text: 'x', seen: '' });

  test('S108: a field is filled in from the case, written over, and follows the case again', async () => {
    const { key, number } = await reported();
    expect(await fieldOf(number, 'measures')).toMatchObject({ state: 'missing', text: '' });
    await save(key, { paper: 'story', field: 'remedies' }, 'Modtageren har slettet den');
    expect(await fieldOf(number, 'measures')).toMatchObject({ state: 'fromCase', text: 'Modtageren har slettet den' });
    expect((await save(key, measures, 'Vi ringede', '')).answer).toEqual({ text: 'Vi ringede', masked: [] });
    expect(await fieldOf(number, 'measures')).toMatchObject({ state: 'written', text: 'Vi ringede' });
    await save(key, measures, null, 'Vi ringede');
    expect(await fieldOf(number, 'measures')).toMatchObject({ state: 'fromCase' });
  });

  test('GDPR art. 33(5): effects and remedies stand in the list Beretninger, CPR numbers covered (INV15)', async () => {
    const { key } = await reported();
    const reply = await save(key, { paper: 'story', field: 'effects' }, 'Borgeren 311236-4321 er ringet op');
    expect(reply.answer).toEqual({ text: 'Borgeren 3112••-•••• er ringet op', masked: ['3112••-••••'] });
    const row = (await rowsOf(here, 'statement')).find((one) => one.key === key.replace('incident', 'statement'));
    expect(row).toMatchObject({
      facts: 'En liste til en forkert borger',
      effects: 'Borgeren 3112••-•••• er ringet op',
    });
  });

  test('repeated, it is one row and one line in the log a day', async () => {
    const { key } = await reported();
    await save(key, measures, 'Vi ringede');
    await save(key, measures, 'Vi ringede');
    await save(key, { ...measures, field: 'cause' }, 'Tastefejl');
    const rows = (await rowsOf(here, 'authorityDraft')).filter(({ incident }) => incident === key);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ measures: 'Vi ringede', cause: 'Tastefejl', turn: 1, state: 'draft' });
    await until(async () => (await logOf(key)).some(({ what }) => what === 'wrote'));
    expect((await logOf(key)).filter(({ what }) => what === 'wrote')).toHaveLength(1);
  });

  test('two on two servers who write in different fields at once both keep every word', async () => {
    const { key, number } = await reported();
    await save(key, measures, 'Først');
    const fields = ['cause', 'processor', 'crossBorder', 'began'] as const;
    const both = await Promise.all(
      fields.map((field, index) =>
        save(key, { paper: 'draft', turn: 1, field }, field, '', index % 2 ? 'dorte' : 'dina', index % 2),
      ),
    );
    // Whoever is overtaken twice is asked to try again, as the page does by itself.
    for (const [index, { status }] of both.entries()) {
      const field = fields[index] ?? 'began';
      if (status === 409) await save(key, { paper: 'draft', turn: 1, field }, field);
    }
    const [row] = (await rowsOf(here, 'authorityDraft')).filter(({ number: its }) => its === number);
    expect(row).toMatchObject({
      measures: 'Først',
      cause: 'cause',
      processor: 'processor',
      crossBorder: 'crossBorder',
    });
  });

  test('of two in the same field the second is told what stands there, and nothing is covered', async () => {
    const { key } = await reported();
    await save(key, measures, 'Dinas ord');
    const reply = await save(key, measures, 'Dortes ord', '', 'dorte', 1);
    expect(reply.refusal).toMatchObject({ code: 'changedMeanwhile', details: { text: 'Dinas ord' } });
    expect((await save(key, measures, 'Dortes ord', 'Dinas ord', 'dorte', 1)).status).toBe(200);
  });

  test('wrong input, wrong roles, closed cases and cases about the DBR are refused', async () => {
    const { key } = await reported();
    const wrong = { key, place: { paper: 'draft', turn: 1, field: 'nonsense' }, text: 'x', seen: '' };
    expect((await here.as('dina').send('POST', '/api/jobs/savePaper', wrong)).refusal?.code).toBe('badInput');
    for (const who of ['lone', 'mette', 'sune', 'aksel', 'rene'] as const) {
      expect((await save(key, measures, 'x', '', who)).status, who).toBe(403);
    }
    expect((await save(key, { ...measures, turn: 2 }, 'x')).refusal?.code).toBe('caseInvalid');
    const about = await reported({ concerns: ['dpo'] });
    expect((await save(about.key, measures, 'x')).refusal?.code).toBe('unknownIncident');
    expect((await here.as('dina').view('casePapers', { number: about.number })).refusal?.code).toBe('unknownIncident');
    expect((await save(about.key, measures, 'x', '', 'dorte')).status).toBe(200);
    const [draft] = (await papersOf(about.number, 'dorte')).drafts;
    expect(draft?.fields.find(({ field }) => field === 'contact')?.text).toContain('Dorte Due');
  });

  test('the check says whom the words point at, the reporter above all', async () => {
    const { key, number } = await reported();
    await save(key, measures, 'Lone ringede til Mette Madsen på 11223344');
    expect((await fieldOf(number, 'measures'))?.traces.map(({ what }) => what)).toEqual([
      'phone',
      'reporter',
      'person',
    ]);
    expect((await fieldOf(number, 'contact'))?.traces).toEqual([]);
  });
});

test('S108: a processor’s CVR number is no telephone, and what does not go together is named with the questions', async () => {
  const { key, number } = await reported({ persons: '2-10' });
  for (const [field, text] of [
    ['processor', 'Ja'],
    ['processorCvr', '12 34 56 78'],
    ['personsExact', '12'],
  ] as const) {
    await save(key, { paper: 'draft', turn: 1, field }, text);
  }
  expect((await fieldOf(number, 'processorCvr'))?.traces).toEqual([]);
  expect(await fieldOf(number, 'processorName')).toMatchObject({ state: 'missing' });
  expect((await papersOf(number)).contradictions).toEqual([
    { what: 'otherNumber', fields: ['persons', 'personsExact'] },
  ]);
});

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

describe('exportCase: the case for the records system', () => {
  const asked = { what: 'case', format: 'docx' } as const;
  strangersAreRefused(() => here, 'exportCase', 'dina', { key: 'incident:x', ...asked });

  const bytesOf = async (input: ActionInput<'exportCase'>) => {
    const { base64, name } = (await here.as('dina').action('exportCase', input)).answer;
    return { name, bytes: Buffer.from(base64, 'base64') };
  };
  const wordsIn = (bytes: Buffer) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

  test('a Word file with the story and without the reporter, and the log says who fetched it and how', async () => {
    const { key, number } = await reported({ words: 'Lone Lund så det: <liste> & mere\u0007' });
    const { name, bytes } = await bytesOf({ key, ...asked });
    expect(name).toBe(`sag-${number}.docx`);
    expect(wordsIn(bytes)).toContain('melderen så det: &lt;liste&gt; &amp; mere');
    expect(wordsIn(bytes)).not.toContain('Lone Lund');
    expect((await logOf(key)).find(({ what }) => what === 'exported')).toMatchObject({
      byName: 'Dina Dam',
      note: 'Hele sagen (docx), uden melderens navn',
    });
    const whole = await bytesOf({ key, ...asked, withReporter: true });
    expect(wordsIn(whole.bytes)).toContain('Lone Lund');
    expect((await logOf(key)).some(({ note }) => note === 'Hele sagen (docx), med melderens navn')).toBe(true);
  });

  test('each page says which it is and of which case, and a question has no colon after its mark', async () => {
    const { key, number } = await reported();
    const { bytes } = await bytesOf({ key, ...asked });
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    const foot = parts.map(([, part]) => new TextDecoder().decode(part)).join('');
    expect(foot).toContain(`Sag ${number}`);
    expect(foot).toContain('NUMPAGES');
    const notification = (await bytesOf({ key, what: 'notification', format: 'text' })).bytes.toString();
    expect(notification).toMatch(/opdaget\? \S/);
    expect(notification).not.toContain('?:');
  });

  test('whoever made the report before it was made one’s own is covered as well', async () => {
    const { key } = await reported({ words: 'Lone Lund skriver for Ali Aslan' });
    await here.as('lone').action('reportFor', { key, forPerson: await here.as('ali').id() });
    await here.as('ali').action('takeAsOwn', { key });
    await until(async () => (await logOf(key)).some(({ what }) => what === 'takenAsOwn'));
    const { bytes } = await bytesOf({ key, what: 'case', format: 'text' });
    expect(bytes.toString()).not.toMatch(/Lone|Lund|Ali|Aslan/);
  });

  test('plain text, JSON, and the letter in both languages', async () => {
    const { key, number } = await reported();
    expect((await bytesOf({ key, what: 'case', format: 'text' })).bytes.toString()).toContain(`Sag ${number}`);
    expect(JSON.parse((await bytesOf({ key, what: 'case', format: 'json' })).bytes.toString())).toMatchObject({
      title: expect.stringContaining(number),
    });
    const danish = await bytesOf({ key, what: 'letter', format: 'docx' });
    expect(wordsIn(danish.bytes)).toContain('Hvad er der sket?');
    const english = await bytesOf({ key, what: 'letter', format: 'docx', language: 'en' });
    expect(english.name).toBe(`letter-${number}.docx`);
    expect(wordsIn(english.bytes)).toContain('What has happened?');
  });

  test('INV15: a letter with a CPR number in it is not taken out before the number is removed', async () => {
    const { key, number } = await reported();
    const own: PaperPlace = { paper: 'letter', language: 'da', field: 'own' };
    await save(key, own, 'Brevet om 311236-4321');
    const asked = { key, what: 'letter', format: 'docx' } as const;
    expect((await here.as('dina').action('exportCase', asked)).refusal).toMatchObject({
      code: 'caseInvalid',
      details: { faults: ['letterHoldsCpr'] },
    });
    expect((await papersOf(number)).letters.map(({ holdsCpr }) => holdsCpr)).toEqual([true, false]);
    expect((await logOf(key)).filter(({ what }) => what === 'exported')).toEqual([]);
    await save(key, own, 'Brevet om hjemmehjælp', 'Brevet om 3112••-••••');
    const { bytes } = await bytesOf(asked);
    expect(wordsIn(bytes)).toContain(`Sagsnummer ${number}`);
    expect(wordsIn(bytes)).toContain('Brevet om hjemmehjælp');
    const head = Object.keys(unzipSync(bytes)).filter((part) => /^word\/header\d/.test(part));
    expect(new TextDecoder().decode(unzipSync(bytes)[head[0] ?? ''])).toContain('Kommune');
  });

  test('S108: the notification comes as a file, the one that is written and each that was sent', async () => {
    const { key, number } = await reported();
    await save(key, measures, 'Vi ringede');
    const { name, bytes } = await bytesOf({ key, what: 'notification', format: 'docx' });
    expect(name).toBe(`anmeldelse-${number}.docx`);
    expect(wordsIn(bytes)).toContain('5. Hvad der er gjort');
    expect(wordsIn(bytes)).toContain('Vi ringede');
    const { seen } = await papersOf(number);
    const sent = { key, seen, turn: 1, receiptNumber: `V-${number}`, sentAt: now() };
    expect((await here.as('dina').action('recordNotification', sent)).status).toBe(200);
    const textOf = async (turn: number) =>
      (await bytesOf({ key, what: 'notification', turn, format: 'text' })).bytes.toString();
    expect(await textOf(1)).toContain('Ny anmeldelse, foreløbig.');
    expect(await textOf(2)).toContain(`Opfølgning på tidligere anmeldelse med kvitteringsnummer V-${number}.`);
    const notes = (await logOf(key)).flatMap(({ what, note }) => (what === 'exported' ? [note] : []));
    expect(notes).toEqual(
      expect.arrayContaining(['Anmeldelse 1 til Datatilsynet (docx)', 'Anmeldelse 2 til Datatilsynet (text)']),
    );
  });

  test('wrong input, wrong roles and a case about the DBR are refused, and the log says nothing', async () => {
    const { key } = await reported({ concerns: ['dpo'] });
    expect((await here.as('dina').action('exportCase', { key, ...asked })).refusal?.code).toBe('unknownIncident');
    const wrong = { key, what: 'everything', format: 'docx' };
    expect((await here.as('dorte').send('POST', '/api/jobs/exportCase', wrong)).refusal?.code).toBe('badInput');
    for (const who of ['lone', 'sune', 'aksel', 'rene', 'eva'] as const) {
      expect((await here.as(who).action('exportCase', { key, ...asked })).status, who).toBe(403);
    }
    expect((await logOf(key)).filter(({ what }) => what === 'exported')).toEqual([]);
  });
});

test('domain.md 2.4: of the letters how, when, how many and which template is logged, never a letter', async () => {
  const { key, number } = await reported();
  const { seen, letters } = await papersOf(number);
  const template = letters[0]?.template ?? '';
  const change = {
    step: 'informed',
    informedAt: now(),
    how: 'To fik brev',
    channel: 'digitalPost',
    recipients: 12,
    template,
  } as const;
  expect((await here.as('dina').action('changeCase', { key, seen, change })).status).toBe(200);
  expect((await logOf(key)).find(({ what }) => what === 'informed')?.note).toBe(
    'Digital Post, 12 modtagere, skabelon 2 da.\nTo fik brev',
  );
});

test('S108: of a notified case with a letter at most 35 fields are shown, and 20 of them are filled in already', async () => {
  const { key, number } = await reported({
    data: ['cpr', 'health'],
    persons: '2-10',
    seenBy: 'knownCitizen',
    contained: 'no',
    discovered: { when: 'today' },
  });
  await here.as('dina').action('reportContained', { key, contained: 'yes' });
  const { seen } = await papersOf(number);
  const why = {
    riskReason: 'Helbred hos en fremmed',
    art33Reason: 'Ikke usandsynlig',
    art34Reason: 'De skal vide det',
  };
  const change = { step: 'assessed', risk: 'high', art33: 'yes', art34: 'yes', ...why } as const;
  expect((await here.as('dina').action('changeCase', { key, seen, change })).status).toBe(200);
  const { drafts, letters } = await papersOf(number);
  const asked = drafts.at(-1)?.fields.filter(isAsked) ?? [];
  const parts = letters[0]?.parts.filter(({ field }) => !foldedParts.includes(field)) ?? [];
  // The receipt, its day and the day of what follows; who sends the letter, and by when. The day is filled in.
  const forms = { shown: 5, filled: 1 };
  const filled = [...asked, ...parts].filter(({ text }) => text !== '');
  expect(asked.length + parts.length + forms.shown).toBeLessThanOrEqual(35);
  expect(filled.length + forms.filled).toBeGreaterThanOrEqual(20);
});

describe('the centre sends the letter: the DBR needs no addresses (domain.md 2.4)', () => {
  const letter = 'Eksempel Kommune\n\nDu har fået et brev, der ikke var til dig.';
  const give = async (key: string, own: Partial<ActionInput<'addCaseTask'>> = {}) =>
    here.as('dina').action('addCaseTask', {
      key,
      nonce: crypto.randomUUID(),
      kind: 'sendLetter',
      text: sendingTask(false),
      owner: await here.as('mette').id(),
      letter,
      ...own,
    });
  const ofMette = async (key: string) =>
    (await here.as('mette').view('fromDpo', {})).answer.tasks.find((task) => task.key === key);

  test('GDPR art. 34: who is asked has the letter, says when and to how many, and it stands in the log and on the page', async () => {
    const { key, number } = await reported({}, 'e1');
    const task = (await give(key)).answer.key;
    await until(async () => (await ofMette(task)) !== undefined);
    expect(await ofMette(task)).toMatchObject({ kind: 'sendLetter', letter, state: 'open' });
    expect((await papersOf(number)).postings).toMatchObject([{ ownerName: 'Mette Madsen', state: 'open' }]);
    const move = (sent?: ActionInput<'moveCaseTask'>['sent']) =>
      here.as('mette').action('moveCaseTask', { task, state: 'done', ...(sent && { sent }) });
    const unsaid = { code: 'caseInvalid', details: { faults: ['sentUnsaid'] } };
    expect((await move()).refusal).toMatchObject(unsaid);
    expect((await move({ sentAt: now(), byDigitalPost: 0, byPost: 0 })).refusal).toMatchObject(unsaid);
    const later = { sentAt: '2027-01-01T00:00:00Z', byDigitalPost: 10, byPost: 2 };
    expect((await move(later)).refusal).toMatchObject({ details: { faults: ['inTheFuture'] } });
    const sent = { sentAt: now(), byDigitalPost: 10, byPost: 2 };
    expect((await move(sent)).status).toBe(200);
    expect((await move(sent)).status).toBe(200);
    await until(async () => (await papersOf(number)).postings[0]?.state === 'done');
    expect((await papersOf(number)).postings).toMatchObject([{ state: 'done', ...sent }]);
    await until(async () => (await logOf(key)).some(({ what }) => what === 'taskDone'));
    const notes = (await logOf(key)).flatMap(({ what, note }) => (what === 'taskDone' ? [note] : []));
    expect(notes).toEqual([expect.stringMatching(/^Digital Post: 10, med posten: 2, sendt /)]);
  });

  test('INV15: a letter with a CPR number is not given to be sent, and neither is none', async () => {
    const { key } = await reported({}, 'e1');
    const faults = async (own: Partial<ActionInput<'addCaseTask'>>) => (await give(key, own)).refusal?.details;
    expect(await faults({ letter: 'Om 311236-4321' })).toEqual({ faults: ['letterHoldsCpr'] });
    expect(await faults({ letter: undefined })).toEqual({ faults: ['letterMissing'] });
    expect(await faults({ kind: 'inform' })).toEqual({ faults: ['letterMissing'] });
    expect((await rowsOf(here, 'caseTask')).filter(({ incident }) => incident === key)).toEqual([]);
  });
});

test('every look at the papers is written down as a look at the case', async () => {
  const { key, number } = await reported({}, 'e1');
  await papersOf(number, 'dorte');
  await until(async () => (await logOf(key)).some(({ what, byName }) => what === 'read' && byName === 'Dorte Due'));
});

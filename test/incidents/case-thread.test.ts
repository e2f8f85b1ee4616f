import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const nonce = () => crypto.randomUUID();

async function reported(concerns: ('dpo' | 'it')[] = []): Promise<{ key: string; number: string }> {
  const said = { nonce: nonce(), category: 'paper' as const, words: 'Et brev er væk', concerns };
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}

const relations = async (number: string) => (await here.as('dina').view('caseRelations', { number })).answer;
const lineOf = async (number: string) =>
  (await here.as('dina').view('cases', {})).answer.cases.find((line) => line.number === number);
const mine = async (key: string) =>
  (await here.as('lone').view('reports', {})).answer.reports.find((report) => report.key === key);

describe('the DBR asks the reporter', () => {
  strangersAreRefused(() => here, 'askReporter', 'dina', { key: 'incident:x', nonce: nonce(), text: 'Hvor?' });

  test('S64: a question reaches the reporter by number only and waits until it is answered', async () => {
    const { key, number } = await reported();
    const question = { key, nonce: nonce(), text: 'Hvor lå brevet?' };
    const before = (await lineOf(number))?.version ?? 0;
    const first = (await here.as('dina').action('askReporter', question)).answer;
    expect((await here.as('dina').action('askReporter', question)).answer).toEqual(first);
    expect(await lineOf(number)).toMatchObject({ unanswered: 1 });
    expect((await lineOf(number))?.version).toBeGreaterThan(before);
    expect((await mine(key))?.thread).toMatchObject([{ kind: 'asked', text: 'Hvor lå brevet?', waiting: true }]);

    await until(async () =>
      (await rowsOf(here, 'caseNotification')).some(
        ({ as, number: of, state }) => as === 'reporter' && of === number && state === 'sent',
      ),
    );
  });

  test('CPR numbers are covered in what is asked and what is answered (INV15)', async () => {
    const { key, number } = await reported();
    const asked = (await here.as('dina').action('askReporter', { key, nonce: nonce(), text: 'Er det 311236-4321?' }))
      .answer;
    await here.as('lone').action('tellMore', { key, nonce: nonce(), text: 'Ja, 311236-4321', question: asked.key });
    expect(readable((await relations(number)).thread)).not.toContain('4321');
    expect((await relations(number)).thread).toHaveLength(2);
  });

  test('the rest of a number is covered that the first words or an answer began (INV15)', async () => {
    const { key, number } = await reported();
    const met = new Set<string>();
    const tell = async (text: string) => {
      await here.as('lone').action('tellMore', { key, nonce: nonce(), text });
      const told = (await relations(number)).thread.filter((one) => !met.has(one.key));
      for (const one of told) met.add(one.key);
      return told.map((one) => one.text).join();
    };
    expect(await tell('Hun har nummer 311236')).toContain('311236');
    expect(await tell('4321')).toBe('••••');
    expect(await tell('Der var 4 breve i alt')).toContain('4 breve');
  });

  test('nothing that is kept of the thread names the reporter, but the list of reporters', async () => {
    const { key, number } = await reported();
    const asked = (await here.as('dina').action('askReporter', { key, nonce: nonce(), text: 'Hvor?' })).answer;
    await here.as('lone').action('tellMore', { key, nonce: nonce(), text: 'I bussen', question: asked.key });
    const id = await here.as('lone').id();
    const notifications = (await rowsOf(here, 'caseNotification')).filter(
      (row) => row.number === number && row.as === 'reporter',
    );
    const messages = (await rowsOf(here, 'caseMessage')).filter((row) => row.number === number);
    expect([notifications.length, messages.length]).toEqual([1, 2]);
    for (const kept of [...notifications, ...messages]) {
      expect(JSON.stringify(kept)).not.toContain(id);
      expect(JSON.stringify(kept)).not.toContain('Lone');
    }
  });

  test('whoever the report is about cannot ask, nor a closed case be asked about; wrong input is refused', async () => {
    const { key } = await reported(['dpo']);
    const asking = { key, nonce: nonce(), text: 'Hvor?' };
    expect((await here.as('dina').action('askReporter', asking)).refusal?.code).toBe('unknownIncident');
    expect((await here.as('dorte').action('askReporter', asking)).status).toBe(200);
    expect((await here.as('lone').action('askReporter', asking)).status).toBe(403);
    expect((await here.as('dina').action('askReporter', { ...asking, text: ' ' })).refusal?.code).toBe('badInput');
    const other = await reported();
    const seen = (await here.as('dina').view('case', { number: other.number })).answer.handling.seen;
    await here
      .as('dina')
      .action('changeCase', { key: other.key, seen, change: { step: 'openedInError', reason: 'Prøve' } });
    expect(
      (await here.as('dina').action('askReporter', { ...asking, key: other.key, nonce: nonce() })).refusal?.code,
    ).toBe('incidentClosed');
  });
});

describe('the reporter answers, and says more', () => {
  strangersAreRefused(() => here, 'tellMore', 'lone', { key: 'incident:x', nonce: nonce(), text: 'Mere' });

  test('an answer ends the waiting; the DBR is told the number; a repeat is the same answer', async () => {
    const { key, number } = await reported();
    const asked = (await here.as('dina').action('askReporter', { key, nonce: nonce(), text: 'Hvor?' })).answer;
    const answer = { key, nonce: nonce(), text: 'I bussen', question: asked.key };
    const first = (await here.as('lone').action('tellMore', answer)).answer;
    expect((await here.as('lone').action('tellMore', answer)).answer).toEqual(first);
    expect(await lineOf(number)).toMatchObject({ unanswered: 0 });
    expect((await relations(number)).thread.map(({ kind }) => kind)).toEqual(['asked', 'replied']);
    const told = (await rowsOf(here, 'caseNotification')).filter(
      (row) => row.number === number && row.occasion.startsWith('replied'),
    );
    expect(told.map(({ as }) => as)).toEqual(['dpo']);
  });

  test('more can be said after the case has been assessed, by the reporter alone', async () => {
    const { key, number } = await reported();
    const more = { key, nonce: nonce(), text: 'Brevet er fundet' };
    const seen = (await here.as('dina').view('case', { number })).answer.handling.seen;
    const assessed = { risk: 'unlikely', art33: 'no', art34: 'no' } as const;
    const reasons = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
    await here.as('dina').action('changeCase', { key, seen, change: { step: 'assessed', ...assessed, ...reasons } });
    expect((await here.as('lone').action('tellMore', more)).status).toBe(200);
    expect((await here.as('ali').action('tellMore', { ...more, nonce: nonce() })).refusal?.code).toBe(
      'unknownIncident',
    );
    expect((await relations(number)).thread).toMatchObject([{ kind: 'added', text: 'Brevet er fundet' }]);
  });

  test('an answer to a question of another case is refused', async () => {
    const [one, other] = [await reported(), await reported()];
    const asked = (await here.as('dina').action('askReporter', { key: one.key, nonce: nonce(), text: 'Hvor?' })).answer;
    const stray = { key: other.key, nonce: nonce(), text: 'I bussen', question: asked.key };
    expect((await here.as('lone').action('tellMore', stray)).refusal?.code).toBe('unknownIncident');
  });
});

describe('C15: the reporter says that it was a mistake', () => {
  strangersAreRefused(() => here, 'withdrawReport', 'lone', { key: 'incident:x' });

  test('it is a wish on the DBR’s line, is taken back as easily, and deletes nothing', async () => {
    const { key, number } = await reported();
    expect((await here.as('lone').action('withdrawReport', { key })).answer.wished).toBe(true);
    expect((await here.as('lone').action('withdrawReport', { key })).answer.wished).toBe(true);
    expect(await lineOf(number)).toMatchObject({ withdrawalWished: 'error', status: 'received' });
    expect((await here.as('lone').action('withdrawReport', { key, undo: true })).answer.wished).toBe(false);
    expect((await lineOf(number))?.withdrawalWished).toBeUndefined();
    expect((await here.as('lone').action('withdrawReport', { key })).answer.wished).toBe(true);
    expect((await relations(number)).thread).toHaveLength(1);
    const seen = (await here.as('dina').view('case', { number })).answer.handling.seen;
    await here
      .as('dina')
      .action('changeCase', { key, seen, change: { step: 'openedInError', reason: 'Melder skrev det' } });
    expect((await mine(key))?.state).toBe('closed');
    expect((await here.as('lone').action('withdrawReport', { key, undo: true })).refusal?.code).toBe('incidentClosed');
  });

  test('nobody withdraws somebody else’s report', async () => {
    const { key } = await reported();
    expect((await here.as('ali').action('withdrawReport', { key })).refusal?.code).toBe('unknownIncident');
  });
});

test('every look at the thread is written down', async () => {
  const { key, number } = await reported();
  await relations(number);
  await until(async () =>
    (await rowsOf(here, 'caseEntry')).some(({ incident, what }) => incident === key && what === 'read'),
  );
  expect((await here.as('lone').view('caseRelations', { number })).status).toBe(403);
});

test('C15: a report its writer called only a question is read, answered and added to as any other', async () => {
  const { key } = await reported();
  const lone = here.as('lone');
  await lone.carryOut('withdrawReport', { key, text: 'Det var kun et spørgsmål.', onlyAsked: true });
  expect((await mine(key))?.thread).toMatchObject([{ kind: 'withdrawn', text: 'Det var kun et spørgsmål.' }]);
  expect((await lone.action('answerIncident', { key, persons: '2-10' })).status).toBe(200);
  await lone.carryOut('withdrawReport', { key, undo: true });
  expect((await lone.action('answerIncident', { key, seenBy: 'unknown' })).status).toBe(200);
  expect((await lone.action('tellMore', { key, nonce: nonce(), text: 'Der er sket noget' })).status).toBe(200);
});

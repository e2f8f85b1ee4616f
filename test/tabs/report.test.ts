import { expect, test, vi } from 'vitest';
import type { ActionInput, ActionRecord } from '../../src/contract/contract.ts';
import { deliver } from '../../src/tabs/breaches/deliver.ts';
import { discoveredSaid, isLikelyDay } from '../../src/tabs/breaches/discovered-said.ts';
import { missingIn, saidIn } from '../../src/tabs/breaches/draft.ts';
import type { AnswerInput } from '../../src/tabs/breaches/outgoing-answers.ts';
import { alsoSaid, outgoingAnswers, saveAnswer } from '../../src/tabs/breaches/outgoing-answers.ts';
import { forgetSent, outgoingReport, sendReport, writeReport } from '../../src/tabs/breaches/outgoing-report.ts';
import type { Report } from '../../src/tabs/breaches/own/shown-answers.ts';
import { shownAnswers } from '../../src/tabs/breaches/own/shown-answers.ts';
import { isUntold, toldWords } from '../../src/tabs/breaches/own/told-words.ts';
import { RefusedByServer, Unreachable } from '../../src/tabs/faults.ts';
import { tab as danish } from '../../src/text/da/tab/tab.ts';
import { tab as english } from '../../src/text/en/tab/tab.ts';

const report: Report = {
  key: 'incident:1',
  number: '2026-0042',
  state: 'received',
  category: 'wrongRecipient',
  reportedAt: '2026-12-01T13:05:00Z',
  discoveredAt: '2026-12-01T13:05:00Z',
  data: [],
  concerns: [],
  answered: [],
  unsure: [],
  facts: '',
  managerMayKnow: 'later',
  toTell: ['dpo', 'serviceDesk'],
  mayAnswer: true,
  thread: [],
};
const sent = { ...report, masked: [] } satisfies ActionRecord<'reportIncident'>;
const refusal = { code: 'incidentAssessed', message: '', next: '', support: '', details: {} } as const;
const soon = { pausesMs: [1] };

test('a kind is enough, and so are words, but signs alone say nothing', () => {
  expect(missingIn({ words: ' ' })).toBe('nothing');
  expect(missingIn({ words: '🤷🤷' })).toBe('noWords');
  expect(missingIn({ words: '🤷', category: 'paper' })).toBeUndefined();
  expect(missingIn({ words: 'en mappe' })).toBeUndefined();
  expect(saidIn({ words: ' en mappe ', group: 'lost' })).toEqual({ words: 'en mappe' });
});

test('what the line swallows is sent again until it arrives, and what the server refuses is not', async () => {
  const faults = [new Unreachable(), new RefusedByServer(refusal, 503), new Unreachable()];
  const waited: Error[] = [];
  const send = vi.fn(() => {
    const fault = faults.shift();
    return fault ? Promise.reject(fault) : Promise.resolve('there');
  });
  expect(await deliver(send, { ...soon, onWaiting: (fault) => waited.push(fault) })).toBe('there');
  expect([send.mock.calls.length, waited.length]).toEqual([4, 3]);
  const refused = () => Promise.reject(new RefusedByServer(refusal, 409));
  await expect(deliver(refused, { ...soon, onWaiting: () => {} })).rejects.toBeInstanceOf(RefusedByServer);
});

test('somebody impatient, or with second thoughts, need not wait for the next try', async () => {
  let tries = 0;
  const send = () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Unreachable()) : Promise.resolve('there');
  };
  expect(await deliver(send, { pausesMs: [600_000], onWaiting: (_, again) => again() })).toBe('there');
  const control = new AbortController();
  const lost = () => Promise.reject(new Unreachable());
  const road = { pausesMs: [600_000], stop: control.signal, onWaiting: () => control.abort() };
  await expect(deliver(lost, road)).rejects.toThrow();
});

test('two presses send one report; words changed after a lost answer are the same report, and an emptied page begins another', async () => {
  const inputs: ActionInput<'reportIncident'>[] = [];
  const refuse = (input: ActionInput<'reportIncident'>) => {
    inputs.push(input);
    return Promise.reject(new RefusedByServer({ ...refusal, code: 'unexpected' }, 500));
  };
  writeReport({ words: 'en mappe', category: 'paper' });
  await Promise.all([sendReport(refuse), sendReport(refuse)]);
  expect(inputs).toHaveLength(1);
  expect(outgoingReport.value).toMatchObject({ draft: { words: 'en mappe' }, state: { kind: 'writing' } });
  await sendReport(refuse);
  writeReport({ words: 'to mapper', category: 'paper' });
  await sendReport(refuse);
  const nonces = inputs.map(({ nonce }) => nonce);
  expect(nonces[1]).toBe(nonces[0]);
  expect(nonces[2]).toBe(nonces[0]);
  writeReport({ words: '' });
  writeReport({ words: 'noget helt andet', category: 'paper' });
  await sendReport(refuse);
  expect(inputs.at(-1)?.nonce).not.toBe(nonces[0]);

  await sendReport(() => Promise.resolve(sent));
  expect(outgoingReport.value.state).toMatchObject({ kind: 'sent' });
  forgetSent();
  expect(outgoingReport.value.draft).toEqual({ words: '' });
});

test.each<[string, AnswerInput, AnswerInput, AnswerInput]>([
  ['another question', { persons: '1' }, { contained: 'yes' }, { persons: '1', contained: 'yes' }],
  ['the same question', { persons: '1' }, { persons: '100+' }, { persons: '100+' }],
  ['ved ikke', { persons: '1' }, { dontKnow: ['persons'] }, { dontKnow: ['persons'] }],
  [
    'an answer after ved ikke',
    { dontKnow: ['persons', 'data'] },
    { persons: '1' },
    { persons: '1', dontKnow: ['data'] },
  ],
])('what is pressed while a request is under way is kept: %s', (_, before, said, both) => {
  expect(alsoSaid(before, said)).toEqual(both);
});

test('presses do not overtake each other: one request at a time, and the last one holds everything', async () => {
  const watched = outgoingAnswers('incident:1');
  const requests: AnswerInput[] = [];
  let release = () => {};
  const send = (said: AnswerInput) => {
    requests.push(said);
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  const saving = saveAnswer(watched, { persons: '1' }, send);
  void saveAnswer(watched, { persons: '2-10' }, send);
  void saveAnswer(watched, { contained: 'yes' }, send);
  expect(requests).toHaveLength(1);
  release();
  await vi.waitFor(() => expect(requests).toHaveLength(2));
  release();
  await saving;
  expect(requests[1]).toEqual({ persons: '2-10', contained: 'yes' });
  expect(watched.value).toEqual({ said: {}, state: 'saved' });
});

test('what the server refuses is taken off the screen and said', async () => {
  const watched = outgoingAnswers('incident:2');
  await saveAnswer(watched, { persons: '1' }, () => Promise.reject(new RefusedByServer(refusal, 409)));
  expect(watched.value).toMatchObject({ said: {}, state: 'saved', fault: { status: 409 } });
});

test('the card shows what is saved, and over it what has just been pressed', () => {
  const saved: Report = { ...report, persons: '1', answered: ['persons', 'seenBy'], unsure: ['seenBy'] };
  const shown = shownAnswers(saved, { seenBy: 'nobody', dontKnow: ['persons'], concerns: [] });
  expect([...shown.answered]).toEqual(['persons', 'seenBy', 'concerns']);
  expect([...shown.unsure]).toEqual(['persons']);
  expect(shownAnswers(saved, { data: [] }).answered.has('data')).toBe(false);
  expect([...shownAnswers({ ...saved, category: 'nearMiss' }, {}).answered]).toEqual([]);
});

test.each([
  ['2026-12-01T13:05:00Z', { when: 'now' }],
  ['2026-11-30T23:00:00Z', { when: 'today' }],
  ['2026-12-01T07:30:00Z', { when: 'today', clock: '08:30' }],
  ['2026-11-29T23:00:00Z', { when: 'yesterday' }],
  ['2026-11-20T23:00:00Z', { when: 'earlier', day: '2026-11-21' }],
])('a report discovered at %s shows its button pressed', (discoveredAt, said) => {
  expect(discoveredSaid(discoveredAt, report.reportedAt)).toEqual(said);
});

test('a day somebody is still typing is not sent', () => {
  expect(['0002-11-20', '2026-12-02', '2026-11-20', ''].map((day) => isLikelyDay(day, '2026-12-01'))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

const today = '2026-12-01';
const [at, later] = ['2026-12-01T13:05:00Z', '2026-12-01T13:07:00Z'];
test.each<[string, Partial<Report>, string[]]>([
  ['nobody yet', {}, ['Databeskyttelsesrådgiveren og IT får besked om lidt.']],
  ['both', { toldDpo: at, toldDesk: at }, ['Databeskyttelsesrådgiveren og IT har fået besked kl. 14.05.']],
  [
    'one of them',
    { toldDesk: at },
    ['Databeskyttelsesrådgiveren får besked om lidt.', 'IT har fået besked kl. 14.05.'],
  ],
  [
    'one after the other',
    { toldDpo: at, toldDesk: later },
    ['Databeskyttelsesrådgiveren har fået besked kl. 14.05.', 'IT har fået besked kl. 14.07.'],
  ],
  ['the deputy', { toTell: ['dpoDeputy'] }, ['Databeskyttelsesrådgiverens stedfortræder får besked om lidt.']],
  ['nobody can be', { toTell: [] }, ['Vi kan ikke give databeskyttelsesrådgiveren besked lige nu. Ring i stedet.']],
])('who has been told is never more than is true: %s', (_, own, sentences) => {
  expect(toldWords({ ...report, ...own }, 'da', danish, today)).toEqual(sentences);
});

test('on another day the day stands beside the hour, and the page asks again until everybody is told', () => {
  expect(toldWords({ ...report, toldDpo: at, toldDesk: at }, 'en', english, '2026-12-03')).toEqual([
    'The data protection officer and IT had it on 1 December at 14:05.',
  ]);
  expect([report, { ...report, toldDpo: at }, { ...report, toldDpo: at, toldDesk: at }].map(isUntold)).toEqual([
    true,
    true,
    false,
  ]);
});

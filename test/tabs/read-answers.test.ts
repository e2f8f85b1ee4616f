import { expect, test } from 'vitest';
import type { Report } from '../../src/tabs/breaches/own/shown-answers.ts';
import { readAnswers } from '../../src/tabs/breaches/read-answers.ts';
import { tab as danish } from '../../src/text/da/tab/tab.ts';

const { card } = danish.breaches;
const report = (own: Partial<Report>) =>
  ({
    ...{ discoveredAt: '2026-12-01T13:05:00Z', reportedAt: '2026-12-01T13:05:00Z' },
    ...{ data: [], answered: [], unsure: [], ...own },
  }) as unknown as Report;

test.each<[string, Partial<Report>, readonly string[]]>([
  ['nothing answered', { data: ['health'] }, []],
  [
    'kinds of data and one person',
    { data: ['health', 'cpr'], persons: '1', answered: ['data', 'persons'] },
    ['Helbred', 'CPR-nummer', '1 menneske'],
  ],
  [
    'what was seen and is not stopped',
    { seenBy: 'unknown', contained: 'no', answered: ['seenBy', 'contained'] },
    ['set af en ukendt', 'ikke stoppet'],
  ],
  ['what is not known', { seenBy: 'unknown', answered: ['seenBy'], unsure: ['seenBy'] }, []],
  ['the day before', { discoveredAt: '2026-11-29T23:00:00Z', answered: ['discovered'] }, ['I går']],
])('%s in words', (_, own, words) => {
  expect(readAnswers(report(own), card)).toEqual(words);
});

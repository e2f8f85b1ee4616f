import { expect, test } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { confirm, withdrawn } from '../../src/features/reading/confirmation.ts';
import { newsFor } from '../../src/features/reading/news.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { startPage } from '../../src/features/reading/start-page.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { aJob, aVersion, lone } from '../records.ts';

const first = aVersion({ whatsNew: 'Reglen er ny.' });
const second = aVersion({
  version: '2.0',
  inForceFrom: '2026-03-01',
  whatsNew: 'Kun sms om tider.',
  whatsNewEn: 'Texts.',
});
const third = aVersion({ version: '3.0', inForceFrom: '2026-06-01', whatsNew: 'Ring altid.', whatsNewEn: 'Call.' });
const corrected = aVersion({
  version: '3.1',
  inForceFrom: '2026-07-01',
  material: false,
  whatsNew: 'Et komma er rettet.',
});
const versions = [first, second, third, corrected];

const read = (version: RuleVersion) =>
  confirm(version, lone, { round: '-', how: 'tab', language: 'da', now: '2026-02-01T10:00:00Z', salt: 's' });

const news = (shown: RuleVersion, readBefore: readonly RuleVersion[]) => newsTo(shown, readBefore).whatsNew;

function newsTo(shown: RuleVersion, readBefore: readonly RuleVersion[], language: Language = 'da') {
  const rule = rulesOf(versions).get('r06');
  if (!rule) throw new Error('no rule');
  return newsFor(rule, shown, readBefore.map(read), language);
}

test.each<[string, RuleVersion, readonly RuleVersion[], string]>([
  ['one change behind reads of that one', third, [second], 'Ring altid.'],
  ['two changes behind reads of both, the oldest first', third, [first], 'Kun sms om tider. Ring altid.'],
  ['behind a change with a correction on top reads of the change', corrected, [second], 'Ring altid.'],
  ['new to the rule reads of the last change', corrected, [], 'Ring altid.'],
  [
    'who has just confirmed reads what stood there before',
    corrected,
    [first, corrected],
    'Kun sms om tider. Ring altid.',
  ],
  ['looking at an older version reads of what was new in it', second, [first, third], 'Kun sms om tider.'],
])('S88: somebody %s', (_, shown, readBefore, answer) => {
  expect(news(shown, readBefore)).toBe(answer);
});

test('S88: news is in English where all of it is, else in Danish', () => {
  const newsIn = (shown: RuleVersion, readBefore: readonly RuleVersion[]) => {
    const { whatsNew, whatsNewLanguage } = newsTo(shown, readBefore, 'en');
    return `${whatsNewLanguage}: ${whatsNew}`;
  };
  expect(newsIn(third, [first])).toBe('en: Texts. Call.');
  expect(newsIn(first, [])).toBe('da: Reglen er ny.');
});

test('S88: a withdrawn reading is none: the news is the last change alone', () => {
  const rule = rulesOf(versions).get('r06');
  if (!rule) throw new Error('no rule');
  const takenBack = [withdrawn(read(first), '2026-02-01T10:00:05Z')];
  expect(newsFor(rule, third, takenBack, 'da')).toEqual({ whatsNew: 'Ring altid.', whatsNewLanguage: 'da' });
});

test('S88: the card of a changed rule says what changed, also when a correction without news came on top', () => {
  const silent = aVersion({ version: '3.1', inForceFrom: '2026-07-01', material: false });
  const plan = readingPlan(rulesOf([first, second, third, silent]), [], [], []);
  const placement = placementOf(lone.id, [aJob()], ['employee'], '2026-11-24');
  const page = startPage(plan, placement, [read(second)], { daysForNewEmployee: 14 }, 'da', '2026-11-24');
  expect(page.owed).toMatchObject([{ version: '3.1', occasion: 'changed', whatsNew: 'Ring altid.' }]);
});

import { expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import type { Language } from '../../src/core/language.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { confirm, withdrawn } from '../../src/features/reading/confirmation.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { rulePage } from '../../src/features/reading/rule-page.ts';
import { startPage } from '../../src/features/reading/start-page.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { aJob, aVersion, lone } from '../records.ts';

const today = '2026-11-24';
const now = '2026-11-24T12:00:00Z';
const placement = placementOf(lone.id, [aJob()], ['employee'], today);

const first = aVersion({ version: '1.0', textDa: 'Ring til vagten.' });
const second = aVersion({ version: '2.0', textDa: 'Ring straks til vagten.', inForceFrom: '2026-06-01' });
const inEnglish = (version: RuleVersion, textEn: string) => ({ ...version, textEn, textHashEn: textHash(textEn) });
const readOn = (version: RuleVersion, at: string) =>
  confirm(version, lone, { round: '-', how: 'tab', language: 'da', now: at, salt: 's' });

function changeOf(
  versions: readonly RuleVersion[],
  confirmations: Parameters<typeof rulePage>[3]['confirmations'],
  options: { language?: Language; shown?: number } = {},
) {
  const rules = rulesOf(versions);
  const [rule] = rules.values();
  const shown = rule?.versions.at(options.shown ?? -1);
  if (!rule || !shown) throw new Error('no rule');
  const reader = {
    plan: readingPlan(rules, [], [], []),
    placement,
    confirmations,
    settings: { daysForNewEmployee: 14 },
    language: options.language ?? ('da' as const),
  };
  return rulePage(rule, shown, [], reader, now).change;
}

test('S88: a changed rule says what is new since the version the reader read, and when that was', () => {
  expect(changeOf([first, second], [readOn(first, '2026-02-03T23:30:00Z')])).toEqual({
    from: '1.0',
    // Half past midnight in Denmark.
    readOn: '2026-02-04',
    language: 'da',
    seconds: 30,
    parts: [
      {
        what: 'paragraph',
        under: '',
        kind: 'changed',
        marks: [
          { kind: 'same', text: 'Ring ' },
          { kind: 'added', text: 'straks ' },
          { kind: 'same', text: 'til vagten.' },
        ],
      },
    ],
  });
});

test('S88: somebody two changes behind sees both at once', () => {
  const third = aVersion({ version: '3.0', textDa: 'Ring straks til vagten i dag.', inForceFrom: '2026-09-01' });
  const change = changeOf([first, second, third], [readOn(first, '2026-02-03T09:00:00Z')]);
  expect(change?.from).toBe('1.0');
  expect(change?.parts[0]?.marks.filter(({ kind }) => kind === 'added')).toHaveLength(2);
});

test('S88: nothing is marked for somebody new to the rule, for whoever has read it, or in an older version', () => {
  const before = readOn(first, '2026-02-03T09:00:00Z');
  expect(changeOf([first, second], [])).toBeUndefined();
  expect(changeOf([first, second], [withdrawn(before, '2026-02-03T09:00:05Z')])).toBeUndefined();
  expect(changeOf([first, second], [before, readOn(second, '2026-06-02T09:00:00Z')])).toBeUndefined();
  expect(changeOf([first, second], [before], { shown: 0 })).toBeUndefined();
});

test('S88: a change that has the same words marks nothing', () => {
  const same = { ...second, textDa: '**Ring**  til vagten.' };
  expect(changeOf([first, same], [readOn(first, '2026-02-03T09:00:00Z')])).toBeUndefined();
});

test('S88: the change is in English where both versions have it, else in Danish on both sides', () => {
  const read = [readOn(first, '2026-02-03T09:00:00Z')];
  const both = [inEnglish(first, 'Call the guard.'), inEnglish(second, 'Call the guard at once.')];
  const textOf = (versions: readonly RuleVersion[]) => {
    const change = changeOf(versions, read, { language: 'en' });
    return `${change?.language}: ${change?.parts[0]?.marks.map(({ text }) => text).join('')}`;
  };
  expect(textOf(both)).toBe('en: Call the guard at once.');
  expect(textOf([first, ...both.slice(1)])).toBe('da: Ring straks til vagten.');
  expect(textOf([...both.slice(0, 1), second])).toBe('da: Ring straks til vagten.');
});

test('a change says its own reading time on the rule and on Start, and not the whole rule’s', () => {
  const old = `Ring til vagten.\n\n${'Gem hver side for sig. '.repeat(100)}`;
  const before = aVersion({ version: '1.0', textDa: old });
  const after = aVersion({ version: '2.0', textDa: old.replace('Ring', 'Ring straks'), inForceFrom: '2026-06-01' });
  const confirmations = [readOn(before, '2026-02-03T12:00:00Z')];
  expect(changeOf([before, after], confirmations)?.seconds).toBe(30);
  const plan = readingPlan(rulesOf([before, after]), [], [], []);
  const page = (own: typeof confirmations) =>
    startPage(plan, placement, own, { daysForNewEmployee: 14 }, 'da', today).owed.map(({ seconds }) => seconds);
  expect(page(confirmations)).toEqual([30]);
  expect(page([])).toEqual([160]);
});

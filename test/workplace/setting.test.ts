import { expect, test } from 'vitest';
import type { Setting } from '../../src/features/workplace/records.ts';
import {
  isSettingName,
  readSetting,
  settingDefinitions,
  settingNames,
  settingValue,
} from '../../src/features/workplace/setting.ts';

test.each([
  ['municipalityName', ' Eksempel Kommune ', 'Eksempel Kommune'],
  ['municipalityName', '', ''],
  ['municipalityName', 'x'.repeat(80), 'x'.repeat(80)],
  ['municipalityName', 'x'.repeat(81), undefined],
  ['cardsPerWeek', '0', '0'],
  ['cardsPerWeek', '007', '7'],
  ['cardsPerWeek', '10', '10'],
  ['cardsPerWeek', '11', undefined],
  ['cardsPerWeek', '-1', undefined],
  ['cardsPerWeek', '2.5', undefined],
  ['cardsPerWeek', '', undefined],
  ['cardsPerWeek', 'to', undefined],
  ['daysForNewEmployee', '0', undefined],
  ['plannerEnabled', 'true', 'true'],
  ['plannerEnabled', 'ja', undefined],
  ['personalViewsFrom', '2026-11-24', '2026-11-24'],
  ['personalViewsFrom', '', ''],
  ['personalViewsFrom', '2026-02-30', undefined],
  ['personalViewsFrom', '24-11-2026', undefined],
  ['hrLink', '', ''],
  ['hrLink', ' https://intranet.ny.example/hr?a=1#b ', 'https://intranet.ny.example/hr?a=1#b'],
  ['hrLink', `https://ny.example/${'x'.repeat(182)}`, undefined],
  ['hrLink', 'http://ny.example', undefined],
  ['hrLink', 'intranet.ny.example/hr', undefined],
  ['hrLink', 'javascript:alert(1)', undefined],
  ['hrLink', 'https://ny.example@other.example/', undefined],
  ['hrLink', 'https://ny.example/a b', undefined],
  ['hrLink', 'https://', undefined],
  ['hrLink', 'https:ny.example', undefined],
  ['hrLink', 'https:/ny.example', undefined],
  ['hrLink', 'HTTPS://ny.example', 'HTTPS://ny.example'],
] as const)('G4: %s written as "%s" is stored as %s', (name, written, value) => {
  expect(settingValue(name, written)).toBe(value);
});

const chosen = (setting: string, value: string): Setting => ({
  key: setting.toLowerCase(),
  actor: 'system',
  at: '2026-01-01T08:00:00Z',
  setting,
  value,
});

test('G4: what nobody has chosen has a default, and what is chosen has its own type', () => {
  const stored = [chosen('cardsPerWeek', '5'), chosen('plannerEnabled', 'true'), chosen('dpoPhone', '12 34 56 78')];
  expect(readSetting('cardsPerWeek', [])).toBe(2);
  expect(readSetting('cardsPerWeek', stored)).toBe(5);
  expect(readSetting('plannerEnabled', stored)).toBe(true);
  expect(readSetting('dpoPhone', stored)).toBe('12 34 56 78');
});

test('G4: every default is a value the setting may have', () => {
  for (const name of settingNames) {
    expect(settingValue(name, String(settingDefinitions[name].fallback)), name).toBe(
      String(settingDefinitions[name].fallback),
    );
  }
});

test('A name nobody declared is no setting, not even one every object has', () => {
  expect(['cardsPerWeek', 'toString', '__proto__', 'constructor', ''].map(isSettingName)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ['daysForNewEmployee', 'fjorten', 14],
  ['daysForNewEmployee', '1000', 14],
  ['personalViewsFrom', '1/1/2027', ''],
  ['plannerEnabled', 'ja', false],
] as const)(
  'what somebody wrote into the list by hand and %s cannot have (%s) counts as not chosen',
  (name, value, fallback) => {
    const byHand: Setting = { key: name.toLowerCase(), actor: 'a', at: '2026-11-01T08:00:00Z', setting: name, value };
    expect(readSetting(name, [byHand])).toBe(fallback);
  },
);

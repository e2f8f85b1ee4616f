import { expect, test } from 'vitest';
import {
  isStaffNoticeSetting,
  personalViewsOn,
  staffNoticeFault,
  staffNoticeSettings,
} from '../../src/features/workplace/personal-views.ts';
import type { Setting } from '../../src/features/workplace/records.ts';
import { settingNames } from '../../src/features/workplace/setting.ts';

const today = '2026-12-01';

interface Notice {
  discussed?: string;
  told?: string;
  weeks?: string;
  from?: string;
}
const names = {
  discussed: 'staffCommitteeDiscussedOn',
  told: 'employeesToldOn',
  weeks: 'weeksOfNotice',
  from: 'personalViewsFrom',
} as const;
const chosen = (notice: Notice): Setting[] =>
  Object.entries(notice).map(([name, value]) => {
    const setting = names[name as keyof Notice];
    return { key: setting.toLowerCase(), actor: 'a', at: '2026-11-01T08:00:00Z', setting, value };
  });
const heard = { discussed: '2026-10-01', told: '2026-10-12' };

test.each<[string, keyof Notice, Notice]>([
  ['the discussion before anything else', 'discussed', { discussed: today }],
  ['the notice before the discussion is written', 'told', { told: today }],
  ['both on one day', 'told', { discussed: today, told: today }],
  ['the last day of six weeks, where nobody has chosen how many', 'from', { ...heard, from: '2026-11-23' }],
  ['the same day, where the agreement asks for no weeks', 'from', { ...heard, weeks: '0', from: '2026-10-12' }],
  ['four weeks', 'from', { ...heard, weeks: '4', from: '2026-11-09' }],
  ['no day', 'from', { ...heard, from: '' }],
  ['no day, where nobody was heard', 'from', { from: '' }],
  ['no day, whatever somebody wrote into the list', 'from', { discussed: '2027-05-01', told: '2027-03-01', from: '' }],
  ['no notice, while names are not met', 'told', { discussed: today, told: '' }],
  ['no discussion, while names are not met', 'discussed', { discussed: '', told: today }],
  ['more weeks, while names are not met', 'weeks', { ...heard, weeks: '26' }],
  ['the discussion, where names were met before anybody asked', 'discussed', { discussed: today, from: '2025-01-01' }],
  ['weeks, where names were met before anybody asked', 'weeks', { weeks: '8', from: '2025-01-01' }],
  ['the true notice of a day long ago', 'told', { discussed: '2024-11-01', told: '2024-11-20', from: '2025-01-01' }],
  ['another discussion, where the notice was too short before', 'discussed', { ...heard, from: '2026-10-20' }],
])('G8: %s may be chosen', (_, changed, notice) => {
  expect(staffNoticeFault(names[changed], chosen(notice), today)).toBeUndefined();
});

test.each<[string, keyof Notice, Notice, object]>([
  ['a discussion that is to come', 'discussed', { discussed: '2026-12-02' }, { code: 'noticeDaysInvalid' }],
  ['a notice that is to come', 'told', { told: '2026-12-02' }, { code: 'noticeDaysInvalid' }],
  ['a discussion after the notice', 'discussed', { ...heard, discussed: '2026-10-13' }, { code: 'noticeDaysInvalid' }],
  ['a notice before the discussion', 'told', { ...heard, told: '2026-09-30' }, { code: 'noticeDaysInvalid' }],
  ['a day nobody was told of', 'from', { discussed: today, from: '2027-06-01' }, { code: 'noticeMissing' }],
  ['a day nobody discussed', 'from', { told: today, from: '2027-06-01' }, { code: 'noticeMissing' }],
  [
    'a day within the six weeks',
    'from',
    { ...heard, from: '2026-11-22' },
    { code: 'noticeTooShort', earliest: '2026-11-23' },
  ],
  [
    'a later notice than the day allows',
    'told',
    { ...heard, told: '2026-10-13', from: '2026-11-23' },
    { code: 'noticeTooShort', earliest: '2026-11-24' },
  ],
  [
    'more weeks than the day allows',
    'weeks',
    { ...heard, weeks: '7', from: '2026-11-23' },
    { code: 'noticeTooShort', earliest: '2026-11-30' },
  ],
  ['no notice while names are met', 'told', { ...heard, told: '', from: '2026-11-23' }, { code: 'noticeMissing' }],
  [
    'no discussion while names are met',
    'discussed',
    { ...heard, discussed: '', from: '2026-11-23' },
    { code: 'noticeMissing' },
  ],
])('G8: %s is refused', (_, changed, notice, fault) => {
  expect(staffNoticeFault(names[changed], chosen(notice), today)).toEqual(fault);
});

test('G8: what was chosen before anybody asked for a notice still holds', () => {
  expect(personalViewsOn(chosen({ from: '2025-01-01' }), today)).toEqual({ may: true, from: '2025-01-01' });
  expect(personalViewsOn(chosen({ from: '2026-12-02' }), today)).toEqual({ may: false, from: '2026-12-02' });
  expect(personalViewsOn([], today)).toEqual({ may: false });
});

test('no other choice asks for the notice', () => {
  expect(settingNames.filter(isStaffNoticeSetting).toSorted()).toEqual(staffNoticeSettings.toSorted());
});

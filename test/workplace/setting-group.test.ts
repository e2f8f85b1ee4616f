import { expect, test } from 'vitest';
import { isModuleSetting } from '../../src/features/workplace/modules/module.ts';
import { settingNames } from '../../src/features/workplace/setting.ts';
import { settingGroups, settingsIn } from '../../src/features/workplace/settings/setting-group.ts';
import { routeOf } from '../../src/tabs/route.ts';
import { searchedGroups } from '../../src/tabs/workplace/setting-words.ts';
import { maintenance as danish } from '../../src/text/da/maintenance.ts';
import { maintenance as english } from '../../src/text/en/maintenance.ts';

/** The switches of modules stand on a page of their own. */
const listed = settingNames.filter((name) => !isModuleSetting(name));

test('G4: every choice stands in exactly one group, and none is empty', () => {
  expect(settingGroups.flatMap(settingsIn).toSorted()).toEqual(listed.toSorted());
  expect(settingGroups.filter((group) => settingsIn(group).length === 0)).toEqual([]);
});

test('a deep link may lead to any group', () => {
  expect(settingGroups.map((group) => routeOf(`settings#${group}`))).toEqual(
    settingGroups.map((group) => `/settings#${group}`),
  );
});

const foundIn = (words: typeof danish, written: string) =>
  searchedGroups(written, words).flatMap(({ settings }) =>
    settings.flatMap(({ setting, fits }) => (fits ? setting : [])),
  );

test.each([
  ['IT-Servicedesks telefon', ['serviceDeskPhone']],
  ['TELEFON dbr', ['dpoPhone']],
  ["DBR's telefon", ['dpoPhone']],
  ['måneder mellem', ['monthsBetweenPartnerLetters', 'monthsBetweenEvaluations']],
  ['maaneder mellem', ['monthsBetweenPartnerLetters', 'monthsBetweenEvaluations']],
  ['maneder mellem', ['monthsBetweenPartnerLetters', 'monthsBetweenEvaluations']],
  ['borgmester', ['mayorName']],
  // In what stands below the name, and in the name of the group.
  ['formidle', ['daysToConvey']],
  ['entra', ['plannerGroup', 'outsideGroups']],
  ['fællespostkasser', ['outsideGroups']],
  ['hoved-med', settingsIn('managers')],
  ['planner', settingsIn('planner')],
  ['løn', []],
  ['%', ['acceptSmallerDirectoryUntil']],
] as const)('G4: who searches for "%s" finds %j', (written, found) => {
  expect(foundIn(danish, written)).toEqual(found);
});

test('G4: who reads English searches in English', () => {
  expect(foundIn(english, 'mayor')).toEqual(['mayorName']);
  expect(foundIn(english, 'Borgmesterens')).toEqual([]);
});

test('G4: nothing written finds everything', () => {
  expect(foundIn(danish, '')).toHaveLength(listed.length);
  expect(foundIn(danish, '   ')).toHaveLength(listed.length);
});

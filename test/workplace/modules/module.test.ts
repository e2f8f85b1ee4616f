import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/dates.ts';
import { demandedBy } from '../../../src/features/workplace/modules/demanded.ts';
import {
  isModuleOn,
  isSwitchedOff,
  type ModuleName,
  moduleNames,
  moduleSettings,
} from '../../../src/features/workplace/modules/module.ts';
import { Setting } from '../../../src/features/workplace/records.ts';
import { features } from '../../../src/features.ts';
import type { FeatureDefinition } from '../../../src/kernel/feature.ts';
import type { Reader } from '../../../src/kernel/reader.ts';
import type { RecordDefinition } from '../../../src/kernel/record.ts';
import { isOn } from '../../../src/server/modules.ts';

const whole: readonly FeatureDefinition[] = features;
const recordsOf = (module: ModuleName) =>
  whole.flatMap((one) => (one.module === module ? Object.values(one.records) : []));

const chosen = (module: ModuleName, value: string): Setting => {
  const setting = moduleSettings[module];
  return { key: setting.toLowerCase(), actor: 'eva', at: '2026-11-01T08:00:00Z', setting, value };
};

test.each<[string, string | undefined, boolean, boolean, boolean]>([
  ['nobody has chosen, and nothing is written', undefined, false, false, false],
  ['nobody has chosen, and something is written', undefined, true, true, false],
  ['it is switched on', 'true', false, true, false],
  ['it is switched off over what is written', 'false', true, false, true],
  ['somebody wrote by hand what is neither', 'måske', true, true, false],
])('where %s', (_what, value, isUsed, on, isOff) => {
  const stored = value === undefined ? [] : [chosen('wheel', value)];
  expect([isModuleOn('wheel', stored, () => isUsed), isSwitchedOff('wheel', stored)]).toEqual([on, isOff]);
});

test('one module’s choice is not another’s', () => {
  expect(isModuleOn('drills', [chosen('wheel', 'true')], () => false)).toBe(false);
});

/** A municipality whose lists hold these rows and nothing else. */
function lists(
  rows: (record: RecordDefinition) => readonly { actor: string }[],
  loaded: (record: RecordDefinition) => boolean = () => true,
): Pick<Reader, 'all' | 'each' | 'loaded'> {
  const each = ((record: RecordDefinition) => (record === Setting ? [] : rows(record))) as unknown as Reader['each'];
  return { all: each as unknown as Reader['all'], each, loaded };
}

test.each(moduleNames)('%s is off in an empty municipality, and stays where people have used it', (module) => {
  const own = recordsOf(module);
  expect(own.length).toBeGreaterThan(0);
  const written = (actor: string) => lists((record) => (own.includes(record) ? [{ actor }] : []));
  expect(
    isOn(
      module,
      lists(() => []),
    ),
  ).toBe(false);
  expect(isOn(module, written('system'))).toBe(false);
  expect(isOn(module, written('11111111-1111-4111-8111-111111111111'))).toBe(true);
  // A list that is still being read may hold what somebody needs.
  const reading = lists(
    () => [],
    (record) => !own.includes(record),
  );
  expect(isOn(module, reading)).toBe(true);
});

test.each<[string, readonly Day[], number, Day | undefined]>([
  ['there is no handbook', [], 6, undefined],
  ['its first rule was in force in March', ['2026-06-01', '2026-03-01'], 6, '2026-09-01'],
  ['a month has fewer days', ['2026-08-31'], 6, '2027-02-28'],
  ['the municipality wants it after a month', ['2026-03-01'], 1, '2026-04-01'],
])('S119: where %s, what the policy demands is to be on by then', (_what, inForceFrom, months, expected) => {
  expect(demandedBy(inForceFrom, months)).toBe(expected);
});

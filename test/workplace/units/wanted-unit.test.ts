import { expect, test } from 'vitest';
import {
  closingFaults,
  isNotOver,
  misfits,
  movedBack,
  movedInto,
} from '../../../src/features/workplace/units/closing.ts';
import { gainsUnits } from '../../../src/features/workplace/units/own-rights.ts';
import { unitsBelow, unitsWith } from '../../../src/features/workplace/units/unit-tree.ts';
import { unitCode, unitFaults, type WantedUnit } from '../../../src/features/workplace/units/wanted-unit.ts';
import { aJob, aUnit } from '../../records.ts';

const top = aUnit({ unit: 'top', name: 'Kommunen', kind: 'top' });
const liv = aUnit({ unit: 'liv', name: 'Center for Liv', kind: 'centre', parent: 'top', manager: 'karen' });
const nord = aUnit({ unit: 'nord', name: 'Nord', parent: 'liv', manager: 'mette' });
const syd = aUnit({ unit: 'syd', name: 'Syd', parent: 'liv' });
const hold = aUnit({ unit: 'hold', name: 'Hold 1', parent: 'nord' });
const skole = aUnit({ unit: 'skole', name: 'Skolen', parent: 'top', manager: 'karen' });
const tree = [top, liv, nord, syd, hold, skole];
const wanted = (own: Partial<WantedUnit> = {}): WantedUnit => ({ name: 'Øst', kind: 'unit', parent: 'liv', ...own });

test.each<[string, WantedUnit, readonly (typeof top)[], readonly string[]]>([
  ['a new unit under a centre is fine', wanted(), tree, []],
  ['the first of all is the municipality', wanted({ kind: 'top', parent: undefined }), [], []],
  ['nothing comes before the municipality', wanted(), [], ['topMissing']],
  ['there is one municipality', wanted({ kind: 'top', parent: undefined }), tree, ['topExists']],
  ['the municipality stays one', wanted({ unit: 'top', kind: 'centre', parent: 'liv' }), tree, ['topMissing']],
  ['the municipality may be renamed', { ...top, name: 'Ny Kommune' }, tree, []],
  ['everything else lies under something', wanted({ parent: undefined }), tree, ['parentMissing']],
  ['… that is there', wanted({ parent: 'væk' }), tree, ['parentGone']],
  ['… and open', wanted({ parent: 'syd' }), tree.filter(({ unit }) => unit !== 'syd'), ['parentGone']],
  ['nothing lies under itself', wanted({ unit: 'nord', parent: 'nord' }), tree, ['circle']],
  ['… nor under what is below it', wanted({ unit: 'liv', parent: 'hold' }), tree, ['circle']],
  ['two of one name do not lie under the same', wanted({ name: ' nord' }), tree, ['nameTaken']],
  ['two of one name may lie under different ones', wanted({ name: 'Nord', parent: 'skole' }), tree, []],
  ['a unit keeps its own name', { ...nord }, tree, []],
  ['a tree without a municipality can be put right', wanted({ unit: 'nord', parent: 'liv' }), [liv, nord], []],
])('%s', (_, unit, open, faults) => {
  expect(unitFaults(unit, open)).toEqual(faults);
});

test.each([
  ['Hjemmeplejen Nord', 'hjemmeplejen-nord-3f2a9c'],
  ['Ældre & Sundhed (Århus)', 'aeldre-sundhed-aarhus-3f2a9c'],
  ['Café Ørn', 'cafe-oern-3f2a9c'],
  ['学校', 'enhed-3f2a9c'],
  ['A'.repeat(100), `${'a'.repeat(40)}-3f2a9c`],
])('the code of %s is %s', (name, code) => {
  expect(unitCode(name, '3F2A9C11-1111-4111-8111-111111111111')).toBe(code);
});

test('what lies above a unit by now, or finds its name taken there, does not go back under it', () => {
  const closed = { ...hold, closed: '2026-12-01' };
  const open = tree.filter(({ unit }) => unit !== 'hold');
  const taken = aUnit({ unit: 'taken', name: 'Syd', parent: 'hold' });
  const names = (found: readonly (typeof top)[]) => found.map(({ unit }) => unit);
  expect(names(misfits([nord, syd, skole], closed, open))).toEqual(['nord']);
  expect(names(misfits([syd, skole], closed, [...open, taken]))).toEqual(['syd']);
});

test.each<[string, Parameters<typeof closingFaults>[0], readonly string[]]>([
  ['an empty unit closes', { unit: syd, into: undefined, open: tree, isPeopled: false }, []],
  ['people in it', { unit: syd, into: undefined, open: tree, isPeopled: true }, ['peopleInside']],
  ['units in it', { unit: nord, into: undefined, open: tree, isPeopled: false }, ['unitsInside']],
  ['both', { unit: nord, into: undefined, open: tree, isPeopled: true }, ['peopleInside', 'unitsInside']],
  ['another takes over', { unit: nord, into: 'syd', open: tree, isPeopled: true }, []],
  ['… that is open', { unit: nord, into: 'væk', open: tree, isPeopled: true }, ['intoGone']],
  ['… and another', { unit: nord, into: 'nord', open: tree, isPeopled: true }, ['intoGone']],
  ['… and not below', { unit: nord, into: 'hold', open: tree, isPeopled: true }, ['intoBelow']],
  ['the municipality stays', { unit: top, into: 'liv', open: tree, isPeopled: false }, ['topStays']],
  [
    'a name that is there already',
    { unit: nord, into: 'syd', open: [...tree, aUnit({ unit: 'h', name: 'hold 1', parent: 'syd' })], isPeopled: false },
    ['nameTaken'],
  ],
  [
    'what lies above may take over, and its own are no doubles',
    { unit: nord, into: 'liv', open: tree, isPeopled: true },
    [],
  ],
])('closing: %s', (_, closing, faults) => {
  expect(closingFaults(closing)).toEqual(faults);
});

test('what is taken over remembers where it came from, and goes back there', () => {
  const job = aJob({ unit: 'nord', unitName: 'Nord' });
  const moved = movedInto(job, 'nord', syd);
  expect([moved.unit, moved.unitName, moved.movedFrom]).toEqual(['syd', 'Syd', 'nord']);
  const back = movedBack(moved, nord);
  expect([back.unit, back.unitName, back.movedFrom]).toEqual(['nord', 'Nord', undefined]);
  expect(movedInto(hold, 'nord', syd)).toMatchObject({ unit: 'hold', parent: 'syd', movedFrom: 'nord' });
  expect(movedBack({ ...hold, parent: 'syd', movedFrom: 'nord' }, nord)).toMatchObject({ parent: 'nord' });
});

test.each([
  ['one that goes on', {}, true],
  ['one that ends today', { to: '2026-12-01' }, true],
  ['one that ended yesterday', { to: '2026-11-30' }, false],
])('%s stands in the way of closing: %#', (_, job, is) => {
  expect(isNotOver(job, '2026-12-01')).toBe(is);
});

test('what is below is found once, in a circle too', () => {
  expect(unitsBelow(tree, 'liv').map(({ unit }) => unit)).toEqual(['nord', 'hold', 'syd']);
  const circle = [aUnit({ unit: 'a', parent: 'b' }), aUnit({ unit: 'b', parent: 'a' })];
  expect(unitsBelow(circle, 'a').map(({ unit }) => unit)).toEqual(['b']);
  expect(unitsWith(tree, [{ ...nord, closed: '2026-12-01' }]).map(({ unit }) => unit)).not.toContain('nord');
});

const own = (id: string) => id === 'karen';
test.each<[string, readonly (typeof top)[], boolean]>([
  ['a manager for somebody else', [{ ...syd, manager: 'mette' }], false],
  ['a unit of somebody else becomes theirs', [{ ...top, manager: 'karen' }], true],
  ['a unit comes under theirs', [aUnit({ unit: 'fri', parent: 'top' })], false],
  ['one they lead from above already gets them as manager', [{ ...nord, manager: 'karen' }], false],
  ['their unit becomes a centre', [{ ...skole, kind: 'centre' }], true],
  ['a new one under theirs', [aUnit({ unit: 'ny', parent: 'skole' })], false],
  ['a new one of their own', [aUnit({ unit: 'ny', parent: 'top', manager: 'karen' })], true],
  ['their own is closed', [{ ...skole, closed: '2026-12-01' }], false],
])('S37: who writes it gains by it: %s', (_, changed, gains) => {
  expect(gainsUnits(tree, unitsWith(tree, changed), own)).toBe(gains);
});

test('S37: a unit somebody else leads does not come under the editor’s by the editor', () => {
  const other = aUnit({ unit: 'fri', parent: 'top' });
  const open = [...tree, other];
  expect(gainsUnits(open, unitsWith(open, [{ ...other, parent: 'skole' }]), own)).toBe(true);
});

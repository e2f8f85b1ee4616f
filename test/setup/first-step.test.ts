import { describe, expect, test } from 'vitest';
import {
  type Beginning,
  firstNotice,
  firstRoles,
  firstSettings,
  firstStepNames,
  firstSteps,
  nextStep,
  openSteps,
} from '../../src/features/setup/first-step.ts';
import { linkNames } from '../../src/features/workplace/links.ts';

const nothing: Beginning = {
  ...{ editors: 1, chosen: new Set() },
  ...{ held: new Set(), proposed: new Set(), hasUnits: false, hasManagers: false, hasJobs: false },
  ...{ pages: new Set(), hasRules: false, hasConfirmations: false, hasReports: false },
};
const all: Beginning = {
  ...{ editors: 2, chosen: new Set([...firstSettings, ...firstNotice, ...linkNames]) },
  ...{ held: new Set(firstRoles), proposed: new Set() },
  ...{ hasUnits: true, hasManagers: true, hasJobs: true, pages: new Set(['policy', 'introduction', 'declaration']) },
  ...{ hasRules: true, hasConfirmations: true, hasReports: true },
};
/** Everything chosen but these. */
const without = (...names: string[]) => new Set([...all.chosen].filter((name) => !names.includes(name)));
const lacking = (known: Partial<Beginning>) =>
  firstSteps({ ...all, ...known }).flatMap(({ name, lacks }) => lacks.map((one) => ({ name, ...one })));

describe('the first steps follow from what the lists hold', () => {
  test('on the first day every step lacks something, and the first is next', () => {
    const steps = firstSteps(nothing);
    expect(steps.map(({ name }) => name)).toEqual(firstStepNames);
    expect(steps.filter(({ lacks }) => lacks.length === 0)).toEqual([]);
    expect(nextStep(steps)).toBe('editors');
  });

  test('with everything in place nothing is next', () => {
    expect(lacking({})).toEqual([]);
    expect(nextStep(firstSteps(all))).toBeUndefined();
  });

  test.each<[string, Partial<Beginning>, object[]]>([
    ['one editor cannot record what a body has adopted', { editors: 1 }, [{ name: 'editors', gap: 'secondEditor' }]],
    ['S105: a phone', { chosen: without('dpoPhone') }, [{ name: 'municipality', gap: 'dpoPhone' }]],
    [
      'G8, INV5: the discussion, the notice, the day and who deletes, in their order',
      { chosen: without(...firstNotice) },
      [
        { name: 'staffCommittee', gap: 'staffCommitteeDiscussedOn' },
        { name: 'staffCommittee', gap: 'employeesToldOn' },
        { name: 'staffCommittee', gap: 'personalViewsFrom' },
        { name: 'staffCommittee', gap: 'deletesByHand' },
      ],
    ],
    [
      'G8: a day that was chosen before it was asked for them',
      { chosen: without('staffCommitteeDiscussedOn', 'employeesToldOn') },
      [
        { name: 'staffCommittee', gap: 'staffCommitteeDiscussedOn' },
        { name: 'staffCommittee', gap: 'employeesToldOn' },
      ],
    ],
    [
      'S37: an office nobody holds, and one that waits',
      {
        held: new Set(['municipalDirector', 'accountableExecutive', 'serviceDesk', 'secretariat']),
        proposed: new Set(['dpo']),
      },
      [
        { name: 'roles', gap: 'dpo', waits: true },
        { name: 'roles', gap: 'dpoDeputy' },
      ],
    ],
    ['no unit', { hasUnits: false }, [{ name: 'organisation', gap: 'unit' }]],
    ['units nobody leads', { hasManagers: false }, [{ name: 'organisation', gap: 'manager' }]],
    [
      'S7, S13, S34: pages',
      { pages: new Set(['policy']) },
      [
        { name: 'handbook', gap: 'introduction' },
        { name: 'handbook', gap: 'declaration' },
      ],
    ],
    ['S17: a page of the intranet', { chosen: without('intranetLink') }, [{ name: 'links', gap: 'intranetLink' }]],
    ['nobody has tried it', { hasConfirmations: false }, [{ name: 'pilot', gap: 'confirmation' }]],
  ])('%s', (_, known, wanted) => {
    expect(lacking(known)).toEqual(wanted);
  });

  test('a municipality that works is past the beginning, whichever office is empty and whether names are ever met', () => {
    const steps = firstSteps({ ...all, held: new Set(), chosen: without(...firstNotice) });
    expect(steps.filter(({ lacks }) => lacks.length > 0).map(({ name }) => name)).toEqual(['roles', 'staffCommittee']);
    expect(openSteps(steps)).toEqual([]);
    expect(openSteps(firstSteps({ ...all, held: new Set(), hasConfirmations: false })).map(({ name }) => name)).toEqual(
      ['roles', 'pilot'],
    );
  });

  test('a step that only waits for others is not next', () => {
    const steps = firstSteps({ ...all, held: new Set(), proposed: new Set(firstRoles), hasJobs: false });
    expect(nextStep(steps)).toBe('people');
  });
});

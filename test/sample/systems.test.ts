import { expect, test } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { isFollowUpOpen, roundOf } from '../../src/features/controls/control.ts';
import { completenessOf, type WholeSystem } from '../../src/features/systems/completeness.ts';
import { controlsOf } from '../../src/features/systems/controls/stored-words.ts';
import { workOf } from '../../src/features/systems/owed.ts';
import { adminTasks } from '../../src/features/systems/stored-words.ts';
import { samplePartners } from '../../src/sample/partner-table.ts';
import { sampleControls } from '../../src/sample/systems/controls.ts';
import { sampleSystems } from '../../src/sample/systems/systems.ts';
import { samplePeople } from '../../src/sample/workplace/people.ts';
import { sampleUnits } from '../../src/sample/workplace/units.ts';

const today = '2026-11-25';
const { systems, roles, documents } = sampleSystems(today, (handle) => handle);
const wholes = systems.map(
  (system): WholeSystem => ({
    system,
    roles: roles.filter((role) => role.system === system.key),
    documents: documents.filter((one) => one.system === system.key),
    ownerFits: true,
  }),
);
const leaders = (kind?: 'centre') =>
  new Set(sampleUnits.flatMap(({ leader, ...unit }) => (leader && (!kind || unit.kind === kind) ? [leader] : [])));

test('S94, S95, INV1: each has an owner, of a system the head of a centre, of another asset somebody who leads', () => {
  expect(systems).toHaveLength(12);
  const unfit = systems.filter(({ kind, owner = '' }) => !leaders(kind === 'system' ? 'centre' : undefined).has(owner));
  expect(unfit.map(({ name }) => name)).toEqual([]);
});

test('S91, INV2, S100, S101, INV3: a data owner leads, and every administrator is a person with tasks', () => {
  const dataOwners = roles.filter(({ part }) => part === 'dataOwner').map(({ person }) => person);
  expect(dataOwners.filter((person) => !leaders().has(person))).toEqual([]);
  const handles = new Set(samplePeople.map(({ handle }) => handle));
  expect(roles.filter(({ person }) => !handles.has(person))).toEqual([]);
  const administrators = roles.filter(({ part }) => part === 'administrator');
  expect(administrators.every(({ tasks = [] }) => tasks.length > 0)).toBe(true);
  for (const { key } of systems) {
    const tasks = administrators.filter(({ system }) => system === key).flatMap((one) => one.tasks ?? []);
    expect(tasks.toSorted(), key).toEqual(tasks.length === 0 ? [] : [...adminTasks].sort());
  }
});

test('S97: most of it is in order, and what is lacking is documents alone', () => {
  const lacking = wholes.flatMap((whole) => {
    const { lacks } = completenessOf(whole, today);
    return lacks.length === 0 ? [] : [[whole.system.name, lacks]];
  });
  expect(Object.fromEntries(lacking)).toEqual({
    Elevbogen: ['riskAnalysis', 'continuityPlan'],
    Vejportalen: ['riskAnalysis', 'continuityPlan', 'documentation'],
    Lokalebogen: [
      ...(['accessProcedure', 'riskAnalysis', 'continuityPlan', 'instructions'] as const),
      ...(['documentation', 'internalControls'] as const),
    ],
  });
});

test('S36, S50, S61: what is controlled again and again fits its asset, was done once and waits for nobody', () => {
  const { controls, results } = sampleControls(today, (handle) => handle);
  for (const control of controls) {
    const about = systems.find(({ key }) => key === control.about);
    expect(about && controlsOf[about.kind], control.key).toContain(control.kind);
    const round = roundOf(
      control,
      results.filter((one) => one.control === control.key),
    );
    expect(round.results).toHaveLength(1);
    expect(round.results.some(isFollowUpOpen)).toBe(false);
    expect(round.dueOn && round.dueOn > addDays(today, 60), control.key).toBe(true);
  }
});

test('S97: on a day, two owners and one who keeps a document have something to do; nobody else does', () => {
  const owed = samplePeople.flatMap(({ handle }) => {
    const { open, later } = workOf(wholes, handle, { isHere: () => true, today });
    return open.length === 0 ? [] : [[handle, open.length, later]];
  });
  expect(owed).toEqual([
    ['helle', 2, 0],
    ['jakob', 1, 0],
    ['pia', 4, 5],
  ]);
});

test('what Rettesnor knows of a partner and of a system of theirs goes by one name', () => {
  const partners = samplePartners.map(({ organisation }) => organisation);
  const named = systems.flatMap(({ supplier }) => (supplier && partners.includes(supplier) ? [supplier] : []));
  expect(new Set(named)).toEqual(new Set(['Lønlinjen A/S', 'Eksempel Drift A/S']));
});

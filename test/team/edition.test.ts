import { describe, expect, test } from 'vitest';
import { personTypes } from '../../src/core/stored-words.ts';
import type { Decision, Page, RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { memberOf } from '../../src/features/members/member.ts';
import type { MemberStatus } from '../../src/features/members/queries/member-status.ts';
import { confirm } from '../../src/features/reading/confirmation.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { requiredReading } from '../../src/features/reading/required-reading.ts';
import { conveyanceOf, conveyFaults, stands } from '../../src/features/team/tasks/conveyance.ts';
import { type Edition, editionsToConvey } from '../../src/features/team/tasks/edition.ts';
import { concerns, reachedIn } from '../../src/features/team/tasks/reached.ts';
import { placementOf, rolesOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aJob, aVersion } from '../records.ts';

const today = '2026-12-01';
const made = { actor: 'system', at: '2026-01-01T08:00:00Z' };

const decision = (key: string): Decision => {
  const [document = '', edition = ''] = key.split(':');
  const body = document === 'policy' ? 'municipalCouncil' : 'executiveBoard';
  const kind = document === 'policy' ? 'policy' : 'handbook';
  return { ...made, key, document: kind, edition, body, decidedOn: '2026-01-01', caseRef: '26/1' };
};
const policy = (inForceFrom: string, decided = 'policy:4'): Page => ({
  ...{ ...made, key: 'policy:4.0', page: 'policy', kind: 'policy', version: '4.0', title: 'Politik' },
  ...{ textDa: 'Tekst', textHashDa: 'x', inForceFrom, decision: decided },
});
const in2 = { inForceFrom: '2026-11-20', decision: 'handbook:2' } as const;

function toConvey(versions: readonly RuleVersion[], pages: readonly Page[] = []): readonly Edition[] {
  const decisions = ['handbook:1', 'handbook:2', 'policy:4'].map(decision);
  return editionsToConvey({ rules: rulesOf(versions), pages, decisions }, 30, today);
}
const told = (versions: readonly RuleVersion[], pages: readonly Page[] = []) =>
  toConvey(versions, pages).map((edition) => [edition.decision, edition.rules.map(({ key }) => key).join(' ')]);

describe('S18, S21: the editions a manager tells of', () => {
  const first = aVersion();
  test.each<[string, readonly RuleVersion[], readonly string[][]]>([
    ['a new rule', [first], [['handbook:1', 'r06:1.0']]],
    [
      'a change of content instead of what it replaced',
      [first, aVersion({ version: '2.0', ...in2 })],
      [['handbook:2', 'r06:2.0']],
    ],
    ['not a correction', [first, aVersion({ version: '1.1', material: false, ...in2 })], [['handbook:1', 'r06:1.0']]],
    ['not what is still to come', [aVersion({ inForceFrom: '2026-12-15' })], []],
    ['not what is older than a year', [aVersion({ inForceFrom: '2025-11-30', at: '2025-11-30T08:00:00Z' })], []],
    ['not one nobody has decided', [aVersion({ decision: 'handbook:9' })], []],
  ])('%s', (_what, versions, expected) => {
    expect(told(versions)).toEqual(expected);
  });

  test('the policy is one text without rules', () => {
    expect(told([], [policy('2026-06-01')])).toEqual([['policy:4', '']]);
    expect(told([], [policy('2026-12-15')])).toEqual([]);
    expect(told([], [{ ...policy('2026-06-01'), kind: 'introduction' }])).toEqual([]);
  });

  test('it is due a month after the first of it could be read, and the one that is due first stands first', () => {
    const late = aVersion({ rule: 'r09', inForceFrom: '2026-11-01', at: '2026-11-10T08:00:00Z' });
    const both = toConvey([aVersion({ rule: 'r01', ...in2 }), late]);
    expect(both.map(({ from, dueOn }) => [from, dueOn])).toEqual([
      ['2026-11-10', '2026-12-10'],
      ['2026-11-20', '2026-12-20'],
    ]);
  });
});

const [edition] = toConvey([aVersion(), aVersion({ rule: 'r07', areas: ['school'] })]) as [Edition];
const plan = readingPlan(rulesOf(edition.rules), [], [], []);

function status(own: Partial<Employment>, has: readonly string[] = []): MemberStatus {
  const jobs = [aJob(own)] as const;
  const { person, name } = jobs[0];
  const roles = rolesOf(jobs, [], { units: [], jobs: [] }, today);
  const placement = placementOf(person, jobs, roles, today, []);
  const read = has.map((rule) =>
    confirm(
      aVersion({ rule }),
      { id: person, name },
      {
        ...{ round: '-', how: 'tab', language: 'da', now: '2026-11-01T08:00:00Z', salt: 's' },
      },
    ),
  );
  const required = requiredReading(plan, placement, read, { daysForNewEmployee: 14 }, today);
  return { member: memberOf({ person, jobs }, name, required, true, today), placement, required, briefings: [] };
}

const team = [
  status({ person: 'a' }, ['r06']),
  status({ person: 'b' }),
  status({ person: 'c', kind: 'temp', area: 'school' }, ['r06']),
  status({ person: 'd', pausedFrom: '2026-11-01' }),
  status({ person: 'e', from: '2026-12-14' }),
];

describe('S18: how far a team has come with an edition', () => {
  test('it is counted per rule and per person type, without those on leave or still to come', () => {
    expect(reachedIn(edition, team, personTypes)).toEqual({
      people: 3,
      coverage: 'R06 2/3; R07 0/1',
      types: 'Medarbejder 1/2; Vikar 0/1',
    });
    expect(reachedIn(edition, [], personTypes)).toEqual({ people: 0, coverage: '', types: '' });
  });

  test('S19: an edition concerns a team in which somebody must read any of it; the policy everybody', () => {
    const school = { ...edition, rules: edition.rules.filter(({ rule }) => rule === 'r07') };
    expect(concerns(edition, team)).toBe(true);
    expect(concerns(school, team.slice(0, 2))).toBe(false);
    expect(concerns(school, team)).toBe(true);
    expect(concerns({ ...edition, document: 'policy', rules: [] }, team)).toBe(true);
    expect(concerns({ ...edition, document: 'policy', rules: [] }, [])).toBe(false);
  });
});

describe('S21: what a manager says of an edition', () => {
  test.each([
    ['today', '2026-12-01', 5, []],
    ['tomorrow', '2026-12-02', 5, ['inTheFuture']],
    ['before it could be read', '2025-12-31', 5, ['beforeEdition']],
    ['to nobody', '2026-12-01', 0, ['nobody']],
  ])('%s', (_what, on, leads, faults) => {
    expect(conveyFaults(edition, on, leads, today)).toEqual(faults);
  });

  test('one row per manager and edition holds how, when and how far the reading had come, and no name but the manager’s', () => {
    const by = { id: 'AB-1', name: 'Sanne Winther' };
    const said = { how: 'meeting', on: today } as const;
    const row = conveyanceOf(edition, said, reachedIn(edition, team, personTypes), by, `${today}T09:00:00Z`);
    expect(row).toMatchObject({
      key: 'convey:handbook:1:ab-1',
      edition: '1',
      how: 'meeting',
      people: 3,
      coverage: 'R06 2/3; R07 0/1',
      managerName: 'Sanne Winther',
    });
    expect(JSON.stringify(row)).not.toContain('Lone');
    expect([stands(row), stands({ ...row, withdrawnAt: row.at })]).toEqual([true, false]);
    expect(conveyanceOf(edition, said, { people: 1, coverage: '', types: '' }, by, row.at)).not.toHaveProperty('types');
  });
});

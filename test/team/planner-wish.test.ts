import { describe, expect, test } from 'vitest';
import { type PlannerManager, type PlannerOwing, plannerWishes } from '../../src/features/team/planner/planner-wish.ts';

const today = '2026-12-01';
const mette: PlannerManager = { manager: 'mette', managerName: 'Mette Madsen', units: ['syd', 'nord'], centre: 'liv' };
const titles = {
  review: (number: number, year: number) => `Gennemgang ${number} ${year}`,
  convey: (document: string, edition: string) => `Formidl ${document} ${edition}`,
  wheel: (title: string) => `Årshjul: ${title}`,
};
const year = (held: number, of = 2026) => ({ year: of, held, ...(held < 2 && { next: { by: `${of}-12-31` } }) });
const owes = (own: Partial<PlannerOwing> = {}): PlannerOwing => ({
  ...{ years: [year(0)], reviewIsNow: true, open: [], conveyed: [], wheel: [], ...own },
});
const handbook = { decision: 'handbook:2026.3', document: 'handbook', edition: '2026.3' } as const;
const wished = (owing: PlannerOwing, of = mette, on = today) =>
  plannerWishes(of, owing, titles, on).map(
    ({ key, title, isDone, isNow }) => `${key} | ${title} | ${isDone ? 'done' : isNow ? 'now' : 'later'}`,
  );

describe('S18, S86: what Planner should hold of a manager', () => {
  test.each<[string, PlannerOwing, readonly string[]]>([
    ['the next review alone', owes(), ['planner:review:2026:1:nord | Gennemgang 1 2026 | now']],
    ['not before its time', owes({ reviewIsNow: false }), ['planner:review:2026:1:nord | Gennemgang 1 2026 | later']],
    [
      'what has been held, and what is next',
      owes({ years: [year(1)] }),
      ['planner:review:2026:1:nord | Gennemgang 1 2026 | done', 'planner:review:2026:2:nord | Gennemgang 2 2026 | now'],
    ],
    [
      'nothing more after two',
      owes({ years: [year(3)] }),
      [
        'planner:review:2026:1:nord | Gennemgang 1 2026 | done',
        'planner:review:2026:2:nord | Gennemgang 2 2026 | done',
      ],
    ],
    [
      'a version to tell of, and one that has been told of',
      owes({
        years: [],
        open: [{ ...handbook, dueOn: '2026-12-20' }],
        conveyed: [{ decision: 'policy:4', document: 'policy', edition: '4' }],
      }),
      [
        'planner:convey:handbook:2026.3:nord | Formidl handbook 2026.3 | now',
        'planner:convey:policy:4:nord | Formidl policy 4 | done',
      ],
    ],
  ])('%s', (_what, owing, expected) => {
    expect(wished(owing)).toEqual(expected);
  });

  test('S122: what of the year’s wheel they were given to do, until it is done', () => {
    const own = { matter: 'control:kommune:1:2026-12-15', title: 'Tilsyn med skabe', dueOn: '2026-12-15' };
    const of = (isDone: boolean, isNow: boolean) => wished(owes({ years: [], wheel: [{ ...own, isDone, isNow }] }));
    const said = 'planner:wheel:control:kommune:1:2026-12-15:mette | Årshjul: Tilsyn med skabe';
    expect([of(false, false), of(false, true), of(true, false)]).toEqual([
      [`${said} | later`],
      [`${said} | now`],
      [`${said} | done`],
    ]);
  });

  test('in January last year is still followed, and nothing of it is made', () => {
    const owing = owes({
      years: [year(1, 2026), { year: 2027, held: 0, next: { by: '2027-06-30' } }],
      reviewIsNow: false,
    });
    expect(wished(owing, mette, '2027-01-10')).toEqual([
      'planner:review:2026:1:nord | Gennemgang 1 2026 | done',
      'planner:review:2026:2:nord | Gennemgang 2 2026 | later',
      'planner:review:2027:1:nord | Gennemgang 1 2027 | later',
    ]);
  });

  test('whoever leads jobs and no unit has the task by their own name in the key, and nobody’s name in the title', () => {
    const [wish] = plannerWishes({ ...mette, units: [], centre: undefined }, owes(), titles, today);
    expect(wish).toMatchObject({ key: 'planner:review:2026:1:mette', centre: '-', place: 'reviews' });
    expect(JSON.stringify(plannerWishes(mette, owes(), titles, today).map(({ title }) => title))).not.toMatch(/mette/i);
  });
});

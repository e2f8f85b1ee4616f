import type { Day } from '../../../core/dates.ts';
import type { StatusRow } from '../../reading/status/status-shapes.ts';
import type { CentreTask } from '../tasks/task-shapes.ts';
import type { ManagerDuties } from './manager-duties.ts';
import type { UnitBand } from './training-gap.ts';

/** What is known of a centre, or of all that somebody leads. */
export interface CentreState {
  managers: readonly ManagerDuties[];
  /** The units as they may be shown. */
  units: readonly StatusRow[];
  /** The centres in all, looked at where no unit stands out. */
  totals: readonly StatusRow[];
  /** Where a rule of a role or a system is read least (S41). */
  gap?: (UnitBand & { rule: string }) | undefined;
}

/** What the managers on the centre's page can be chosen by. */
export type ManagersAbout = 'newcomers' | 'reviews' | 'conveying';

/** The one manager it is about, or the page with those alone. */
function placeOf(managers: readonly { manager: string }[], about: ManagersAbout): string {
  const [one, ...others] = managers;
  return one && others.length === 0 ? `/centre/manager/${one.manager}` : `/centre?about=${about}`;
}

/** Everything that needs whoever leads, the most urgent first: people before papers, what can wait last. */
export function centreTasks({ managers, units, totals, gap }: CentreState, today: Day): readonly CentreTask[] {
  const unready = managers.filter(({ newcomers }) => newcomers !== 0);
  const behind = mostBehind(units) ?? mostBehind(totals);
  return [
    ...(unready.length > 0
      ? [
          {
            kind: 'centreNewcomers' as const,
            managers: unready.length,
            dueOn: today,
            place: placeOf(unready, 'newcomers'),
          },
        ]
      : []),
    ...missedYears(managers, today),
    ...lateEditions(managers, today),
    ...(behind ? [{ kind: 'centreBehind' as const, ...behind, dueOn: today, place: '/reading-status' }] : []),
    ...(gap
      ? [
          {
            kind: 'centreGap' as const,
            rule: gap.rule,
            unit: gap.name,
            band: gap.band,
            dueOn: today,
            place: `/handbook/rule/${gap.rule}`,
          },
        ]
      : []),
  ];
}

function missedYears(managers: readonly ManagerDuties[], today: Day): readonly CentreTask[] {
  return [...Map.groupBy(managers, ({ lostYear }) => lostYear)].flatMap(([year, lost]) =>
    year === undefined
      ? []
      : [
          {
            kind: 'centreReviews' as const,
            managers: lost.length,
            year,
            dueOn: today,
            place: placeOf(lost, 'reviews'),
          },
        ],
  );
}

function lateEditions(managers: readonly ManagerDuties[], today: Day): readonly CentreTask[] {
  const late = managers.flatMap(({ manager, editions }) =>
    editions
      .filter(({ toldOn, dueOn }) => toldOn === undefined && dueOn < today)
      .map((edition) => ({ ...edition, manager })),
  );
  return [...Map.groupBy(late, ({ document, edition }) => `${document} ${edition}`).values()]
    .flatMap((same) =>
      same.slice(0, 1).map(({ document, edition, dueOn }) => ({
        ...{ kind: 'centreConvey' as const, managers: same.length },
        ...{ document, edition, dueOn, place: placeOf(same, 'conveying') },
      })),
    )
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** The unit where most are past a deadline, when five or more are. */
function mostBehind(units: readonly StatusRow[]): { unit: string; behind: number | 'hidden' } | undefined {
  const counted = units.flatMap(({ name, behind }) =>
    typeof behind === 'number' && behind > 0 ? [{ unit: name, behind }] : [],
  );
  const most = counted.toSorted((a, b) => b.behind - a.behind)[0];
  const hidden = units.find(({ behind }) => behind === 'hidden');
  return most ?? (hidden && { unit: hidden.name, behind: 'hidden' });
}

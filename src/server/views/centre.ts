import type { z } from 'zod';
import type { ViewData, views } from '../../contract/contract.ts';
import { yearOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { ownStatus } from '../../features/reading/queries/protected-status.ts';
import type { StatusRow } from '../../features/reading/status-shapes.ts';
import { centreOver } from '../../features/reviews/review-manager.ts';
import { isOutOfReach } from '../../features/reviews/year-state.ts';
import type { CentreState, CentreTask } from '../../features/team/centre/centre-task.ts';
import { centreTasks } from '../../features/team/centre/centre-task.ts';
import { ledBelow } from '../../features/team/centre/led-below.ts';
import { conveyedOf, type ManagerDuties, mostLeftFirst } from '../../features/team/centre/manager-duties.ts';
import { dutiesOf, reviewsOf } from '../../features/team/centre/queries/duties.ts';
import type { TrainingGap } from '../../features/team/centre/training-gap.ts';
import { trainingGaps, worstGap } from '../../features/team/centre/training-gap.ts';
import { threeThings } from '../../features/team/tasks/task.ts';
import { type Staff, staffOn } from '../../features/team/team.ts';
import type { ViewSource } from '../view-source.ts';

type View = ViewData<'centre'>;

/**
 * *Mit center* (S79): what needs whoever leads it, what each manager has done, and how far the units have come. Counts
 * are cut from the same protected table as Læsestatus; nothing says what an employee has done.
 */
export function centre(source: ViewSource, actor: Actor): View {
  const { today } = source;
  const staff = staffOn(source, today);
  const { own, core, gaps, title } = countsFor(source, actor);
  const managers = managersBelow(source, staff, actor.person.id);
  const placed = Map.groupBy(managers, ({ units: [first] }) => placeOf(staff, first));
  const places = new Set([...own.centres.map((part) => part.centre ?? ''), ...placed.keys()]);
  return {
    year: yearOf(today),
    ...(own.countedAt && { countedAt: own.countedAt }),
    ...threeThings(centreTasks(stateOf(own, managers, gaps), today)),
    rules: core.map((rule) => ({ rule, title: title(rule) })),
    centres: [...places].map((code) => {
      const part = own.centres.find((one) => (one.centre ?? '') === code);
      return {
        name: part?.name ?? staff.unit(code)?.name ?? '',
        ...(part?.total && { total: coreOf(part.total, core) }),
        units: (part?.units ?? []).map((row) => coreOf(row, core)),
        managers: mostLeftFirst(placed.get(code) ?? [], today).map((duties) => shownManager(source, staff, duties)),
      };
    }),
    gaps: gaps.map(({ rule, units: where }) => ({ rule, title: title(rule), units: [...where] })),
  };
}

/** One manager below the reader: what the manager has done, and their units in counts; nothing about anybody else. */
export function centreManager(
  source: ViewSource,
  actor: Actor,
  { person }: z.output<(typeof views)['centreManager']['query']>,
): ViewData<'centreManager'> {
  const { today } = source;
  const staff = staffOn(source, today);
  const below = ledBelow(staff, actor.person.id).find(({ manager }) => manager === person);
  if (!below) return {};
  const { own, core, title } = countsFor(source, actor);
  const duties = dutiesOf(source, staff, below);
  const { year, held, firstOn, secondOn, next } = reviewsOf(source, person);
  const units = own.centres.flatMap((part) => part.units).filter(({ unit }) => duties.units.includes(unit));
  return {
    manager: {
      name: below.name,
      year,
      reviews: [firstOn, secondOn].flatMap((on) => on ?? []),
      ...(next && { nextBy: next.by }),
      outOfReach: isOutOfReach(held, year, today),
      editions: duties.editions.map((edition) => ({
        ...edition,
        late: edition.toldOn === undefined && edition.dueOn < today,
      })),
      newcomers: duties.newcomers,
      rules: core.map((rule) => ({ rule, title: title(rule) })),
      units: units.map((row) => coreOf(row, core)),
    },
  };
}

/** What needs whoever leads, for whoever tells them so. */
export function centreWaiting(source: ViewSource, actor: Actor): readonly CentreTask[] {
  const staff = staffOn(source, source.today);
  const { own, gaps } = countsFor(source, actor);
  return centreTasks(stateOf(own, managersBelow(source, staff, actor.person.id), gaps), source.today);
}

function managersBelow(source: ViewSource, staff: Staff, head: string): readonly ManagerDuties[] {
  return ledBelow(staff, head).map((below) => dutiesOf(source, staff, below));
}

function stateOf(
  { centres }: ReturnType<typeof ownStatus>,
  managers: readonly ManagerDuties[],
  gaps: readonly TrainingGap[],
): CentreState {
  const units = centres.flatMap((part) => part.units);
  return { managers, units, totals: centres.flatMap(({ total }) => total ?? []), gap: worstGap(gaps) };
}

function countsFor(source: ViewSource, actor: Actor) {
  const own = ownStatus(source, actor);
  const core = own.rules.filter((version) => version.core).map(({ rule }) => rule);
  const more = own.rules.filter((version) => !version.core).map(({ rule }) => rule);
  const titles = new Map(own.rules.map((version) => [version.rule, titleIn(version, actor.language)]));
  const rows = own.centres.flatMap(({ units }) => units.map((row) => coreOf(row, more)));
  const gaps: readonly TrainingGap[] = trainingGaps(rows);
  return { own, core, gaps, title: (rule: string) => titles.get(rule) ?? '' };
}

/** Læsestatus puts what is in no centre under the whole. */
function placeOf(staff: Staff, unit: string | undefined): string {
  const over = centreOver(staff, unit)?.unit;
  if (over !== undefined || unit === undefined) return over ?? '';
  let top = staff.unit(unit);
  const seen = new Set<string>();
  while (top?.parent !== undefined && !seen.has(top.unit)) {
    seen.add(top.unit);
    top = staff.unit(top.parent);
  }
  return top?.unit ?? '';
}

function coreOf(row: StatusRow, rules: readonly string[]): StatusRow {
  const wanted = new Set(rules);
  return { ...row, cells: row.cells.filter(({ rule }) => wanted.has(rule)) };
}

function shownManager(
  source: ViewSource,
  staff: Staff,
  duties: ManagerDuties,
): View['centres'][number]['managers'][number] {
  const { manager, name, units, reviews, editions, newcomers } = duties;
  return {
    person: manager,
    name,
    units: units.flatMap((unit) => staff.unit(unit)?.name ?? []),
    ...reviews,
    conveyed: conveyedOf(editions, source.today),
    newcomers,
  };
}

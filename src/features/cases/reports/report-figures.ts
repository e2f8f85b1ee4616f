import { smallest } from '../../../core/small-groups/band.ts';
import type { Pipe } from '../../../core/small-groups/flow.ts';
import { Flow } from '../../../core/small-groups/flow.ts';
import { isLate } from '../assessment.ts';
import type { CategoryGroup } from '../incident/category-groups.ts';
import { categoryGroups } from '../incident/category-groups.ts';
import type { Incident } from '../incident/records.ts';

/** Kinds by the five groups of the first screen. */
export const kindRows = Object.keys(categoryGroups) as readonly CategoryGroup[];
/** What has come of them; a notification is told by whether the deadline was met. */
export const outcomeRows = ['undecided', 'noBreach', 'logged', 'inTime', 'late'] as const;
/** Of those that were notified: were the people told (art. 34)? */
export const informedRows = ['informed', 'notInformed'] as const;

export type KindRow = CategoryGroup;
export type OutcomeRow = (typeof outcomeRows)[number];
export type InformedRow = (typeof informedRows)[number];
export type FigureRow = 'total' | KindRow | OutcomeRow | InformedRow;

/** A count as it is. */
export type Figures = Readonly<Record<FigureRow, number>>;

/** A count as it may be told: itself, `<5` (nought among them), or `5+`. */
export type ShownFigure = string;
export type ShownFigures = Readonly<Record<FigureRow, ShownFigure>>;

const few = '<5';
const fiveOrMore = '5+';

const boundless = Number.MAX_SAFE_INTEGER;
/** What is lost by hiding a number besides the small ones: the total is missed most. */
const cost = { zero: 2, row: 3, total: 20 } as const;

/**
 * The incidents of a quarter in figures (S111). What was opened in error, put together with another, or an exercise is
 * no incident.
 */
export function figuresOf(incidents: readonly Incident[]): Figures {
  const counted = incidents.filter(
    ({ status, isDrill }) => status !== 'openedInError' && status !== 'merged' && isDrill !== true,
  );
  const outcomes = counted.map(outcomeRow);
  const notified = counted.filter((_, index) => ['inTime', 'late'].includes(outcomes[index] ?? ''));
  const told = notified.filter(({ informedAt }) => informedAt !== undefined).length;
  const count = <T>(all: readonly T[], wanted: T) => all.filter((one) => one === wanted).length;
  const kinds = counted.map(({ category }) => kindRows.find((kind) => holds(kind, category)));
  return {
    total: counted.length,
    ...(Object.fromEntries(kindRows.map((kind) => [kind, count(kinds, kind)])) as Record<KindRow, number>),
    ...(Object.fromEntries(outcomeRows.map((row) => [row, count(outcomes, row)])) as Record<OutcomeRow, number>),
    informed: told,
    notInformed: notified.length - told,
  };
}

/**
 * What of the figures may be told together, so that no count of one to four can be reckoned out of the others: not as
 * what the other kinds leave of the total, nor by way of outcomes or of who was informed (design section 7). Of fewer than
 * five incidents in all nothing else is told: what they were would be told of each of them.
 */
export function protectFigures(figures: Figures): ShownFigures {
  if (isSmall(figures.total)) return Object.fromEntries(Object.keys(figures).map((row) => [row, few])) as ShownFigures;
  const flow = new Flow();
  const pipe = (row: FigureRow, from: string, to: string) => flow.pipe(from, to, room(row, figures[row]));
  const isNotified = (row: OutcomeRow) => row === 'inTime' || row === 'late';
  const pipes = new Map<FigureRow, Pipe>([
    ...kindRows.map((row) => [row, pipe(row, 'all', 'kinds')] as const),
    ...outcomeRows.map((row) => [row, pipe(row, 'kinds', isNotified(row) ? 'notified' : 'outcomes')] as const),
    ...informedRows.map((row) => [row, pipe(row, 'notified', 'outcomes')] as const),
    ['total', pipe('total', 'outcomes', 'all')],
  ]);
  const safe = new Set<Pipe>();
  for (const one of pipes.values()) {
    if (!isSmall(one.value) || safe.has(one)) continue;
    for (const moved of flow.protect(one)) safe.add(moved);
  }
  return Object.fromEntries([...pipes].map(([row, one]) => [row, shown(one)])) as ShownFigures;
}

function outcomeRow(incident: Incident): OutcomeRow {
  const { outcome, notifiedAt } = incident;
  if (outcome === 'notABreach' || outcome === 'nearMiss') return 'noBreach';
  if (outcome === 'breachLogged') return 'logged';
  if (notifiedAt === undefined) return 'undecided';
  return isLate(incident, notifiedAt) ? 'late' : 'inTime';
}

function holds(kind: KindRow, category: Incident['category']): boolean {
  return (categoryGroups[kind] as readonly string[]).includes(category);
}

function room(row: FigureRow, value: number): Omit<Pipe, 'from' | 'to'> {
  if (isSmall(value)) return { value, least: 0, most: smallest - 1 };
  // Of two rows that would do, the smaller is missed less.
  const price = row === 'total' ? cost.total : value === 0 ? cost.zero : cost.row + Math.ceil(Math.log2(value));
  const range = value === 0 ? { least: 0, most: smallest - 1 } : { least: smallest, most: boundless };
  return { value, least: value, most: value, hidden: { ...range, cost: price } };
}

function shown({ value, least, most }: Pipe): ShownFigure {
  if (least === most) return String(value);
  return value < smallest ? few : fiveOrMore;
}

function isSmall(value: number): boolean {
  return value > 0 && value < smallest;
}

import { type Range, smallest } from '../../../core/small-groups/band.ts';
import type { Pipe } from '../../../core/small-groups/flow.ts';
import { Flow } from '../../../core/small-groups/flow.ts';
import { isLate } from '../assessment.ts';
import type { CategoryGroup } from '../incident/category-groups.ts';
import { categoryGroups } from '../incident/category-groups.ts';
import type { Incident } from '../incident/records.ts';
import { givesAway, type Sum } from './reckoned-editions.ts';

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

export const figureRows = ['total', ...kindRows, ...outcomeRows, ...informedRows] as const;

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
  const figures = Object.fromEntries(figureRows.map((row) => [row, 0])) as Record<FigureRow, number>;
  for (const incident of incidents) for (const row of countedAs(incident)) figures[row] += 1;
  return figures;
}

/** The rows an incident is counted in; none of what is no incident. */
export function countedAs(incident: Incident): readonly FigureRow[] {
  const { status, isDrill, category, informedAt } = incident;
  if (status === 'openedInError' || status === 'merged' || isDrill === true) return [];
  const kind = kindRows.filter((one) => holds(one, category));
  const outcome = outcomeRow(incident);
  const isNotified = outcome === 'inTime' || outcome === 'late';
  return [
    'total',
    ...kind,
    outcome,
    ...(isNotified ? ([informedAt === undefined ? 'notInformed' : 'informed'] as const) : []),
  ];
}

/**
 * What of the figures may be told together, so that no count of one to four can be reckoned out of the others: not as
 * what the other kinds leave of the total, nor by way of outcomes or of who was informed (design section 7). Of fewer than
 * five incidents in all nothing else is told: what they were would be told of each of them.
 */
export function protectFigures(figures: Figures): ShownFigures {
  if (isSmall(figures.total)) return allFew(figures);
  const isSecret = (row: FigureRow) => isSmall(figures[row]);
  return protectTable((row) => room(row, figures[row]), isSecret).shown;
}

/**
 * What a corrected edition may tell beside those that have been read (S111): a count that has moved by one to four is
 * covered, since what two editions differ by is a small count too. What was covered stays covered, and what has not
 * changed stands as it stood: a number covered here alone would be read in the edition before.
 * @param editions as they were shown, the oldest first
 * @returns nothing where the change could be reckoned out all the same
 */
export function protectCorrection(figures: Figures, editions: readonly ShownFigures[]): ShownFigures | undefined {
  if (isSmall(figures.total)) return allFew(figures);
  const toldBefore = (row: FigureRow) => editions.map((edition) => edition[row]);
  const isCovered = (row: FigureRow) => toldBefore(row).some((told) => !isTold(told));
  const hasMovedLittle = (row: FigureRow) =>
    toldBefore(row).some((told) => isSmall(Math.abs(figures[row] - Number(told))));
  const roomOf = (row: FigureRow) => {
    const value = figures[row];
    if (isCovered(row)) return { value, ...rangeOf(value) };
    if (toldBefore(row).at(-1) === String(value)) return { value, least: value, most: value };
    return room(row, value);
  };
  const isSecret = (row: FigureRow) => isSmall(figures[row]) || isCovered(row) || hasMovedLittle(row);
  // What is told may leave a small change to the covered rows of a sum: who knows that all but one stood would have it.
  const leavesLittle = (sum: Sum<FigureRow>) =>
    editions.some((edition) => {
      const told = sum.filter(([row]) => isTold(edition[row]));
      if (told.some(([row]) => hasMovedLittle(row) || isCovered(row))) return false;
      return isSmall(
        Math.abs(told.reduce((all, [row, sign]) => all + sign * (figures[row] - Number(edition[row])), 0)),
      );
    });
  const alone = [
    ...figureRows.filter((row) => !isCovered(row) && hasMovedLittle(row)),
    ...sums.filter(leavesLittle).flatMap((sum) => sum.map(([row]) => row).find(isCovered) ?? []),
  ];
  const { shown, isSafe } = protectTable(roomOf, isSecret, { alone, isKnown: isCovered });
  return isSafe && !givesAway([...editions, shown], sums) ? shown : undefined;
}

/** Rows that are to be safe too from a reader who knows of others that they have not changed. */
interface Knowing {
  alone: readonly FigureRow[];
  isKnown(row: FigureRow): boolean;
}

const all = (rows: readonly FigureRow[], sign: 1 | -1): Sum<FigureRow> => rows.map((row) => [row, sign]);
const sums: readonly Sum<FigureRow>[] = [
  [...all(kindRows, 1), ['total', -1]],
  [...all(outcomeRows, 1), ['total', -1]],
  [...all(informedRows, 1), ...all(['inTime', 'late'], -1)],
  [...all(['undecided', 'noBreach', 'logged', ...informedRows], 1), ['total', -1]],
];

/** A table in which every secret count has a second possible number; `isSafe` is false where one could not be given. */
function protectTable(
  roomOf: (row: FigureRow) => Omit<Pipe, 'from' | 'to'>,
  isSecret: (row: FigureRow) => boolean,
  { alone, isKnown }: Knowing = { alone: [], isKnown: () => false },
): { shown: ShownFigures; isSafe: boolean } {
  const flow = new Flow();
  const pipe = (row: FigureRow, from: string, to: string) => flow.pipe(from, to, roomOf(row));
  const isNotified = (row: OutcomeRow) => row === 'inTime' || row === 'late';
  const pipes = new Map<FigureRow, Pipe>([
    ...kindRows.map((row) => [row, pipe(row, 'all', 'kinds')] as const),
    ...outcomeRows.map((row) => [row, pipe(row, 'kinds', isNotified(row) ? 'notified' : 'outcomes')] as const),
    ...informedRows.map((row) => [row, pipe(row, 'notified', 'outcomes')] as const),
    ['total', pipe('total', 'outcomes', 'all')],
  ]);
  const safe = new Set<Pipe>();
  const known = new Set([...pipes].flatMap(([row, one]) => (isKnown(row) ? [one] : [])));
  for (const row of alone) {
    const one = pipes.get(row);
    if (one) for (const moved of flow.protect(one, known)) safe.add(moved);
  }
  for (const [row, one] of pipes) {
    if (!isSecret(row) || safe.has(one)) continue;
    for (const moved of flow.protect(one)) safe.add(moved);
  }
  return {
    shown: Object.fromEntries([...pipes].map(([row, one]) => [row, shown(one)])) as ShownFigures,
    isSafe: [...pipes].every(([row, one]) => !isSecret(row) || safe.has(one)),
  };
}

/** Is it the number itself? */
export function isTold(figure: ShownFigure): boolean {
  return /^\d+$/.test(figure);
}

function allFew(figures: Figures): ShownFigures {
  return Object.fromEntries(Object.keys(figures).map((row) => [row, few])) as ShownFigures;
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
  if (isSmall(value)) return { value, ...rangeOf(value) };
  // Of two rows that would do, the smaller is missed less.
  const price = row === 'total' ? cost.total : value === 0 ? cost.zero : cost.row + Math.ceil(Math.log2(value));
  return { value, least: value, most: value, hidden: { ...rangeOf(value), cost: price } };
}

/** What is known of a covered count. */
function rangeOf(value: number): Range {
  return value < smallest ? { least: 0, most: smallest - 1 } : { least: smallest, most: boundless };
}

function shown({ value, least, most }: Pipe): ShownFigure {
  if (least === most) return String(value);
  return value < smallest ? few : fiveOrMore;
}

function isSmall(value: number): boolean {
  return value > 0 && value < smallest;
}

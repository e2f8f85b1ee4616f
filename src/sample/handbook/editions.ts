import type { Day } from '../../core/dates.ts';
import { addDays, addMonths, yearOf } from '../../core/dates.ts';
import type { TableRow } from '../../core/table.ts';
import type { Decision } from '../../features/handbook/records.ts';

/** How long before the sample's today something came into force. */
export type Ago = { monthsAgo: number; daysAgo?: never } | { daysAgo: number; monthsAgo?: never };

/** How long ago a row says, as `14 months` or `6 days`. @throws Error naming file and line for anything else */
export function agoIn(row: TableRow<'since'>): Ago {
  const [, count, unit] = /^(\d+) (months|days)$/.exec(row.text('since')) ?? [];
  if (count === undefined) throw new Error(`${row.at}: since is "${row.text('since')}", not so many months or days`);
  return unit === 'days' ? { daysAgo: Number(count) } : { monthsAgo: Number(count) };
}

/** A decision and the day its edition came into force. */
export interface Edition {
  start: Day;
  decision: Decision;
}

interface Meeting {
  body: Decision['body'];
  /** 1 is Monday. */
  weekday: number;
  /** Days there are at least from the meeting to the day the edition is in force. */
  notice: number;
}

const meetings: Record<Decision['document'], Meeting> = {
  policy: { body: 'municipalCouncil', weekday: 4, notice: 10 },
  handbook: { body: 'executiveBoard', weekday: 2, notice: 5 },
};

/** The day itself when it is given in days; else the Monday of the week that many months back. */
export function startOf(ago: Ago, today: Day): Day {
  if (ago.daysAgo !== undefined) return addDays(today, -ago.daysAgo);
  return lastWeekday(addMonths(today, -ago.monthsAgo), 1);
}

/**
 * The decisions that brought a document's texts into force (S13, S16): one for each day on which some began to apply,
 * taken at a meeting shortly before and numbered within its year.
 */
export function editionsOf(document: Decision['document'], starts: readonly Day[]): readonly Edition[] {
  const { body, weekday, notice } = meetings[document];
  const perYear = new Map<number, number>();
  return [...new Set(starts)].sort().map((start) => {
    const decidedOn = lastWeekday(addDays(start, -notice), weekday);
    const year = yearOf(decidedOn);
    const number = (perYear.get(year) ?? 0) + 1;
    perYear.set(year, number);
    const edition = `${year}.${number}`;
    return {
      start,
      decision: {
        key: `${document}:${edition}`,
        actor: 'system',
        at: `${decidedOn}T13:30:00Z`,
        document,
        edition,
        body,
        decidedOn,
        caseRef: caseRef(decidedOn),
      },
    };
  });
}

/** The last such weekday up to and including the day. */
function lastWeekday(day: Day, weekday: number): Day {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return addDays(day, -((dayOfWeek - weekday + 7) % 7));
}

/** An invented case number that grows through the year, as in a records system. */
function caseRef(day: Day): string {
  const { dayOfYear, year } = Temporal.PlainDate.from(day);
  return `${String(year).slice(2)}/${String(dayOfYear * 37 + 112).padStart(6, '0')}`;
}

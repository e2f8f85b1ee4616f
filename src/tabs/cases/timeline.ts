import type { ViewData } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';

export type CaseData = ViewData<'case'>;
type MarkName =
  | 'discovered'
  | 'aware'
  | 'reported'
  | 'told'
  | 'opened'
  | 'now'
  | 'stopped'
  | 'deadlineDiscovered'
  | 'deadlineAware';

/** Something on the timeline, and how far along it in percent. */
export interface Mark {
  what: MarkName;
  at: Moment;
  place: number;
}

export interface Timeline {
  marks: readonly Mark[];
  /** How much of the bar is spent, in percent, and from where it is past the stricter deadline. */
  spent: number;
  late: number | undefined;
  /** Whole days and nights after discovery, as a measure on the bar. */
  hours: readonly { hours: number; place: number }[];
}

const hourMs = 3_600_000;
/** A case late by weeks must not press its first three days together into nothing. */
const mostHours = 144;

/**
 * The bar from discovery to the last deadline, and on to now where that is later.
 * @returns nothing where no clock runs
 */
export function timelineOf(data: CaseData, now: Moment): Timeline | undefined {
  const [stricter] = data.deadlines;
  if (!stricter || data.line.clock === 'none') return undefined;
  const { discoveredAt, stoppedAt, line, told, log } = data;
  const until = stoppedAt ?? now;
  const start = Math.min(ms(discoveredAt), ...data.deadlines.map(({ since }) => ms(since)));
  const lastDeadline = Math.max(...data.deadlines.map(({ at }) => ms(at)));
  const end = Math.max(lastDeadline, Math.min(ms(until), start + mostHours * hourMs));
  const place = (at: Moment) => Math.min(100, Math.max(0, ((ms(at) - start) / (end - start)) * 100));

  const firstTold = first(told.filter(({ as, state }) => state === 'sent' && as.startsWith('dpo')));
  const firstRead = first(log.filter(({ what }) => what === 'read'));
  const aware = data.deadlines.find(({ from }) => from === 'aware');
  const known: readonly (readonly [MarkName, Moment | undefined])[] = [
    ['discovered', discoveredAt],
    ['reported', line.reportedAt],
    ['told', firstTold],
    ['opened', firstRead],
    ['aware', aware?.since],
    stoppedAt === undefined ? ['now', now] : ['stopped', stoppedAt],
    ...data.deadlines.map(
      ({ from, at }) => [from === 'aware' ? 'deadlineAware' : 'deadlineDiscovered', at] as [MarkName, Moment],
    ),
  ];
  const marks = known.flatMap(([what, at]) => (at === undefined ? [] : [{ what, at, place: place(at) }]));
  return {
    marks: marks.toSorted((a, b) => ms(a.at) - ms(b.at)),
    spent: place(until),
    late: ms(until) > ms(stricter.at) ? place(stricter.at) : undefined,
    hours: [24, 48].map((hours) => ({ hours, place: ((hours * hourMs) / (end - start)) * 100 })),
  };
}

function first(some: readonly { at: Moment }[]): Moment | undefined {
  return some.map(({ at }) => at).sort()[0];
}

function ms(moment: Moment): number {
  return Date.parse(moment);
}

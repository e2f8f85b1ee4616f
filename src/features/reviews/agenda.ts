import type { Day } from '../../core/dates.ts';
import { mayNameCentre } from '../cases/lessons/lesson.ts';
import type { Lesson } from '../cases/lessons/records.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { readableFrom } from '../handbook/rule.ts';
import type { Point } from './point.ts';
import { mostPoints, topicOf, wholeMinutes } from './point.ts';

const fixedMinutes = 2;
const longestSuggested = 8;
const mostChanged = 2;
const mostTopics = 4;

/** What the suggestion is made from. */
export interface AgendaSource {
  /** The versions in force of rules that somebody in the team must have read. */
  rules: readonly RuleVersion[];
  /** Rules not everybody has read, the least read first, by the words of Læsestatus. */
  leastRead: readonly string[];
  lessons: readonly Lesson[];
  /** The centre the team belongs to: its people, and the incidents that count. */
  centre: { name: string | undefined; people: number; incidents: number };
  /** The last review, or half a year ago. */
  since: Day;
  today: Day;
}

/**
 * A suggestion for the twenty minutes (S86): what has changed since last time, what the team has read least, one lesson,
 * and the fixed point (S53). The minutes are shared out and never come to more than twenty.
 */
export function agendaFor(source: AgendaSource): readonly Point[] {
  const changed = changedRules(source).slice(0, mostChanged);
  const lesson = lessonFor(source);
  const room = mostTopics - changed.length - (lesson ? 1 : 0);
  const leastRead = source.leastRead.filter((rule) => !changed.includes(rule)).slice(0, room);
  const topics: readonly Omit<Point, 'minutes'>[] = [
    ...changed.map((ref) => ({ kind: 'changed' as const, ref })),
    ...leastRead.map((ref) => ({ kind: 'leastConfirmed' as const, ref })),
    ...(lesson ? [{ kind: 'lesson' as const, ref: lesson.key }] : []),
  ];
  const left = wholeMinutes - fixedMinutes;
  const share = Math.floor(left / topics.length);
  return [
    ...topics.map((topic, at) => ({
      ...topic,
      minutes: Math.min(longestSuggested, share + (at < left % topics.length ? 1 : 0)),
    })),
    { kind: 'privateData', minutes: fixedMinutes },
  ];
}

/** Rules whose content has changed since last time, critical ones first, then the newest. A correction is no change. */
function changedRules({ rules, since, today }: AgendaSource): readonly string[] {
  return rules
    .filter((version) => version.material && version.whatsNew !== undefined)
    .filter((version) => readableFrom(version) > since && readableFrom(version) <= today)
    .toSorted(
      (a, b) =>
        Number(b.critical) - Number(a.critical) ||
        readableFrom(b).localeCompare(readableFrom(a)) ||
        a.rule.localeCompare(b.rule),
    )
    .map(({ rule }) => rule);
}

/** The newest lesson since last time, the team's own centre first. */
function lessonFor(source: AgendaSource): Lesson | undefined {
  const { since, centre } = source;
  const isOwn = ({ centreName }: Lesson) => centreName !== undefined && centreName === centre.name;
  return lessonsFor(source)
    .filter(({ publishedOn }) => publishedOn > since)
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.publishedOn.localeCompare(a.publishedOn))[0];
}

/**
 * The lessons a team can talk about: released by the DBR, and one of the team's own centre only where that is so large
 * that nobody is recognised (design section 7).
 */
export function lessonsFor({ lessons, centre }: Pick<AgendaSource, 'lessons' | 'centre'>): readonly Lesson[] {
  return lessons.filter(
    ({ published, centreName }) =>
      published && (centreName === undefined || centreName !== centre.name || mayNameCentre(centre)),
  );
}

export type AgendaFault =
  | 'noFixedPoint'
  | 'twice'
  | 'tooMany'
  | 'unknownRule'
  | 'unknownLesson'
  | 'noWords'
  | 'noYes'
  | 'namesAsker';

/** What keeps an agenda from being saved. The fixed point can be moved and given other minutes, and never dropped (S53). */
export function agendaFaults(
  points: readonly Point[],
  known: {
    isRule(id: string): boolean;
    isLesson(key: string): boolean;
    /** Somebody's own words without their yes. */
    lacksYes?(text: string): boolean;
    namesAsker?(text: string): boolean;
  },
): readonly AgendaFault[] {
  const isWrong = (fault: AgendaFault, wrong: boolean | undefined) => (wrong ? [fault] : []);
  const refs = (kinds: readonly Point['kind'][]) => points.filter(({ kind }) => kinds.includes(kind));
  return [
    ...isWrong(
      'noFixedPoint',
      points.every(({ kind }) => kind !== 'privateData'),
    ),
    ...isWrong('twice', new Set(points.map(topicOf)).size < points.length),
    ...isWrong('tooMany', points.length > mostPoints),
    ...isWrong(
      'unknownRule',
      refs(['changed', 'leastConfirmed', 'rule']).some(({ ref = '' }) => !known.isRule(ref)),
    ),
    ...isWrong(
      'unknownLesson',
      refs(['lesson']).some(({ ref = '' }) => !known.isLesson(ref)),
    ),
    ...isWrong(
      'noWords',
      refs(['question']).some(({ text = '' }) => !/[\p{L}\p{N}]/u.test(text)),
    ),
    ...isWrong(
      'noYes',
      refs(['question']).some(({ text = '' }) => known.lacksYes?.(text)),
    ),
    ...isWrong(
      'namesAsker',
      refs(['question']).some(({ text = '' }) => known.namesAsker?.(text)),
    ),
  ];
}

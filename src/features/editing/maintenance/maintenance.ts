import type { Day, Moment } from '../../../core/dates.ts';
import { addDays, dayOf } from '../../../core/dates.ts';
import type { Page, RuleVersion } from '../../handbook/records.ts';
import { newest, type Rule } from '../../handbook/rule.ts';
import { type MaintenanceBefore, occasionTaskKey, reviewTaskKey } from './maintenance-task.ts';
import { isSoon, nextReviewOf } from './next-review.ts';
import { subjectsOf } from './occasion.ts';
import type { Occasion, UpkeepTask } from './records.ts';

/** Everything that is to be looked over is worked out from this. */
export interface MaintenanceFacts {
  rules: ReadonlyMap<string, Rule>;
  /** Every version of every page. */
  pages: readonly Page[];
  occasions: readonly Occasion[];
  rows: readonly UpkeepTask[];
}

/** A task as it stands on a day. */
export type TaskStatus = MaintenanceBefore &
  Pick<UpkeepTask, 'because' | 'byName' | 'settledAt' | 'nextReview'> & {
    isRule: boolean;
    /** `closed`: a version released since it was opened has done it. */
    state: 'late' | 'open' | 'putOff' | 'done' | 'closed';
    /** The occasion it was opened for. */
    occasion?: string | undefined;
    /** The version that closed it. */
    closedBy?: string | undefined;
  };

/** A subject as it is now: its title in Danish. */
interface Subject {
  title: string;
  isRule: boolean;
}

/**
 * Every task on a day (S2, S117, S118): a task for each rule and page of an occasion, one for each rule whose review is
 * near or past, and those opened because readers doubt a rule. A row says what somebody has done about one, and a version
 * released after a task was opened closes it by itself when it answers it.
 */
export function maintenanceOn(facts: MaintenanceFacts, today: Day): readonly TaskStatus[] {
  const rows = new Map(facts.rows.map((row) => [row.key, row]));
  const called = facts.occasions.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const before = [
    ...called.flatMap((occasion) => subjectsOf(occasion).flatMap((subject) => occasionTask(facts, occasion, subject))),
    ...[...facts.rules.values()].flatMap((rule) => reviewTask(facts, rule, today)),
    ...facts.rows.flatMap((row) => rowTask(facts, row)),
  ];
  return before.map((task) => statusOf(facts, task, rows.get(task.key), today));
}

type Before = MaintenanceBefore & { occasion?: string };

function occasionTask(facts: MaintenanceFacts, occasion: Occasion, subject: string): readonly Before[] {
  const about = subjectOf(facts, subject);
  if (!about) return [];
  const { cause, due, openedAt, title } = occasion;
  const key = occasionTaskKey(occasion, subject);
  return [
    { key, cause, subject, title: about.title, about: title, due, ownDue: due, openedAt, occasion: occasion.key },
  ];
}

function reviewTask({ rows }: MaintenanceFacts, rule: Rule, today: Day): readonly Before[] {
  const due = nextReviewOf(
    rule,
    rows.filter(({ subject }) => subject === rule.id),
  );
  if (!isSoon(due, today)) return [];
  const { title, at } = rule.newest;
  return [
    { key: reviewTaskKey(rule.id, due), cause: 'nextReview', subject: rule.id, title, due, ownDue: due, openedAt: at },
  ];
}

/** What only its row knows of: a doubt that was taken up, and a review that was found right, whose day has moved. */
function rowTask(facts: MaintenanceFacts, row: UpkeepTask): readonly Before[] {
  const isReviewed = row.cause === 'nextReview' && row.state === 'done';
  if (row.cause !== 'unclear' && !isReviewed) return [];
  const { key, cause, subject, due, openedAt, about } = row;
  const title = subjectOf(facts, subject)?.title ?? row.title;
  return [{ key, cause, subject, title, due, ownDue: dueOfKey(row), openedAt, about }];
}

/** The day a task had from the start: a review's stands in its key. */
function dueOfKey({ key, cause, due, openedAt }: UpkeepTask): Day {
  return cause === 'nextReview' ? key.slice(-'YYYY-MM-DD'.length) : (unclearDue(openedAt) ?? due);
}

/** A doubt that was taken up is dealt with within so many days. */
const unclearDays = 60;

/** When a doubt taken up at a moment should have been dealt with. */
export function unclearDue(openedAt: Moment): Day {
  return addDays(dayOf(openedAt), unclearDays);
}

function statusOf(facts: MaintenanceFacts, task: Before, row: UpkeepTask | undefined, today: Day): TaskStatus {
  const subject = subjectOf(facts, task.subject);
  const isRule = subject?.isRule ?? true;
  const closing = closingVersion(facts, task);
  if (row?.state === 'done') {
    const { because, byName, settledAt, nextReview } = row;
    return { ...task, isRule, state: 'done', because, byName, settledAt, nextReview };
  }
  if (closing) return { ...task, isRule, state: 'closed', closedBy: closing.version, settledAt: closing.at };
  const due = row?.state === 'putOff' ? row.due : task.due;
  if (row?.state === 'putOff' && row.due > today) {
    const { because, byName, settledAt } = row;
    return { ...task, due, isRule, state: 'putOff', because, byName, settledAt };
  }
  return { ...task, due, isRule, state: due < today ? 'late' : 'open' };
}

/**
 * The newest version that was released after a task was opened and does it. A comma put right answers no new law: what
 * an occasion asks for, only new content does; a wording that readers doubt may be corrected.
 */
function closingVersion({ rules, pages }: MaintenanceFacts, { cause, subject, openedAt }: Before) {
  if (cause === 'nextReview') return undefined;
  const versions: readonly (RuleVersion | Page)[] =
    rules.get(subject)?.versions ?? pages.filter(({ page }) => page === subject);
  return newest(versions.filter((one) => one.at > openedAt && (cause === 'unclear' || isNewContent(one))));
}

/** A page says by its number alone that it is a correction. */
function isNewContent(version: RuleVersion | Page): boolean {
  return 'material' in version ? version.material : version.version.split('.').length < 3;
}

/** A rule, or a page by its name; `undefined` for what is not in the handbook. */
export function subjectOf(
  { rules, pages }: Pick<MaintenanceFacts, 'rules' | 'pages'>,
  subject: string,
): Subject | undefined {
  const rule = rules.get(subject);
  if (rule) return { title: rule.newest.title, isRule: true };
  const page = newest(pages.filter((one) => one.page === subject));
  return page && { title: page.title, isRule: false };
}

const order: readonly TaskStatus['state'][] = ['late', 'open', 'putOff', 'done', 'closed'];

/** What is late first, then what is due first; what is done last, the latest of it first. */
export function maintenanceInOrder(tasks: readonly TaskStatus[]): readonly TaskStatus[] {
  const isOver = ({ state }: TaskStatus) => state === 'done' || state === 'closed';
  return tasks.toSorted((a, b) => {
    if (isOver(a) && isOver(b)) return (b.settledAt ?? '').localeCompare(a.settledAt ?? '');
    return (
      order.indexOf(a.state) - order.indexOf(b.state) ||
      a.due.localeCompare(b.due) ||
      a.subject.localeCompare(b.subject) ||
      a.key.localeCompare(b.key)
    );
  });
}

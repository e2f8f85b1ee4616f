import { addDays, type Day, type Moment } from '../../core/dates.ts';
import { type ControlRound, isFollowUpOpen } from '../controls/control.ts';
import { type LockedItem, soonDaysOf, wheelStateOf } from './item.ts';
import type { WheelItem } from './records.ts';

/** Something of the year that is somebody's to do, or to see to. */
export interface YearTask {
  person: string;
  /** The day it became theirs to hear of. */
  since: Day;
  /** When somebody else last gave it to them, or changed what they are to do: near already, it is news all the same. */
  givenAt?: Moment;
}

/** One of the wheel. */
export interface WheelTask extends YearTask {
  /** Of the item; a finding to follow up has the item's. */
  key: string;
  locked?: LockedItem;
  title?: string | undefined;
  dueOn: Day;
}

/** Late by so long, what somebody else does is told to the one accountable (S122). */
const escalatesAfter = 14;
/** An own item is theirs to do from so many days before. */
const aheadDays = 30;

interface TaskContext {
  /** The director accountable for security; nothing while nobody is. */
  accountable: string | undefined;
  /** Who watches, and hears when the systematic control comes near (S114). */
  officers: readonly string[];
  isHere: (person: string) => boolean;
  today: Day;
}

/**
 * What of the year is whose on a day: what is due soon or late is done by the one it was given to, or the one who answers
 * for it; what has been late for two weeks is the accountable director's to see to as well (S122).
 */
export function wheelTasks(
  items: readonly WheelItem[],
  own: readonly ControlRound[],
  asked: TaskContext,
): readonly WheelTask[] {
  const { accountable, officers, isHere, today } = asked;
  const firstHere = (...people: readonly (string | undefined)[]) =>
    people.find((person) => person !== undefined && person !== '' && isHere(person));
  const told = (task: Omit<WheelTask, 'person' | 'since'>, ahead: number, doer: string | undefined, by: GivenBy) => [
    ...(doer === undefined
      ? []
      : [{ ...task, person: doer, since: lastStage(task.dueOn, ahead, today), ...givenTo(doer, by) }]),
    ...(accountable !== undefined && accountable !== doer
      ? [{ ...task, person: accountable, since: addDays(task.dueOn, escalatesAfter) }]
      : []),
  ];
  const locked = items
    .filter((item) => wheelStateOf(item, today) === 'soon' || wheelStateOf(item, today) === 'late')
    .flatMap((item) => {
      const { key, item: what, due: dueOn, owner, performer } = item;
      const task = { key, locked: what, dueOn };
      const watched = what === 'systematicControl' ? officers : [];
      return [
        ...told(task, soonDaysOf(what), firstHere(performer, owner, accountable), item),
        ...watched.map((person) => ({ ...task, person, since: addDays(dueOn, -soonDaysOf(what)) })),
      ];
    });
  const ofOwn = own.flatMap(({ control, results, dueOn }) => {
    const { key, title, performer, owner } = control;
    const answers = [owner, accountable];
    return [
      ...(dueOn === undefined ? [] : told({ key, title, dueOn }, aheadDays, firstHere(performer, ...answers), control)),
      ...results.filter(isFollowUpOpen).flatMap((result) => {
        const { followUpOwner, followUpDue = today } = result;
        return told({ key, title, dueOn: followUpDue }, aheadDays, firstHere(followUpOwner, ...answers), result);
      }),
    ];
  });
  return [...locked, ...ofOwn].filter(({ since }) => since <= today);
}

type GivenBy = Pick<WheelItem, 'actor' | 'at'>;

/** What the nightly work writes, and what people take upon themselves, is given by nobody. */
function givenTo(person: string, { actor, at }: GivenBy): Pick<WheelTask, 'givenAt'> {
  return actor === person || actor === 'system' ? {} : { givenAt: at };
}

/** The day it came near, or became late. */
export function lastStage(dueOn: Day, ahead: number, today: Day): Day {
  return dueOn < today ? addDays(dueOn, 1) : addDays(dueOn, -ahead);
}

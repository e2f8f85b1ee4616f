import type { Moment } from '../../../core/dates.ts';
import { type NotificationTopic, newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import { provenKinds } from './proof.ts';
import type { UnprovenRow } from './unproven-row.ts';

/** Whom unproven rows are told to. */
export interface ProofPeople {
  /** The DBR and the deputies. */
  officers: readonly string[];
  editors: readonly string[];
}

/**
 * Is the row for editors to hear of? Texts are theirs to mend. While there is neither DBR nor deputy so is what gives
 * somebody power, for then it has effect only when it is done again in the app.
 */
export function isForEditors({ kind }: Pick<UnprovenRow, 'kind'>, officers: readonly string[]): boolean {
  const of = provenKinds[kind];
  return of === 'text' || (of === 'power' && officers.length === 0);
}

/**
 * What is to be told of rows nobody can say that Rettesnor wrote: each by itself, and the many of an alarm in one. An
 * alarm is the same until everything it was told of has been looked at. Neither whose, which nor what stands in it.
 * @param rows those nobody has looked at yet
 * @param alarmTold when a person was last told of an alarm
 */
export function proofNotifications(
  rows: readonly UnprovenRow[],
  { officers, editors }: ProofPeople,
  alarmTold: (person: string) => Moment | undefined,
  now: Moment,
): readonly Notification[] {
  const tell = (person: string, own: readonly UnprovenRow[]): readonly Notification[] => {
    const last = alarmTold(person);
    const isNews = ({ modifiedAt }: UnprovenRow) => last === undefined || modifiedAt > last;
    const many = own.filter(({ isAlarming }) => isAlarming);
    const [first] = many.map(({ modifiedAt }) => modifiedAt).sort();
    return [
      ...own
        .filter((row) => !row.isAlarming && isNews(row))
        .map((row) => notification(person, 'outsideChange', of(row))),
      ...(first !== undefined && many.every(isNews) ? [notification(person, 'outsideAlarm', `alarm-${first}`)] : []),
    ];
  };
  const notification = (person: string, what: NotificationTopic, about: string) =>
    newNotification(what, person, `proof-${about}`, now);
  const theirs = rows.filter((row) => isForEditors(row, officers));
  return [
    ...officers.flatMap((person) => tell(person, rows)),
    ...editors.filter((person) => !officers.includes(person)).flatMap((person) => tell(person, theirs)),
  ];
}

const of = ({ mark: { list, id, version } }: UnprovenRow) => `${list}-${id}-${version}`;

/** Has somebody looked at what a notification is about, so that it is no longer worth sending? */
export function isPastProof(
  { key, what }: Pick<Notification, 'key' | 'what'>,
  waiting: () => readonly UnprovenRow[],
): boolean {
  if (what === 'outsideChange') return !waiting().some((row) => key.endsWith(`:proof-${of(row)}`.toLowerCase()));
  return what === 'outsideAlarm' && !waiting().some(({ isAlarming }) => isAlarming);
}

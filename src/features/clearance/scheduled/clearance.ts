import type { Moment } from '../../../core/dates.ts';
import { dayOf, hourOf } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Notification } from '../../delivery/records.ts';
import { mainAccounts } from '../../workplace/accountability/account-link.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { isLed } from '../../workplace/leading.ts';
import { leaderOf, lineManagerOf } from '../../workplace/line-manager.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { AccountLink, Employment } from '../../workplace/records.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import type { Gate } from '../gate.ts';
import { isNear } from '../gate.ts';
import { clearanceNotification, isTimeToTell } from '../notification.ts';
import { newcomerOf } from '../queries/newcomer.ts';
import { clearanceSource } from '../queries/signing.ts';
import { Clearance } from '../records.ts';
import { clearanceChanges } from './settling.ts';
import { writeClearance } from './write-clearance.ts';

/** Rows between two breaths. */
const slice = 200;
const hours = { from: 5, to: 20 };

/** Every hour of the day: who is entered in the morning is in the manager's and IT's sight before noon. */
export function clearancePeriod(now: Moment): string | undefined {
  const hour = hourOf(now);
  if (hour < hours.from || hour > hours.to) return undefined;
  return `${dayOf(now)}t${String(hour).padStart(2, '0')}`;
}

/**
 * Brings the rows of *Adgangsklar* to where they should stand: who comes in sight, what a stopped server did not get to
 * write, and those who do not start after all (G1). Then each manager is told, once for a first day, that somebody lacks
 * something. Every row and notification has a key of its own, so that doing it again changes nothing.
 * @returns how many rows were written
 */
export async function sweepClearances(services: Services, now: Moment, reader: Reader): Promise<number> {
  const workplace = workplaceOn(reader, reader.today);
  const source = clearanceSource(reader);
  const seen = new Set<string>();
  const waiting = new Map<string, Set<string>>();
  let written = 0;
  for (const person of await nearPeople(reader)) {
    const newcomer = newcomerOf(source, workplace, person);
    if (!newcomer) continue;
    for (const change of clearanceChanges(reader.records, newcomer, { actor: 'system', now })) {
      await writeClearance(services.records, change);
      written += 1;
    }
    for (const { gate, isComplete } of newcomer.gateStatuses) {
      seen.add(gate.key);
      const manager = isComplete || isCleared(reader, gate) ? undefined : managerOf(workplace, gate);
      if (manager === undefined) continue;
      const about = `${manager} ${gate.startsOn}`;
      waiting.set(about, (waiting.get(about) ?? new Set()).add(person));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  tell(services, waiting, reader.today, now);
  return written + (await closeGone(services, reader, seen, now));
}

/** Everybody with a job that begins about now, or with new rights: the rows are gone through once. */
async function nearPeople(reader: Reader): Promise<ReadonlySet<string>> {
  const mainOf = mainAccounts(reader.all(AccountLink));
  const people = new Set<string>();
  let rows = 0;
  for (const { person, from, pausedTo } of reader.each(Employment)) {
    if (isNear(from, reader.today) || (pausedTo !== undefined && isNear(pausedTo, reader.today))) {
      people.add(mainOf(person));
    }
    rows += 1;
    if (rows % slice === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const { person, from } of reader.all(Appointment, { role: 'privileged' })) {
    if (isNear(from, reader.today)) people.add(mainOf(person));
  }
  return people;
}

/** Whoever was to start and does not: IT is not to make an account ready. */
async function closeGone(
  { records }: Pick<Services, 'records'>,
  reader: Reader,
  seen: ReadonlySet<string>,
  now: Moment,
): Promise<number> {
  const gone = reader.records
    .all(Clearance, { state: 'waiting' })
    .filter(({ record }) => !seen.has(record.key) && record.startsOn >= reader.today);
  for (const before of gone) {
    const wanted: Clearance = { ...before.record, actor: 'system', at: now, state: 'gone' };
    await writeClearance(records, { before, wanted });
  }
  return gone.length;
}

function isCleared({ records }: Reader, { key }: Gate): boolean {
  return records.find(Clearance, key)?.record.state === 'cleared';
}

function managerOf(workplace: Workplace, { kind, person, job }: Gate): string | undefined {
  const who = { id: person, manager: workplace.person(person)?.manager };
  if (kind === 'work') return job && isLed(job) ? leaderOf(workplace, who, [job])?.person.id : undefined;
  const own = lineManagerOf(workplace, who);
  return 'person' in own ? own.person.id : undefined;
}

function tell(
  { records, followUps, holidays }: Pick<Services, 'records' | 'followUps' | 'holidays'>,
  waiting: ReadonlyMap<string, ReadonlySet<string>>,
  today: string,
  now: Moment,
): void {
  for (const [about, people] of waiting) {
    const [manager = '', startsOn = ''] = about.split(' ');
    if (!isTimeToTell(startsOn, today, (day) => holidays.nameOf(day) !== undefined)) continue;
    const notification = clearanceNotification(manager, startsOn, people.size, now);
    if (!records.find(Notification, notification.key)) followUps.tell(notification);
  }
}

import type { Moment } from '../../core/dates.ts';
import { dayOf, hourOf } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import type { Gate } from '../../features/clearance/gate.ts';
import { isNear } from '../../features/clearance/gate.ts';
import { newcomerOf } from '../../features/clearance/newcomer.ts';
import { clearanceNotification, isTimeToTell } from '../../features/clearance/notification.ts';
import { Clearance } from '../../features/clearance/records.ts';
import { clearanceChanges } from '../../features/clearance/settling.ts';
import { Notification } from '../../features/notifications/records.ts';
import { mainAccounts } from '../../features/workplace/accountability/account-link.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { isLed } from '../../features/workplace/leading.ts';
import { leaderOf, lineManagerOf } from '../../features/workplace/line-manager.ts';
import { AccountLink, Employment, Setting } from '../../features/workplace/records.ts';
import type { Workplace } from '../../features/workplace/workplace.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import { writeClearance } from '../clearance-rows.ts';
import type { ViewSource } from '../view-source.ts';
import type { ScheduledParts } from './scheduled-parts.ts';

export const clearanceName = 'clearance';

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
export async function sweepClearances({ ports, sources }: ScheduledParts, now: Moment): Promise<number> {
  const source = sources.now();
  const workplace = workplaceOn(source, source.today);
  const parts = { records: source.records, settings: source.all(Setting), plan: source.plan };
  const seen = new Set<string>();
  const waiting = new Map<string, Set<string>>();
  let written = 0;
  for (const person of await nearPeople(source)) {
    const newcomer = newcomerOf(parts, workplace, person);
    if (!newcomer) continue;
    for (const change of clearanceChanges(source.records, newcomer, { actor: 'system', now })) {
      await writeClearance(ports.records, change);
      written += 1;
    }
    for (const { gate, isComplete } of newcomer.gateStatuses) {
      seen.add(gate.key);
      const manager = isComplete || isCleared(source, gate) ? undefined : managerOf(workplace, gate);
      if (manager === undefined) continue;
      const about = `${manager} ${gate.startsOn}`;
      waiting.set(about, (waiting.get(about) ?? new Set()).add(person));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  tell(ports, waiting, source.today, now);
  return written + (await closeGone(ports, source, seen, now));
}

/** Everybody with a job that begins about now, or with new rights: the rows are gone through once. */
async function nearPeople(source: ViewSource): Promise<ReadonlySet<string>> {
  const mainOf = mainAccounts(source.all(AccountLink));
  const people = new Set<string>();
  let rows = 0;
  for (const { person, from, pausedTo } of source.each(Employment)) {
    if (isNear(from, source.today) || (pausedTo !== undefined && isNear(pausedTo, source.today))) {
      people.add(mainOf(person));
    }
    rows += 1;
    if (rows % slice === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const { person, from } of source.all(Appointment, { role: 'privileged' })) {
    if (isNear(from, source.today)) people.add(mainOf(person));
  }
  return people;
}

/** Whoever was to start and does not: IT is not to make an account ready. */
async function closeGone(
  { records }: Pick<Ports, 'records'>,
  source: ViewSource,
  seen: ReadonlySet<string>,
  now: Moment,
): Promise<number> {
  const gone = source.records
    .all(Clearance, { state: 'waiting' })
    .filter(({ record }) => !seen.has(record.key) && record.startsOn >= source.today);
  for (const before of gone) {
    const wanted: Clearance = { ...before.record, actor: 'system', at: now, state: 'gone' };
    await writeClearance(records, { before, wanted });
  }
  return gone.length;
}

function isCleared({ records }: ViewSource, { key }: Gate): boolean {
  return records.find(Clearance, key)?.record.state === 'cleared';
}

function managerOf(workplace: Workplace, { kind, person, job }: Gate): string | undefined {
  const who = { id: person, manager: workplace.person(person)?.manager };
  if (kind === 'work') return job && isLed(job) ? leaderOf(workplace, who, [job])?.person.id : undefined;
  const own = lineManagerOf(workplace, who);
  return 'person' in own ? own.person.id : undefined;
}

function tell(
  { records, followUps, holidays }: Pick<Ports, 'records' | 'followUps' | 'holidays'>,
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

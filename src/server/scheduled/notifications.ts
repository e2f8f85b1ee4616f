import { inMayorsName, mayorIn } from '../../domain/council/mayor.ts';
import type { Moment } from '../../domain/dates.ts';
import { dayOf, hourOf } from '../../domain/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { noticeOf } from '../../domain/telling/notice-of.ts';
import { wishesOf } from '../../domain/telling/preference.ts';
import { isWithinHours } from '../../domain/telling/quiet-hours.ts';
import { type Telling, wasRefusedLast } from '../../domain/telling/telling.ts';
import { isStillWorth, type TellingFacts, whatToTell } from '../../domain/telling/what-to-tell.ts';
import { planLostTellings } from '../lost-tellings.ts';
import { type Mailbag, openMailbag } from '../mailbag.ts';
import { everyReader } from '../readers.ts';
import { standardHoursOf } from '../standard-hours.ts';
import { factFinder } from '../telling-facts.ts';
import { settleWaiting } from '../waiting-tellings.ts';
import type { ScheduledParts } from './all.ts';

export const tellName = 'tell';

/** Rows written side by side: the writer puts twenty into a request. */
const together = 60;
const earliestHour = 5;

/**
 * Every hour by the clock in Denmark; before five in the morning only when somebody has chosen that hour, the
 * municipality for everybody or a person.
 * @returns `2026-12-01t08`; the hour that comes twice in autumn is one
 */
export function tellingPeriod(now: Moment, { records }: Pick<Ports, 'records'>): string | undefined {
  const hour = hourOf(now);
  const standard = standardHoursOf(records);
  const isSomebodyAwake = () =>
    isWithinHours(standard, now) ||
    records.all('preference').some(({ record }) => isWithinHours(wishesOf(record, standard), now));
  if (hour < earliestHour && !isSomebodyAwake()) return undefined;
  return `${dayOf(now)}t${String(hour).padStart(2, '0')}`;
}

/**
 * Tells everybody what they are to be told this hour: first what has been waiting, then one digest for each who needs
 * one. The row is created before anything is sent, and whoever finds it there already sends nothing, so that two
 * servers tell once.
 * @returns how many people were told
 * @throws when rows could not be created: those people come at the next attempt
 */
export async function tellEverybody({ ports, sources }: ScheduledParts, now: Moment): Promise<number> {
  planLostTellings(ports, tellName, now);
  const waited = await settleWaiting({ ports, sources }, now);
  const source = sources.now();
  const facts = factFinder(ports, source);
  const mayor = mayorIn(source.all('setting'));
  const bag = openMailbag(ports, (telling) => {
    const latest = factFinder(ports, sources.now()).about(telling.person);
    return latest !== undefined && isStillWorth(telling, latest, ports.clock.now());
  });

  const writing: Promise<void>[] = [];
  const faults: unknown[] = [];
  for await (const reader of everyReader(source, (person) => isWithinHours(facts.wishes(person), now))) {
    const about = facts.of(reader);
    const telling = whatToTell(about, now);
    if (!telling) continue;
    writing.push(
      plan(ports, bag, inMayorsName(telling, reader.placement, mayor), about).catch((fault) => void faults.push(fault)),
    );
    if (writing.length >= together) await Promise.all(writing.splice(0));
  }
  await Promise.all(writing);
  const told = waited + (await bag.send());
  if (faults.length > 0) throw faults[0];
  return told;
}

async function plan(
  { records }: Pick<Ports, 'records'>,
  bag: Mailbag,
  telling: Telling,
  { owed, told }: TellingFacts,
): Promise<void> {
  const { existed, ...planned } = await records.create('telling', telling);
  if (!existed) await bag.put(planned, noticeOf(telling, owed), wasRefusedLast(told));
}

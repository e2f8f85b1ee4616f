import type { Moment } from '../core/dates.ts';
import type { Ports } from '../domain/ports.ts';
import { lapsesOfClosed } from '../features/reading/lapse.ts';
import { confirmationsOf } from '../features/reading/queries/confirmations-of.ts';
import { Lapse } from '../features/reading/records.ts';
import { refreshWheel } from '../features/wheel/scheduled/wheel.ts';
import { mainAccounts } from '../features/workplace/accountability/account-link.ts';
import { isCurrent } from '../features/workplace/employment.ts';
import { AccountLink, Employment } from '../features/workplace/records.ts';
import type { Kind } from '../lists.ts';
import { placementIn } from './readers.ts';
import type { ScheduledParts } from './scheduled/scheduled-parts.ts';
import type { ViewSource } from './view-source.ts';

/** Rows between two breaths. */
const slice = 200;

const needs: readonly Kind[] = ['accountLink', 'unit', 'employment', 'appointment', 'ruleVersion', 'confirmation'];

/**
 * What follows when accounts are closed in Entra: those people's readings are no longer counted, which a negative receipt
 * says (S18), and what they were asked to do for somebody else goes back to whoever answers for it (S72). A server whose
 * lists are not in yet leaves it to the night. Every server may do it: each row has a key of its own.
 */
export async function noteClosed(
  { ports, sources }: ScheduledParts,
  accounts: readonly string[],
  loaded: (kind: Kind) => boolean,
): Promise<void> {
  if (!needs.every(loaded)) return;
  const now = ports.clock.now();
  const source = sources.now();
  const mainOf = mainAccounts(source.all(AccountLink));
  for (const person of new Set(accounts.map(mainOf))) {
    if (source.directory.person(person)?.enabled) continue;
    for (const lapse of lapsesOf(source, person, now)) ports.followUps.lapse(lapse);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await refreshWheel(ports, now);
}

/** The same for every account that is closed while its job goes on: what a stopped server did not get to write. */
export async function sweepClosed(ports: Pick<Ports, 'records'>, source: ViewSource, now: Moment): Promise<number> {
  const mainOf = mainAccounts(source.all(AccountLink));
  const closed = new Set<string>();
  let seen = 0;
  for (const job of source.each(Employment)) {
    const person = mainOf(job.person);
    if (source.directory.person(person)?.enabled === false && isCurrent(job, source.today)) closed.add(person);
    seen += 1;
    if (seen % slice === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  let written = 0;
  for (const person of closed) {
    for (const lapse of lapsesOf(source, person, now)) {
      const { existed } = await ports.records.create(Lapse, lapse);
      if (!existed) written += 1;
    }
  }
  return written;
}

function lapsesOf(source: ViewSource, person: string, now: Moment): readonly Lapse[] {
  const stand = { plan: source.plan(), placement: placementIn(source, person), day: source.today };
  return lapsesOfClosed(stand, confirmationsOf(source, person, source.each), source.all(Lapse, { person }), now);
}

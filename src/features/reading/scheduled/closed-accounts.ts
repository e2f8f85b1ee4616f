import type { Moment } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { mainAccounts } from '../../workplace/accountability/account-link.ts';
import { isCurrent } from '../../workplace/employment.ts';
import { placementIn } from '../../workplace/queries/placement-in.ts';
import { AccountLink, Employment } from '../../workplace/records.ts';
import { lapsesOfClosed } from '../lapses/lapse.ts';
import { confirmationsOf } from '../queries/confirmations-of.ts';
import { Lapse } from '../records.ts';

/** Rows between two breaths. */
const slice = 200;

/**
 * What follows when accounts are closed in Entra: those people's readings are no longer counted, which a negative receipt
 * says (S18). Every server may do it: each row has a key of its own.
 */
export async function lapseClosed(
  services: Services,
  accounts: readonly string[],
  reader: Reader,
  now: Moment,
): Promise<void> {
  const mainOf = mainAccounts(reader.all(AccountLink));
  for (const person of new Set(accounts.map(mainOf))) {
    if (reader.directory.person(person)?.enabled) continue;
    for (const lapse of lapsesOf(reader, person, now)) services.followUps.lapse(lapse);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The same for every account that is closed while its job goes on: what a stopped server did not get to write. */
export async function sweepClosed(
  { records }: Pick<Services, 'records'>,
  reader: Reader,
  now: Moment,
): Promise<number> {
  const mainOf = mainAccounts(reader.all(AccountLink));
  const closed = new Set<string>();
  let seen = 0;
  for (const job of reader.each(Employment)) {
    const person = mainOf(job.person);
    if (reader.directory.person(person)?.enabled === false && isCurrent(job, reader.today)) closed.add(person);
    seen += 1;
    if (seen % slice === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  let written = 0;
  for (const person of closed) {
    for (const lapse of lapsesOf(reader, person, now)) {
      const { existed } = await records.create(Lapse, lapse);
      if (!existed) written += 1;
    }
  }
  return written;
}

function lapsesOf(reader: Reader, person: string, now: Moment): readonly Lapse[] {
  const stand = { plan: reader.plan(), placement: placementIn(reader, person), day: reader.today };
  return lapsesOfClosed(stand, confirmationsOf(reader, person, reader.each), reader.all(Lapse, { person }), now);
}

import type { Reader } from '../../../kernel/reader.ts';
import type { RecordDefinition, RecordOf, Where } from '../../../kernel/record.ts';
import { accountsOf } from '../accountability/account-link.ts';
import { Appointment } from '../appointments/records.ts';
import type { Leading } from '../leading.ts';
import { AccountLink, Employment, Unit } from '../records.ts';

/** How rows are read: `all` for one person's page, `each` for work that goes through everybody. */
export type Read = <R extends RecordDefinition>(record: R, where: Where<RecordOf<R>>) => Iterable<RecordOf<R>>;

/** A person's jobs, under whichever of their accounts they stand, and their offices. */
export function jobsOf(
  reader: Pick<Reader, 'all'>,
  person: string,
  read: Read,
): { employments: readonly Employment[]; appointments: readonly Appointment[] } {
  return {
    employments: underAllAccounts(reader, person, (account) => read(Employment, { person: account })),
    appointments: [...read(Appointment, { person })],
  };
}

/** What a person leads under any of their accounts: two queries on indexed columns. */
export function leadingOf(reader: Pick<Reader, 'all'>, person: string, read: Read): Leading {
  return {
    units: underAllAccounts(reader, person, (manager) => read(Unit, { manager })),
    jobs: underAllAccounts(reader, person, (manager) => read(Employment, { manager })),
  };
}

/** What is read of each account of a person. */
export function underAllAccounts<T>(
  reader: Pick<Reader, 'all'>,
  person: string,
  read: (account: string) => Iterable<T>,
): readonly T[] {
  return accountsOf(reader.all(AccountLink), person).flatMap((account) => [...read(account)]);
}

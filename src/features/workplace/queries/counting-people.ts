import type { Directory } from '../../../core/directory.ts';
import type { Records } from '../../../kernel/records.ts';
import { accountLinkKey, accountsOf, mainAccount } from '../accountability/account-link.ts';
import { type CountsAsOne, countsAsOne, type KnownAccounts } from '../one-person.ts';
import { AccountLink, Employment } from '../records.ts';

/** What questions about people are answered from: the lists as the mirror has them, and the directory. */
export interface PeopleSource {
  records: Pick<Records, 'find' | 'all'>;
  directory: Pick<Directory, 'person'>;
}

/** The rule with what the mirror and the directory know now. */
export function countingPeople({ records, directory }: PeopleSource): CountsAsOne {
  const saidOf = (account: string) => records.find(AccountLink, accountLinkKey(account))?.record;
  const linksOf = (person: string) => records.all(AccountLink, { person }).map(({ record }) => record);
  const known: KnownAccounts = {
    mainOf: (account) => mainAccount(saidOf, account),
    nameOf: (account) => directory.person(account)?.name,
    jobsOf: (id) =>
      accountsOf(linksOf(id), id).flatMap((person) => records.all(Employment, { person }).map(({ record }) => record)),
    saidOf,
  };
  return (one, other) => countsAsOne(known, one, other);
}

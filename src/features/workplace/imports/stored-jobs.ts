import { accountsOfEach } from '../accountability/account-link.ts';
import { employmentKey } from '../employment.ts';
import type { AccountLink, Employment } from '../records.ts';

/** Jobs as they are stored, taken in one by one. */
export interface StoredJobs {
  add(job: Employment): void;
  find(person: string, number: string): Employment | undefined;
}

/**
 * Finds the stored job of somebody by its number. A job that was brought in before two accounts were joined has its row
 * under the second one, and keeps it: a second row beside it would never end. So has one whose number is a sign-in name,
 * for lack of another, when the name has changed.
 */
export function storedJobs(links: readonly AccountLink[]): StoredJobs {
  const [byKey, named] = [new Map<string, Employment>(), new Map<string, Employment>()];
  const accountsOf = accountsOfEach(links);
  return {
    add: (job) => {
      byKey.set(job.key, job);
      if (isName(job.number)) named.set(job.person, job);
    },
    find: (person, number) => {
      const numbered = accountsOf(person).map((account) => byKey.get(employmentKey(account, number)));
      return numbered.find(Boolean) ?? (isName(number) ? named.get(person) : undefined);
    },
  };
}

function isName(number: string): boolean {
  return number.includes('@');
}

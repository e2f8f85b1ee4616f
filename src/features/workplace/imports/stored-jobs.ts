import { accountsOfEach } from '../accountability/account-link.ts';
import { employmentKey } from '../employment.ts';
import type { AccountLink, Employment } from '../records.ts';

/**
 * Finds the stored job of somebody by its number. A job that was brought in before two accounts were joined has its row
 * under the second one, and keeps it: a second row beside it would never end. So has one whose number is a sign-in name,
 * for lack of another, when the name has changed.
 */
export function storedJobs(
  links: readonly AccountLink[],
  jobs: readonly Employment[],
): (person: string, number: string) => Employment | undefined {
  const byKey = new Map(jobs.map((job) => [job.key, job]));
  const named = new Map(jobs.flatMap((job) => (isName(job.number) ? [[job.person, job] as const] : [])));
  const accountsOf = accountsOfEach(links);
  return (person, number) => {
    const numbered = accountsOf(person).map((account) => byKey.get(employmentKey(account, number)));
    return numbered.find(Boolean) ?? (isName(number) ? named.get(person) : undefined);
  };
}

function isName(number: string): boolean {
  return number.includes('@');
}

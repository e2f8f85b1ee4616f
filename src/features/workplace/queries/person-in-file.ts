import type { Reader } from '../../../kernel/reader.ts';
import { Employment } from '../records.ts';
import type { Staff } from '../team.ts';

/**
 * Whom a file means by a sign-in name or the number of a job.
 * @returns the id of the account that counts, or why it is not one person
 */
export function personInFile(
  { records, directory }: Pick<Reader, 'records' | 'directory'>,
  staff: Staff,
  written: string,
): { id: string } | 'unknownPerson' | 'severalPeople' {
  const byName = directory.personByUpn(written);
  const numbered = byName ? [] : records.all(Employment, { number: written }).map(({ record }) => record);
  const found = new Set([...(byName ? [byName.id] : []), ...numbered.map(({ person }) => person)].map(staff.mainOf));
  const [id] = found;
  if (id === undefined) return 'unknownPerson';
  return found.size > 1 ? 'severalPeople' : { id };
}

import { guardText } from '../../core/cpr/cpr.ts';
import type { Directory } from '../../core/directory.ts';
import type { Person } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Behalf } from '../cases/incident/on-behalf.ts';

/**
 * For whom a report is made, as it is kept: a colleague under the name the directory has, or a name as it was written.
 * Whoever names themselves reports for themselves. Of somebody who has gone since, the name that was kept beside stays.
 * @param mainOf the account that counts for a person
 * @throws Refusal `unknownPerson` for an account the directory does not know or has closed
 */
export function behalfOf(
  said: Behalf,
  me: string,
  directory: Pick<Directory, 'person'>,
  mainOf: (account: string) => string,
): Behalf {
  const { onBehalfOf, forPerson } = said;
  if (forPerson === undefined) return onBehalfOf === undefined ? {} : { onBehalfOf: guardText(onBehalfOf).text };
  const person = directory.person(mainOf(forPerson));
  if (!person?.enabled && onBehalfOf !== undefined) return { onBehalfOf: guardText(onBehalfOf).text };
  if (!person?.enabled) throw new Refusal('unknownPerson');
  return person.id === me ? {} : { onBehalfOf: person.name, forPerson: person.id };
}

const shown = 8;

/** Colleagues whose name has what was written, those it begins with first. */
export function colleaguesNamed(people: readonly Person[], written: string, me: string): readonly Person[] {
  const wanted = written.trim().toLocaleLowerCase('da');
  const at = ({ name }: Person) => ` ${name.toLocaleLowerCase('da')}`.indexOf(` ${wanted}`);
  return people
    .filter((person) => person.enabled && person.id !== me && at(person) >= 0)
    .toSorted((a, b) => at(a) - at(b) || a.name.localeCompare(b.name, 'da'))
    .slice(0, shown);
}

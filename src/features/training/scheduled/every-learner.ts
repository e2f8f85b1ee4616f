import type { Reader } from '../../../kernel/reader.ts';
import { mainAccounts } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import { learnerOf, type PlacedLearner } from '../queries/learners.ts';

/** Everybody with a job or an office here, one after the other; those that wait are answered in between. */
export async function* everyLearner(reader: Reader): AsyncGenerator<PlacedLearner> {
  const mainOf = mainAccounts(reader.all(AccountLink));
  for (const person of reader.directory.people()) {
    if (!person.enabled || mainOf(person.id) !== person.id) continue;
    await new Promise((resolve) => setImmediate(resolve));
    const learner = learnerOf(reader, person, reader.each);
    if (learner.hasJob || learner.roles.some((role) => role !== 'partner')) yield learner;
  }
}

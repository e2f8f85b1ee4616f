import type { Reader } from '../../../kernel/reader.ts';
import { type Read, underAllAccounts } from '../../workplace/queries/jobs-of.ts';
import { Confirmation } from '../records.ts';

/** What a person has confirmed, with whichever of their accounts. */
export function confirmationsOf(source: Pick<Reader, 'all'>, person: string, read: Read): readonly Confirmation[] {
  return underAllAccounts(source, person, (account) => read(Confirmation, { person: account }));
}

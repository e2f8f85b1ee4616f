import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { isOpen } from '../../features/editing/feedback/feedback.ts';
import { Unclear } from '../../features/editing/feedback/records.ts';
import { accountsOf } from '../../features/workplace/accountability/account-link.ts';
import { AccountLink } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

/** What the reader has marked in a version of a rule: a query on the reader's own id, which is indexed. */
export function unclear(
  source: ViewSource,
  { person }: Actor,
  { rule, version }: { rule: string; version: string },
): ViewData<'unclear'> {
  const accounts = accountsOf(source.all(AccountLink, { person: person.id }), person.id);
  const own = accounts.flatMap((account) => source.all(Unclear, { person: account, rule }));
  return {
    marks: own
      .filter((one) => one.version === version && isOpen(one))
      .map(({ passage, why }) => ({ passage, ...(why !== undefined && { why }) })),
  };
}

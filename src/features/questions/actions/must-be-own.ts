import { Refusal } from '../../../core/refusal.ts';
import type { Context } from '../../../kernel/context.ts';
import { accountLinkKey, mainAccount } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import type { Question } from '../records.ts';

/**
 * Only whoever asked, by whichever account.
 * @throws Refusal `unknownQuestion` for anybody else
 */
export function mustBeOwn({ actor, records }: Context, question: Question): void {
  const linkOf = (account: string) => records.find(AccountLink, accountLinkKey(account))?.record;
  if (mainAccount(linkOf, question.person) !== actor.person.id) throw new Refusal('unknownQuestion');
}

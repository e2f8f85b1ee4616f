import type { ViewData } from '../../contract/contract.ts';
import { textHash } from '../../domain/content-hash.ts';
import type { Actor } from '../../domain/people.ts';
import { isUntouched } from '../../domain/reading/confirmation.ts';
import { newestFirst, receiptOf } from '../../domain/reading/receipt.ts';
import { startPage } from '../../domain/reading/start-page.ts';
import { Refusal } from '../../domain/refusal.ts';
import { preferenceKey } from '../../domain/telling/preference.ts';
import { accountsOf } from '../../domain/workplace/account-link.ts';
import { firstDayAhead } from '../../domain/workplace/employment.ts';
import { jobsOf } from '../readers.ts';
import type { ViewSource } from '../view-source.ts';

export function start(source: ViewSource, actor: Actor): ViewData<'start'> {
  const { plan, placement, confirmations, settings, language } = source.reader(actor);
  const wish = source.records.find('preference', preferenceKey(actor.person.id))?.record;
  const snoozed = wish?.snoozedUntil !== undefined && wish.snoozedUntil > source.today;
  const page = startPage(plan, placement, confirmations, settings, language, source.today);
  const startsOn =
    page.unplaced && firstDayAhead(jobsOf(source, actor.person.id, source.all).employments, source.today);
  return {
    ...page,
    ...(startsOn && { startsOn }),
    ...(snoozed && { snoozedUntil: wish.snoozedUntil }),
  };
}

export function receipts(source: ViewSource, actor: Actor): ViewData<'receipts'> {
  const { rules } = source.handbook();
  const own = newestFirst(source.reader(actor).confirmations);
  return {
    receipts: own.map((confirmation) =>
      receiptOf(confirmation, rules.get(confirmation.rule)?.find(confirmation.version), actor.language, source.now),
    ),
  };
}

/** @throws Refusal `unknownReceipt`, also for somebody else's: whether it exists is nobody's business */
export function receipt(source: ViewSource, actor: Actor, { key }: { key: string }): ViewData<'receipt'> {
  const confirmation = source.records.find('confirmation', key)?.record;
  const links = source.all('accountLink', { person: actor.person.id });
  const own = accountsOf(links, actor.person.id);
  if (!confirmation || !own.includes(confirmation.person)) throw new Refusal('unknownReceipt');
  const version = source.handbook().rules.get(confirmation.rule)?.find(confirmation.version);
  const text = (confirmation.language === 'en' ? version?.textEn : version?.textDa) ?? '';
  return {
    receipt: receiptOf(confirmation, version, actor.language, source.now),
    text,
    textMatches: textHash(text) === confirmation.textHash,
    untouched: isUntouched(confirmation),
  };
}

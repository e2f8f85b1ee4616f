import type { ViewData } from '../../contract/contract.ts';
import { textHash } from '../../domain/content-hash.ts';
import type { Actor } from '../../domain/people.ts';
import { isUntouched } from '../../domain/reading/confirmation.ts';
import { newestFirst, receiptOf } from '../../domain/reading/receipt.ts';
import { startPage } from '../../domain/reading/start-page.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { ViewSource } from '../view-source.ts';

export function start(source: ViewSource, actor: Actor): ViewData<'start'> {
  const { placement, confirmations, settings, language } = source.reader(actor);
  return startPage(source.handbook().rules, placement, confirmations, settings, language, source.today);
}

export function receipts(source: ViewSource, actor: Actor): ViewData<'receipts'> {
  const { rules } = source.handbook();
  const own = newestFirst(source.all('confirmation', { person: actor.person.id }));
  return {
    receipts: own.map((confirmation) =>
      receiptOf(confirmation, rules.get(confirmation.rule)?.find(confirmation.version), actor.language, source.now),
    ),
  };
}

/** @throws Refusal `unknownReceipt`, also for somebody else's: whether it exists is nobody's business */
export function receipt(source: ViewSource, actor: Actor, { key }: { key: string }): ViewData<'receipt'> {
  const confirmation = source.records.find('confirmation', key)?.record;
  if (confirmation?.person !== actor.person.id) throw new Refusal('unknownReceipt');
  const version = source.handbook().rules.get(confirmation.rule)?.find(confirmation.version);
  const text = (confirmation.language === 'en' ? version?.textEn : version?.textDa) ?? '';
  return {
    receipt: receiptOf(confirmation, version, actor.language, source.now),
    text,
    textMatches: textHash(text) === confirmation.textHash,
    untouched: isUntouched(confirmation),
  };
}

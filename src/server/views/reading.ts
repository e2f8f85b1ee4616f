import type { ViewData } from '../../contract/contract.ts';
import { textHash } from '../../core/content-hash.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import { ForeignEdit } from '../../features/audit/records.ts';
import { preferenceKey } from '../../features/notifications/preference.ts';
import { Preference } from '../../features/notifications/records.ts';
import { isUntouched } from '../../features/reading/confirmation.ts';
import { newestFirst, type ReceiptProof, receiptOf, receiptProof } from '../../features/reading/receipt.ts';
import { Confirmation } from '../../features/reading/records.ts';
import { startPage } from '../../features/reading/start-page.ts';
import { accountsOf } from '../../features/workplace/accountability/account-link.ts';
import { firstDayAhead } from '../../features/workplace/employment.ts';
import { jobsOf } from '../../features/workplace/jobs-of.ts';
import { AccountLink } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

export function start(source: ViewSource, actor: Actor): ViewData<'start'> {
  const { plan, placement, confirmations, settings, language } = source.reader(actor);
  const wish = source.records.find(Preference, preferenceKey(actor.person.id))?.record;
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
  const own = ownConfirmations(source, actor);
  const ordered = newestFirst(own.map(({ record }) => record));
  return {
    receipts: ordered.map((confirmation) =>
      receiptOf(
        confirmation,
        rules.get(confirmation.rule)?.find(confirmation.version),
        actor.language,
        source.now,
        proofIn(source, own, confirmation),
      ),
    ),
  };
}

/** @throws Refusal `unknownReceipt`, also for somebody else's: whether it exists is nobody's business */
export function receipt(source: ViewSource, actor: Actor, { key }: { key: string }): ViewData<'receipt'> {
  const own = ownConfirmations(source, actor);
  const confirmation = own.find(({ record }) => record.key === key)?.record;
  if (!confirmation) throw new Refusal('unknownReceipt');
  const version = source.handbook().rules.get(confirmation.rule)?.find(confirmation.version);
  const text = (confirmation.language === 'en' ? version?.textEn : version?.textDa) ?? '';
  const proof = proofIn(source, own, confirmation);
  return {
    receipt: receiptOf(confirmation, version, actor.language, source.now, proof),
    text,
    textMatches: textHash(text) === confirmation.textHash,
    untouched: proof !== 'waits' && proof !== 'vouched' && isUntouched(confirmation),
  };
}

type Row = Pick<Stored<Confirmation>, 'record' | 'proof'>;

/** What the reader has confirmed under any account, and what somebody has written in the reader's name past the app. */
function ownConfirmations(source: ViewSource, actor: Actor): readonly Row[] {
  const { id } = actor.person;
  const accounts = accountsOf(source.all(AccountLink, { person: id }), id);
  const waiting = source.records
    .unproven()
    .flatMap((row) => (row.kind === 'confirmation' && row.stands === 'nothing' ? [row.record as Confirmation] : []));
  return [
    ...accounts.flatMap((person) => source.records.all(Confirmation, { person })),
    ...waiting
      .filter(({ person }) => accounts.includes(person))
      .map((record) => ({ record, proof: 'unproven' as const })),
  ];
}

function proofIn(source: ViewSource, own: readonly Row[], { key }: Confirmation): ReceiptProof {
  const row = own.find(({ record }) => record.key === key);
  const edits = source.records.all(ForeignEdit, { target: key }).map(({ record }) => record);
  return receiptProof(row ?? {}, row?.proof !== 'unproven' && edits.some(({ outcome }) => outcome === 'stands'));
}

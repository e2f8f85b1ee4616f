import type { Incident } from '../incident/records.ts';
import type { AuthorityDraft } from './records.ts';

/** `V-77` and `v - 77` are one number. */
const plain = (receipt: string) => receipt.replace(/[\s-]/g, '').toLowerCase();

/**
 * Cases whose notifications have a number of this one's too: two servers may have written it in the same second.
 * @returns their keys; of an exercise none
 */
export function casesWithReceiptOf(
  incident: Pick<Incident, 'key' | 'receiptNumber' | 'isDrill'>,
  drafts: readonly AuthorityDraft[],
  incidents: readonly Pick<Incident, 'key' | 'receiptNumber' | 'isDrill'>[],
): ReadonlySet<string> {
  const sentOf = (draft: AuthorityDraft) => (draft.state === 'sent' ? plain(draft.receiptNumber ?? '') : '');
  const ownDrafts = drafts.filter((draft) => draft.incident === incident.key);
  const own = new Set([plain(incident.receiptNumber ?? ''), ...ownDrafts.map(sentOf)].filter((one) => one !== ''));
  if (incident.isDrill === true || own.size === 0) return new Set();
  const others = incidents.filter(({ key, isDrill }) => isDrill !== true && key !== incident.key);
  const real = new Set(others.map(({ key }) => key));
  return new Set([
    ...others.flatMap(({ key, receiptNumber = '' }) => (own.has(plain(receiptNumber)) ? [key] : [])),
    ...drafts.flatMap((draft) => (real.has(draft.incident) && own.has(sentOf(draft)) ? [draft.incident] : [])),
  ]);
}

/**
 * Is the receipt's number on another notification already? Each that is sent has a number of its own, so a second time it
 * was most likely read off the wrong receipt. An exercise may make its numbers up.
 * @param own which notification it is to be written on: the case, and its turn
 */
export function isReceiptUsed(
  receipt: string,
  own: { incident: string; turn: number },
  drafts: readonly AuthorityDraft[],
  incidents: readonly Pick<Incident, 'key' | 'receiptNumber' | 'isDrill'>[],
): boolean {
  const wanted = plain(receipt);
  const isDrill = (key: string) => incidents.some((one) => one.key === key && one.isDrill === true);
  if (isDrill(own.incident)) return false;
  const onDraft = drafts.some(
    ({ state, receiptNumber = '', incident, turn }) =>
      state === 'sent' &&
      plain(receiptNumber) === wanted &&
      (incident !== own.incident || turn !== own.turn) &&
      !isDrill(incident),
  );
  // The case has the number of its first notification.
  const onCase = incidents.some(
    ({ key, receiptNumber = '', isDrill: made }) =>
      made !== true && plain(receiptNumber) === wanted && (key !== own.incident || own.turn > 1),
  );
  return onDraft || onCase;
}

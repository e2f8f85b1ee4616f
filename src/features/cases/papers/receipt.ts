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
  const real = new Set(incidents.filter(({ isDrill }) => isDrill !== true).map(({ key }) => key));
  const written = [
    ...incidents.map(({ key, receiptNumber = '' }) => ({ key, receipt: plain(receiptNumber) })),
    ...drafts.map((draft) => ({
      key: draft.incident,
      receipt: draft.state === 'sent' ? plain(draft.receiptNumber ?? '') : '',
    })),
  ].filter(({ key, receipt }) => receipt !== '' && real.has(key));
  const own = new Set(written.filter(({ key }) => key === incident.key).map(({ receipt }) => receipt));
  return new Set(written.filter(({ key, receipt }) => key !== incident.key && own.has(receipt)).map(({ key }) => key));
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

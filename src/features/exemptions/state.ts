import type { Day } from '../../core/dates.ts';
import { addDays, within } from '../../core/dates.ts';
import type { Exemption } from './records.ts';

/** It expires soon from this many days before; whoever asked is told then the first time. */
const soonDays = 30;

/** The row as it should stand on a day: what has run out is over by the date alone. */
export function settledExemption(exemption: Exemption, today: Day): Exemption {
  const { state, expiresOn } = exemption;
  const wasGranted = state === 'granted' || state === 'expired';
  const settled = wasGranted ? (expiresOn < today ? 'expired' : 'granted') : state;
  return {
    ...exemption,
    state: settled,
    expiry: wasGranted ? expiryOf(expiresOn, today) : 'none',
    inForceUntil: wasGranted ? expiresOn : undefined,
  };
}

function expiryOf(expiresOn: Day, today: Day): Exemption['expiry'] {
  if (expiresOn < today) return 'past';
  return expiresOn <= addDays(today, soonDays) ? 'soon' : 'later';
}

/**
 * Does it hold on a day? Granted, within its dates, and by two people of whom neither asked (INV12, S37): a row somebody
 * has typed over in the list exempts nobody.
 */
export function isInForce(exemption: Exemption, today: Day): boolean {
  const { state, from, expiresOn } = settledExemption(exemption, today);
  return state === 'granted' && within(today, from, expiresOn) && hasTwoDeciders(exemption);
}

/** INV12: an end, an assessor and a decider, who are two, and neither is whoever asked. */
export function hasTwoDeciders({ askedBy, assessedBy, decidedBy, expiresOn }: Exemption): boolean {
  const hands = [askedBy, assessedBy, decidedBy];
  return expiresOn !== '' && hands.every((hand) => hand !== undefined) && new Set(hands).size === hands.length;
}

/** Is nothing left to do about it? */
export function isOver({ state }: Pick<Exemption, 'state'>): boolean {
  return state === 'refused' || state === 'withdrawn' || state === 'ended' || state === 'expired';
}

/** Does what has been granted go on in one of these when its last day is over, without a day on which the rule holds? */
export function goesOnIn({ key, expiresOn }: Exemption, others: readonly Exemption[]): boolean {
  return others.some(
    (other) =>
      other.renews === key &&
      other.state === 'granted' &&
      other.from <= addDays(expiresOn, 1) &&
      other.expiresOn > expiresOn,
  );
}

/**
 * The exemptions it goes on from, the oldest first.
 * @param find any exemption by its key; a circle somebody has typed ends where it would begin again
 */
export function chainOf(
  exemption: Pick<Exemption, 'key' | 'renews'>,
  find: (key: string) => Exemption | undefined,
): readonly Exemption[] {
  const seen = new Set([exemption.key]);
  const chain: Exemption[] = [];
  for (let key = exemption.renews; key !== undefined && !seen.has(key); ) {
    seen.add(key);
    const earlier = find(key);
    if (!earlier) break;
    chain.unshift(earlier);
    key = earlier.renews;
  }
  return chain;
}

const order: readonly Exemption['state'][] = [
  'asked',
  'assessed',
  'granted',
  'expired',
  'ended',
  'refused',
  'withdrawn',
];

/** What waits for somebody first, then what expires first; of what is over, the newest first. */
export function exemptionsInOrder<T extends Pick<Exemption, 'state' | 'expiresOn' | 'askedAt'>>(
  exemptions: readonly T[],
): readonly T[] {
  return exemptions.toSorted((a, b) =>
    isOver(a) && isOver(b)
      ? b.askedAt.localeCompare(a.askedAt)
      : order.indexOf(a.state) - order.indexOf(b.state) || a.expiresOn.localeCompare(b.expiresOn),
  );
}

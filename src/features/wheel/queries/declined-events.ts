import type { Reader } from '../../../kernel/reader.ts';
import { declinedOf } from '../declined.ts';
import { WheelItem } from '../records.ts';

/**
 * The item whose rows keep the events of all kinds said no to. Together they do not tell readers of the list which of them
 * was a breach, and so long before its day a row that is written anew is no news to who does it (`givenTo`).
 */
const keeper = 'breachFollowUp';

/** The row that keeps *Ikke nu* to an event, or that would: the one of the last year laid. */
export function declinedRow({ all }: Reader, event: string): WheelItem | undefined {
  const rows = all(WheelItem, { item: keeper });
  return rows.find((row) => declinedOf(row).events.includes(event)) ?? rows.toSorted((a, b) => b.year - a.year)[0];
}

/** Imprints of the events nothing is to be brought forward for. */
export function declinedEvents({ all }: Reader): ReadonlySet<string> {
  return new Set(all(WheelItem, { item: keeper }).flatMap((row) => declinedOf(row).events));
}

import type { WheelItem } from './records.ts';

/** What a row of the wheel keeps that was said no to. */
interface Declined {
  /** Imprints of the events nothing is brought forward for (S122). */
  events: readonly string[];
  /** What was said of the item before somebody opened it again. */
  said?: string | undefined;
}

const eventLine = /^event:([0-9a-f]{64})\s*$/gm;

/** Events stand first, each in a line of its own. */
export function declinedOf({ declined = '' }: Pick<WheelItem, 'declined'>): Declined {
  const events = [...declined.matchAll(eventLine)].flatMap(([, event]) => event ?? []);
  return { events, said: declined.replace(eventLine, '').trim() };
}

/** @returns nothing where nothing is declined, so that the column is empty */
export function declinedText({ events, said }: Declined): string | undefined {
  return [...events.map((event) => `event:${event}`), ...(said ? [said] : [])].join('\n') || undefined;
}

import { maskCpr } from '../../core/cpr/cpr.ts';
import { type DraftFields, draftFieldNames } from '../../features/editing/drafts/draft-fields.ts';

/** What somebody has written and the server has not got yet: with what they began from, so that it can be brought together. */
export interface KeptWords {
  base: DraftFields;
  mine: DraftFields;
  /** When the last of it was written. */
  at: string;
}

/** A browser that keeps nothing for a page inside another: then it lasts as long as the tab is open. */
const keptHere = new Map<string, string>();

const placeOf = (who: string, draft: string) => `rettesnor.draft:${who}:${draft}`;

/** Keeps words on this device before anything else is done with them. Numbers of persons are covered even here (INV15). */
export function keepLocally(who: string, draft: string, words: KeptWords): void {
  const written = asWritten(words);
  keptHere.set(placeOf(who, draft), written);
  try {
    localStorage.setItem(placeOf(who, draft), written);
  } catch {
    // Kept above.
  }
}

/** What is left here of a draft, when the tab was closed or the line was gone before it arrived. */
export function keptLocally(who: string, draft: string): KeptWords | undefined {
  const written = keptHere.get(placeOf(who, draft)) ?? stored(placeOf(who, draft));
  if (written === undefined) return undefined;
  try {
    const { base, mine, at } = JSON.parse(written) as KeptWords;
    return typeof base === 'object' && typeof mine === 'object' ? { base, mine, at } : undefined;
  } catch {
    // Somebody else's, or half of ours: nothing that could be shown.
    return undefined;
  }
}

/** The server has these words: they are forgotten here, unless another page has kept its own in their place. */
export function forgetLocally(who: string, draft: string, words: KeptWords): void {
  const place = placeOf(who, draft);
  const written = asWritten(words);
  if (keptHere.get(place) === written) keptHere.delete(place);
  if (stored(place) !== written) return;
  try {
    localStorage.removeItem(place);
  } catch {
    // It kept nothing either.
  }
}

const asWritten = ({ base, mine, at }: KeptWords) => JSON.stringify({ base, mine: masked(mine), at });

function stored(place: string): string | undefined {
  try {
    return localStorage.getItem(place) ?? undefined;
  } catch {
    return undefined;
  }
}

function masked(fields: DraftFields): DraftFields {
  const covered = draftFieldNames.map((name) => {
    const value = fields[name];
    return [name, typeof value === 'string' && name !== 'englishOf' ? maskCpr(value) : value];
  });
  return Object.fromEntries(covered);
}

import { maskCpr } from '../../../core/cpr/cpr.ts';
import { type Day, writtenDay } from '../../../core/dates.ts';
import { httpsLink } from '../../../core/https-link.ts';
import { longestLine } from '../stored-words.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * A line of ours from a text of another register, which may be HTML and of any length. CPR numbers are covered.
 * @returns nothing where there is no text in it
 */
export function lineOf(theirs: string | null | undefined, most = longestLine): string | undefined {
  const plain = (theirs ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  const covered = maskCpr(plain);
  if (covered === '') return undefined;
  return covered.length <= most ? covered : `${covered.slice(0, most - 1).trimEnd()}…`;
}

/** A link to send people to, or nothing: a drive, a path and an address without encryption are none. */
export function linkOf(theirs: string | null | undefined): string | undefined {
  const link = theirs?.trim();
  return link && link.length <= longestLine && httpsLink(link) ? link : undefined;
}

/** `2026-05-06`, `2026-05-06T00:00:00Z` or `06/05-2026`. */
export function dayIn(theirs: string | null | undefined): Day | undefined {
  const written = theirs?.trim() ?? '';
  return writtenDay(/^\d{4}-\d{2}-\d{2}T/.test(written) ? written.slice(0, 10) : written.replace('/', '-'));
}

/** Eight digits that are a company. */
export function cvrOf(theirs: string | null | undefined): string | undefined {
  const digits = theirs?.replace(/^DK/i, '').replaceAll(/\s/g, '') ?? '';
  return /^\d{8}$/.test(digits) && digits !== '00000000' ? digits : undefined;
}

/** An object without what is not known. */
export function known<T extends object>(all: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}

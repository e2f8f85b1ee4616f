import type { Person } from '../people.ts';
import type { CaseEntry } from './case-log.ts';
import type { Reporter } from './incident.ts';

/** What is known of whoever a case comes from. */
export interface KnownReporter {
  reporter?: Pick<Reporter, 'name' | 'contact' | 'onBehalfOf'> | undefined;
  reporterPerson?: Pick<Person, 'upn' | 'phone'> | undefined;
  /** The case's own: its lines know for whom it was made, and by whom before it was made one's own. */
  log: readonly CaseEntry[];
}

/** A shorter one is too often part of another word. */
const shortest = 3;

/**
 * Covers whoever reported, and whom it was reported for, in words somebody else is to read: names, contact, address and
 * telephone number.
 * @param instead what stands there then
 */
export function coverReporter(
  { reporter, reporterPerson, log }: KnownReporter,
  instead: string,
): (text: string) => string {
  const named = log.flatMap(({ what, note }) => (what === 'madeFor' || what === 'takenAsOwn' ? [note] : []));
  const { upn, phone } = reporterPerson ?? {};
  const hidden = [upn, reporter?.name, reporter?.contact, reporter?.onBehalfOf, phone, ...named].filter(
    (one): one is string => one !== undefined && one.trim().length >= shortest,
  );
  // The longest first: of an address that begins with the name nothing is left.
  const all = [...new Set(hidden)].toSorted((a, b) => b.length - a.length);
  return (text) => all.reduce((rest, one) => covered(rest, one, instead), text);
}

function covered(text: string, name: string, instead: string): string {
  const literal = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(literal, 'giu'), instead);
}

import type { Person } from '../../../core/person.ts';
import type { Reporter } from './breach-records.ts';
import { earlierNamesOf } from './on-behalf.ts';

/** What is known of whoever a case comes from. */
export interface KnownReporter {
  reporter?: Pick<Reporter, 'name' | 'contact' | 'account' | 'onBehalfOf' | 'forPerson' | 'earlierNames'> | undefined;
  reporterPerson?: Pick<Person, 'upn' | 'phone'> | undefined;
}

/** A shorter one is too often part of another word. */
const shortest = 3;

/**
 * Covers whoever reported, and whom it was or is reported for, in words somebody else is to read: names, contact, address
 * and telephone number; the first name also where it stands alone.
 * @param instead what stands there then
 */
export function coverReporter({ reporter, reporterPerson }: KnownReporter, instead: string): (text: string) => string {
  const { upn, phone } = reporterPerson ?? {};
  const earlier = reporter ? earlierNamesOf(reporter) : [];
  const whole = [
    upn,
    reporter?.name,
    reporter?.contact,
    reporter?.account,
    reporter?.onBehalfOf,
    phone,
    ...earlier,
  ].filter((one): one is string => one !== undefined && one.trim().length >= shortest);
  // A firm it was reported for has no first name, and begins with any word.
  const named = reporter?.forPerson === undefined ? undefined : reporter.onBehalfOf;
  // The longest first: of an address that begins with the name nothing is left.
  const all = [
    ...[...new Set(whole)].toSorted((a, b) => b.length - a.length).map(anywhere),
    ...[reporter?.name, named].flatMap(firstName).map(asWord),
  ];
  return (text) => all.reduce((rest, one) => rest.replace(one, instead), text);
}

function firstName(name: string | undefined): readonly string[] {
  const [first = ''] = (name ?? '').trim().split(/\s+/);
  return first.length > 1 ? [first] : [];
}

function anywhere(name: string): RegExp {
  return new RegExp(literal(name.trim()), 'giu');
}

/** *Lone* and *Lones*, also in small letters, but not *alone*; a name of two letters only as a name is written. */
function asWord(name: string): RegExp {
  const small = name.length < shortest ? '' : 'i';
  return new RegExp(`(?<![\\p{L}\\d])${literal(name)}(?=['’]?s?(?![\\p{L}\\d]))`, `g${small}u`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

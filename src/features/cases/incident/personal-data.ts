import { findCpr } from '../../../core/cpr/cpr.ts';

/** Something in a text that points at a person; the notification must not hold any (Datatilsynet; domain.md 2.2). */
export interface PersonalTrace {
  what: 'cpr' | 'phone' | 'email' | 'reporter' | 'person';
  shown: string;
}

/** Whom a text may not name, and who stands in it on purpose: the DBR and the phone people are to ring. */
export interface KnownPeople {
  reporter?: { name: string; contact?: string | undefined } | undefined;
  people: Iterable<{ name: string }>;
  mayStand: readonly string[];
}

const covered = /\d{4}••-••••/g;
const phone = /(?<![\d.\-/])(?:\+45[ ]?)?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}(?![\d\-/])/g;
// Both begin at the beginning of a word: asked at every letter, a text without spaces would take its length squared.
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const run = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*\.?(?:[ \t]+\p{Lu}[\p{L}'’-]*\.?)+/gu;
/** Nobody in a directory has more names than this in their shown name, but a few. */
const mostNames = 4;
/** A shorter name is too often another word. */
const shortestName = 3;

/**
 * What points at people in each of some texts: numbers, addresses, the reporter by any of their names, and anybody in
 * the directory by name. It finds what is written as one would; it cannot know a person by description.
 */
export function personalDataIn<K extends string>(
  texts: Readonly<Record<K, string>>,
  known: KnownPeople,
): Readonly<Record<K, readonly PersonalTrace[]>> {
  const fields = Object.keys(texts) as K[];
  const mayStand = known.mayStand.map(plain);
  const named = namesIn(
    fields.flatMap((field) => candidates(texts[field])),
    known,
  );
  const found = {} as Record<K, readonly PersonalTrace[]>;
  for (const field of fields) {
    found[field] = tracesIn(texts[field], known, named).filter(({ shown }) => !mayStand.includes(plain(shown)));
  }
  return found;
}

function tracesIn(text: string, known: KnownPeople, named: ReadonlySet<string>): readonly PersonalTrace[] {
  const cpr = findCpr(text);
  const isCpr = (at: number) => cpr.some(({ start, end }) => at >= start && at < end);
  const all = (expression: RegExp) => [...text.matchAll(expression)].map(({ 0: shown, index }) => ({ shown, index }));
  const reporter = reporterNames(known.reporter?.name).filter((name) => holdsWord(text, name));
  const contact = known.reporter?.contact?.trim();
  const people = candidates(text).filter((name) => named.has(name.toLowerCase()));
  const traces: PersonalTrace[] = [
    ...cpr.map(({ start, end }) => ({ what: 'cpr' as const, shown: text.slice(start, end) })),
    ...all(covered).map(({ shown }) => ({ what: 'cpr' as const, shown })),
    ...all(phone).flatMap(({ shown, index }) => (isCpr(index) ? [] : [{ what: 'phone' as const, shown }])),
    ...all(email).map(({ shown }) => ({ what: 'email' as const, shown })),
    ...(contact && text.includes(contact) ? [{ what: 'reporter' as const, shown: contact }] : []),
    ...reporter.slice(0, 1).map((shown) => ({ what: 'reporter' as const, shown })),
    ...people.filter((name) => !reporter.includes(name)).map((shown) => ({ what: 'person' as const, shown })),
  ];
  const seen = new Map(traces.map((trace) => [plain(trace.shown), trace]));
  return [...seen.values()];
}

/** Every row of two to four names in a run of words with a capital letter: *Det sagde Lone Lund* holds two. */
function candidates(text: string): readonly string[] {
  return [...text.matchAll(run)].flatMap(([words]) => {
    const names = words.replace(/\.$/, '').split(/[ \t]+/);
    return names.flatMap((_, from) =>
      Array.from({ length: Math.min(mostNames, names.length - from) - 1 }, (_none, more) =>
        names.slice(from, from + more + 2).join(' '),
      ),
    );
  });
}

/** Which of the candidates somebody in the directory is called; one walk through the people for all fields. */
function namesIn(some: readonly string[], { people }: KnownPeople): ReadonlySet<string> {
  const asked = new Set(some.map((name) => name.toLowerCase()));
  const found = new Set<string>();
  if (asked.size === 0) return found;
  for (const { name } of people) if (asked.has(name.toLowerCase())) found.add(name.toLowerCase());
  return found;
}

/** The whole name first, then each of its parts. */
function reporterNames(name: string | undefined): readonly string[] {
  if (name === undefined || name.trim() === '') return [];
  const parts = name.split(/\s+/).filter((part) => part.length >= shortestName);
  return [name, ...parts];
}

function holdsWord(text: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, 'u').test(text);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s+]/g, '')
    .replace(/^45(?=\d{8}$)/, '');
}

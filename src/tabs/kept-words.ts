import { app } from '@microsoft/teams-js';
import { maskCpr } from '../core/cpr/cpr.ts';

/** Phones are shared: so long after the last word nothing is left on one. */
const idleMs = 15 * 60_000;

interface Kept {
  /** The account that wrote it, as Teams says it. */
  who: string;
  at: number;
  words: string;
}

/** Survives a reload and not a sign-out: Teams closes the page, and its session ends with it. */
const placeOf = (name: string) => `rettesnor.unsent:${name}`;
const prefix = placeOf('');
const timers = new Map<string, ReturnType<typeof setTimeout>>();
/** What was sent or emptied while the host was asked who writes is not kept afterwards. */
const newest = new Map<string, string>();

/** Keeps what somebody is writing until it is sent, for them alone. Numbers of persons are covered even here (INV15). */
export async function keepWords(name: string, words: string): Promise<void> {
  if (words.trim() === '') return forgetWords(name);
  newest.set(name, words);
  const who = await reader();
  if (who === '' || newest.get(name) !== words) return;
  const kept: Kept = { who, at: Date.now(), words: maskCpr(words) };
  inSession((session) => session.setItem(placeOf(name), JSON.stringify(kept)));
  forgetIn(idleMs, name);
}

/** What the same person had written less than a quarter of an hour ago; anybody else's is gone. */
export async function keptWords(name: string): Promise<string> {
  const kept = inSession((session) => readKept(session.getItem(placeOf(name))));
  if (!kept) return '';
  const left = kept.at + idleMs - Date.now();
  if (left > 0 && kept.who === (await reader())) {
    forgetIn(left, name);
    return kept.words;
  }
  forgetWords(name);
  return '';
}

/** When the tab is opened: what somebody else has left, or was left too long ago, goes; the rest when its time is over. */
export async function clearKept(): Promise<void> {
  const places = inSession((session) => Object.keys(session)) ?? [];
  const names = places.flatMap((place) => (place.startsWith(prefix) ? [place.slice(prefix.length)] : []));
  for (const name of names) await keptWords(name);
}

/** It is sent, or nobody wants it any more. */
export function forgetWords(name: string): void {
  newest.delete(name);
  clearTimeout(timers.get(name));
  inSession((session) => session.removeItem(placeOf(name)));
}

function forgetIn(ms: number, name: string): void {
  clearTimeout(timers.get(name));
  timers.set(
    name,
    setTimeout(() => forgetWords(name), ms),
  );
}

async function reader(): Promise<string> {
  try {
    return (await app.getContext()).user?.id ?? '';
  } catch {
    // No host to say who it is: nothing is kept for nobody.
    return '';
  }
}

/** A browser that keeps nothing for a page inside another loses the words with the page. */
function inSession<T>(use: (session: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

function readKept(written: string | null): Kept | undefined {
  if (written === null) return undefined;
  const { who, at, words } = JSON.parse(written) as Partial<Kept>;
  return typeof who === 'string' && typeof at === 'number' && typeof words === 'string'
    ? { who, at, words }
    : undefined;
}

import type { Day } from '../../../core/dates.ts';
import { dayOf, weekOf } from '../../../core/dates.ts';
import { smallest } from '../../../core/small-groups/band.ts';
import type { Part } from '../../../core/small-groups/protect-words.ts';
import type { Rule } from '../../handbook/rule.ts';
import { readableFrom } from '../../handbook/rule.ts';
import type { ReadingStatus } from '../records.ts';
import { roundOf } from '../round.ts';
import { coverageIn, coverageWords } from './coverage.ts';

/** What those who meet counts alone are shown of a row, and since when: it moves slower than the count (G8). */
export type ShownStatus = Pick<ReadingStatus, 'shown' | 'shownAt'>;

type Counts = Pick<ReadingStatus, 'ready' | 'underWay' | 'behind' | 'paused' | 'onPaper' | 'coverage' | 'training'>;

const words = { ready: 'Klar', underWay: 'I gang', behind: 'Efter fristen', paused: 'På pause', onPaper: 'På papir' };
type State = keyof typeof words;
const states = Object.keys(words) as State[];

/**
 * What is shown of a row after a night's count. A person who looks day after day would otherwise know who has just read: so
 * it moves with the first count of a week, and no number in it by fewer than five; at once when a round or an edition has
 * begun since, and when all of them are ready.
 * @param before the row as the count before left it
 * @param asksAnew has something been asked of everybody anew since that day?
 */
export function shownAfter(
  before: ReadingStatus | undefined,
  counted: ReadingStatus,
  asksAnew: (since: Day) => boolean,
): ShownStatus {
  const now = { shown: shownWords(counted), shownAt: counted.at };
  const old = before && countsShown(before);
  if (!old || before?.shownAt === undefined) return now;
  const kept = { shown: before.shown, shownAt: before.shownAt };
  if (asksAnew(dayOf(before.shownAt))) return now;
  if (isAllReady(counted) && !isAllReady(old)) return now;
  const isNewWeek = weekOf(dayOf(before.at)) !== weekOf(dayOf(counted.at));
  const shown = isNewWeek ? stepped(old, counted) : undefined;
  return shown && differences(old, shown).some((step) => step !== 0) ? { ...now, shown: shownWords(shown) } : kept;
}

/** The row as those meet it who meet counts alone; one that was counted before there was anything slower, as it is. */
export function asShown(row: ReadingStatus): ReadingStatus {
  const counts = countsShown(row);
  if (!counts) return row;
  const people = counts.ready + counts.underWay + counts.behind + counts.paused;
  return { ...row, training: undefined, ...counts, people };
}

/** Has a round or an edition begun since that day, that asks people anew? */
export function asksAnewSince(rules: ReadonlyMap<string, Rule>, today: Day): (since: Day) => boolean {
  const inForce = [...rules.values()].flatMap((rule) => rule.inForce(today) ?? []);
  return (since) =>
    inForce.some(
      (version) =>
        (version.material && readableFrom(version) > since) ||
        roundOf(version.recurs, since) !== roundOf(version.recurs, today),
    );
}

function isAllReady({ ready, underWay, behind }: Counts): boolean {
  return ready > 0 && underWay === 0 && behind === 0;
}

/**
 * The row with every number whose step is five or more, and of a rule with a smaller one what was shown before.
 * @returns `undefined` where nobody may be shown anything new, or where old and new would contradict each other
 */
function stepped(old: Counts, counted: Counts): Counts | undefined {
  if (states.some((state) => isSmallStep((counted[state] ?? 0) - (old[state] ?? 0)))) return undefined;
  const [before, now] = [partsOf(old), partsOf(counted)];
  const held = [...new Set([...before.keys(), ...now.keys()])].filter((rule) =>
    stepsOf(old, counted, rule).some(isSmallStep),
  );
  const fits = held.every((rule) => fitsIn(before.get(rule) ?? nobody, old, counted));
  if (!fits) return undefined;
  const parts = new Map([...now, ...held.map((rule) => [rule, before.get(rule) ?? nobody] as const)]);
  return { ...counted, training: undefined, coverage: coverageWords(parts) };
}

const nobody: Part = { done: 0, of: 0 };

/** A person who is ready has read what everybody must, and a person who has not owes something: that must stay so. */
function fitsIn({ done, of }: Part, old: Counts, counted: Counts): boolean {
  const [wasAsked, isAsked] = [askedIn(old), askedIn(counted)];
  if (of === wasAsked && wasAsked !== isAsked) return false;
  return of - done <= counted.underWay + counted.behind && (of !== isAsked || done >= counted.ready);
}

function askedIn({ ready, underWay, behind }: Counts): number {
  return ready + underWay + behind;
}

function isSmallStep(difference: number): boolean {
  return difference !== 0 && Math.abs(difference) < smallest;
}

/** How far each number has moved: the states, and of each rule those who have read it and those who have not. */
export function differences(old: Counts, counted: Counts): readonly number[] {
  const rules = new Set([...partsOf(old).keys(), ...partsOf(counted).keys()]);
  const ofStates = states.map((state) => (counted[state] ?? 0) - (old[state] ?? 0));
  return [...ofStates, ...[...rules].flatMap((rule) => stepsOf(old, counted, rule))];
}

function stepsOf(old: Counts, counted: Counts, rule: string): readonly number[] {
  const [was, is] = [partsOf(old).get(rule) ?? nobody, partsOf(counted).get(rule) ?? nobody];
  return [is.done - was.done, is.of - is.done - (was.of - was.done)];
}

function partsOf({ coverage, training }: Counts) {
  return new Map([...coverageIn(coverage), ...coverageIn(training)]);
}

/** `Klar 7; I gang 3; Efter fristen 2; På pause 0; På papir 0; R01 7/12` */
function shownWords(row: Counts): string {
  const counts = states.map((state) => `${words[state]} ${row[state] ?? 0}`);
  return [...counts, coverageWords(partsOf(row))].filter(Boolean).join('; ');
}

/** The counts back from their words; nothing from what somebody has written by hand. */
function countsShown({ shown = '' }: ReadingStatus): Counts | undefined {
  const parts = shown.split(';').map((part) => part.trim());
  const counts = states.map((state) => {
    const part = parts.find((one) => one.startsWith(`${words[state]} `));
    return Number(part?.slice(words[state].length));
  });
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) return undefined;
  const [ready = 0, underWay = 0, behind = 0, paused = 0, onPaper = 0] = counts;
  return { ready, underWay, behind, paused, onPaper, coverage: coverageWords(coverageIn(shown)) };
}

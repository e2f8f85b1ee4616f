import type { Unit } from '../records.ts';
import { unitsBelow } from './unit-tree.ts';

/**
 * Does somebody come to lead more by a change: a unit they led neither themselves nor from above, or a centre where it
 * was none? A new unit under one of theirs is none they gain.
 * @param isOwn is an account theirs, as far as it may be (`countsAsOne`)?
 */
export function gainsUnits(
  before: readonly Unit[],
  after: readonly Unit[],
  isOwn: (account: string) => boolean,
): boolean {
  const [led, known] = [ledBy(before, isOwn), new Set(before.map(({ unit }) => unit))];
  const isMine = ({ manager }: Unit) => manager !== undefined && isOwn(manager);
  const centres = (units: readonly Unit[]) => units.filter((unit) => isMine(unit) && leadsMuch(unit));
  const hadCentre = new Set(centres(before).map(({ unit }) => unit));
  const gained = [...ledBy(after, isOwn)].filter(([code, unit]) => !led.has(code) && (known.has(code) || isMine(unit)));
  return gained.length > 0 || centres(after).some(({ unit }) => !hadCentre.has(unit));
}

/** Does leading it make somebody the head of a centre, or of the whole? */
export function leadsMuch({ kind }: Pick<Unit, 'kind'>): boolean {
  return kind === 'centre' || kind === 'top';
}

/** What somebody leads, with every unit below. */
export function ledBy(units: readonly Unit[], isOwn: (account: string) => boolean): ReadonlyMap<string, Unit> {
  const own = units.filter(({ manager }) => manager !== undefined && isOwn(manager));
  return new Map(own.flatMap((unit) => [unit, ...unitsBelow(units, unit.unit)]).map((unit) => [unit.unit, unit]));
}

import { sameName } from '../../../core/code-of-name.ts';
import type { Day } from '../../../core/dates.ts';
import { fitInLine } from '../../../core/joined-words.ts';
import { whichHold } from '../../../core/which-hold.ts';
import { isForTheSame, isPackInForce, type PackVersion, packOn } from '../../handbook/pack.ts';
import type { Pack } from '../../handbook/tailoring-records.ts';

/** What may be in the way of a pack. */
export type PackFault =
  | 'unknownRule'
  | 'unknownUnit'
  | 'nameTaken'
  | 'closed'
  | 'tooManyRules'
  | 'tooManyUnits'
  | 'tooManyFunctions';

/** What a pack is held against. */
export interface AroundPack {
  packs: readonly PackVersion[];
  isRule(rule: string): boolean;
  isUnit(unit: string): boolean;
  today: Day;
}

/** One that was taken back on its first day has never been. */
export function hasBeen({ from, to }: Pick<Pack, 'from' | 'to'>): boolean {
  return to === undefined || to >= from;
}

/** Is it closed? Somebody may have typed an end into the list that has not come yet. */
export function isOver({ to }: Pick<Pack, 'to'>, today: Day): boolean {
  return to !== undefined && to < today;
}

/** Each pack that has been, as it is on a day or was last. */
export function packsNow(packs: readonly PackVersion[], today: Day): readonly PackVersion[] {
  const ever = packs.filter(hasBeen);
  return [...new Set(ever.map(({ pack }) => pack))].flatMap((code) => packOn(packs, code, today) ?? []);
}

/**
 * What is in the way of a pack as it is wanted: it names rules in force and open units, no open one has its name, and
 * there is room in its row for all it names.
 */
export function packFaults(wanted: Pack, { packs, isRule, isUnit, today }: AroundPack): readonly PackFault[] {
  const others = packsNow(packs, today).filter((one) => one.pack !== wanted.pack && isPackInForce(one, today));
  return whichHold<PackFault>([
    [!wanted.rules.every(isRule), 'unknownRule'],
    [!(wanted.units ?? []).every(isUnit), 'unknownUnit'],
    [others.some(({ name }) => sameName(name, wanted.name)), 'nameTaken'],
    [!fitInLine(wanted.rules), 'tooManyRules'],
    [!fitInLine(wanted.units), 'tooManyUnits'],
    [!fitInLine(wanted.functions), 'tooManyFunctions'],
  ]);
}

/** Does it ask the same of the same people? Then only its name is another. */
function asksTheSame(one: Pack, other: Pack): boolean {
  return isForTheSame(one, other) && new Set(one.rules).symmetricDifference(new Set(other.rules)).size === 0;
}

/** Is it the same in all an editor writes? */
export function isSamePack(one: Pack, other: Pack): boolean {
  return one.name === other.name && one.nameEn === other.nameEn && one.to === other.to && asksTheSame(one, other);
}

/**
 * The row a pack's change is written in. A new name stays in the row, and so does what is changed on the day the row
 * begins; anything else begins a row of its own, so that it is known what was asked before (S18).
 */
export function rowFor(before: Pack, wanted: Pack, today: Day): Pick<Pack, 'key' | 'from'> {
  const isOver = before.to !== undefined && wanted.to === undefined;
  const stays = before.from === today || (asksTheSame(before, wanted) && !isOver);
  return stays ? { key: before.key, from: before.from } : { key: `${before.pack}:${today}`, from: today };
}

import type { Day, Moment } from '../../../core/dates.ts';
import type { PersonType } from '../../../core/person-type.ts';
import { isPaused } from '../../workplace/employment.ts';
import type { Placement } from '../../workplace/placed.ts';
import type { Unit } from '../../workplace/records.ts';
import { unitAndAbove } from '../reading-plan.ts';
import type { ReadingStatus } from '../records.ts';
import type { RequiredRule } from '../required-reading.ts';
import { coverageWords } from './coverage.ts';
import { readingStatusKey } from './reading-status.ts';

export type ReadingState = 'ready' | 'underWay' | 'behind' | 'paused';

/** Where somebody stands with their reading today: only what is owed and overdue is *behind*; leave is neither. */
export function readingStateOf(
  { paused }: Pick<Placement, 'paused'>,
  required: readonly RequiredRule[],
  today: Day,
): ReadingState {
  if (paused) return 'paused';
  const open = required.filter((item) => item.state === 'owed');
  if (open.some(({ dueOn }) => dueOn < today)) return 'behind';
  return open.length > 0 ? 'underWay' : 'ready';
}

interface Tally {
  onPaper: number;
  states: Record<ReadingState, number>;
  coverage: Map<string, { done: number; of: number }>;
  /** The same for the rules of roles and systems (S41). */
  training: Map<string, { done: number; of: number }>;
}

/**
 * Counts how far everybody has come, one reader at a time, into a row per unit and one per person type (S18). Somebody
 * with jobs in two units counts in both, and once in each of their types. Councillors stand in no row: only the council's
 * secretariat follows them (S102).
 */
export class ReadingCount {
  readonly #today: Day;
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #parents: ReadonlyMap<string, string | undefined>;
  readonly #byUnit = new Map<string, Tally>();
  readonly #byType = new Map<string, Tally>();
  readonly #unitNames = new Map<string, string>();
  readonly #councilUnits = new Set<string>();

  /** @param units every unit there is: one with nobody in it has a row too */
  constructor(units: readonly Unit[], today: Day) {
    this.#today = today;
    this.#units = new Map(units.map((unit) => [unit.unit, unit]));
    this.#parents = new Map(units.map(({ unit, parent }) => [unit, parent]));
    for (const { unit, name } of units) this.#unitNames.set(unit, name);
  }

  /**
   * @param own what the person must have read, without what a seat in the council alone asks of them (S102)
   * @param onPaper whether they have signed on paper for all they owe
   */
  add(placement: Placement, own: readonly RequiredRule[], onPaper = false): void {
    const jobs = placement.employments.filter(({ kind }) => kind !== 'councillor');
    for (const { unit } of placement.employments) if (jobs.length === 0) this.#councilUnits.add(unit);
    const paused = jobs.every((job) => isPaused(job, this.#today));
    const state = readingStateOf({ paused }, own, this.#today);
    for (const { unit, unitName } of jobs) if (!this.#unitNames.has(unit)) this.#unitNames.set(unit, unitName);
    for (const unit of new Set(jobs.map(({ unit }) => unit))) count(this.#byUnit, unit, state, own, onPaper);
    for (const type of new Set(jobs.map(({ kind }) => kind))) count(this.#byType, type, state, own, onPaper);
  }

  /**
   * The rows as they stand now.
   * @param typeNames what each person type is called in the list
   */
  rows(typeNames: Readonly<Record<PersonType, string>>, at: Moment): readonly ReadingStatus[] {
    const units = [...this.#unitNames].filter(([unit]) => this.#byUnit.has(unit) || !this.#councilUnits.has(unit));
    const types = (Object.entries(typeNames) as [PersonType, string][]).filter(([type]) => type !== 'councillor');
    return [
      ...units.map(([unit, name]) => ({ ...this.#row('unit', unit, name, this.#byUnit, at), ...this.#centreOf(unit) })),
      ...types.map(([type, name]) => this.#row('type', type, name, this.#byType, at)),
    ];
  }

  #row(kind: 'unit' | 'type', unit: string, name: string, tallies: ReadonlyMap<string, Tally>, at: Moment) {
    const { states, coverage, training, onPaper } = tallies.get(unit) ?? newTally();
    const { ready, underWay, behind, paused } = states;
    const words = coverageWords(coverage);
    const more = coverageWords(training);
    return {
      key: readingStatusKey(kind, unit),
      actor: 'system',
      at,
      kind,
      unit,
      name,
      people: ready + underWay + behind + paused,
      ...states,
      ...(words && { coverage: words }),
      ...(onPaper > 0 && { onPaper }),
      ...(more && { training: more }),
    };
  }

  /** The nearest centre above; the municipality for what is in none. A circle in the tree ends where it began. */
  #centreOf(code: string): Pick<ReadingStatus, 'centre' | 'centreName'> {
    const above = unitAndAbove(this.#parents, code).flatMap((unit) => this.#units.get(unit) ?? []);
    const centre = above.find(({ kind }) => kind === 'centre') ?? above.find(({ kind }) => kind === 'top');
    return centre ? { centre: centre.unit, centreName: centre.name } : {};
  }
}

function count(
  tallies: Map<string, Tally>,
  name: string,
  state: ReadingState,
  required: readonly RequiredRule[],
  onPaper: boolean,
): void {
  const tally = tallies.get(name) ?? newTally();
  tallies.set(name, tally);
  tally.states[state] += 1;
  if (state === 'paused') return;
  if (onPaper && state !== 'ready') tally.onPaper += 1;
  for (const item of required) {
    const parts = item.version.core ? tally.coverage : tally.training;
    const part = parts.get(item.rule.id) ?? { done: 0, of: 0 };
    parts.set(item.rule.id, part);
    part.of += 1;
    if (item.state === 'confirmed') part.done += 1;
  }
}

function newTally(): Tally {
  return {
    states: { ready: 0, underWay: 0, behind: 0, paused: 0 },
    coverage: new Map(),
    training: new Map(),
    onPaper: 0,
  };
}

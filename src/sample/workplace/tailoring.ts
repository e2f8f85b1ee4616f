import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { examplePacks } from '../../features/editing/examples/example-packs.ts';
import type { Pack, ReadingChoice } from '../../features/handbook/tailoring-records.ts';
import { readingChoiceKey } from '../../features/reading/reading-choice.ts';
import { sampleTable } from '../sample-table.ts';
import { samplePeople } from './people.ts';
import { sampleUnit } from './units.ts';

/** Choices by whoever leads the unit; days before and after the day the sample is made on. */
const choices = sampleTable(new URL('./reading-choices.tsv', import.meta.url), [
  'does',
  'rule',
  'pack',
  'unit',
  'function',
  'only',
  'because',
  'since',
  'dueIn',
  'endsIn',
]).map((row) => {
  const [rule, pack, task] = [row.maybe('rule'), row.maybe('pack'), row.maybe('function')];
  return {
    choice: {
      does: row.one('does', ['add', 'remove']),
      ...(rule && { rule }),
      ...(pack && { pack }),
      unit: row.text('unit'),
      ...(task && { function: task }),
      because: row.text('because'),
    },
    /** Handle of the only one it is about. */
    only: row.maybe('only'),
    since: row.number('since'),
    dueIn: row.maybeNumber('dueIn'),
    endsIn: row.maybeNumber('endsIn'),
  };
});

/**
 * The packs of Eksempel Kommune and what its managers have added and taken off (S24, S82).
 * @param idOf Entra object id of a handle
 */
export function sampleTailoring(
  today: Day,
  idOf: (handle: string) => string,
): { packs: readonly Pack[]; choices: readonly ReadingChoice[] } {
  const coordinator = { actor: idOf('ida'), at: `${addDays(today, -400)}T08:00:00Z` };
  return {
    packs: examplePacks.map((pack): Pack => ({ ...coordinator, key: pack.pack, ...pack, from: addDays(today, -400) })),
    choices: choices.map(({ only, since, dueIn, endsIn, choice }): ReadingChoice => {
      const { leader } = sampleUnit(choice.unit);
      const by = samplePeople.find(({ handle }) => handle === leader);
      if (!by) throw new RangeError(`nobody leads ${choice.unit}`);
      const from = addDays(today, -since);
      const person = only && { person: idOf(only) };
      const what = {
        ...choice,
        ...person,
        from,
        ...(dueIn !== undefined && { dueOn: addDays(today, dueIn) }),
        ...(endsIn !== undefined && { to: addDays(today, endsIn) }),
      };
      return { key: readingChoiceKey(what), actor: idOf(by.handle), at: `${from}T09:00:00Z`, ...what, byName: by.name };
    }),
  };
}

import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { saveAll } from '../../actions/save-all.ts';
import { Employment, Unit } from '../../records.ts';

/**
 * Moves jobs and units, each row for itself and as SharePoint has it by then: what is moved already stays.
 * @param moved where a row goes; the same row where it stays
 * @param follow what follows from a row, as soon as it is written: what is moved already is not looked at by a repeat
 */
export async function moveRows(
  context: Context,
  { jobs, units }: { jobs: readonly Employment[]; units: readonly Unit[] },
  moved: <T extends Employment | Unit>(row: T) => T,
  follow: (row: Employment | Unit) => Promise<void>,
): Promise<void> {
  const signed = { actor: context.actor.person.id, at: context.clock.now() };
  const to = <T extends Employment | Unit>(row: T): T => {
    const wanted = moved(row);
    return wanted === row ? row : { ...wanted, ...signed };
  };
  const wish = { unknown: 'changedMeanwhile', to, again: 2 } as const;
  await saveAll([
    ...units.map(
      ({ key }) =>
        async () =>
          follow((await change(context, Unit, key, wish)).record),
    ),
    ...jobs.map(
      ({ key }) =>
        async () =>
          follow((await change(context, Employment, key, wish)).record),
    ),
  ]);
}

import { addDays, type Day } from '../../core/dates.ts';
import { controlResultKey } from '../../features/controls/control.ts';
import type { Control, ControlResult } from '../../features/controls/records.ts';
import { controlOutcomes } from '../../features/controls/stored-words.ts';
import { controlKey } from '../../features/systems/controls/control.ts';
import { systemControlKinds } from '../../features/systems/controls/stored-words.ts';
import { sampleTable } from '../sample-table.ts';
import { samplePerson } from '../workplace/workplace.ts';
import { sampleOwnerOf } from './systems.ts';

const table = sampleTable(new URL('./system-controls.tsv', import.meta.url), [
  ...(['system', 'kind', 'months', 'performer', 'ago', 'outcome', 'note'] as const),
  ...(['followUp', 'followUpOwner', 'followedUpAgo'] as const),
]);

interface SampleControls {
  controls: readonly Control[];
  results: readonly ControlResult[];
}

/**
 * What Eksempel Kommune controls of its systems again and again: each has been done once and is due later, so that nothing
 * waits for anybody.
 * @param idOf Entra object id of a handle
 */
export function sampleControls(today: Day, idOf: (handle: string) => string): SampleControls {
  const every = table.map((row) => {
    const [about, kind, doer] = [row.text('system'), row.one('kind', systemControlKinds), row.maybe('performer')];
    const [doneBy, doneOn] = [doer ?? sampleOwnerOf(about), addDays(today, -row.number('ago'))];
    const plannedOn = addDays(doneOn, -30);
    const control: Control = {
      ...{ key: controlKey(about, kind), actor: idOf('stine'), at: `${plannedOn}T09:00:00Z` },
      ...{ about, kind, months: row.number('months'), startOn: doneOn, plannedOn },
      ...(doer && { performer: idOf(doer), performerName: samplePerson(doer).name }),
    };
    const [followUp, owner, followedUpAgo] = [
      row.maybe('followUp'),
      row.maybe('followUpOwner'),
      row.maybeNumber('followedUpAgo'),
    ];
    const followed = followedUpAgo !== undefined && addDays(today, -followedUpAgo);
    const result: ControlResult = {
      ...{ key: controlResultKey(control, doneOn), actor: idOf(doneBy), at: `${doneOn}T12:00:00Z` },
      ...{ about, kind, dueOn: doneOn, doneOn, outcome: row.one('outcome', controlOutcomes), note: row.text('note') },
      ...{ control: control.key, doneBy: idOf(doneBy), doneByName: samplePerson(doneBy).name },
      ...(followUp && owner && { followUp, followUpOwner: idOf(owner), followUpOwnerName: samplePerson(owner).name }),
      ...(followed && { followUpDue: followed, followUpDoneOn: followed }),
    };
    return { control, result };
  });
  return { controls: every.map(({ control }) => control), results: every.map(({ result }) => result) };
}

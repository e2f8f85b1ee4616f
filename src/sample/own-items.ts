import { addDays, type Day } from '../core/dates.ts';
import { verificationKey, verificationOf } from '../features/audits/verification/verification.ts';
import { controlResultKey } from '../features/controls/control.ts';
import type { Control, ControlResult } from '../features/controls/records.ts';
import { controlOutcomes, controlTriggers, wholeMunicipality } from '../features/controls/stored-words.ts';
import { ownItemKey } from '../features/wheel/own-item.ts';
import { sampleTable } from './sample-table.ts';
import { samplePerson } from './workplace/workplace.ts';

const table = sampleTable(new URL('./own-items.tsv', import.meta.url), [
  ...(['id', 'rule', 'title', 'months', 'performer', 'external', 'trigger', 'ago', 'outcome', 'note'] as const),
]);

const accountable = 'mette';

/**
 * What Eksempel Kommune has put into its wheel itself, and how it verifies some rules: each has been answered once, and is
 * due later.
 * @param idOf Entra object id of a handle
 */
export function sampleOwnItems(
  today: Day,
  idOf: (handle: string) => string,
): { controls: readonly Control[]; results: readonly ControlResult[] } {
  const every = table.map((row) => {
    const [performer, external, trigger] = [row.maybe('performer'), row.maybe('external'), row.maybe('trigger')];
    const doneOn = addDays(today, -row.number('ago'));
    const plannedOn = addDays(doneOn, -90);
    const what = whatOf(row.maybe('rule'), row.maybe('id') ?? '');
    const title = row.maybe('title');
    const control: Control = {
      ...{ ...what, actor: idOf('ayse'), at: `${plannedOn}T09:00:00Z`, months: row.number('months') },
      ...{ startOn: doneOn, plannedOn, ...(title && { title }) },
      ...(performer && { performer: idOf(performer), performerName: samplePerson(performer).name }),
      ...(external && { external }),
      triggers: controlTriggers.filter((one) => one === trigger),
    };
    const doer = performer ?? accountable;
    const result: ControlResult = {
      ...{ key: controlResultKey(control, doneOn), actor: idOf(doer), at: `${doneOn}T12:00:00Z` },
      ...{ about: what.about, kind: what.kind, dueOn: doneOn, doneOn, note: row.text('note') },
      ...{ control: control.key, outcome: row.one('outcome', controlOutcomes) },
      ...{ doneBy: idOf(doer), doneByName: samplePerson(doer).name },
    };
    return { control, result };
  });
  return { controls: every.map(({ control }) => control), results: every.map(({ result }) => result) };
}

function whatOf(rule: string | undefined, id: string): Pick<Control, 'key' | 'about' | 'kind'> {
  if (rule) return { key: verificationKey(rule), about: verificationOf(rule), kind: 'verification' };
  return { key: ownItemKey(id), about: wholeMunicipality, kind: 'own' };
}

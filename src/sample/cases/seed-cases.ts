import type { Day } from '../../core/dates.ts';
import { numberOf } from '../../features/cases/incident/incident.ts';
import { listName } from '../../lists.ts';
import { inWords } from '../../m365/rows/in-words.ts';
import type { ListRows } from '../list-rows.ts';
import type { SampleCaseRows } from './cases.ts';
import { sampleCases } from './cases.ts';
import { addDisclosures } from './seed-disclosures.ts';

/** Writes a year of cases: first the incidents, since SharePoint's id of each row is the number all the others carry. */
export async function addCases(rows: ListRows, today: Day, idOf: (handle: string) => string): Promise<void> {
  const incidents = listName('incident').name;
  const cases = sampleCases(today, idOf);
  await rows.add(
    'incident',
    incidents,
    cases.map(({ first }) => [first]),
  );
  const ids = await rows.ids(incidents);
  const idIn = ({ first }: SampleCaseRows) => ids.get(first.key) ?? '';
  const numberOfCase = (name: string) => {
    const named = cases.find((one) => one.name === name);
    if (!named) throw new RangeError(`the sample has no case "${name}"`);
    return numberOf({ record: named.first, mark: { list: incidents, id: idIn(named), version: 1 } });
  };
  const files = cases.map((one) => {
    const { name, first, rest } = one;
    return { id: idIn(one), name, first, ...rest(idIn(one), numberOfCase) };
  });
  const steps = files.flatMap(({ id, first, becomes }) =>
    becomes.map((after, step) => ({ id, before: becomes[step - 1] ?? first, after })),
  );
  await rows.change('incident', incidents, steps);
  const each = <T>(some: readonly T[]) => some.map((record): [T] => [record]);
  await rows.add('statement', listName('statement').name, each(files.map(({ statement }) => statement)));
  await rows.add('reporter', listName('reporter').name, each(files.map(({ reporter }) => reporter)));
  await rows.add(
    'caseNotification',
    listName('caseNotification').name,
    each(files.flatMap(({ notifications }) => notifications.map(inWords.caseNotification))),
  );
  const beside = files.map((file) => file.beside);
  await rows.add('caseMessage', listName('caseMessage').name, each(beside.flatMap(({ messages }) => messages)));
  await rows.add('caseTask', listName('caseTask').name, each(beside.flatMap(({ tasks }) => tasks)));
  await rows.add('invitation', listName('invitation').name, each(beside.flatMap(({ invitations }) => invitations)));
  await rows.add('authorityDraft', listName('authorityDraft').name, each(files.flatMap(({ drafts }) => drafts)));
  await rows.add('caseNotice', listName('caseNotice').name, each(files.flatMap(({ notices }) => notices)));
  await rows.add('caseEntry', listName('caseEntry').name, each(files.flatMap(({ entries }) => entries)));
  await addDisclosures(rows, today, idOf, files);
}

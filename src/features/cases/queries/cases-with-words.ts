import type { Stored } from '../../../core/stored.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Statement } from '../incident/breach-records.ts';
import { incidentOfStatement, numberOf } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { CaseEntry } from '../log/records.ts';
import { CaseNotice } from '../papers/records.ts';
import { CaseMessage } from '../relations/records.ts';

/**
 * Those of the cases in which every one of some words stands: in the report, in what was written since, in the reasons, in
 * causes, systems and numbers. Who reported is not among it: nobody looks up what a colleague has reported (INV9).
 */
export function casesWithWords(
  reader: Reader,
  cases: readonly Stored<Incident>[],
  text: string,
): readonly Stored<Incident>[] {
  const words = [...new Set(lower(text).split(/\s+/).filter(Boolean))];
  if (words.length === 0) return [];
  const lists = writtenIn(reader);
  return cases.filter(({ record: { key } }) => {
    const said = lists.flatMap((list) => list.get(key) ?? []);
    return words.every((word) => said.some((one) => one.includes(word)));
  });
}

type Written = ReadonlyMap<string, string>;

/** What each list says of a case, by the key of the case. */
function writtenIn({ records }: Reader): readonly Written[] {
  return [
    written(records.all(Incident), (stored) => {
      const { key, centreName, cause, journalNumber, receiptNumber, systems = [], rules = [] } = stored.record;
      return [key, numberOf(stored), centreName, cause, journalNumber, receiptNumber, ...systems, ...rules];
    }),
    written(records.all(Statement), ({ record: { key, facts, effects, remedies } }) => [
      incidentOfStatement(key),
      facts,
      effects,
      remedies,
    ]),
    written(records.all(CaseMessage), ({ record: { incident, text } }) => [incident, text]),
    written(records.all(CaseNotice), ({ record: { incident, name, reference } }) => [incident, name, reference]),
    ...(['assessed', 'decided', 'followedUp'] as const).map((what) =>
      written(records.all(CaseEntry, { what }), ({ record: { incident, note } }) => [incident, note]),
    ),
  ];
}

/** The mirror gives the same rows until one of them changes: what they say is put together once. */
const known = new WeakMap<object, Written>();

function written<R>(
  rows: readonly R[],
  said: (row: R) => readonly [incident: string, ...(string | undefined)[]],
): Written {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const texts = new Map<string, string>();
  for (const row of rows) {
    const [incident, ...more] = said(row);
    const text = lower(more.filter(Boolean).join('\n'));
    if (text !== '') texts.set(incident, [texts.get(incident), text].filter(Boolean).join('\n'));
  }
  known.set(rows, texts);
  return texts;
}

function lower(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da');
}

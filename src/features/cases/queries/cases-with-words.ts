import type { Stored } from '../../../core/stored.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Statement } from '../incident/breach-records.ts';
import { numberOf, statementKey } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
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
  const lacking = new Map(cases.map(({ record }) => [record.key, words]));
  for (const [incident, said] of writtenOf(reader, cases)) {
    const before = lacking.get(incident);
    if (before === undefined || before.length === 0) continue;
    const left = before.filter((word) => !said.includes(word));
    if (left.length < before.length) lacking.set(incident, left);
  }
  return cases.filter(({ record }) => lacking.get(record.key)?.length === 0);
}

/** The texts of the rows, by the key of the case they belong to. */
function* writtenOf({ all }: Reader, cases: readonly Stored<Incident>[]): Generator<readonly [string, string]> {
  for (const stored of cases) {
    const { record } = stored;
    const { key, centreName, cause, journalNumber, receiptNumber, systems = [], rules = [] } = record;
    const facts = [centreName, cause, journalNumber, receiptNumber, ...systems, ...rules];
    yield [key, textOf(record, () => [numberOf(stored), ...facts])];
  }
  const incidents = new Map(cases.map(({ record }) => [statementKey(record.key), record.key]));
  for (const statement of all(Statement)) {
    const incident = incidents.get(statement.key);
    const { facts, effects, remedies } = statement;
    if (incident !== undefined) yield [incident, textOf(statement, () => [facts, effects, remedies])];
  }
  for (const message of all(CaseMessage)) yield [message.incident, textOf(message, () => [message.text])];
  for (const notice of all(CaseNotice)) {
    yield [notice.incident, textOf(notice, () => [notice.name, notice.reference])];
  }
  for (const what of ['assessed', 'decided', 'followedUp'] as const) {
    for (const entry of all(CaseEntry, { what })) yield [entry.incident, textOf(entry, () => [entry.note])];
  }
}

/** The mirror gives the same row until it changes: its text is made once. */
const texts = new WeakMap<object, string>();

function textOf(row: object, said: () => readonly (string | undefined)[]): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = lower(said().filter(Boolean).join('\n'));
  texts.set(row, text);
  return text;
}

function lower(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da');
}

import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Statement } from '../incident/breach-records.ts';
import { numberOf, statementKey } from '../incident/incident.ts';
import { CaseEntry } from '../log/records.ts';
import { CaseNotice } from '../papers/records.ts';
import { CaseMessage } from '../relations/records.ts';
import { handledCases } from './case-of-number.ts';

/**
 * Keys of the cases in which every one of some words stands: in the report, in what was written since, in the reasons, in
 * causes, systems and numbers. Who reported is not among it: nobody looks up what a colleague has reported (INV9). A case
 * that is not the reader's is not found, and so is none that is sealed from them.
 */
export function casesWithWords(reader: Reader, actor: Actor, text: string): readonly string[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const written = new Map<string, string[]>();
  const add = (incident: string, ...some: readonly (string | undefined)[]) => {
    const texts = written.get(incident) ?? [];
    texts.push(...some.filter((one) => one !== undefined));
    written.set(incident, texts);
  };
  const cases = handledCases(reader, actor);
  const statements = new Map([...reader.each(Statement)].map((statement) => [statement.key, statement]));
  for (const stored of cases) {
    const { key, centreName, cause, journalNumber, receiptNumber, systems = [], rules = [] } = stored.record;
    add(key, numberOf(stored), centreName, cause, journalNumber, receiptNumber, ...systems, ...rules);
    const said = statements.get(statementKey(key));
    add(key, said?.facts, said?.effects, said?.remedies);
  }
  for (const { incident, text: said } of reader.each(CaseMessage)) add(incident, said);
  for (const { incident, name, reference } of reader.each(CaseNotice)) add(incident, name, reference);
  for (const what of ['assessed', 'decided', 'followedUp'] as const) {
    for (const { incident, note } of reader.each(CaseEntry, { what })) add(incident, note);
  }
  const holds = (key: string) => {
    const all = folded((written.get(key) ?? []).join('\n'));
    return words.every((word) => all.includes(word));
  };
  return cases.map(({ record }) => record.key).filter(holds);
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da');
}

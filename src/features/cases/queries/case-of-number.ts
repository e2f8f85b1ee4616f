import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Incident } from '../incident/records.ts';
import { handles } from '../notifications/queries/excluded-from-case.ts';

/**
 * A case by its number, as the mirror has it.
 * @throws Refusal `unknownIncident` when there is none of that number, or the reader may not open it
 */
export function caseOfNumber(reader: Reader, actor: Actor, number: string): Stored<Incident> {
  const stored = reader.records.all(Incident, { number })[0];
  if (!stored || !handles(reader, actor, stored.record)) throw new Refusal('unknownIncident');
  return stored;
}

/** Every case the reader may open. */
export function handledCases(reader: Reader, actor: Actor): readonly Stored<Incident>[] {
  return reader.records.all(Incident).filter(({ record }) => handles(reader, actor, record));
}

import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { CaseEntry } from '../log/records.ts';
import { inbox } from '../shown-case.ts';
import { besideCases } from './beside-cases.ts';
import { handledCases } from './case-of-number.ts';

/** Keys of the cases somebody on the DBR's side has looked at. */
export function openedCases(reader: Reader): ReadonlySet<string> {
  return new Set(reader.all(CaseEntry, { what: 'read' }).map(({ incident }) => incident));
}

/** The lines of the DBR's inbox. A case about the reader is not in it. */
export function inboxOf(reader: Reader, actor: Actor) {
  return inbox(handledCases(reader, actor), openedCases(reader), reader.now, besideCases(reader));
}

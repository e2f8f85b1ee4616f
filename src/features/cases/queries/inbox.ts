import type { Actor } from '../../../core/person.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Reader } from '../../../kernel/reader.ts';
import type { Incident } from '../incident/records.ts';
import { CaseEntry } from '../log/records.ts';
import { inbox } from '../shown-case.ts';
import { besideCases } from './beside-cases.ts';
import { handledCases } from './case-of-number.ts';

/** Has somebody on the DBR's side looked at the case of this key? */
export function wasOpened(reader: Reader, incident: string): boolean {
  return reader.records.all(CaseEntry, { incident }).some(({ record }) => record.what === 'read');
}

/**
 * The lines of the DBR's inbox. A case about the reader is not in it.
 * @param over how many of those that are over
 */
export function inboxOf(reader: Reader, actor: Actor, over: number) {
  return linesOf(reader, handledCases(reader, actor), over);
}

/** These cases as lines of the inbox, in its order. */
export function linesOf(reader: Reader, cases: readonly Stored<Incident>[], over: number) {
  return inbox(cases, {
    isOpened: (key) => wasOpened(reader, key),
    now: reader.now,
    beside: besideCases(reader),
    over,
  });
}

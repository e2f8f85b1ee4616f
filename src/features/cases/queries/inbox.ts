import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { isOpen } from '../incident/incident.ts';
import { CaseEntry } from '../log/records.ts';
import { officers } from '../roles.ts';
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

const shownOnStart = 3;

/** What waits for the DBR's side, for the menu and Start; nothing for everybody else. */
export function waitingCases(reader: Reader, actor: Actor) {
  if (!isAny(actor.roles, officers)) return undefined;
  const open = inboxOf(reader, actor).filter((line) => isOpen(line) && !line.isDrill);
  const untaken = open.filter(({ status }) => status === 'received').length;
  return { open: open.length, untaken, first: open.slice(0, shownOnStart) };
}

import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { HandBack } from '../hand-backs-records.ts';
import { isHandedBack } from '../rejected-assignment.ts';
import { editing } from '../roles.ts';

/** Those nobody has answered, the oldest first. */
export function openRejectedAssignments(reader: Reader): readonly HandBack[] {
  return reader
    .all(HandBack, { state: 'open' })
    .filter((row) => isHandedBack(row, reader.today))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.name.localeCompare(b.name, 'da'));
}

/** What waits for HR, the oldest first; it ends by itself when the oldest does. */
export function rejectedAssignmentsFor(reader: Reader, { roles }: Actor): readonly HandBack[] {
  return isAny(roles, editing) ? openRejectedAssignments(reader) : [];
}

import type { Reader } from '../../../kernel/record.ts';
import { lists } from '../../../lists.ts';
import type { Standin } from '../../standin.ts';
import { rowsOf } from './stored-rows.ts';

const { person, role, from, to } = lists.appointment.columns;

/** Which words in *Udpegninger* put somebody into which SharePoint group; the deputy reads what the DBR reads. */
const groupOf: Readonly<Record<string, Reader>> = {
  [role.choices.dpo]: 'dpo',
  [role.choices.dpoDeputy]: 'dpo',
  [role.choices.editor]: 'editor',
  [role.choices.auditor]: 'auditor',
};

/**
 * The groups of readers somebody is in today (S74 and design section 1: the sites are closed to everybody else).
 * @param id Entra object id
 */
export function readerGroups({ store, clock }: Standin, id: string): ReadonlySet<Reader> {
  const today = clock.now().slice(0, 10);
  const current = rowsOf(store, lists.appointment).filter(
    (row) =>
      row[person.name] === id &&
      String(row[from.name] ?? '').slice(0, 10) <= today &&
      (row[to.name] === undefined || String(row[to.name]).slice(0, 10) >= today),
  );
  return new Set(current.flatMap((row) => groupOf[String(row[role.name])] ?? []));
}

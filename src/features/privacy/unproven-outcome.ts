import { Refusal } from '../../core/refusal.ts';
import { provenKinds } from '../audit/proof/proof.ts';
import type { UnprovenRow } from '../audit/proof/unproven-row.ts';
import type { ForeignEdit } from '../audit/records.ts';
import { isGuarded } from '../workplace/appointments/appointment.ts';
import type { CountsAsOne } from '../workplace/one-person.ts';

/** The one of the unproven rows an edit left so, while it still is as the edit left it. */
export function unprovenBehind(rows: readonly UnprovenRow[], edit: ForeignEdit): UnprovenRow | undefined {
  return rows.find(({ mark }) => mark.list === edit.list && mark.id === edit.item && mark.version === edit.version);
}

/**
 * What becomes of a row nobody can say that Rettesnor wrote, when the DBR says whether it counts: one that stands is
 * sealed as it is written, one that does not is written back as it was when it was proven last.
 * @param said.by account of the person who says so
 * @returns `firstOfTwo` when it gives somebody power and another has to say so too, or what is written; nothing is
 * written for a row that was never proven and does not stand
 * @throws Refusal `outcomeMissing`; `textNotVouched`, a text stands by its decision alone; `roleNotVouched`, a guarded
 * role is proposed and confirmed; `ownProof`; `secondNeeded` when the same person says so twice
 */
export function becomes(
  row: UnprovenRow,
  said: { outcome: ForeignEdit['outcome']; by: string; vouchedBy: string | undefined },
  isOne: CountsAsOne,
): 'firstOfTwo' | { written: UnprovenRow['record'] | undefined } {
  const { outcome, by, vouchedBy } = said;
  if (outcome === undefined) throw new Refusal('outcomeMissing');
  if (outcome === 'doesNot') return { written: row.good };
  const of = provenKinds[row.kind];
  if (of === 'text') throw new Refusal('textNotVouched');
  if ('role' in row.record && isGuarded(row.record.role)) throw new Refusal('roleNotVouched');
  if (gainers(row.record).some((person) => isOne(person, by))) throw new Refusal('ownProof');
  if (of === 'power') {
    if (vouchedBy === undefined) return 'firstOfTwo';
    if (isOne(vouchedBy, by)) throw new Refusal('secondNeeded');
  }
  return { written: row.record };
}

/** Whom a row is about, and whom it lets lead. */
function gainers(record: UnprovenRow['record']): readonly string[] {
  const person = 'person' in record ? record.person : undefined;
  const manager = 'manager' in record ? record.manager : undefined;
  return [person, manager].filter((one) => one !== undefined);
}

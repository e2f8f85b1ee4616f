import type { Kinds } from '../../kinds.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import { type ProvenKind, provenKinds } from '../../proof/proof.ts';
import type { UnprovenRow } from '../../proof/unproven-row.ts';
import { Refusal } from '../../refusal.ts';
import type { ForeignEdit } from '../../trace.ts';
import { isGuarded } from '../../workplace/appointment.ts';
import { countingPeople } from '../../workplace/one-person.ts';

type Needs = Pick<Ports, 'records' | 'directory'>;

/** The row an edit left without proof, while it still is as the edit left it. */
export function unprovenBehind(
  { records }: { records: Pick<Ports['records'], 'unproven'> },
  edit: ForeignEdit,
): UnprovenRow | undefined {
  return records
    .unproven()
    .find(({ mark }) => mark.list === edit.list && mark.id === edit.item && mark.version === edit.version);
}

/**
 * Carries out what the DBR says of a row nobody can say that Rettesnor wrote: one that stands is sealed as it is
 * written, one that does not is written back as it was when it was proven last.
 * @returns `firstOfTwo` when it gives somebody power and another has to say so too
 * @throws Refusal `outcomeMissing`; `textNotVouched`, a text stands by its decision alone; `roleNotVouched`, a guarded
 * role is proposed and confirmed; `ownProof`; `secondNeeded` when the same person says so twice; `changedMeanwhile`
 */
export async function carryOut(
  ports: Needs,
  { person }: Actor,
  { edit, row, outcome }: { edit: ForeignEdit; row: UnprovenRow; outcome: ForeignEdit['outcome'] },
): Promise<'done' | 'firstOfTwo'> {
  if (outcome === undefined) throw new Refusal('outcomeMissing');
  if (outcome === 'doesNot') {
    if (row.good) await write(ports, row, row.good);
    return 'done';
  }
  const of = provenKinds[row.kind];
  if (of === 'text') throw new Refusal('textNotVouched');
  if ('role' in row.record && isGuarded(row.record.role)) throw new Refusal('roleNotVouched');
  const isOne = countingPeople(ports);
  const about = 'person' in row.record ? row.record.person : undefined;
  if (about !== undefined && isOne(about, person.id)) throw new Refusal('ownProof');
  if (of === 'power') {
    if (edit.vouchedBy === undefined) return 'firstOfTwo';
    if (isOne(edit.vouchedBy, person.id)) throw new Refusal('secondNeeded');
  }
  await write(ports, row, row.record);
  return 'done';
}

async function write<K extends ProvenKind>({ records }: Needs, row: UnprovenRow<K>, record: Kinds[K]): Promise<void> {
  await records.update(row.kind, { record: row.record, mark: row.mark }, record);
}

import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { packOn } from '../../../handbook/pack.ts';
import { Pack } from '../../../handbook/tailoring-records.ts';
import { isSamePack, type PackFault, packFaults, rowFor } from '../wanted-pack.ts';

/** What every step about a pack answers: its row, and the version of it. */
export const storedPack = { ...shape(Pack, 'key', 'pack', 'name'), seen: z.int() };

export const answeredPack = ({ record: { key, pack, name }, mark }: Stored<Pack>) => {
  return { key, pack, name, seen: mark.version };
};

/** What stands in the way of a pack as it is wanted. @throws Refusal `packInvalid` */
export function refuseUnfit(context: Context, wanted: Pack): void {
  const reader = context.reader();
  const { today } = reader;
  const { rules } = reader.handbook();
  const plan = reader.plan();
  const faults = packFaults(wanted, {
    packs: plan.packs,
    isRule: (rule) => rules.get(rule)?.inForce(today) !== undefined,
    isUnit: (unit) => plan.parents.has(unit),
    today,
  });
  if (faults.length > 0) throw packInvalid(...faults);
}

export function packInvalid(...faults: readonly PackFault[]): Refusal {
  return new Refusal('packInvalid', { faults });
}

/** The row of a pack as it was seen. @throws Refusal `unknownPack` */
export async function packSeen(context: Context, key: string): Promise<Stored<Pack>> {
  const read = await context.records.fetch(Pack, key);
  if (!read) throw new Refusal('unknownPack');
  return read;
}

/**
 * Writes a pack as it is wanted from today, in its row or in a new one. The same again is the first answer.
 * @throws Refusal `changedMeanwhile` where somebody has changed it since it was seen; what `mayBe` throws
 */
export async function putPack(
  context: Context,
  read: Stored<Pack>,
  seen: number,
  wanted: Pack,
  mayBe: () => void,
): Promise<Stored<Pack>> {
  const today = dayOf(context.clock.now());
  const before = read.record;
  const row: Pack = { ...wanted, ...rowFor(before, wanted, today) };
  const isNew = row.key !== before.key;
  const stored = isNew ? await context.records.fetch(Pack, row.key) : read;
  const to = (now: Pack | undefined): Pack => {
    if (now && isSamePack(now, row)) return now;
    if (read.mark.version !== seen || !isNewest(context, before)) throw new Refusal('changedMeanwhile', shown(now));
    mayBe();
    return row;
  };
  return change(context, Pack, row.key, { read: stored, seen: isNew ? 0 : seen, to, shows: shown });
}

/** Nobody has begun another row of it since. */
function isNewest(context: Context, { pack, key }: Pack): boolean {
  const { packs } = context.reader().plan();
  const now = packOn(packs, pack, dayOf(context.clock.now()));
  return now === undefined || now.key === key;
}

const shown = (now: Pack | undefined) => ({ name: now?.name });

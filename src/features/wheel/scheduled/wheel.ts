import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { isHere } from '../../workplace/workplace.ts';
import { newItem, saidOf, wheelKey } from '../item.ts';
import { itemsToLay } from '../laying.ts';
import { accountableOn } from '../queries/accountable.ts';
import { wheelStartOf } from '../queries/wheel-start.ts';
import { WheelItem } from '../records.ts';
import { calmed } from '../start.ts';

/**
 * Sees that the locked items stand in this year's wheel, and from October in the next one's (INV13): also one that
 * somebody has deleted in SharePoint. What is still planned is put to who is accountable now (S62), and done by them
 * again when the one they had asked is gone (S72). Another server may do the same in the same moment.
 * @returns how many rows it wrote
 */
export async function refreshWheel(
  { records, directory }: Pick<Services, 'records' | 'directory'>,
  now: Moment,
): Promise<number> {
  const today = dayOf(now);
  const start = wheelStartOf(records);
  const owner = accountableOn(records, today);
  const workplace = workplaceOn({ records, directory }, today);
  const stored = records.all(WheelItem).map(({ record }) => record);
  let written = 0;
  for (const { item, year, due } of itemsToLay(stored, today, start)) {
    const key = wheelKey(year, item);
    if (records.find(WheelItem, key) ?? (await records.fetch(WheelItem, key))) continue;
    const before = records.find(WheelItem, wheelKey(year - 1, item))?.record;
    const { performer, performerName } = before ?? {};
    const wanted = { ...newItem(item, year, owner, now), due, ...(performer && { performer, performerName }) };
    const { existed } = await records.create(WheelItem, { ...wanted, ...withoutGone(wanted, workplace) });
    if (!existed) written += 1;
  }
  for (const stored of records.all(WheelItem)) {
    const before = stored.record;
    const changes = {
      ...(isForAnother(before, owner) && ownedBy(owner)),
      ...withoutGone(before, workplace),
      ...movedOut(before, calmed(before, start)),
    };
    if (Object.keys(changes).length === 0) continue;
    const wanted = { ...before, ...changes, actor: 'system', at: now };
    if (await records.update(WheelItem, stored, wanted).catch(unlessChanged)) written += 1;
  }
  return written;
}

function isForAnother(item: WheelItem, owner: { person: string } | undefined): boolean {
  return saidOf(item) === 'planned' && owner !== undefined && item.owner !== owner.person;
}

/** Nobody is left to think that somebody who is gone does it. */
function withoutGone(item: WheelItem, workplace: Workplace): Partial<WheelItem> {
  const { performer } = item;
  const isGone =
    saidOf(item) === 'planned' && performer !== undefined && !isHere(workplace, workplace.mainOf(performer));
  return isGone ? { performer: undefined, performerName: undefined } : {};
}

/** Who takes over has not said yes to it yet. */
function ownedBy(owner: { person: string; name: string } | undefined): Partial<WheelItem> {
  return owner ? { owner: owner.person, ownerName: owner.name, confirmed: false } : {};
}

function movedOut({ due }: WheelItem, calm: WheelItem | undefined): Partial<WheelItem> {
  return calm && calm.due !== due ? { due: calm.due } : {};
}

import type { Moment } from '../../../core/dates.ts';
import { dayOf, yearOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { isHere } from '../../workplace/workplace.ts';
import { lockedItems, newItem, wheelKey } from '../item.ts';
import { WheelItem } from '../records.ts';

/** The wheel of the next year is there from October, so that it can be planned. */
const nextYearFrom = '10-01';

/**
 * Sees that the six locked items stand in this year's wheel, and from October in the next one's (INV13): also one that
 * somebody has deleted in SharePoint. What is still planned is put to whoever is accountable now (S62), and done by them
 * again when whoever they had asked is gone (S72). Another server may do the same in the same moment.
 * @returns how many rows it wrote
 */
export async function refreshWheel(
  { records, directory }: Pick<Services, 'records' | 'directory'>,
  now: Moment,
): Promise<number> {
  const today = dayOf(now);
  const year = yearOf(today);
  const years = today.slice(5) >= nextYearFrom ? [year, year + 1] : [year];
  const [holder] = records
    .all(Appointment, { role: 'accountableExecutive' })
    .map(({ record }) => record)
    .filter((appointment) => holds(appointment, today));
  const owner = holder && { person: holder.person, name: holder.name };
  const workplace = workplaceOn({ records, directory }, today);
  let written = 0;
  for (const wanted of years.flatMap((of) => lockedItems.map((item) => newItem(item, of, owner, now)))) {
    const stored =
      records.find(WheelItem, wheelKey(wanted.year, wanted.item)) ?? (await records.fetch(WheelItem, wanted.key));
    if (!stored) {
      const { existed } = await records.create(WheelItem, wanted);
      if (!existed) written += 1;
    } else {
      const changes = {
        ...(isForAnother(stored.record, owner) && ownedBy(owner)),
        ...withoutGone(stored.record, workplace),
      };
      if (Object.keys(changes).length === 0) continue;
      const wanted = { ...stored.record, ...changes, actor: 'system', at: now };
      if (await records.update(WheelItem, stored, wanted).catch(unlessChanged)) written += 1;
    }
  }
  return written;
}

function isForAnother(item: WheelItem, owner: { person: string } | undefined): boolean {
  return item.state === 'planned' && owner !== undefined && item.owner !== owner.person;
}

/** Nobody is left to think that somebody who is gone does it. */
function withoutGone({ state, performer }: WheelItem, workplace: Workplace): Partial<WheelItem> {
  const isGone = state === 'planned' && performer !== undefined && !isHere(workplace, workplace.mainOf(performer));
  return isGone ? { performer: undefined, performerName: undefined } : {};
}

/** Whoever takes over has not said yes to it yet. */
function ownedBy(owner: { person: string; name: string } | undefined): Partial<WheelItem> {
  return owner ? { owner: owner.person, ownerName: owner.name, confirmed: false } : {};
}

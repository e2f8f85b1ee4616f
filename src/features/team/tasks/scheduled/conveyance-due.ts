import type { Moment } from '../../../../core/dates.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { teamStatusIn } from '../../../members/queries/team-status.ts';
import { mayLead, reviewManagerOf } from '../../../reviews/review-manager.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { Employment, Unit } from '../../../workplace/records.ts';
import { conveyanceKey } from '../conveyance.ts';
import { conveyanceDueOf, goneDue, isSameDue } from '../conveyance-due.ts';
import { editionsNow } from '../queries/editions.ts';
import { concerns } from '../reached.ts';
import { Conveyance, ConveyanceDue } from '../records.ts';
import { followMeetings } from './after-meeting.ts';

/**
 * Sees to it that every manager who has to tell their people of an edition has a row that says whether they have (S18,
 * S21), at a meeting or otherwise. Each row has a key of its own, so that doing it again, or twice at once, leaves the same rows.
 * @returns how many rows were written
 */
export async function writeConveyancesDue(services: Services, now: Moment, reader: Reader): Promise<number> {
  const { records } = services;
  let written = await followMeetings(services, reader);
  const editions = editionsNow(reader);
  const staff = staffOn(reader, reader.today);
  const leaders = editions.length > 0 ? mayLead(reader.all(Unit), reader.all(Employment), staff.mainOf) : [];
  const rows: ConveyanceDue[] = [];
  for (const manager of leaders) {
    // Those who wait for a page are answered in between.
    await new Promise((resolve) => setImmediate(resolve));
    const who = reviewManagerOf(staff, manager);
    if (!who) continue;
    const { managerName, centreName } = who;
    const team = teamStatusIn(reader, manager);
    for (const edition of editions.filter((one) => concerns(one, team))) {
      const told = records.find(Conveyance, conveyanceKey(edition.decision, manager))?.record;
      rows.push(conveyanceDueOf(edition, { manager, managerName, ...(centreName && { centreName }) }, told, now));
    }
  }
  const wanted = new Set(rows.map(({ key }) => key));
  const others = reader.all(ConveyanceDue).filter(({ key }) => !wanted.has(key));
  for (const row of [...rows, ...others.map((before) => goneDue(before, now))]) {
    if (await put(records, row)) written += 1;
  }
  return written;
}

async function put(records: Services['records'], row: ConveyanceDue): Promise<boolean> {
  const known = records.find(ConveyanceDue, row.key);
  if (known && isSameDue(known.record, row)) return false;
  const { existed, ...stored } = known ? { existed: true, ...known } : await records.create(ConveyanceDue, row);
  if (!existed) return true;
  if (isSameDue(stored.record, row)) return false;
  return (await records.update(ConveyanceDue, stored, row).catch(unlessChanged)) !== undefined;
}

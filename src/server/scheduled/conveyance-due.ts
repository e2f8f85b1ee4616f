import type { Moment } from '../../core/dates.ts';
import { unlessChanged } from '../../core/refusal.ts';
import type { Ports } from '../../domain/ports.ts';
import { mayLead, reviewManagerOf } from '../../features/reviews/review-manager.ts';
import { teamStatusIn } from '../../features/team/queries/team-status.ts';
import { conveyanceKey } from '../../features/team/tasks/conveyance.ts';
import { conveyanceDueOf, goneDue, isSameDue } from '../../features/team/tasks/conveyance-due.ts';
import { editionsToConvey } from '../../features/team/tasks/edition.ts';
import { concerns } from '../../features/team/tasks/reached.ts';
import { Conveyance, ConveyanceDue } from '../../features/team/tasks/records.ts';
import { staffOn } from '../../features/team/team.ts';
import { Employment, Unit } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

export const conveyanceDueName = 'conveyance-due';

/**
 * Sees to it that every manager who has to tell their people of an edition has a row that says whether they have (S18,
 * S21). Each row has a key of its own, so that doing it again, or twice at once, leaves the same rows.
 * @returns how many rows were written
 */
export async function writeConveyancesDue(
  { records }: Pick<Ports, 'records'>,
  source: ViewSource,
  now: Moment,
): Promise<number> {
  const editions = editionsToConvey(source.handbook(), source.setting('daysToConvey'), source.today);
  const staff = staffOn(source, source.today);
  const leaders = editions.length > 0 ? mayLead(source.all(Unit), source.all(Employment), staff.mainOf) : [];
  const rows: ConveyanceDue[] = [];
  for (const manager of leaders) {
    // Those who wait for a page are answered in between.
    await new Promise((resolve) => setImmediate(resolve));
    const who = reviewManagerOf(staff, manager);
    if (!who) continue;
    const { managerName, centreName } = who;
    const team = teamStatusIn(source, manager);
    for (const edition of editions.filter((one) => concerns(one, team))) {
      const told = records.find(Conveyance, conveyanceKey(edition.decision, manager))?.record;
      rows.push(conveyanceDueOf(edition, { manager, managerName, ...(centreName && { centreName }) }, told, now));
    }
  }
  const wanted = new Set(rows.map(({ key }) => key));
  const others = source.all(ConveyanceDue).filter(({ key }) => !wanted.has(key));
  let written = 0;
  for (const row of [...rows, ...others.map((before) => goneDue(before, now))]) {
    if (await put(records, row)) written += 1;
  }
  return written;
}

async function put(records: Ports['records'], row: ConveyanceDue): Promise<boolean> {
  const known = records.find(ConveyanceDue, row.key);
  if (known && isSameDue(known.record, row)) return false;
  const { existed, ...stored } = known ? { existed: true, ...known } : await records.create(ConveyanceDue, row);
  if (!existed) return true;
  if (isSameDue(stored.record, row)) return false;
  return (await records.update(ConveyanceDue, stored, row).catch(unlessChanged)) !== undefined;
}

import { guardText } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { auditOf } from '../../../features/audit/audit.ts';
import { WheelItem } from '../../../features/wheel/records.ts';
import { Appointment } from '../../../features/workplace/appointments/records.ts';
import { rolesOf } from '../../../features/workplace/placement.ts';
import { isHere, workplaceOn } from '../../../features/workplace/workplace.ts';
import type { Ports } from '../../ports.ts';
import { may } from '../../role-table.ts';
import type { WheelChange } from '../wheel-change.ts';
import { changedItem, isChanged, mayChange } from '../wheel-change.ts';

/** As the tab says it: a performer by id alone. */
export type AskedChange = Exclude<WheelChange, { deed: 'delegate' }> | { deed: 'delegate'; performer: string };

/**
 * Something is done to an item of the annual wheel: confirmed, delegated, moved within its year, done with its evidence,
 * not done with the reason, opened again (S119–S122). The same again writes nothing.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownWheelItem`, `notAllowed` for whoever neither answers for it nor does it, `unknownPerson` for a
 * performer who is not here, `performerInvalid` for one who does not see the wheel, `wheelInvalid`, `changedMeanwhile`
 */
export async function changeWheel(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, ...asked }: { key: string; seen: number } & AskedChange,
): Promise<Stored<WheelItem>> {
  const { records, directory, clock, followUps } = ports;
  const now = clock.now();
  const before = await records.fetch(WheelItem, key);
  if (!before) throw new Refusal('unknownWheelItem');
  const change = completed(asked);
  if (!mayChange(before.record, change, actor.person.id)) throw new Refusal('notAllowed');
  if (isChanged(before.record, change)) return before;
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile', { state: before.record.state });
  const after = changedItem(before.record, change, actor, now);
  if (!after) throw new Refusal('wheelInvalid');
  const stored = await records.update(WheelItem, before, after);
  followUps.audit(auditOf('changeWheel', stored, stored.record.actor, stored.record.at));
  return stored;

  function completed(wanted: AskedChange): WheelChange {
    if (wanted.deed === 'done' || wanted.deed === 'notDone')
      return { ...wanted, evidence: guardText(wanted.evidence.trim()).text };
    if (wanted.deed !== 'delegate') return wanted;
    const workplace = workplaceOn(ports, dayOf(now));
    const performer = directory.person(wanted.performer);
    if (!performer || !isHere(workplace, performer.id)) throw new Refusal('unknownPerson');
    const { id } = performer;
    const appointments = records.all(Appointment, { person: id }).map(({ record }) => record);
    const roles = rolesOf(workplace.employmentsOf(id), appointments, workplace.leading(id), workplace.today);
    if (!may(roles, 'wheel')) throw new Refusal('performerInvalid');
    return { ...wanted, performerName: performer.name };
  }
}

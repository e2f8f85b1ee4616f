import type { Day } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import type { Exemption } from '../../features/exemptions/records.ts';
import { RuleVersion } from '../../features/handbook/records.ts';
import { Notification } from '../../features/notifications/records.ts';
import { Setting } from '../../features/workplace/records.ts';
import { auditOf } from '../audit.ts';
import { rulesOf } from '../handbook/rule.ts';
import type { Ports } from '../ports.ts';
import type { Action } from '../role-table.ts';
import { readSetting } from '../workplace/setting.ts';
import { workplaceOn } from '../workplace/workplace.ts';
import { byMainAccounts, changedExemption, type ExemptionDeed, writtenDeed } from './exemption-change.ts';
import { coveredOn, maySee } from './exemption-cover.ts';
import { exemptionNotifications } from './exemption-notification.ts';
import { exemptionPeople } from './exemption-people.ts';
import { isRepeat } from './exemption-repeat.ts';
import { mustBeExemptible } from './exemption-request.ts';
import { settledExemption } from './exemption-state.ts';

type ChangePorts = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'holidays'>;

/**
 * The row a deed would write; nothing when the same person has done the very same already.
 * @param before the row as SharePoint has it
 * @param seen version of the row that was seen
 * @throws Refusal `unknownExemption` also for one the actor may not see, `changedMeanwhile`, and what the deed refuses
 */
export function wantedExemption(
  ports: ChangePorts,
  before: Stored<Exemption>,
  asked: ExemptionDeed,
  actor: Actor,
  seen: number,
): Exemption | undefined {
  const now = ports.clock.now();
  const today = dayOf(now);
  const workplace = workplaceOn(ports, today);
  const by = coveredOn(workplace, actor.person.id);
  if (!maySee(before.record, by, actor.roles, workplace)) throw new Refusal('unknownExemption');
  const stands = settledExemption(byMainAccounts(before.record, workplace.mainOf), today);
  const deed = writtenDeed(asked);
  if (isRepeat(stands, deed, actor.person.id)) return undefined;
  const settings = ports.records.all(Setting).map(({ record }) => record);
  const maxMonths = readSetting('exemptionMaxMonths', settings);
  const wanted = changedExemption(stands, deed, actor, now, maxMonths, workplace.countsAsOne);
  if (wanted.state === 'granted') mustBeExemptible(wanted.rule, ruleNow(ports, wanted.rule, today));
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile', { state: stands.state });
  return wanted;
}

/** The rule may have been bound by law since it was asked about. */
function ruleNow({ records }: Pick<Ports, 'records'>, rule: string, today: Day) {
  const versions = records.all(RuleVersion, { rule }).map(({ record }) => record);
  return rulesOf(versions).get(rule)?.inForce(today);
}

/** What follows from a deed: its trace, and whoever is to hear of it. Both may be done again. */
export function followDeed(ports: ChangePorts, action: Action, stored: Stored<Exemption>): void {
  const { record } = stored;
  const workplace = workplaceOn(ports, dayOf(record.at));
  ports.followUps.audit(auditOf(action, stored, record.actor, record.at));
  for (const notification of exemptionNotifications(record, exemptionPeople(ports, workplace, record), record.at)) {
    if (!ports.records.find(Notification, notification.key)) ports.followUps.tell(notification);
  }
}

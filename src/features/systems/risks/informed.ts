import { addDays, type Day, dayOf, type Moment, weekOf } from '../../../core/dates.ts';
import { newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import type { System } from '../records.ts';
import { mayHoldPersonalData } from '../system.ts';
import type { SystemRisk } from './records.ts';
import { asksDpo } from './risk.ts';

/** What was decided longer ago than this is no news. */
const newsDays = 30;

/**
 * Is the DBR to know of it without being asked (S65)? The owner has decided a risk to personal data that is not high for
 * those they are about, within the last thirty days.
 */
export function isForInformation(
  risk: Pick<SystemRisk, 'likelihood' | 'citizens' | 'decision' | 'decidedOn'>,
  system: Pick<System, 'sensitivity'>,
  today: Day,
): boolean {
  const { decision, decidedOn } = risk;
  if (decision === undefined || decidedOn === undefined || decidedOn < addDays(today, -newsDays)) return false;
  return mayHoldPersonalData(system) && !asksDpo(risk, system);
}

/**
 * Tells the DBR's side of the lesser risks that were decided in a week, of all of them in one (S65, S108).
 * @param officers the DBR, or the deputy where there is none
 */
export function decidedRiskNotifications(
  { decidedOn, decidedByName: _, ...risk }: SystemRisk,
  system: Pick<System, 'sensitivity'>,
  officers: readonly string[],
  now: Moment,
): readonly Notification[] {
  if (!isForInformation({ ...risk, decidedOn }, system, dayOf(now)) || !decidedOn) return [];
  return officers.map((person) => newNotification('riskDecided', person, `risks-decided-${weekOf(decidedOn)}`, now));
}

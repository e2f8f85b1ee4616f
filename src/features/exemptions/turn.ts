import type { Day } from '../../core/dates.ts';
import type { CountsAsOne } from '../workplace/one-person.ts';
import type { ExemptionPeople } from './notification.ts';
import type { Exemption } from './records.ts';
import { settledExemption } from './state.ts';

/** What somebody is to do about an exemption: say what the DBR says of it, decide it, or ask again before it is over. */
export type ExemptionTurn = 'assess' | 'decide' | 'renew';

/**
 * What an exemption waits for one person to do, who is the one that is told of it and not everybody who may (S67, S37).
 * @param renewed another that goes on from it is asked for or granted
 */
export function turnOf(
  exemption: Exemption,
  person: string,
  { officer, directors }: Pick<ExemptionPeople, 'officer' | 'directors'>,
  renewed: boolean,
  countsAsOne: CountsAsOne,
  today: Day,
): ExemptionTurn | undefined {
  const { state, expiry, askedBy, assessedBy } = settledExemption(exemption, today);
  if (askedBy === person) return state === 'granted' && expiry === 'soon' && !renewed ? 'renew' : undefined;
  if (countsAsOne(askedBy, person)) return undefined;
  if (state === 'asked') return officer === person ? 'assess' : undefined;
  const isOther = assessedBy === undefined || !countsAsOne(assessedBy, person);
  return state === 'assessed' && isOther && directors.includes(person) ? 'decide' : undefined;
}

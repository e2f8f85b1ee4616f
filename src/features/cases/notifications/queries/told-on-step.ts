import { Appointment } from '../../../workplace/appointments/records.ts';
import { decidersOf, lastToHear } from '../../decision/queries/deciders.ts';
import type { Incident } from '../../incident/records.ts';
import type { Recipient, ToldAs } from '../case-notification.ts';
import { officeHolders } from '../escalation.ts';
import { type ExclusionContext, excludedFromCase, isUnaskedManager } from './excluded-from-case.ts';

const dpoSide: readonly ToldAs[] = ['dpo', 'dpoDeputy'];

/**
 * Who is told when offices are to hear of a case, without anybody it may be about. The deputy steps in for the DBR,
 * another director for the accountable one; where nobody is left to decide the DBR's side hears of it, and where nobody
 * is left there, whoever decides: a case is never told to no one.
 */
export function toldOnStep(
  tells: readonly ToldAs[],
  incident: Incident,
  around: ExclusionContext,
): readonly Recipient[] {
  const { records, workplace } = around;
  const isExcluded = excludedFromCase(around, incident);
  const of = (...offices: readonly ToldAs[]) => {
    const roles = offices.filter((as) => as !== 'executive');
    const appointments = roles.flatMap((role) => records.all(Appointment, { role }).map(({ record }) => record));
    return officeHolders(roles, incident, workplace, appointments).filter(
      ({ person, as }) =>
        !isExcluded(person) && !(as === 'itSecurityManager' && isUnaskedManager(around, incident, person)),
    );
  };
  const asked = tells.some((as) => dpoSide.includes(as)) || tells.includes('executive');
  const own = of(...tells);
  const steppingIn = tells.includes('dpo') && of('dpo').length === 0 ? of('dpoDeputy') : [];
  const deciders = tells.includes('executive') ? decidersOf(around, incident) : [];
  const side = tells.includes('executive') && deciders.length === 0 ? of(...dpoSide) : [];
  const last = asked && of(...dpoSide).length === 0 ? lastToHear(around, incident) : [];
  return onceEach([...own, ...steppingIn, ...deciders, ...side, ...last]);
}

/** Somebody with two offices is told once, in the first of them. */
function onceEach(all: readonly Recipient[]): readonly Recipient[] {
  return all.filter((one, at) => all.findIndex(({ person }) => person === one.person) === at);
}

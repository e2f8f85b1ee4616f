import type { AppointedRole } from '../../../core/role.ts';
import { excludedBy, hasSingleHolder, watchingRoles } from '../appointments/appointment.ts';
import { leadsCentre } from '../leading.ts';
import type { Organisation } from '../organisation.ts';
import type { Gap } from './gap.ts';

/** Roles that must not stand empty: those of exactly one (S62, S74), and the DBR's deputy, for the DBR has holidays (G9). */
const never: readonly AppointedRole[] = ['dpo', 'accountableExecutive', 'dpoDeputy'];

/** Rules nobody keeps up to date, or whose keeping nobody can see (S3), and roles without the holder they must have. */
export function dutyGaps(organisation: Organisation): readonly Gap[] {
  const { rules, holding } = organisation;
  const about = (rule: string, title: string) => ({ subject: rule.toUpperCase(), name: title });
  return [
    ...rules
      .filter(({ owner }) => owner.trim() === '')
      .map(({ rule, title }) => ({ kind: 'ruleWithoutOwner' as const, ...about(rule, title) })),
    ...rules
      .filter(({ howVerified = '' }) => howVerified.trim() === '')
      .map(({ rule, title }) => ({ kind: 'ruleNotVerified' as const, ...about(rule, title) })),
    ...never.flatMap((role): readonly Gap[] => {
      const holders = new Set(holding.filter((held) => held.role === role).map(({ person }) => person)).size;
      if (holders === 0) return [{ kind: 'roleWithoutHolder', subject: role, name: role }];
      if (holders === 1 || !hasSingleHolder(role)) return [];
      return [{ kind: 'roleWithTwoHolders', subject: role, name: role, people: holders }];
    }),
    ...conflictGaps(organisation),
  ];
}

/**
 * The DBR's side holds a role it excludes (GDPR art. 38(6)), or leads the whole or a centre: rows from before, rows by
 * hand, or a unit that has been given a new head.
 */
function conflictGaps({ holding, countsAsOne, leading, mainOf }: Organisation): readonly Gap[] {
  return watchingRoles.flatMap((role): readonly Gap[] => {
    const excluded = holding.filter((held) => excludedBy(role).includes(held.role));
    const inConflict = holding.some(
      (held) =>
        held.role === role &&
        (excluded.some(({ person }) => countsAsOne(person, held.person)) || leadsCentre(leading(mainOf(held.person)))),
    );
    return inConflict ? [{ kind: 'rolesConflict', subject: role, name: role }] : [];
  });
}

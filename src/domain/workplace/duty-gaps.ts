import type { Gap } from './accountability.ts';
import type { AppointedRole } from './appointment.ts';
import { hasSingleHolder } from './appointment.ts';
import type { Organisation } from './organisation.ts';

/** Roles that must not stand empty: those of exactly one (S62, S74), and the DBR's deputy, for the DBR has holidays (G9). */
const never: readonly AppointedRole[] = ['dpo', 'accountableExecutive', 'dpoDeputy'];

/** Rules nobody keeps up to date, or whose keeping nobody can see (S3), and roles without the holder they must have. */
export function dutyGaps({ rules, holding }: Organisation): readonly Gap[] {
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
  ];
}

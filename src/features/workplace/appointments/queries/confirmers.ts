import type { AppointedRole } from '../../../../core/role.ts';
import type { Records } from '../../../../kernel/records.ts';
import type { Workplace } from '../../workplace.ts';
import { isInOffice } from '../../workplace.ts';
import type { GuardedRole } from '../appointment.ts';
import { holds } from '../appointment.ts';
import { Appointment } from '../records.ts';

/** Who confirms a guarded role: the accountable director, the municipal director, or whom the setup names. */
const confirmedBy = {
  dpo: 'accountableExecutive',
  dpoDeputy: 'accountableExecutive',
  serviceDesk: 'accountableExecutive',
  itSecurityManager: 'accountableExecutive',
  accountableExecutive: 'municipalDirector',
  divisionDirector: 'municipalDirector',
  auditor: 'municipalDirector',
  municipalDirector: 'setup',
} as const satisfies Record<GuardedRole, AppointedRole | 'setup'>;

export type Confirming = (typeof confirmedBy)[GuardedRole];

/** Whose confirmation a proposal waits for. */
export interface Confirmers {
  office: Confirming;
  people: readonly string[];
  /** Whom the setup names stands in, because there is neither DBR nor director: shown in red. */
  standIn: boolean;
}

/**
 * Who may confirm that somebody gets or leaves a role today. Whom the setup names confirms the municipal director, and the
 * very first of everybody else: only while there is neither DBR nor director, and nobody in the office that confirms.
 * @param holdersOf who holds a role today, by the account that counts
 * @param setup whom the setup names
 */
export function confirmersOf(
  role: GuardedRole,
  holdersOf: (role: AppointedRole) => readonly string[],
  setup: string | undefined,
): Confirmers {
  const office = confirmedBy[role];
  const named = setup === undefined ? [] : [setup];
  if (office === 'setup') return { office, people: named, standIn: false };
  const people = holdersOf(office);
  const isFirst = [...people, ...holdersOf('dpo'), ...holdersOf('accountableExecutive')].length === 0;
  return isFirst ? { office, people: named, standIn: named.length > 0 } : { office, people, standIn: false };
}

/** Who holds a role today and is here, by the account that counts. */
export function holdersToday(
  { records, workplace }: { records: Pick<Records, 'all'>; workplace: Workplace },
  role: AppointedRole,
): readonly string[] {
  const held = records.all(Appointment, { role }).filter(({ record }) => holds(record, workplace.today));
  const people = held.map(({ record }) => workplace.mainOf(record.person));
  return [...new Set(people)].filter((person) => isInOffice(workplace, person));
}

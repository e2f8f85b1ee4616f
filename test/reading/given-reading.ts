import type { Role } from '../../src/core/role.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { Pack, ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import { confirm } from '../../src/features/reading/confirmation.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import type { Confirmation } from '../../src/features/reading/records.ts';
import type { RequiredRule } from '../../src/features/reading/required-reading.ts';
import { requiredReading } from '../../src/features/reading/required-reading.ts';
import { roundOf } from '../../src/features/reading/round.ts';
import type { Appointment } from '../../src/features/workplace/appointments/records.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aJob, aVersion, lone } from '../records.ts';

export const today = '2026-11-24';
const settings = { daysForNewEmployee: 14 };

export function read(version: RuleVersion, day = '2026-02-01', round = roundOf(version.recurs, day)): Confirmation {
  return confirm(version, lone, { round, how: 'tab', language: 'da', now: `${day}T10:00:00Z`, salt: 's' });
}

export function asked(
  versions: readonly RuleVersion[],
  options: {
    jobs?: readonly Employment[];
    roles?: readonly Role[];
    read?: readonly Confirmation[];
    today?: string;
    held?: readonly Appointment[];
    packs?: readonly Pack[];
    choices?: readonly ReadingChoice[];
  } = {},
): readonly RequiredRule[] {
  const day = options.today ?? today;
  const { jobs = [aJob()], roles = ['employee'], held = [] } = options;
  const plan = readingPlan(rulesOf(versions), options.packs ?? [], options.choices ?? [], []);
  const placement = placementOf(lone.id, jobs, roles, day, held);
  return requiredReading(plan, placement, options.read ?? [], settings, day);
}

/** `r06 owed new 2026-01-15`, `r06 confirmed 1.0` */
export function told(required: readonly RequiredRule[]): readonly string[] {
  return required.map((item) =>
    item.state === 'owed'
      ? `${item.rule.id} owed ${item.occasion} ${item.dueOn}`
      : `${item.rule.id} confirmed ${item.confirmation.version}`,
  );
}

export const first = aVersion();
export const corrected = aVersion({ version: '1.1', material: false, inForceFrom: '2026-06-01' });
export const changed = aVersion({ version: '2.0', inForceFrom: '2026-11-20' });
export const coming = aVersion({ version: '3.0', inForceFrom: '2026-12-01' });

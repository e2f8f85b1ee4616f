import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { DueStep, ToldAs } from '../notifications/case-notification.ts';
import { lastHours } from '../notifications/case-notification.ts';
import type { CaseNotice } from '../papers/records.ts';
import type { Nis2Coverage } from './nis2.ts';
import { nis2Clocks } from './nis2.ts';
import type { Nis2Deadline } from './regimes.ts';

/** Who is told that a step is lacking, so many hours before it is due. The director only where the law may ask for it. */
const warnings: Readonly<Record<Nis2Deadline, readonly { hoursLeft: number; tells: readonly ToldAs[] }[]>> = {
  earlyWarning: [
    { hoursLeft: 12, tells: ['dpo', 'dpoDeputy', 'itSecurityManager'] },
    { hoursLeft: 4, tells: ['dpo', 'dpoDeputy', 'itSecurityManager', 'executive'] },
  ],
  notification: [
    { hoursLeft: 12, tells: ['dpo', 'dpoDeputy', 'itSecurityManager'] },
    { hoursLeft: 4, tells: ['dpo', 'dpoDeputy', 'itSecurityManager', 'executive'] },
  ],
  finalReport: [
    { hoursLeft: 7 * 24, tells: ['dpo', 'dpoDeputy', 'itSecurityManager'] },
    { hoursLeft: 24, tells: ['dpo', 'dpoDeputy', 'itSecurityManager', 'executive'] },
  ],
};

/** Whom a step of NIS 2 that is not taken is told to now, the first first. */
export function nis2Warnings(
  incident: Incident,
  notices: readonly CaseNotice[],
  coverage: Nis2Coverage,
  now: Moment,
): readonly DueStep[] {
  if (!isOpen(incident)) return [];
  return nis2Clocks(incident, notices, coverage)
    .filter(({ toldAt }) => toldAt === undefined)
    .flatMap(({ step, deadlineAt }) =>
      warnings[step]
        .filter(({ hoursLeft }) => secondsBetween(now, deadlineAt) <= hoursLeft * 3_600)
        .map(({ hoursLeft, tells }) => ({
          occasion: `nis2-${step}-${hoursLeft}h`,
          tells: coverage === 'yes' ? tells : tells.filter((as) => as !== 'executive'),
          isLast: hoursLeft <= lastHours,
        })),
    );
}

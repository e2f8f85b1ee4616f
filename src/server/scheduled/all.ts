import type { Moment } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { plannerName, plannerPeriod } from '../../features/team/planner/planner-period.ts';
import { features } from '../../features.ts';
import type { FeatureDefinition } from '../../kernel/feature.ts';
import { nightly } from '../../kernel/period.ts';
import { openCaseNotificationSender } from '../notifications/case-notification-sender.ts';
import { bringPlannerInStep } from '../planner/planner-sync.ts';
import { deadlineName, deadlinePeriod, writeDeadlines } from './case-deadlines.ts';
import { escalate, escalationName, escalationPeriod } from './case-escalation.ts';
import { caseLogSweepName, sweepCaseLog } from './case-log-sweep.ts';
import { caseNotificationsName, caseNotificationsPeriod } from './case-notifications.ts';
import { askedName, askedPeriod, tellOfAsked } from './case-questions.ts';
import { heartbeat, heartbeatName, heartbeatPeriod } from './heartbeat.ts';
import { leadingName, leadingPeriod, tellLeaders } from './leading.ts';
import type { ScheduledParts } from './scheduled-parts.ts';
import { keepSealed, sealedCasesName, sealedCasesPeriod } from './sealed-cases.ts';
import { tellOfUnheard, unheardName, unheardPeriod } from './unheard-reports.ts';

/** Work the server does by itself, once in each period. */
export interface ScheduledWork {
  job: string;
  /** The period it is due for at a moment; `undefined` when it is not due yet. */
  period(now: Moment, ports: Ports): string | undefined;
  /** @returns how many things it did */
  run(parts: ScheduledParts, now: Moment): Promise<number>;
}

const whole: readonly FeatureDefinition[] = features;

/** All of it; each is done by itself, whatever the others are at. */
export const scheduledWork: readonly ScheduledWork[] = [
  {
    job: caseNotificationsName,
    period: caseNotificationsPeriod,
    run: ({ ports }) => openCaseNotificationSender(ports).send(),
  },
  {
    job: askedName,
    period: askedPeriod,
    run: ({ ports }, now) => tellOfAsked(ports, now),
  },
  {
    job: escalationName,
    period: escalationPeriod,
    run: ({ ports }, now) => escalate(ports, now),
  },
  {
    job: deadlineName,
    period: deadlinePeriod,
    run: ({ ports }, now) => writeDeadlines(ports, now),
  },
  {
    job: sealedCasesName,
    period: sealedCasesPeriod,
    run: ({ ports }, now) => keepSealed(ports, now),
  },
  {
    job: unheardName,
    period: unheardPeriod,
    run: ({ ports }, now) => tellOfUnheard(ports, now),
  },
  {
    job: heartbeatName,
    period: heartbeatPeriod,
    run: ({ ports }, now) => heartbeat(ports, now),
  },
  {
    job: caseLogSweepName,
    period: nightly(2),
    run: ({ ports }, now) => sweepCaseLog(ports, now),
  },
  {
    job: plannerName,
    period: plannerPeriod,
    run: (parts) => bringPlannerInStep(parts),
  },
  {
    job: leadingName,
    period: leadingPeriod,
    run: tellLeaders,
  },
  ...whole.flatMap(({ scheduled = [] }) =>
    scheduled.map(
      ({ name, period, run }): ScheduledWork => ({
        ...{ job: name, period },
        run: ({ ports, sources }, now) => run(ports, now, sources.now()),
      }),
    ),
  ),
];

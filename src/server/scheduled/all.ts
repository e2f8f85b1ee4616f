import type { Moment } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { features } from '../../features.ts';
import type { FeatureDefinition } from '../../kernel/feature.ts';
import { nightly, sinceLast } from '../../kernel/period.ts';
import type { Kind } from '../../lists.ts';
import { openCaseNotificationSender } from '../notifications/case-notification-sender.ts';
import { bringPlannerInStep } from '../planner/planner-sync.ts';
import { appointmentsName, appointmentsPeriod, keepAppointments } from './appointments.ts';
import { sweepAudit, sweepName } from './audit-sweep.ts';
import { deadlineName, deadlinePeriod, writeDeadlines } from './case-deadlines.ts';
import { escalate, escalationName, escalationPeriod } from './case-escalation.ts';
import { caseLogSweepName, sweepCaseLog } from './case-log-sweep.ts';
import { caseNotificationsName, caseNotificationsPeriod } from './case-notifications.ts';
import { askedName, askedPeriod, tellOfAsked } from './case-questions.ts';
import { conveyanceDueName, writeConveyancesDue } from './conveyance-due.ts';
import { heartbeat, heartbeatName, heartbeatPeriod } from './heartbeat.ts';
import { leadingName, leadingPeriod, tellLeaders } from './leading.ts';
import { notificationPeriod, tellEverybody, tellName } from './notifications.ts';
import { outsideChangesName, outsideChangesPeriod, tellOfOutsideChanges } from './outside-changes.ts';
import { plannerName, plannerPeriod } from './planner.ts';
import { reviewYearsName, writeReviewYears } from './review-years.ts';
import { remindOfRevisions, revisionsName } from './revisions.ts';
import type { ScheduledParts } from './scheduled-parts.ts';
import { keepSealed, sealedCasesName, sealedCasesPeriod } from './sealed-cases.ts';
import { tellOfUnheard, unheardName, unheardPeriod } from './unheard-reports.ts';

/** Work the server does by itself, once in each period. */
export interface ScheduledWork {
  job: string;
  /** The period it is due for at a moment; `undefined` when it is not due yet. */
  period(now: Moment, ports: Ports): string | undefined;
  /** Lists it cannot do without and the server can: a sweep of half a list would take the other half for missing. */
  needs: readonly Kind[];
  /** @returns how many things it did */
  run(parts: ScheduledParts, now: Moment): Promise<number>;
}

/** What it takes to know who owes which rules. */
const owedReading = [
  'accountLink',
  'ruleVersion',
  'pack',
  'readingChoice',
  'unit',
  'employment',
  'appointment',
  'confirmation',
] as const satisfies readonly Kind[];

const whole: readonly FeatureDefinition[] = features;

/** All of it; each is done by itself, whatever the others are at. */
export const scheduledWork: readonly ScheduledWork[] = [
  {
    job: caseNotificationsName,
    period: caseNotificationsPeriod,
    needs: ['caseNotification', 'run'],
    run: ({ ports }) => openCaseNotificationSender(ports).send(),
  },
  {
    job: askedName,
    period: askedPeriod,
    needs: [
      'incident',
      'reporter',
      'caseMessage',
      'caseTask',
      'invitation',
      'managerText',
      'drill',
      'caseNotification',
      'appointment',
      'employment',
      'run',
    ],
    run: ({ ports }, now) => tellOfAsked(ports, now),
  },
  {
    job: escalationName,
    period: escalationPeriod,
    needs: [
      'incident',
      'caseEntry',
      'caseNotification',
      'appointment',
      'mandate',
      'drill',
      'employment',
      'unit',
      'run',
    ],
    run: ({ ports }, now) => escalate(ports, now),
  },
  {
    job: deadlineName,
    period: deadlinePeriod,
    needs: ['incident', 'run'],
    run: ({ ports }, now) => writeDeadlines(ports, now),
  },
  {
    job: sealedCasesName,
    period: sealedCasesPeriod,
    needs: [
      ...['incident', 'statement', 'reporter', 'caseEntry', 'caseNotification', 'caseMessage', 'caseTask'],
      ...['invitation', 'authorityDraft', 'affectedLetter', 'caseNotice', 'managerText', 'handOver', 'lessonSource'],
      ...['appointment', 'employment', 'unit', 'run'],
    ] as const satisfies readonly Kind[],
    run: ({ ports }, now) => keepSealed(ports, now),
  },
  {
    job: unheardName,
    period: unheardPeriod,
    needs: ['incident', 'reporter', 'caseNotification', 'appointment', 'employment', 'drill', 'run'],
    run: ({ ports }, now) => tellOfUnheard(ports, now),
  },
  {
    job: appointmentsName,
    period: appointmentsPeriod,
    needs: ['appointmentProposal', 'appointment', 'notification', 'run'],
    run: ({ ports }, now) => keepAppointments(ports, now),
  },
  {
    job: outsideChangesName,
    period: outsideChangesPeriod,
    needs: ['foreignEdit', 'appointment', 'employment', 'accountLink', 'notification', 'run'],
    run: ({ ports }, now) => tellOfOutsideChanges(ports, now),
  },
  {
    job: heartbeatName,
    period: heartbeatPeriod,
    needs: ['caseNotification', 'appointment', 'employment', 'run'],
    run: ({ ports }, now) => heartbeat(ports, now),
  },
  {
    job: sweepName,
    period: nightly(2),
    needs: ['auditEntry', 'run'],
    run: ({ ports }, now) => sweepAudit(ports, now),
  },
  {
    job: caseLogSweepName,
    period: nightly(2),
    needs: ['incident', 'caseEntry', 'reporter', 'run'],
    run: ({ ports }, now) => sweepCaseLog(ports, now),
  },
  {
    job: tellName,
    period: notificationPeriod,
    needs: [...owedReading, 'preference', 'notification', 'question', 'setting', 'run'],
    run: tellEverybody,
  },
  {
    job: conveyanceDueName,
    period: sinceLast(4),
    needs: [...owedReading, 'page', 'decision', 'conveyance', 'conveyanceDue', 'run'],
    run: ({ ports, sources }, now) => writeConveyancesDue(ports, sources.now(), now),
  },
  {
    job: revisionsName,
    period: sinceLast(1),
    needs: ['revision', 'setting', 'appointment', 'notification', 'run'],
    run: ({ ports }, now) => remindOfRevisions(ports, now),
  },
  {
    job: reviewYearsName,
    period: sinceLast(0),
    needs: ['accountLink', 'unit', 'employment', 'review', 'presence', 'reviewYear', 'run'],
    run: ({ ports }, now) => writeReviewYears(ports, now),
  },
  {
    job: plannerName,
    period: plannerPeriod,
    needs: [...owedReading, 'review', 'conveyance', 'plannerEntry', 'plannerRun', 'run'],
    run: (parts) => bringPlannerInStep(parts),
  },
  {
    job: leadingName,
    period: leadingPeriod,
    needs: [
      ...owedReading,
      'decision',
      'conveyance',
      'review',
      'reviewYear',
      'readingStatus',
      'setting',
      'notification',
      'run',
    ],
    run: tellLeaders,
  },
  ...whole.flatMap(({ scheduled = [] }) =>
    scheduled.map(
      ({ name, period, needs, run }): ScheduledWork => ({
        ...{ job: name, period, needs: needs.map(({ kind }) => kind as Kind) },
        run: ({ ports, sources }, now) => run(ports, now, sources.now()),
      }),
    ),
  ),
];

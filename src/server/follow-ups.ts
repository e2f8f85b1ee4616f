import { randomUUID } from 'node:crypto';
import type { Stored } from '../core/stored.ts';
import { AuditEntry } from '../features/audit/records.ts';
import { CaseEntry } from '../features/cases/log/records.ts';
import { writeClearance } from '../features/clearance/scheduled/write-clearance.ts';
import { Notification } from '../features/delivery/records.ts';
import { lapsesOfJobs } from '../features/reading/lapses/queries/lapses-of-jobs.ts';
import { Lapse } from '../features/reading/records.ts';
import type { Review } from '../features/reviews/records.ts';
import type { Services } from '../kernel/context.ts';
import type { Records } from '../kernel/records.ts';
import type { FollowUps } from '../ports/ports.ts';
import type { Background } from './background.ts';

/** How what is kept gets to people and to other lists. */
interface Senders {
  notification(planned: Stored<Notification>): Promise<void>;
  /** Everything about cases that waits. */
  ofCases(): Promise<unknown>;
  /** The rows that follow from a review. */
  review(review: Review): Promise<unknown>;
  /** What Planner should say of one manager, or of everybody. */
  planner(manager?: string): Promise<unknown>;
}

/**
 * The work behind an answer. An audit entry is written in the background under a key of its own, so that writing it
 * twice makes one row, and what is lost in a crash is redone by the nightly sweep (`audit-sweep.ts`). A notification is
 * kept first and sent by whoever kept it; what a crash leaves unsent is sent by the hourly run
 * (`waiting-notifications.ts`).
 */
export function openFollowUps(
  records: Pick<Records, 'find' | 'all' | 'each' | 'create' | 'update'>,
  background: Background,
  send: Senders,
  isHeldBack: Services['isHeldBack'],
): FollowUps {
  const lapse = (one: Lapse) => void background.later(one.key, () => records.create(Lapse, one));
  return {
    audit: (entry) => {
      if (records.find(AuditEntry, entry.key)) return;
      void background.later(entry.key, () => records.create(AuditEntry, entry));
    },
    tell: (notification) => {
      // What still waits when its module is on again is planned by the module's own scheduled work.
      if (isHeldBack(notification.what)) return;
      void background.later(notification.key, async () => {
        const { existed, ...planned } = await records.create(Notification, notification);
        if (!existed) await send.notification(planned);
      });
    },
    caseLog: (entry) => {
      if (records.find(CaseEntry, entry.key)) return;
      void background.later(entry.key, () => records.create(CaseEntry, entry));
    },
    // Each call is work of its own: what is planned while another goes on must not wait for the sweep.
    tellOfCases: () => background.later(`cases:${randomUUID()}`, send.ofCases),
    clearance: (change) =>
      void background.later(`${change.wanted.key}:${change.wanted.state}`, () => writeClearance(records, change)),
    review: ({ record, mark }) => void background.later(`${record.key}:${mark.version}`, () => send.review(record)),
    // What changes while another goes on must not wait for the hour.
    planner: (manager) => void background.later(`planner:${randomUUID()}`, () => send.planner(manager)),
    lapse,
    jobs: (known, wanted, now, trees) => {
      const lapses = lapsesOfJobs(records, known, wanted, now, trees);
      return (concerned) => lapses(concerned).forEach(lapse);
    },
  };
}

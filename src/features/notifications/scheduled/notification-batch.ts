import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import { afterSending } from '../../delivery/notification.ts';
import type { Notice } from '../../delivery/notifier.ts';
import { Notification } from '../../delivery/records.ts';
import { deliver, type Policy } from '../../delivery/scheduled/deliver.ts';

/** What Microsoft takes in one request (graph.md section 3, activity feed). */
const mostPeople = 100;
/** Codes are Microsoft's; this one is for a notifier that threw. */
const nobodyReached = 'unreachable';

/** A row that cannot be written now is found by a later sweep, which gives it up: it is not known to be sent. */
const policy: Policy<typeof Notification> = { record: Notification, after: afterSending, failed: () => undefined };

/** Collects notifications, so that everybody who gets the same notice gets it in the same request. */
export interface NotificationBatch {
  /**
   * Puts a planned notification in; a hundred with one notice are sent at once.
   * @param alone it is sent by itself: Microsoft refuses a hundred for one person without the app, and finding that one
   * takes some twelve requests
   */
  put(planned: Stored<Notification>, notice: Notice, alone?: boolean): Promise<void>;
  /** Sends the rest. @returns how many people have been told since the batch was opened */
  send(): Promise<number>;
}

/** @param isWorth asked once more when the batch is sent: the rule may have been read and the wishes changed meanwhile */
export function openNotificationBatch(
  services: Pick<Services, 'records' | 'notifier' | 'clock'>,
  isWorth: (notification: Notification) => boolean,
): NotificationBatch {
  const bundles = new Map<string, { notice: Notice; rows: Stored<Notification>[] }>();
  let told = 0;
  const { notifier } = services;
  /** Whoever could not be asked for at all is tried again like those Microsoft did not take. */
  const reaching: Services['notifier'] = {
    tell: (notice, people, isWanted) =>
      notifier.tell(notice, people, isWanted).catch(() => new Map(people.map((person) => [person, nobodyReached]))),
  };

  const send = async ({ notice, rows }: { notice: Notice; rows: readonly Stored<Notification>[] }) => {
    const wanted = rows.filter(({ record }) => isWorth(record));
    const unwanted = rows.filter((row) => !wanted.includes(row));
    const addressed = wanted.map((row) => ({ row, to: row.record.person }));
    if (wanted.length > 0) told += await deliver({ ...services, notifier: reaching }, policy, notice, addressed);
    await Promise.allSettled(
      unwanted.map((row) => services.records.update(Notification, row, { ...row.record, state: 'dropped' })),
    );
  };

  return {
    put: async (planned, notice, alone = false) => {
      if (alone) return send({ notice, rows: [planned] });
      const key = JSON.stringify(notice);
      const bundle = bundles.get(key) ?? { notice, rows: [] };
      bundle.rows.push(planned);
      bundles.set(key, bundle);
      if (bundle.rows.length < mostPeople) return;
      bundles.delete(key);
      await send(bundle);
    },
    send: async () => {
      for (const [key, bundle] of bundles) {
        bundles.delete(key);
        await send(bundle);
      }
      return told;
    },
  };
}

import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { afterSending } from '../../features/notifications/notification.ts';
import type { Notice } from '../../features/notifications/notifier.ts';
import { Notification } from '../../features/notifications/records.ts';

/** What Microsoft takes in one request (graph.md section 3, activity feed). */
const mostPeople = 100;
/** Codes are Microsoft's; this one is for a notifier that threw. */
const nobodyReached = 'unreachable';

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
  ports: Pick<Ports, 'records' | 'notifier' | 'clock'>,
  isWorth: (notification: Notification) => boolean,
): NotificationBatch {
  const bundles = new Map<string, { notice: Notice; rows: Stored<Notification>[] }>();
  let told = 0;

  const deliver = async ({ notice, rows }: { notice: Notice; rows: readonly Stored<Notification>[] }) => {
    const wanted = rows.filter(({ record }) => isWorth(record));
    const unwanted = rows.filter((row) => !wanted.includes(row));
    const people = wanted.map(({ record }) => record.person);
    const missed = people.length > 0 ? await reach(ports, notice, people) : new Map<string, string>();
    const now = ports.clock.now();
    told += people.filter((person) => !missed.has(person)).length;
    await writeDown(ports, [
      ...wanted.map((row) => [row, afterSending(row.record, missed.get(row.record.person), now)] as const),
      ...unwanted.map((row) => [row, { ...row.record, state: 'dropped' as const }] as const),
    ]);
  };

  return {
    put: async (planned, notice, alone = false) => {
      if (alone) return deliver({ notice, rows: [planned] });
      const key = JSON.stringify(notice);
      const bundle = bundles.get(key) ?? { notice, rows: [] };
      bundle.rows.push(planned);
      bundles.set(key, bundle);
      if (bundle.rows.length < mostPeople) return;
      bundles.delete(key);
      await deliver(bundle);
    },
    send: async () => {
      for (const [key, bundle] of bundles) {
        bundles.delete(key);
        await deliver(bundle);
      }
      return told;
    },
  };
}

async function reach({ notifier }: Pick<Ports, 'notifier'>, notice: Notice, people: readonly string[]) {
  try {
    return await notifier.tell(notice, people);
  } catch {
    return new Map(people.map((person) => [person, nobodyReached]));
  }
}

/** A row that cannot be written now is found by a later sweep, which gives it up: it is not known to be sent. */
async function writeDown(
  { records }: Pick<Ports, 'records'>,
  changes: readonly (readonly [Stored<Notification>, Notification])[],
): Promise<void> {
  const real = changes.filter(([{ record }, next]) => record.state !== next.state || record.fault !== next.fault);
  await Promise.allSettled(real.map(([before, next]) => records.update(Notification, before, next)));
}

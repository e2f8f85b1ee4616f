import type { OutboxMessage } from '../../ports/ports.ts';
import type { Log } from '../log.ts';
import type { Outbox } from './outbox.ts';

/**
 * Keeps a message where the server can, and otherwise says so: a report is not refused because a disk is full.
 * @returns nothing when it is not kept
 */
export async function keptIn(
  outbox: Pick<Outbox, 'keep'>,
  message: OutboxMessage,
  log: Pick<Log, 'outboxNotWritable' | 'followUpLost'>,
): Promise<{ done(): Promise<void> } | undefined> {
  try {
    const kept = await outbox.keep(JSON.stringify(message), message.person);
    // A file that stays behind is carried out once more, which changes nothing.
    return { done: () => kept.done().catch((error) => log.followUpLost({ key: 'outbox', error })) };
  } catch (error) {
    log.outboxNotWritable({ code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' });
    return undefined;
  }
}

import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { attachmentKey } from '../attachment.ts';
import { Attachment } from '../records.ts';

/** Files on their way at once: Microsoft gives each site so much. */
const atOnce = 4;

/**
 * Which of these attachments cannot be opened: their file is away, or is no longer what the hash says. What this server
 * still holds of them can. Only editors may ask, who can upload them again.
 * @throws Refusal as `Library.get`: while Microsoft does not answer nobody knows
 */
export async function checkAttachments(
  { records, attachments }: Pick<Ports, 'records' | 'attachments'>,
  actor: Actor,
  hashes: readonly string[],
): Promise<readonly string[]> {
  if (!actor.roles.includes('editor')) throw new Refusal('notAllowed');
  const unreadable: string[] = [];
  const queue = hashes.values();
  const look = async () => {
    for (const hash of queue) {
      const row = records.find(Attachment, attachmentKey(hash))?.record;
      if (row && !(await attachments.content(row))) unreadable.push(hash);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  return unreadable;
}

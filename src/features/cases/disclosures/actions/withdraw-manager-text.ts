import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { Incident } from '../../../incidents/records.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { textEntry } from '../manager-text.ts';
import { ManagerText } from '../records.ts';

/**
 * The DBR takes a text back, as long as the manager has not opened it; it can be released again.
 * @throws Refusal `unknownManagerText`, `managerTextInvalid` with `alreadyOpened`, `changedMeanwhile`
 */
export async function withdrawManagerText(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<ManagerText>> {
  const { records, clock, followUps } = ports;
  const before = await records.fetch(ManagerText, key);
  const incident = before && (await records.fetch(Incident, before.record.incident));
  if (!before || !incident || !handles(ports, actor, incident.record)) throw new Refusal('unknownManagerText');
  if (before.record.openedAt !== undefined) throw new Refusal('managerTextInvalid', { faults: ['alreadyOpened'] });
  if (before.record.state === 'withdrawn') return before;
  const now = clock.now();
  const withdrawn: ManagerText = { ...before.record, state: 'withdrawn', actor: actor.person.id, at: now };
  const stored = await records.update(ManagerText, before, { ...withdrawn, releasedAt: undefined });
  followUps.caseLog(textEntry('textWithdrawn', stored, actor.person, now));
  return stored;
}

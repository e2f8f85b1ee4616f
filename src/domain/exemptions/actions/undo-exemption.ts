import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { Exemption } from '../../../features/exemptions/records.ts';
import type { Ports } from '../../ports.ts';
import type { Said } from '../exemption-change.ts';
import { followDeed, wantedExemption } from '../exemption-follow.ts';

/**
 * Takes back one's own last deed: an assessment until there is a decision, anything else on the same day. Again is the
 * same.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownExemption`, `exemptionUndoLate`, `changedMeanwhile`
 */
export async function undoExemption(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'holidays'>,
  actor: Actor,
  { key, seen, ...said }: { key: string; seen: number } & Said<'undo'>,
): Promise<Stored<Exemption>> {
  const before = await ports.records.fetch(Exemption, key);
  if (!before) throw new Refusal('unknownExemption');
  const wanted = wantedExemption(ports, before, { deed: 'undo', ...said }, actor, seen);
  if (!wanted) return before;
  const stored = await ports.records.update(Exemption, before, wanted);
  followDeed(ports, 'undoExemption', stored);
  return stored;
}

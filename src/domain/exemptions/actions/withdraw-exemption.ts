import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { Exemption } from '../../../features/exemptions/records.ts';
import type { Ports } from '../../ports.ts';
import { followDeed, wantedExemption } from '../exemption-follow.ts';

/**
 * Whoever asked takes the request back before there is a decision. Again is the same.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownExemption`, `notAllowed` for anybody else, `exemptionSettled`, `changedMeanwhile`
 */
export async function withdrawExemption(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'holidays'>,
  actor: Actor,
  { key, seen }: { key: string; seen: number },
): Promise<Stored<Exemption>> {
  const before = await ports.records.fetch(Exemption, key);
  if (!before) throw new Refusal('unknownExemption');
  const wanted = wantedExemption(ports, before, { deed: 'withdraw' }, actor, seen);
  if (!wanted) return before;
  const stored = await ports.records.update(Exemption, before, wanted);
  followDeed(ports, 'withdrawExemption', stored);
  return stored;
}

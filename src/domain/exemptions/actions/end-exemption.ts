import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { Exemption } from '../../../features/exemptions/records.ts';
import type { Ports } from '../../ports.ts';
import type { Said } from '../exemption-change.ts';
import { followDeed, wantedExemption } from '../exemption-follow.ts';

/**
 * Whoever asked, or a director, ends an exemption before its last day: from today the rule holds again. Again is the same.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownExemption`, `notAllowed` for anybody else, `exemptionSettled`, `changedMeanwhile`
 */
export async function endExemption(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'holidays'>,
  actor: Actor,
  { key, seen, ...said }: { key: string; seen: number } & Said<'end'>,
): Promise<Stored<Exemption>> {
  const before = await ports.records.fetch(Exemption, key);
  if (!before) throw new Refusal('unknownExemption');
  const wanted = wantedExemption(ports, before, { deed: 'end', ...said }, actor, seen);
  if (!wanted) return before;
  const stored = await ports.records.update(Exemption, before, wanted);
  followDeed(ports, 'endExemption', stored);
  return stored;
}

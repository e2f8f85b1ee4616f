import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { Exemption } from '../../../features/exemptions/records.ts';
import type { Ports } from '../../ports.ts';
import type { Said } from '../exemption-change.ts';
import { followDeed, wantedExemption } from '../exemption-follow.ts';

/**
 * The DBR, or the deputy, says what the exemption means for security: recommended, with conditions, or advised against
 * (S65, S67). It is an assessment, and another's decision (G2); until there is one it may be said again. The director is
 * told. The very same again writes nothing.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownExemption`, `sameHands` of one's own request (S37), `exemptionSettled`, `exemptionInvalid`,
 * `changedMeanwhile`
 */
export async function assessExemption(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'holidays'>,
  actor: Actor,
  { key, seen, ...said }: { key: string; seen: number } & Said<'assess'>,
): Promise<Stored<Exemption>> {
  const before = await ports.records.fetch(Exemption, key);
  if (!before) throw new Refusal('unknownExemption');
  const wanted = wantedExemption(ports, before, { deed: 'assess', ...said }, actor, seen);
  if (!wanted) return before;
  const stored = await ports.records.update(Exemption, before, wanted);
  followDeed(ports, 'assessExemption', stored);
  return stored;
}

import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { Exemption } from '../../../features/exemptions/records.ts';
import type { Ports } from '../../ports.ts';
import type { Said } from '../exemption-change.ts';
import { followDeed, wantedExemption } from '../exemption-follow.ts';

/**
 * A director grants or refuses what the DBR has assessed (S67, G2, INV12): at most as long as was asked for, with
 * conditions. Deciding against the DBR is possible, marked, and told to the accountable director. The very same again
 * writes nothing.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownExemption`, `notAssessed`, `sameHands` for whoever asked or assessed (S37), `exemptionSettled`,
 * `exemptionInvalid`, `notExemptible` when the law has come to decide the rule, `changedMeanwhile`
 */
export async function decideExemption(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'holidays'>,
  actor: Actor,
  { key, seen, ...said }: { key: string; seen: number } & Said<'decide'>,
): Promise<Stored<Exemption>> {
  const before = await ports.records.fetch(Exemption, key);
  if (!before) throw new Refusal('unknownExemption');
  const wanted = wantedExemption(ports, before, { deed: 'decide', ...said }, actor, seen);
  if (!wanted) return before;
  const stored = await ports.records.update(Exemption, before, wanted);
  followDeed(ports, 'decideExemption', stored);
  return stored;
}

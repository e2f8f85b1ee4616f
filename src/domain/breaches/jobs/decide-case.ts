import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { authorityNow } from '../authority-now.ts';
import { deedEntry } from '../case-log.ts';
import { missingToClose } from '../closing.ts';
import type { CaseDecision } from '../decision.ts';
import { awaitsDecision, decidedCase } from '../decision.ts';
import type { Incident } from '../incident.ts';
import { ownRatifiersOf } from '../own-ratifiers.ts';

/**
 * The controller decides on what the DBR has assessed, without meeting reporter or story (INV10, INV11; GDPR art.
 * 38(6)). Deciding against the DBR is allowed, needs a reason and stands in the log as such; so does the mandate another
 * director decides under.
 * @throws Refusal `unknownIncident` for a case that is not theirs to decide, `nothingToDecide` when it is not assessed or
 * decided already, `changedMeanwhile` when it was assessed anew
 */
export async function decideCase(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'holidays'>,
  actor: Actor,
  { key, seen, ...decision }: CaseDecision & { key: string; seen: number },
): Promise<Stored<Incident>> {
  const { records } = ports;
  const now = ports.clock.now();
  const current = await records.fetch('incident', key);
  const authority = current && authorityNow(ports, actor, current.record, now);
  if (!current || !authority) throw new Refusal('unknownIncident');
  if (!awaitsDecision(current.record)) throw new Refusal('nothingToDecide');
  if (current.mark.version !== seen) throw new Refusal('changedMeanwhile');
  const { next, note } = decidedCase(current.record, decision, authority, actor.person, now);
  // Whoever ratifies has seen and decided it: that is one deed.
  const { own } = current.record;
  const ratifies =
    own === 'waiting' &&
    ownRatifiersOf(ports, current.record, now).ratifiers.some(({ person }) => person === actor.person.id);
  const decided = ratifies ? { ...next, own: 'ratified' as const } : next;
  const missing = missingToClose(decided);
  const stored = await records.update('incident', current, {
    ...decided,
    missing: missing.length > 0 ? missing : undefined,
  });
  await records.create('caseEntry', deedEntry('decided', stored, actor.person, now, note));
  return stored;
}

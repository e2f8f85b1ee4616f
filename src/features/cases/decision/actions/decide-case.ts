import type { Moment } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { Incident } from '../../../incidents/records.ts';
import { missingToClose } from '../../closing.ts';
import { stepEntry } from '../../log/case-log.ts';
import type { Authority } from '../../mandates/mandate.ts';
import { authorityNow } from '../authority-now.ts';
import type { CaseDecision } from '../decision.ts';
import { awaitsDecision, decidedCase } from '../decision.ts';
import { ownRatifiersOf } from '../own-ratifiers.ts';

/**
 * The controller decides on what the DBR has assessed, without meeting reporter or story (INV10, INV11; GDPR art.
 * 38(6)). Deciding against the DBR is allowed, needs a reason and stands in the log as such; so does the mandate
 * another director decides under. Pressing twice is one decision.
 * @throws Refusal `unknownIncident` for a case that is not theirs to decide, `nothingToDecide` when it is not assessed
 * or decided already, `changedMeanwhile` when it was assessed anew
 */
export async function decideCase(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock' | 'holidays'>,
  actor: Actor,
  { key, seen, ...decision }: CaseDecision & { key: string; seen: number },
): Promise<Stored<Incident>> {
  const { records, presses } = ports;
  const now = ports.clock.now();
  const current = await records.fetch(Incident, key);
  const authority = current && authorityNow(ports, actor, current.record, now);
  if (!current || !authority) throw new Refusal('unknownIncident');
  const { stored, made, isAgain } = await presses.change(current, {
    seen,
    now,
    refuse,
    makes: (before, at) => (awaitsDecision(before) ? decided(before, authority, at) : undefined),
    otherwise: awaitsDecision(current.record) ? 'changedMeanwhile' : 'nothingToDecide',
  });
  await presses.log(stepEntry('decided', stored, actor.person, stored.record.at, made.note), isAgain);
  return stored;

  function refuse(incident: Incident): void {
    if (!awaitsDecision(incident)) throw new Refusal('nothingToDecide');
  }

  function decided(incident: Incident, authority: Authority, at: Moment): { next: Incident; note: string } {
    const { next, note } = decidedCase(incident, decision, authority, actor.person, at);
    // A ratifier has seen and decided it: that is one action.
    const ratifies =
      incident.own === 'waiting' &&
      ownRatifiersOf(ports, incident, at).ratifiers.some(({ person }) => person === actor.person.id);
    const whole = ratifies ? { ...next, own: 'ratified' as const } : next;
    const missing = missingToClose(whole);
    return { next: { ...whole, missing: missing.length > 0 ? missing : undefined }, note };
  }
}

import type { Moment } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import type { RefusalCode } from '../../refusal.ts';
import { Refusal, unlessChanged } from '../../refusal.ts';
import { authorityNow } from '../authority-now.ts';
import { deedEntry } from '../case-log.ts';
import { missingToClose } from '../closing.ts';
import type { CaseDecision } from '../decision.ts';
import { awaitsDecision, decidedCase } from '../decision.ts';
import type { Incident } from '../incident.ts';
import { ownRatifiersOf } from '../own-ratifiers.ts';
import { isAsSeen, lineThere, pressedAgain } from '../pressed-again.ts';

/**
 * The controller decides on what the DBR has assessed, without meeting reporter or story (INV10, INV11; GDPR art.
 * 38(6)). Deciding against the DBR is allowed, needs a reason and stands in the log as such; so does the mandate another
 * director decides under. Pressing twice is one decision.
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
  const { current, authority } = await theirs();
  const { stored, note, isAgain } = await decidedOnce(current);
  const line = deedEntry('decided', stored, actor.person, stored.record.at, note);
  const there = isAgain ? lineThere(records.all('caseEntry', { incident: key }), line) : undefined;
  const { record: logged, existed } = there ? { ...there, existed: true } : await records.create('caseEntry', line);
  // With another reason it is another press, and must not be thought kept.
  if (existed && logged.note !== line.note) throw new Refusal('changedMeanwhile');
  return stored;

  async function theirs() {
    const current = await records.fetch('incident', key);
    const authority = current && authorityNow(ports, actor, current.record, now);
    if (!current || !authority) throw new Refusal('unknownIncident');
    return { current, authority };
  }

  function makes(incident: Incident, at: Moment): { next: Incident; note: string } {
    const { next, note } = decidedCase(incident, decision, authority, actor.person, at);
    // Whoever ratifies has seen and decided it: that is one deed.
    const ratifies =
      incident.own === 'waiting' &&
      ownRatifiersOf(ports, incident, at).ratifiers.some(({ person }) => person === actor.person.id);
    const decided = ratifies ? { ...next, own: 'ratified' as const } : next;
    const missing = missingToClose(decided);
    return { next: { ...decided, missing: missing.length > 0 ? missing : undefined }, note };
  }

  async function decidedOnce(
    before: Stored<Incident>,
  ): Promise<{ stored: Stored<Incident>; note: string; isAgain: boolean }> {
    const versions = before.mark.version === seen ? [] : await records.versions('incident', before);
    if (!awaitsDecision(before.record)) return firstAnswer(before, versions, 'nothingToDecide');
    if (!isAsSeen(before, seen, versions)) throw new Refusal('changedMeanwhile');
    const { next, note } = makes(before.record, now);
    try {
      return { stored: await records.update('incident', before, next), note, isAgain: false };
    } catch (error) {
      unlessChanged(error);
      return firstAnswer((await theirs()).current, [before.record], 'changedMeanwhile');
    }
  }

  function firstAnswer(stored: Stored<Incident>, versions: readonly Incident[], otherwise: RefusalCode) {
    const again = pressedAgain(stored.record, versions, (before, at) =>
      awaitsDecision(before) ? makes(before, at) : undefined,
    );
    if (!again) throw new Refusal(otherwise);
    return { stored, note: again.note, isAgain: true };
  }
}

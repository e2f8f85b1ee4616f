import type { Moment } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { CaseEntry } from '../../incidents/breach-records.ts';
import { isOpen } from '../../incidents/incident.ts';
import { Incident } from '../../incidents/records.ts';
import { missingToClose } from '../closing.ts';
import { isToTakeOver } from '../decision/own-case.ts';
import { ownCaseNow, ownStatus, refuseOwn } from '../decision/own-case-now.ts';
import { stepEntry } from '../log/case-log.ts';
import { handles } from '../notifications/excluded-from-case.ts';
import { pressedAgain } from '../pressed-again.ts';

/** In the DBR's own list, so in Danish. */
const ownNote = 'Egen melding: ingen anden af DBR og stedfortræder har taget sagen inden for fire timer.';

/**
 * The DBR or the deputy takes a report under review (domain.md 2.8). Doing it twice, or both of them, is one action.
 * Who has a part in it goes on by it when nobody else has come, and the case is marked *egen melding*; the other takes
 * it from a person who has a part in it, however far it has come.
 * @throws Refusal `unknownIncident` when there is none, or when the report is about the caller; `ownCase` while the
 * other may still take it; `changedMeanwhile`
 */
export async function takeOverIncident(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<Incident>> {
  const { records, clock } = ports;
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const { status, own } = current.record;
  const now = clock.now();
  const ownCase = ownCaseNow(ports, current.record, now);
  const ownCaseStatus = ownStatus(ownCase, actor);
  const { hasPart } = ownCaseStatus;
  if (!isToTakeOver(current.record, ownCaseStatus, ownCase.isOfficersOwn, now)) {
    if (hasPart && own === undefined && isOpen(current.record))
      refuseOwn(ports, actor, current.record, 'takeOver', now);
    return current;
  }
  if (status !== 'received' && current.record.actor === actor.person.id) {
    // Another server has just done it: its line, by which a taken case is known, may not have come here yet.
    const versions = await records.versions(Incident, current);
    if (pressedAgain(current.record, versions, (one, at) => ({ next: taken(one, at, actor.person.id) })))
      return current;
  }
  try {
    const stored = await records.update(Incident, current, taken(current.record, now, actor.person.id));
    const entry = stepEntry('takenOver', stored, actor.person, now, hasPart ? ownNote : undefined);
    // At once where somebody has a part in it: that another has taken it is what holds them.
    if (ownCase.isOfficersOwn) await records.create(CaseEntry, entry);
    else ports.followUps.caseLog(entry);
    return stored;
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(Incident, key);
    const by = after?.record.actor ?? '';
    const isTaken = after && pressedAgain(after.record, [current.record], (one, at) => ({ next: taken(one, at, by) }));
    if (!isTaken) throw error;
    // The quicker of the two, perhaps the same person, writes the line.
    return after;
  }

  function taken(before: Incident, at: Moment, by: string): Incident {
    const next: Incident = {
      ...before,
      status: before.status === 'received' ? 'underReview' : before.status,
      own: hasPart ? 'waiting' : before.own,
      actor: by,
      at,
    };
    return { ...next, missing: missingToClose(next) };
  }
}

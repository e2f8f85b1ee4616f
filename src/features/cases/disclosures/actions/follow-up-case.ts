import { guardText } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { Reporter } from '../../../incidents/breach-records.ts';
import { reporterKey } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { managerQuestion } from '../manager-question.ts';
import { textEntry } from '../manager-text.ts';
import { isForManager } from '../manager-to-tell.ts';
import { ManagerText } from '../records.ts';

/**
 * The manager says what has been talked about and changed (S85); the DBR reads it on the case. CPR numbers are covered.
 * Writing it anew replaces it.
 * @throws Refusal `unknownManagerText`, also before it has been opened; `changedMeanwhile`
 */
export async function followUpCase(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; seen: number; words: string },
): Promise<Stored<ManagerText>> {
  const { records, clock, followUps } = ports;
  const before = await records.fetch(ManagerText, input.key);
  const incident = before && (await records.fetch(Incident, before.record.incident));
  const reporter = incident && records.find(Reporter, reporterKey(incident.record.key))?.record;
  const question = incident && managerQuestion(ports, incident.record, reporter, dayOf(clock.now()));
  if (!before || !question || !isForManager(before.record, question, actor.person.id)) {
    throw new Refusal('unknownManagerText');
  }
  if (before.record.openedAt === undefined) throw new Refusal('unknownManagerText');
  const followUp = guardText(input.words).text;
  if (before.record.followUp === followUp) return before;
  if (before.mark.version !== input.seen) throw new Refusal('changedMeanwhile');
  const now = clock.now();
  const followed = { ...before.record, followUp, followedUpAt: now, actor: actor.person.id, at: now };
  const stored = await records.update(ManagerText, before, followed);
  followUps.caseLog(textEntry('managerFollowedUp', stored, actor.person, now, followUp));
  return stored;
}

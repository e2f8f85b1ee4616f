import { guardText } from '../../cpr.ts';
import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { reporterKey } from '../incident.ts';
import { managerQuestion } from '../manager-question.ts';
import type { ManagerText } from '../manager-text.ts';
import { textEntry } from '../manager-text.ts';
import { isShutOut } from '../manager-to-tell.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>;

/**
 * The manager opens a text: from here on it cannot be taken back, and the log says so. Opening it again is no new deed.
 * @throws Refusal `unknownManagerText` when there is none for the manager, or the report is about the manager;
 * `changedMeanwhile` when the DBR takes it back in the same moment
 */
export async function openManagerText(
  ports: Needs,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<ManagerText>> {
  const before = await textForManager(ports, actor, key);
  if (before.record.openedAt !== undefined) return before;
  const now = ports.clock.now();
  const opened = { ...before.record, openedAt: now, actor: actor.person.id, at: now };
  const stored = await ports.records.update('managerText', before, opened);
  ports.followUps.caseLog(textEntry('textOpened', stored, actor.person, now));
  return stored;
}

/**
 * The manager says what has been talked about and changed (S85); the DBR reads it on the case. CPR numbers are covered.
 * Writing it anew replaces it.
 * @throws Refusal `unknownManagerText`, also before it has been opened; `changedMeanwhile`
 */
export async function followUpCase(
  ports: Needs,
  actor: Actor,
  input: { key: string; seen: number; words: string },
): Promise<Stored<ManagerText>> {
  const before = await textForManager(ports, actor, input.key);
  if (before.record.openedAt === undefined) throw new Refusal('unknownManagerText');
  const followUp = guardText(input.words).text;
  if (before.record.followUp === followUp) return before;
  if (before.mark.version !== input.seen) throw new Refusal('changedMeanwhile');
  const now = ports.clock.now();
  const followed = { ...before.record, followUp, followedUpAt: now, actor: actor.person.id, at: now };
  const stored = await ports.records.update('managerText', before, followed);
  ports.followUps.caseLog(textEntry('managerFollowedUp', stored, actor.person, now, followUp));
  return stored;
}

async function textForManager(ports: Needs, { person }: Actor, key: string): Promise<Stored<ManagerText>> {
  const { records, clock } = ports;
  const before = await records.fetch('managerText', key);
  const incident = before && (await records.fetch('incident', before.record.incident));
  const isFor = before?.record.state === 'released' && before.record.manager === person.id;
  if (!before || !incident || !isFor) throw new Refusal('unknownManagerText');
  const reporter = records.find('reporter', reporterKey(incident.record.key))?.record;
  const question = managerQuestion(ports, incident.record, reporter, dayOf(clock.now()));
  if (isShutOut(question, person.id)) throw new Refusal('unknownManagerText');
  return before;
}

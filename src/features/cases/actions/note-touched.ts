import type { Actor } from '../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { Incident } from '../../incidents/records.ts';
import { stepEntry } from '../log/case-log.ts';
import { handles } from '../notifications/excluded-from-case.ts';
import { withTouched } from '../touched.ts';

/**
 * The DBR notes which rules and systems a case touches.
 * @throws Refusal `unknownIncident`, `unknownRule` for one that is not in the handbook, `changedMeanwhile`
 */
export async function noteTouched(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, ...touched }: { key: string; seen: number; rules: readonly string[]; systems: readonly string[] },
): Promise<Stored<Incident>> {
  const { records, presses, clock, followUps } = ports;
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  if (touched.rules.some((rule) => records.all(RuleVersion, { rule }).length === 0)) throw new Refusal('unknownRule');
  const now = clock.now();
  const next = withTouched(current.record, touched, actor.person, now);
  const same = (of: Incident) => JSON.stringify([of.rules ?? [], of.systems ?? []]);
  if (same(next) === same(current.record)) return current;
  await presses.refuseUnlessSeen(current, seen);
  try {
    const stored = await records.update(Incident, current, next);
    followUps.caseLog(stepEntry('touchedNoted', stored, actor.person, now));
    return stored;
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(Incident, key);
    if (!after || same(after.record) !== same(next)) throw error;
    // The quicker press, perhaps of the same person, writes the line.
    return after;
  }
}

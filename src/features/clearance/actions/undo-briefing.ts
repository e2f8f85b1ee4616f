import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { staffOn } from '../../team/team.ts';
import { Setting } from '../../workplace/records.ts';
import { briefedOrRefusal } from '../access-people.ts';
import { isBriefingInForce } from '../briefing.ts';
import { Briefing } from '../records.ts';
import { settleClearance } from '../settling.ts';

/**
 * *Fortryd*: a briefing that was written down for the wrong person or day is taken back, by whoever held it or the
 * manager. What rested on it alone is missing again. Repeating it gives the same answer.
 * @throws Refusal `unknownBriefing`, also for somebody the actor does not brief; `changedMeanwhile`
 */
export async function undoBriefing(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string },
): Promise<Stored<Briefing>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const before = await records.fetch(Briefing, input.key);
  if (!before || !isTheirs(ports, actor, before.record, dayOf(now))) throw new Refusal('unknownBriefing');
  const settle = () => settleClearance(ports, before.record.person, { actor: actor.person.id, now });
  if (!isBriefingInForce(before.record)) {
    settle();
    return before;
  }
  const wanted = { ...before.record, actor: actor.person.id, at: now, withdrawnAt: now };
  const stored = await records.update(Briefing, before, wanted).catch(async (refusal) => {
    const latest = await records.fetch(Briefing, input.key);
    if (latest && !isBriefingInForce(latest.record)) return latest;
    throw refusal;
  });
  followUps.audit(auditOf('undoBriefing', stored, stored.record.actor, stored.record.at));
  settle();
  return stored;
}

function isTheirs(
  ports: Pick<Ports, 'records' | 'directory'>,
  actor: Actor,
  { person, by }: Briefing,
  today: string,
): boolean {
  const settings = ports.records.all(Setting).map(({ record }) => record);
  try {
    const { byWhom } = briefedOrRefusal(ports.records, staffOn(ports, today), actor.person.id, person, settings);
    return byWhom === 'manager' || by === actor.person.id;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unknownPerson') return false;
    throw error;
  }
}

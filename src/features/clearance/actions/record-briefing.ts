import type { Day } from '../../../core/dates.ts';
import { addDays, dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { rulesOf } from '../../handbook/rule.ts';
import { staffOn } from '../../team/team.ts';
import { Setting } from '../../workplace/records.ts';
import { briefedOrRefusal } from '../access-people.ts';
import { briefedVersions, briefingDays, briefingKey, briefingRules, isBriefingInForce } from '../briefing.ts';
import { Briefing } from '../records.ts';
import { settleClearance } from '../settling.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>;

/**
 * *Notér mundtlig gennemgang* (S81, G1): the manager, or a deputy the manager has named, has gone through rules with one
 * person, the versions in force today. Another evidence than a confirmation (INV7). What is written down twice about one
 * day is one briefing with all of its rules; repeating it gives the same answer.
 * @param input.rules numbers of the rules that were gone through
 * @throws Refusal `unknownPerson` for somebody the actor does not brief; `unknownRule`; `clearanceInvalid` for a day to
 * come or too long ago; `notAllowed` before managers may meet names (G8)
 */
export async function recordBriefing(
  ports: Needs,
  actor: Actor,
  input: { person: string; rules: readonly string[]; heldOn: Day },
): Promise<Stored<Briefing>> {
  const { records, clock } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const settings = records.all(Setting).map(({ record }) => record);
  const { led, byWhom } = briefedOrRefusal(records, staffOn(ports, today), actor.person.id, input.person, settings);
  if (input.heldOn > today) throw new Refusal('clearanceInvalid', { fault: 'toCome' });
  if (input.heldOn < addDays(today, -briefingDays)) throw new Refusal('clearanceInvalid', { fault: 'longAgo' });
  const rules = rulesOf(records.all(RuleVersion).map(({ record }) => record));
  const versions = input.rules.map((rule) => {
    const version = rules.get(rule)?.inForce(today);
    if (!version) throw new Refusal('unknownRule', { rule });
    return version.key;
  });
  const wanted: Briefing = {
    key: briefingKey(led.person, input.heldOn, actor.person.id),
    actor: actor.person.id,
    at: now,
    person: led.person,
    name: ports.directory.person(led.person)?.name ?? led.jobs[0].name,
    rules: briefingRules(versions),
    heldOn: input.heldOn,
    by: actor.person.id,
    byName: actor.person.name,
    byWhom,
  };
  const stored = await write(ports, wanted);
  if (stored.record.at === now) ports.followUps.audit(auditOf('recordBriefing', stored, actor.person.id, now));
  settleClearance(ports, led.person, { actor: actor.person.id, now });
  return stored;
}

/** One row for the day: what was gone through before stays, unless it has been taken back. */
async function write({ records }: Needs, wanted: Briefing): Promise<Stored<Briefing>> {
  const { existed, ...stored } = await records.create(Briefing, wanted);
  if (!existed) return stored;
  return merge(records, stored, wanted).catch(async (refusal) => {
    const latest = await records.fetch(Briefing, wanted.key);
    if (!latest || latest.mark.version === stored.mark.version) throw refusal;
    return merge(records, latest, wanted);
  });
}

async function merge(records: Needs['records'], before: Stored<Briefing>, wanted: Briefing): Promise<Stored<Briefing>> {
  const kept = isBriefingInForce(before.record) ? briefedVersions(before.record) : [];
  const rules = briefingRules([...kept, ...briefedVersions(wanted)]);
  if (isBriefingInForce(before.record) && rules === before.record.rules) return before;
  return records.update(Briefing, before, { ...wanted, rules });
}

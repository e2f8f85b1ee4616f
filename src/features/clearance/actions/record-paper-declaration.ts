import { guardText } from '../../../core/cpr/cpr.ts';
import type { Day } from '../../../core/dates.ts';
import { addMonths, dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { staffOn } from '../../team/team.ts';
import { Setting } from '../../workplace/records.ts';
import { ledOrRefusal } from '../access-people.ts';
import { isDeclarationInForce, paperDeclaration, paperYears } from '../declaration.ts';
import { Declaration } from '../records.ts';
import { settleClearance } from '../settling.ts';

/**
 * The manager writes down that somebody has signed on paper, and where the paper lies (S34). One row for the person and
 * the day on the paper: writing it down again with another reference corrects it. Repeating it gives the same answer.
 * @throws Refusal `unknownPerson` for somebody the actor does not lead; `clearanceInvalid` for a day to come or too long
 * ago; `cprFound` with the reference masked (INV15); `notAllowed` before managers may meet names (G8)
 */
export async function recordPaperDeclaration(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'random' | 'followUps'>,
  actor: Actor,
  input: { person: string; signedOn: Day; reference: string },
): Promise<Stored<Declaration>> {
  const { records, directory, clock, random, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const settings = records.all(Setting).map(({ record }) => record);
  const led = ledOrRefusal(staffOn(ports, today), actor.person.id, input.person, settings);
  if (input.signedOn > today) throw new Refusal('clearanceInvalid', { fault: 'toCome' });
  if (input.signedOn < addMonths(today, -12 * paperYears)) throw new Refusal('clearanceInvalid', { fault: 'longAgo' });
  const reference = guardText(input.reference);
  if (reference.found.length > 0) throw new Refusal('cprFound', { masked: reference.text });

  const of = { id: led.person, name: directory.person(led.person)?.name ?? led.jobs[0].name };
  const paper = { signedOn: input.signedOn, reference: reference.text };
  const fresh = paperDeclaration(of, paper, actor.person, { now, salt: random.salt() });
  const { existed, ...created } = await records.create(Declaration, fresh);
  const isSaid = ({ record }: Stored<Declaration>) =>
    isDeclarationInForce(record) && record.reference === fresh.reference;
  const stored =
    existed && !isSaid(created)
      ? await records.update(Declaration, created, fresh).catch(async (refusal) => {
          const latest = await records.fetch(Declaration, fresh.key);
          if (latest && isSaid(latest)) return latest;
          throw refusal;
        })
      : created;
  if (stored.record.salt === fresh.salt) {
    followUps.audit(auditOf('recordPaperDeclaration', stored, actor.person.id, now));
  }
  settleClearance(ports, led.person, { actor: actor.person.id, now });
  return stored;
}

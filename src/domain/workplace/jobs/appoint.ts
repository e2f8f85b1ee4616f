import type { Day } from '../../dates.ts';
import { secondsBetween } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import type { Run } from '../../trace.ts';
import { auditOf } from '../../trace.ts';
import type { AppointedRole, Appointment } from '../appointment.ts';
import { appointmentKey, hasSingleHolder, inTheWay } from '../appointment.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>;

/** How long an editor's turn at a role lasts; whoever was stopped in the middle holds nobody up for longer. */
const turnSeconds = 60;

/**
 * An editor records that somebody holds a role from a day, or ends it by giving the last day, also for somebody who has
 * left the directory since.
 * @throws Refusal `unknownPerson`, `holderExists` with the one who holds a role that only one may hold (S62, S74),
 * `changedMeanwhile` when another editor is at the same role
 */
export async function appoint(
  ports: Needs,
  actor: Actor,
  input: { role: AppointedRole; person: string; from: Day; to?: Day | undefined },
): Promise<Stored<Appointment>> {
  const person = ports.directory.person(input.person);
  const key = appointmentKey(input.role, input.person, input.from);
  const known = ports.records.find('appointment', key)?.record;
  if (!known && !person?.enabled) throw new Refusal('unknownPerson');
  const wanted: Appointment = {
    key,
    actor: actor.person.id,
    at: ports.clock.now(),
    role: input.role,
    person: known?.person ?? input.person,
    name: person?.name ?? known?.name ?? '',
    from: input.from,
    to: input.to,
  };
  const isRepeat = known !== undefined && known.to === wanted.to;
  if (hasSingleHolder(input.role) && !isRepeat) await takeTurn(ports, wanted);
  return record(ports, wanted);
}

async function record(ports: Needs, wanted: Appointment): Promise<Stored<Appointment>> {
  const { existed, ...created } = await ports.records.create('appointment', wanted);
  // A repeat finds a row that somebody may have changed since, and must not put that version down to the editor.
  if (existed && created.record.to === wanted.to) return created;
  const stored = existed ? await ports.records.update('appointment', created, wanted) : created;
  ports.followUps.audit(auditOf('appoint', stored, stored.record.actor, stored.record.at));
  return stored;
}

/** Whoever is in the way is looked up in SharePoint: the mirror may not know yet that they have ended. */
async function refuseIfHeld({ records }: Needs, wanted: Appointment): Promise<void> {
  const others = records.all('appointment', { role: wanted.role }).map((stored) => stored.record);
  for (const { key } of inTheWay(others, wanted)) {
    const fresh = await records.fetch('appointment', key);
    const [holder] = fresh ? inTheWay([fresh.record], wanted) : [];
    if (holder) throw new Refusal('holderExists', { role: wanted.role, name: holder.name, from: holder.from });
  }
}

/**
 * Two editors on two servers would each see the role free. So one row per role says which appointment is written next:
 * whoever changes it first has the turn, and the one after looks at that appointment before deciding.
 */
async function takeTurn(ports: Needs, wanted: Appointment): Promise<void> {
  const { records } = ports;
  const turn = turnFor(wanted);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const last = await records.fetch('run', turn.key);
    if (last) await seeThrough(ports, last.record, wanted);
    await refuseIfHeld(ports, wanted);
    const taken = last
      ? await records.update('run', last, turn).then(() => true, wasTaken)
      : !(await records.create('run', turn)).existed;
    if (taken) return;
  }
  throw new Refusal('changedMeanwhile');
}

function turnFor({ key, role, actor, at }: Appointment): Run {
  const turn = { job: 'appoint', period: role, state: 'done', holder: actor, summary: key } as const;
  return { key: `run:appoint:${role}`.toLowerCase(), actor, at, ...turn };
}

/** Brings what the last turn wrote into the mirror; one that is not over yet is waited for by trying again. */
async function seeThrough({ records }: Needs, last: Run, wanted: Appointment): Promise<void> {
  if (last.summary === undefined || last.summary === wanted.key) return;
  const written = await records.fetch('appointment', last.summary);
  const isOver = written !== undefined && written.record.at >= last.at;
  if (!isOver && secondsBetween(last.at, wanted.at) < turnSeconds) throw new Refusal('changedMeanwhile');
}

function wasTaken(refusal: unknown): false {
  if (refusal instanceof Refusal && refusal.code === 'changedMeanwhile') return false;
  throw refusal;
}

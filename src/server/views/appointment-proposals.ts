import type { ViewData } from '../../contract/contract.ts';
import { addDays, type Day, dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import type { Stored } from '../../core/stored.ts';
import { unheardBy } from '../../features/cases/notifications/unheard.ts';
import type { Task } from '../../features/team/tasks/task.ts';
import { proposedAppointment, settledProposal } from '../../features/workplace/appointments/appointment-proposal.ts';
import { type Confirmers, holdersToday } from '../../features/workplace/appointments/confirmers.ts';
import { confirmersLeft, mayUndo, needsCase } from '../../features/workplace/appointments/proposal-change.ts';
import { confirmersToday } from '../../features/workplace/appointments/proposal-people.ts';
import { Appointment, AppointmentProposal } from '../../features/workplace/appointments/records.ts';
import { type Workplace, workplaceOn } from '../../features/workplace/workplace.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

type ShownProposal = ViewData<'appointmentProposals'>['proposals'][number];

/** How long an answered proposal stays on the page. */
const shownDays = 30;

/** Proposals about guarded roles: all for those who see *Udpegninger*, and for others those they have a part in (S37, S74). */
export function appointmentProposals(source: ViewSource, actor: Actor): ViewData<'appointmentProposals'> {
  const workplace = workplaceOn(source, source.today);
  const confirmers = confirmersToday(source, workplace);
  const seesAll = may(actor.roles, 'appointments');
  const shown = recent(source).flatMap((stored) => {
    const { proposer, confirmer, person } = stored.record;
    const line = shownProposal(source, workplace, stored, confirmers(stored.record.role), actor);
    const isTheirs = line.may.confirm || [proposer, confirmer, person].includes(actor.person.id);
    return seesAll || isTheirs ? [line] : [];
  });
  const { standIn, people } = confirmers('dpo');
  const holders = (['dpo', 'accountableExecutive'] as const).flatMap((role) =>
    holdersToday({ records: source.records, workplace }, role),
  );
  const name = standIn ? people[0] && source.directory.person(people[0])?.name : undefined;
  return {
    proposals: shown.toSorted(
      (a, b) =>
        Number(b.state === 'proposed') - Number(a.state === 'proposed') || b.proposedAt.localeCompare(a.proposedAt),
    ),
    ...(seesAll || shown.length > 0 ? holders.length === 0 && { standIn: name === undefined ? {} : { name } } : {}),
  };
}

function recent({ records, today, now }: ViewSource): readonly Stored<AppointmentProposal>[] {
  return records
    .all(AppointmentProposal)
    .map(({ record, mark }) => ({ record: settledProposal(record, now), mark }))
    .filter(({ record }) => record.state === 'proposed' || dayOf(record.at) >= addDays(today, -shownDays));
}

function shownProposal(
  source: ViewSource,
  workplace: Workplace,
  { record, mark }: Stored<AppointmentProposal>,
  confirmers: Confirmers,
  actor: Actor,
): ShownProposal {
  const { key, what, role, name, from, to, state, proposerName, proposedAt, confirmerName, caseRef, lapsesAt } = record;
  const waits = state === 'proposed';
  const left = confirmersLeft(record, confirmers, workplace.countsAsOne);
  const nameOf = (person: string) => workplace.person(person)?.name ?? [];
  return {
    ...{ key, row: mark.version, what, role, name, from, state, proposerName, proposedAt },
    ...(to !== undefined && { to }),
    ...(confirmerName !== undefined && { confirmerName }),
    ...(caseRef !== undefined && { caseRef }),
    ...(lapsesAt !== undefined && { lapsesAt }),
    ...(record.standIn && { standIn: true as const }),
    ...(waits && {
      waitsFor: {
        office: confirmers.office,
        names: left.flatMap(nameOf),
        ...(confirmers.people.length > 0 && left.length === 0 && { ownPart: true as const }),
        standIn: confirmers.standIn,
      },
    }),
    needsCase: needsCase(role),
    may: {
      confirm: waits && left.includes(actor.person.id),
      withdraw: waits && record.proposer === actor.person.id,
      undo: isUndoable(source, record, actor.person.id),
    },
  };
}

function isUndoable({ records, today }: ViewSource, proposal: AppointmentProposal, reader: string): boolean {
  return mayUndo(proposal, reader, records.find(Appointment, proposedAppointment(proposal))?.record, today);
}

/** What waits for the reader, for the menu and Start: to confirm it, or to take back today that a role was lost. */
export function waitingProposals(source: ViewSource, actor: Actor): readonly { what: 'confirm' | 'lost' }[] {
  const rows = recent(source);
  if (rows.length === 0) return [];
  const { id } = actor.person;
  const workplace = workplaceOn(source, source.today);
  const confirmers = confirmersToday(source, workplace);
  return rows.flatMap(({ record }): { what: 'confirm' | 'lost' }[] => {
    if (record.what === 'end' && record.person === id && isUndoable(source, record, id)) return [{ what: 'lost' }];
    if (record.state !== 'proposed') return [];
    const left = confirmersLeft(record, confirmers(record.role), workplace.countsAsOne);
    return left.includes(id) ? [{ what: 'confirm' }] : [];
  });
}

/** As things that wait on Start: a person who lost a role has until midnight. */
export function proposalTasks(waiting: readonly { what: 'confirm' | 'lost' }[], today: Day): readonly Task[] {
  return (['lost', 'confirm'] as const).flatMap((what): readonly Task[] => {
    const count = waiting.filter((one) => one.what === what).length;
    return count === 0 ? [] : [{ kind: 'answerProposals', what, count, dueOn: today, place: '/appointments' }];
  });
}

/** For editors, while there is neither DBR nor deputy: who hears of reports, if anybody does. */
export function unheardReports(source: ViewSource, actor: Actor): 'nobody' | 'director' | undefined {
  if (!actor.roles.includes('editor')) return undefined;
  return unheardBy({ records: source.records, workplace: workplaceOn(source, source.today) });
}

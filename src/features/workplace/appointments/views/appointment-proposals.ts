import { z } from 'zod';
import type { Actor } from '../../../../core/person.ts';
import { allRoles, isAny } from '../../../../core/role.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import type { Stored } from '../../../../core/stored.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import { seeingAppointments } from '../../roles.ts';
import type { Workplace } from '../../workplace.ts';
import { confirmersLeft, needsCase } from '../proposal-change.ts';
import { type Confirmers, holdersToday } from '../queries/confirmers.ts';
import { confirmersToday } from '../queries/proposal-people.ts';
import { isUndoable, recentProposals } from '../queries/proposals.ts';
import { AppointmentProposal } from '../records.ts';

const proposal = z.strictObject({
  ...shape(AppointmentProposal, 'key', 'what', 'role', 'name', 'state', 'proposerName', 'confirmerName', 'caseRef'),
  /** Version of the row. */
  row: z.int(),
  from: z.iso.date(),
  to: z.iso.date().optional(),
  proposedAt: z.iso.datetime(),
  /** A deputy in an emergency holds until then. */
  lapsesAt: z.iso.datetime().optional(),
  /** Confirmed by whom the setup names. */
  standIn: z.literal(true).optional(),
  /** Who may confirm it, while it waits. */
  waitsFor: z
    .strictObject({
      office: z.enum(['accountableExecutive', 'municipalDirector', 'setup']),
      names: z.array(z.string()),
      /** Nobody can: the person who would has proposed it or gets the role. */
      ownPart: z.literal(true).optional(),
      standIn: z.boolean(),
    })
    .optional(),
  /** The person who confirms it gives the number of the case. */
  needsCase: z.boolean(),
  may: z.strictObject({ confirm: z.boolean(), withdraw: z.boolean(), undo: z.boolean() }),
});

/**
 * Proposals about guarded roles: all for those who see *Udpegninger*, and for others those they have a part in (S37, S74).
 * Whom the setup names confirms, and the person who lost a role undoes: either may hold any role or none.
 */
export const appointmentProposals = view({
  summary: 'Proposals about roles that take two: what waits, and what became of the latest',
  roles: allRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    proposals: z.array(proposal),
    /** There is neither DBR nor director: who confirms until then, when the setup names somebody. */
    standIn: z.strictObject({ name: z.string().optional() }).optional(),
  }),
  read: (reader, actor) => {
    const workplace = workplaceOn(reader, reader.today);
    const confirmers = confirmersToday(reader, workplace);
    const seesAll = isAny(actor.roles, seeingAppointments);
    const shown = recentProposals(reader).flatMap((stored) => {
      const { proposer, confirmer, person, role } = stored.record;
      const line = shownProposal(reader, workplace, stored, confirmers(role), actor);
      const isTheirs = line.may.confirm || [proposer, confirmer, person].includes(actor.person.id);
      return seesAll || isTheirs ? [line] : [];
    });
    const { standIn, people } = confirmers('dpo');
    const { records } = reader;
    const holders = (['dpo', 'accountableExecutive'] as const).flatMap((role) =>
      holdersToday({ records, workplace }, role),
    );
    const name = standIn ? people[0] && reader.directory.person(people[0])?.name : undefined;
    return {
      proposals: shown.toSorted((a, b) => {
        const [aWaits, bWaits] = [a.state === 'proposed', b.state === 'proposed'];
        if (aWaits !== bWaits) return aWaits ? -1 : 1;
        // In the order they were proposed: the municipal director first, who confirms the next.
        return aWaits ? a.proposedAt.localeCompare(b.proposedAt) : b.proposedAt.localeCompare(a.proposedAt);
      }),
      ...((seesAll || shown.length > 0) && holders.length === 0 && { standIn: name === undefined ? {} : { name } }),
    };
  },
});

function shownProposal(
  reader: Reader,
  workplace: Workplace,
  { record, mark }: Stored<AppointmentProposal>,
  confirmers: Confirmers,
  { person: { id } }: Actor,
): z.input<typeof proposal> {
  const { role, state } = record;
  const waits = state === 'proposed';
  const left = confirmersLeft(record, confirmers, workplace.countsAsOne);
  const nameOf = (person: string) => workplace.person(person)?.name ?? [];
  return {
    ...shownOf(record, proposal.shape),
    row: mark.version,
    standIn: record.standIn || undefined,
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
      confirm: waits && left.includes(id),
      withdraw: waits && record.proposer === id,
      undo: isUndoable(reader, record, id),
    },
  };
}

import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { declinedTo, delegatedBy, performsFor } from '../queries/delegations.ts';

const what = { ...shape(Delegation, 'task', 'about'), until: z.iso.date() };

const mine = z.strictObject({ ...what, ...shape(Delegation, 'performerName') });
const forOther = z.strictObject({ ...what, ...shape(Delegation, 'accountableName'), accountable: z.guid() });

/** Tasks of the reader's that somebody else does now, and those the reader does for others (S72). */
export const delegations = view({
  summary: 'Tasks of the reader’s that somebody else does now, and those the reader does for others',
  roles: insideRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    mine: z.array(mine),
    forOthers: z.array(forOther),
    /** Tasks the reader has given away, and has back because somebody said no. */
    declined: z.array(z.strictObject({ ...shape(Delegation, 'task', 'about', 'performerName'), on: z.iso.date() })),
  }),
  read: (reader, actor) => {
    const { id } = actor.person;
    return {
      mine: delegatedBy(reader, id).map((row) => shownOf(row, mine.shape)),
      forOthers: performsFor(reader, actor).map((row) => shownOf(row, forOther.shape)),
      declined: declinedTo(reader, id).map(({ task, about, on, performerName }) => ({
        task,
        about,
        on,
        performerName,
      })),
    };
  },
});

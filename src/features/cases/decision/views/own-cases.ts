import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { numberOf } from '../../incident/incident.ts';
import { memoLine } from '../../shapes.ts';
import { decisionLine } from '../../shown-handling.ts';
import { ownCasesOf } from '../queries/waiting-decisions.ts';

/** What the reader ratifies of the DBR's side's own cases, or names somebody for; a person who is named has any role. */
export const ownCases = view({
  summary: "Cases of somebody of the DBR's side that the reader ratifies, or names somebody for",
  roles: insideRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    toRatify: z.array(memoLine),
    /** No accountable director is left for these. */
    toName: z.array(z.strictObject({ key: z.string(), number: z.string(), seen: z.int() })),
  }),
  read: (reader, actor) => {
    const { toRatify, toName } = ownCasesOf(reader, actor);
    return {
      toRatify: toRatify.map(decisionLine),
      toName: toName.map((stored) => ({
        key: stored.record.key,
        number: numberOf(stored),
        seen: stored.mark.version,
      })),
    };
  },
});

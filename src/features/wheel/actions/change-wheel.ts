import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles, isAny } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { shape } from '../../../kernel/shape.ts';
import { rolesOn } from '../../workplace/queries/roles-on.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { longestEvidence } from '../item.ts';
import { changedItem, isChanged, mayChange, type WheelChange } from '../item-change.ts';
import { WheelItem } from '../records.ts';
import { seeing } from '../roles.ts';

/** As the tab says it: a performer by id alone. */
type AskedChange = Exclude<WheelChange, { deed: 'delegate' }> | { deed: 'delegate'; performer: string };

const about = { key: z.string().min(1).max(200), seen: z.int().min(1) };
const evidence = freeText(longestEvidence);

/**
 * Something is done to an item of the annual wheel: confirmed, delegated, moved within its year, done with its evidence,
 * not done with the reason, opened again (S119–S122). Whoever does it may hold any role.
 * @throws Refusal `unknownWheelItem`, `notAllowed` for whoever neither answers for it nor does it, `unknownPerson` for a
 * performer who is not here, `performerInvalid` for one who does not see the wheel, `wheelInvalid`, `changedMeanwhile`
 */
export const changeWheel = action({
  summary: 'Confirms, delegates, moves, finishes or reopens an item of the annual wheel',
  roles: insideRoles,
  input: z.discriminatedUnion('deed', [
    z.strictObject({ deed: z.literal('confirm'), ...about }),
    z.strictObject({ deed: z.literal('delegate'), ...about, performer: z.guid() }),
    z.strictObject({ deed: z.literal('takeBack'), ...about }),
    z.strictObject({ deed: z.literal('move'), ...about, due: z.iso.date() }),
    z.strictObject({ deed: z.literal('done'), ...about, evidence }),
    z.strictObject({ deed: z.literal('notDone'), ...about, evidence }),
    z.strictObject({ deed: z.literal('reopen'), ...about }),
  ]),
  output: z.strictObject({ ...shape(WheelItem, 'key'), version: z.int() }),
  run: async (context, { key, seen, ...asked }) => {
    const { actor, clock } = context;
    const now = clock.now();
    const shows = (row?: WheelItem) => ({ state: row?.state });
    const { record, mark } = await change(context, WheelItem, key, {
      seen,
      unknown: 'unknownWheelItem',
      to: (before, stored) => {
        const wanted = completed(context, asked);
        if (!mayChange(before, wanted, actor.person.id)) throw new Refusal('notAllowed');
        if (isChanged(before, wanted)) return before;
        // Whoever saw another row is told of that first.
        if (stored?.mark.version !== seen) throw new Refusal('changedMeanwhile', shows(before));
        const after = changedItem(before, wanted, actor, now);
        if (!after) throw new Refusal('wheelInvalid');
        return after;
      },
      shows,
    });
    return { key: record.key, version: mark.version };
  },
});

function completed({ records, directory, clock }: Context, asked: AskedChange): WheelChange {
  if (asked.deed !== 'delegate') return asked;
  const workplace = workplaceOn({ records, directory }, dayOf(clock.now()));
  const performer = directory.person(asked.performer);
  if (!performer || !isHere(workplace, performer.id)) throw new Refusal('unknownPerson');
  if (!isAny(rolesOn(workplace, records, performer.id), seeing)) throw new Refusal('performerInvalid');
  return { ...asked, performerName: performer.name };
}

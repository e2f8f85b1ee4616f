import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles, isAny } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { shape } from '../../../kernel/shape.ts';
import { doerOf } from '../../controls/queries/doer.ts';
import { rolesOn } from '../../workplace/queries/roles-on.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { longestEvidence } from '../item.ts';
import { changedItem, isChanged, mayChange, type WheelChange } from '../item-change.ts';
import { latestDueOf } from '../laying.ts';
import { wheelStartOf } from '../queries/wheel-start.ts';
import { WheelItem } from '../records.ts';
import { seeing } from '../roles.ts';
import { calmed } from '../start.ts';

/** As the tab says it: a performer by id alone. */
type AskedChange = Exclude<WheelChange, { step: 'delegate' }> | { step: 'delegate'; performer: string };

const about = { key: z.string().min(1).max(200), seen: z.int().min(1) };
const evidence = freeText(longestEvidence);

/**
 * Something is done to an item of the annual wheel: confirmed, delegated, moved within its year, done with its evidence,
 * not done with the reason, opened again (S119–S122). Whoever does it may hold any role.
 * @throws Refusal `unknownWheelItem`, `notAllowed` for whoever neither answers for it nor does it, `unknownPerson` for a
 * performer who is not here, `performerInvalid` for one who does not see the wheel, `performerWatches`, `wheelInvalid`, `changedMeanwhile`
 */
export const changeWheel = action({
  summary: 'Confirms, delegates, moves, finishes or reopens an item of the annual wheel',
  roles: insideRoles,
  input: z.discriminatedUnion('step', [
    z.strictObject({ step: z.literal('confirm'), ...about }),
    z.strictObject({ step: z.literal('delegate'), ...about, performer: z.guid() }),
    z.strictObject({ step: z.literal('takeBack'), ...about }),
    z.strictObject({ step: z.literal('move'), ...about, due: z.iso.date() }),
    z.strictObject({ step: z.literal('done'), ...about, evidence }),
    z.strictObject({ step: z.literal('notDone'), ...about, evidence }),
    z.strictObject({ step: z.literal('reopen'), ...about }),
  ]),
  output: z.strictObject({ ...shape(WheelItem, 'key'), version: z.int() }),
  run: async (context, { key, seen, ...asked }) => {
    const { actor, clock } = context;
    const now = clock.now();
    const shows = (row?: WheelItem) => ({ state: row?.state });
    const { record, mark } = await change(context, WheelItem, key, {
      seen,
      unknown: 'unknownWheelItem',
      to: (item, stored) => {
        // As the reader saw it: what was laid before the wheel was switched on has been moved.
        const before = calmed(item, wheelStartOf(context.records)) ?? item;
        const wanted = completed(context, asked, item);
        if (!mayChange(before, wanted, actor.person.id)) throw new Refusal('notAllowed');
        if (isChanged(item, wanted)) return item;
        // Whoever saw another row is told of that first.
        if (stored?.mark.version !== seen) throw new Refusal('changedMeanwhile', shows(before));
        const after = changedItem(before, wanted, actor, now, latestDueOf(before.item, itemsOf(context, before)));
        if (!after) throw new Refusal('wheelInvalid');
        return after;
      },
      shows,
    });
    return { key: record.key, version: mark.version };
  },
});

const itemsOf = ({ records }: Context, { item }: WheelItem) =>
  records.all(WheelItem, { item }).map(({ record }) => record);

/** @throws Refusal of somebody who may not be asked to do it */
function completed({ records, directory, clock }: Context, asked: AskedChange, { item }: WheelItem): WheelChange {
  if (asked.step !== 'delegate') return asked;
  const workplace = workplaceOn({ records, directory }, dayOf(clock.now()));
  const performer = directory.person(asked.performer);
  if (!performer || !isHere(workplace, performer.id)) throw new Refusal('unknownPerson');
  if (!isAny(rolesOn(workplace, records, performer.id), seeing)) throw new Refusal('performerInvalid');
  // Its own report is the only thing of the year that the DBR's side does: it watches over the rest (GDPR art. 38(6)).
  if (item !== 'dpoReport' && doerOf(records, workplace, performer.id).watches) throw new Refusal('performerWatches');
  return { ...asked, performerName: performer.name };
}

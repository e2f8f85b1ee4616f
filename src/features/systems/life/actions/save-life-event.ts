import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { sameRow } from '../../../../core/same-row.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { freeText, maybeFreeText } from '../../../../kernel/free-text.ts';
import { day } from '../../../../kernel/shape.ts';
import { mayDescribe } from '../../part-rules.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { longestLine } from '../../stored-words.ts';
import { faultsOfLife, lifeEventKey } from '../life.ts';
import { LifeEvent } from '../records.ts';
import { lifeKinds, lifeTicks, longestTradeOff } from '../stored-words.ts';

/**
 * The owner, a delegate, or somebody who keeps the register writes the checklist of something that is to happen to a system
 * (S30, S46, S56, S58, S99): what, when, what has been seen to, and what was weighed. It may be written bit by bit.
 * @param input.event id the page gave it, the same as long as it is written at
 * @param input.seen version of its row, 0 when there was none
 * @throws Refusal `unknownSystem`, `notAllowed`, `lifeEventInvalid` with everything in the way (`faultsOfLife`),
 * `changedMeanwhile`
 */
export const saveLifeEvent = action({
  summary: 'Writes the checklist of something that is to happen to a system',
  roles: working,
  input: z.strictObject({
    about: z.string().min(1).max(100),
    event: z.uuid(),
    kind: z.enum(lifeKinds),
    what: freeText(longestLine),
    plannedFor: day,
    ticks: z.array(z.enum(lifeTicks)).max(lifeTicks.length).optional(),
    tradeOff: maybeFreeText(longestTradeOff),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { seen, event, ticks: chosen = [], ...said }) => {
    const { actor, clock, records } = context;
    const system = (await records.fetch(System, said.about))?.record;
    if (!system) throw new Refusal('unknownSystem');
    if (!mayDescribe(relationTo(system, actor, records))) throw new Refusal('notAllowed');
    const at = clock.now();
    const key = lifeEventKey(said.about, event);
    const ticks = lifeTicks.filter((tick) => chosen.includes(tick));
    const { record, mark } = await change(context, LifeEvent, key, {
      seen,
      to: (before) => {
        const wanted: LifeEvent = {
          ...{ key, actor: actor.person.id, at, ...said, state: 'open' },
          ...(ticks.length > 0 && { ticks }),
        };
        if (before && sameRow(before, wanted)) return before;
        const isNew = before?.plannedFor !== said.plannedFor;
        const isSettled = before !== undefined && before.state !== 'open';
        const faults = faultsOfLife(said, system, { today: dayOf(at), isNew, isSettled });
        if (faults.length > 0) throw new Refusal('lifeEventInvalid', { faults });
        return wanted;
      },
      shows: (now) => ({ what: now?.what, state: now?.state }),
    });
    return { key: record.key, version: mark.version };
  },
});

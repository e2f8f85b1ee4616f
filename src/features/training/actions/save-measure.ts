import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { unitsLed } from '../../workplace/team.ts';
import { faultsOfMeasure, measureKey } from '../measure.ts';
import { Measure } from '../measure-records.ts';
import { deciding } from '../roles.ts';
import { longestMeasure } from '../stored-words.ts';

/**
 * The head of a centre decides a measure for data protection in the centre, changes it, or says that it is done and what
 * shows it (S80). Without `done` one that was done is to be done again.
 * @param input.measure names a new one, or says which
 * @param input.seen version of the measure, 0 for a new one
 * @throws Refusal `notAllowed` for a unit the actor does not lead, `measureInvalid` with everything in the way
 * (`faultsOfMeasure`), `changedMeanwhile`
 */
export const saveMeasure = action({
  summary: 'Decides a measure for a centre, or says that it is done',
  roles: deciding,
  input: z.strictObject({
    measure: z.uuid(),
    unit: z.string().min(1).max(80),
    what: freeText(longestMeasure),
    dueOn: day,
    done: z.boolean(),
    note: maybeFreeText(longestMeasure),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { measure, unit, done, seen, ...said }) => {
    const { actor, clock } = context;
    const key = measureKey(measure);
    const at = clock.now();
    const today = dayOf(at);
    const unitName = nameOfLed(context, unit);
    const { record, mark } = await change(context, Measure, key, {
      seen,
      to: (before) => {
        if (before) nameOfLed(context, before.unit);
        const { id, name } = actor.person;
        const wanted: Measure = {
          ...{ key, actor: id, at, ...said, unit, unitName, by: before?.by ?? id, byName: before?.byName ?? name },
          ...(done && { doneOn: before?.doneOn ?? today }),
        };
        if (before && saysTheSame(before, wanted)) return before;
        const faults = faultsOfMeasure(wanted, before, today);
        if (faults.length > 0) throw new Refusal('measureInvalid', { faults });
        return wanted;
      },
      shows: (now) => ({ what: now?.what }),
    });
    return { key: record.key, version: mark.version };
  },
});

function nameOfLed(context: Context, unit: string): string {
  const source = context.reader();
  const led = unitsLed(staffOn(source, source.today), context.actor.person.id).find((one) => one.unit === unit);
  if (!led) throw new Refusal('notAllowed');
  return led.name;
}

function saysTheSame(one: Measure, other: Measure): boolean {
  const said = ({ what, unit, dueOn, doneOn, note }: Measure) => JSON.stringify([what, unit, dueOn, doneOn, note]);
  return said(one) === said(other);
}

import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { shape } from '../../../kernel/shape.ts';
import { holdersToday } from '../../workplace/appointments/queries/confirmers.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { editing } from '../../workplace/roles.ts';
import { handedSteps } from '../first-step.ts';
import { StepHolder } from '../records.ts';

/**
 * An editor hands a step of *Kom i gang* to another editor by name, takes it on, or takes it back: without a person it is
 * nobody's. The person who gets it is told.
 * @throws Refusal `unknownPerson` for somebody who is no editor today and could not take it; `changedMeanwhile`
 */
export const handStep = action({
  summary: 'An editor hands a first step to another editor, or takes it back',
  roles: editing,
  input: z.strictObject({ step: z.enum(handedSteps), person: z.guid().optional(), seen: z.int().min(0) }),
  output: z.strictObject({ ...shape(StepHolder, 'step', 'holderName'), seen: z.int() }),
  run: async (context, { step, person: wanted, seen }) => {
    const { actor, clock, records } = context;
    const at = clock.now();
    const workplace = workplaceOn(context, dayOf(at));
    const holder = wanted === undefined ? undefined : workplace.mainOf(wanted);
    const isEditor = holder !== undefined && holdersToday({ records, workplace }, 'editor').includes(holder);
    if (holder !== undefined && !isEditor) throw new Refusal('unknownPerson');
    const holderName = holder === undefined ? undefined : workplace.person(holder)?.name;
    const row: StepHolder = {
      ...{ key: step.toLowerCase(), actor: actor.person.id, at, step, byName: actor.person.name },
      ...{ holder, holderName },
    };
    const { record, mark } = await change(context, StepHolder, row.key, {
      seen,
      to: (before) => (before?.holder === holder ? (before ?? row) : row),
      shows: (now) => ({ holderName: now?.holderName }),
    });
    return { step: record.step, holderName: record.holderName, seen: mark.version };
  },
});

import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { day } from '../../../../kernel/shape.ts';
import { namedPerson } from '../../queries/named-person.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { controlKey, faultsOfControl, mayPlanControl } from '../control.ts';
import { Control } from '../records.ts';
import { controlKinds } from '../stored-words.ts';

/**
 * The owner, a delegate, or somebody who keeps the register says what is controlled of a system or another asset, how
 * often and by whom (S36, S39, S44, S47, S50, S60, S61, S93). One that was stopped begins again in the same row.
 * @param input.months left out, it is done once
 * @param input.performer left out, the owner does it
 * @param input.seen version of the control, 0 when there was none
 * @throws Refusal `unknownSystem`, `unknownPerson`, `notAllowed`, `controlInvalid` with everything in the way
 * (`faultsOfControl`), `changedMeanwhile`
 */
export const planControl = action({
  summary: 'Says what is controlled of a system, how often and by whom',
  roles: working,
  input: z.strictObject({
    about: z.string().min(1).max(100),
    kind: z.enum(controlKinds),
    months: z.int().optional(),
    startOn: day,
    performer: z.guid().optional(),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { seen, performer: named, ...said }) => {
    const { actor, clock, records } = context;
    const system = await records.fetch(System, said.about);
    if (!system) throw new Refusal('unknownSystem');
    if (!mayPlanControl(relationTo(system.record, actor, records))) throw new Refusal('notAllowed');
    const at = clock.now();
    const today = dayOf(at);
    const key = controlKey(said.about, said.kind);
    const { record, mark } = await change(context, Control, key, {
      seen,
      to: (before) => {
        const wanted: Control = {
          ...{ key, actor: actor.person.id, at, ...said, ...nameOf(context, named) },
          plannedOn: before?.endedOn === undefined ? (before?.plannedOn ?? today) : today,
        };
        if (before && saysTheSame(before, wanted)) return before;
        // What is kept of an earlier day is no new day that has passed.
        const startOn = before?.startOn === said.startOn ? today : said.startOn;
        const eligibility = named === undefined ? undefined : namedPerson(context, named).eligibility;
        const faults = faultsOfControl({ ...wanted, startOn }, system.record, eligibility, today);
        if (faults.length > 0) throw new Refusal('controlInvalid', { faults });
        return wanted;
      },
      shows: (now) => ({ months: now?.months, startOn: now?.startOn }),
    });
    return { key: record.key, version: mark.version };
  },
});

function nameOf(context: Context, named: string | undefined): Pick<Control, 'performer' | 'performerName'> {
  if (named === undefined) return {};
  const { person } = namedPerson(context, named);
  return { performer: person.id, performerName: person.name };
}

function saysTheSame(one: Control, other: Control): boolean {
  const said = ({ months, startOn, performer, endedOn }: Control) => [months, startOn, performer, endedOn].join('\n');
  return said(one) === said(other);
}

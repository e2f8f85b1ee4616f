import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { maybeFreeText } from '../../../../kernel/free-text.ts';
import { day } from '../../../../kernel/shape.ts';
import { namedPerson } from '../../queries/named-person.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { longestLine } from '../../stored-words.ts';
import { controlResultKey, faultsOfResult, mayAnswerControl, roundOf } from '../control.ts';
import { Control, ControlResult } from '../records.ts';
import { controlOutcomes, longestNote } from '../stored-words.ts';

/**
 * Who does a control says what came of it: in order with what shows it, findings with who follows them up by when, or why
 * it was not done (S47, S93, S113). It is said of the day it was due; saying it again puts it right, and `withdrawn` takes
 * it back. When it is due the next time follows from this row alone.
 * @param input.seen version of the result, 0 when there was none
 * @throws Refusal `unknownControl`, `unknownSystem`, `unknownPerson`, `notAllowed`, `controlInvalid` with everything in the
 * way (`faultsOfResult`), `changedMeanwhile`, also for a day it is not due
 */
export const answerControl = action({
  summary: 'Says what came of a control: in order, findings with what follows, or why it was not done',
  roles: working,
  input: z.strictObject({
    control: z.string().min(1).max(200),
    dueOn: day,
    doneOn: day,
    outcome: z.enum(controlOutcomes),
    note: maybeFreeText(longestNote),
    link: maybeFreeText(longestLine),
    followUp: maybeFreeText(longestNote),
    followUpOwner: z.guid().optional(),
    followUpDue: day.optional(),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { seen, control: of, ...said }) => {
    const { actor, clock, records } = context;
    const control = (await records.fetch(Control, of))?.record;
    if (!control) throw new Refusal('unknownControl');
    const system = await records.fetch(System, control.about);
    if (!system) throw new Refusal('unknownSystem');
    const relation = relationTo(system.record, actor, records);
    if (!mayAnswerControl(relation, control.performer, actor.person.id)) throw new Refusal('notAllowed');
    const at = clock.now();
    const key = controlResultKey(control, said.dueOn);
    const { record, mark } = await change(context, ControlResult, key, {
      seen,
      to: (before) => {
        if (!before && !isDue(context, control, said.dueOn)) throw new Refusal('changedMeanwhile');
        const wanted: ControlResult = {
          ...{ key, actor: actor.person.id, at, control: of, about: control.about, kind: control.kind },
          ...{ doneBy: actor.person.id, doneByName: actor.person.name, ...said, ...followUpOf(context, said, before) },
        };
        if (before && saysTheSame(before, wanted)) return before;
        const isNew = before?.followUpDue !== wanted.followUpDue || before?.followUpOwner !== wanted.followUpOwner;
        const keeper = wanted.followUpOwner && namedPerson(context, wanted.followUpOwner).eligibility;
        const faults = faultsOfResult(wanted, keeper || undefined, { today: dayOf(at), isNew });
        if (faults.length > 0) throw new Refusal('controlInvalid', { faults });
        return wanted;
      },
      shows: (now) => ({ outcome: now?.outcome }),
    });
    return { key: record.key, version: mark.version };
  },
});

type WrittenFollowUp = Pick<ControlResult, 'outcome' | 'followUp' | 'followUpOwner' | 'followUpDue'>;

/** Only of findings something follows; what has been followed up stays so, as long as it is the same. */
function followUpOf(
  context: Context,
  said: WrittenFollowUp,
  before: ControlResult | undefined,
): Partial<ControlResult> {
  const { outcome, followUp, followUpDue, followUpOwner } = said;
  if (outcome !== 'findings') return nothingFollows;
  const keeper = followUpOwner === undefined ? undefined : namedPerson(context, followUpOwner).person;
  const isDone = before?.outcome === 'findings' && before.followUp === followUp;
  return {
    ...{ followUp, followUpDue, followUpOwner: keeper?.id, followUpOwnerName: keeper?.name },
    ...(isDone && { followUpDoneOn: before.followUpDoneOn, followUpNote: before.followUpNote }),
  };
}

const nothingFollows = { followUp: undefined, followUpDue: undefined, followUpOwner: undefined } as const;

function isDue({ records }: Context, control: Control, dueOn: string): boolean {
  const results = records.all(ControlResult, { control: control.key }).map(({ record }) => record);
  return roundOf(control, results).dueOn === dueOn;
}

function saysTheSame(one: ControlResult, other: ControlResult): boolean {
  const said = ({ doneOn, outcome, note, link, followUp, followUpOwner, followUpDue }: ControlResult) =>
    [doneOn, outcome, note, link, followUp, followUpOwner, followUpDue].join('\n');
  return said(one) === said(other);
}

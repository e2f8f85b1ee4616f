import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import { type ControlFault, controlResultKey, faultsOfResult, isShown, roundOf } from '../control.ts';
import { fileOf } from '../evidence-file.ts';
import { namedDoer } from '../queries/doer.ts';
import { type Control, ControlResult } from '../records.ts';
import { controlOutcomes, longestLink, longestNote } from '../stored-words.ts';

/** What somebody says of a control that is due. */
export const answering = {
  dueOn: day,
  doneOn: day,
  outcome: z.enum(controlOutcomes),
  note: maybeFreeText(longestNote),
  link: maybeFreeText(longestLink),
  followUp: maybeFreeText(longestNote),
  followUpOwner: z.guid().optional(),
  followUpDue: day.optional(),
  seen: z.int().min(0),
};

const said = z.strictObject(answering);
type Answering = z.infer<typeof said>;

/**
 * What came of a control the day it was due: saying it again puts it right, and `withdrawn` takes it back. When it is due
 * the next time follows from this row alone.
 * @param said.seen version of the result, 0 when there was none
 * @param mayKeep whether somebody may follow a finding up; everybody where it is left out
 * @throws Refusal `unknownPerson`, `controlInvalid` with everything in the way (`faultsOfResult`), `changedMeanwhile`, also
 * for a day it is not due
 */
export async function answered(
  context: Context,
  control: Control,
  { seen, ...said }: Answering,
  mayKeep: (person: string) => boolean = () => true,
): Promise<{ key: string; version: number }> {
  const { actor, clock, records } = context;
  const at = clock.now();
  const key = controlResultKey(control, said.dueOn);
  const read = await records.fetch(ControlResult, key);
  // What counts as not said is seen by nobody: whoever says it for the first time writes over it.
  const isNothing = (row: ControlResult | undefined) => !row || (seen === 0 && !isShown(row));
  const { record, mark } = await change(context, ControlResult, key, {
    read,
    seen: read && isNothing(read.record) ? read.mark.version : seen,
    to: (before) => {
      if (isNothing(before) && !isDue(context, control, said.dueOn)) throw new Refusal('changedMeanwhile');
      const wanted: ControlResult = {
        ...{ key, actor: actor.person.id, at, control: control.key, about: control.about, kind: control.kind },
        ...{ doneBy: actor.person.id, doneByName: actor.person.name, ...said, ...followUpOf(context, said, before) },
        ...(before && said.outcome !== 'withdrawn' && fileOf(before)),
      };
      if (before && saysTheSame(before, wanted)) return before;
      const isNew = before?.followUpDue !== wanted.followUpDue || before?.followUpOwner !== wanted.followUpOwner;
      const keeper = wanted.followUpOwner && namedDoer(context, wanted.followUpOwner).doer;
      const seesNot = isNew && wanted.followUpOwner !== undefined && !mayKeep(wanted.followUpOwner);
      // One may have become the DBR since it was given to them (GDPR art. 38(6)).
      const watches = said.outcome !== 'withdrawn' && namedDoer(context, actor.person.id).doer.watches;
      const faults: readonly ControlFault[] = [
        ...(watches ? (['watches'] as const) : []),
        ...faultsOfResult(wanted, keeper || undefined, { today: dayOf(at), isNew }),
        ...(seesNot ? (['seesNot'] as const) : []),
      ];
      if (faults.length > 0) throw new Refusal('controlInvalid', { faults });
      return wanted;
    },
    shows: (now) => ({ outcome: now?.outcome }),
  });
  return { key: record.key, version: mark.version };
}

type WrittenFollowUp = Pick<ControlResult, 'outcome' | 'followUp' | 'followUpOwner' | 'followUpDue'>;

/** Only of findings something follows; what has been followed up stays so, as long as it is the same. */
function followUpOf(
  context: Context,
  said: WrittenFollowUp,
  before: ControlResult | undefined,
): Partial<ControlResult> {
  const { outcome, followUp, followUpDue, followUpOwner } = said;
  if (outcome !== 'findings') return nothingFollows;
  const keeper = followUpOwner === undefined ? undefined : namedDoer(context, followUpOwner).person;
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

import { z } from 'zod';
import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { day } from '../../../../kernel/shape.ts';
import { mandateKinds, standingMandateFaults, standingMandateKey } from '../mandates/standing-mandate.ts';
import { StandingMandate } from '../records.ts';
import { recording } from '../roles.ts';
import { answeredRow, caseRef, row } from './stored-revision.ts';

/**
 * What Direktionen has decided may be released before its next meeting is written down (amendment to S16). The same again
 * gives the same record.
 * @throws Refusal `standingMandateInvalid` with everything in the way; `cprFound`; `changedMeanwhile` when another one of
 * the kind begins on that day
 */
export const recordStandingMandate = action({
  summary: 'Writes down what Direktionen has allowed to be released before its next meeting',
  roles: recording,
  inputAsWritten: true,
  input: z.strictObject({ kind: z.enum(mandateKinds), from: day, to: day.optional(), caseRef, decidedOn: day }),
  output: row,
  run: async (context, asked) => {
    const { actor, clock } = context;
    const at = clock.now();
    const by = actor.person.id;
    const faults = standingMandateFaults(asked, dayOf(at));
    if (faults.length > 0) throw new Refusal('standingMandateInvalid', { faults });
    if (holdsCpr(asked.caseRef)) throw new Refusal('cprFound');
    const key = standingMandateKey(asked.kind, asked.from);
    const wanted: StandingMandate = { ...asked, key, actor: by, at, deed: 'recorded', recordedBy: by };
    return answeredRow(await create(context, StandingMandate, wanted, { same: isSameMandate }));
  },
});

/** Whether it has been ended or resumed since, and by whom, makes no other mandate. */
function isSameMandate(one: StandingMandate, other: StandingMandate): boolean {
  return (['caseRef', 'decidedOn', 'to'] as const).every((column) => one[column] === other[column]);
}

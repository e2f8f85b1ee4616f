import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { isAny } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import type { Context } from '../../../../kernel/context.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { day } from '../../../../kernel/shape.ts';
import { answered, answering } from '../../../controls/actions/answered.ts';
import { ended } from '../../../controls/actions/ended.ts';
import { followedUp } from '../../../controls/actions/followed-up.ts';
import { planned } from '../../../controls/actions/planned.ts';
import { faultsOfPlan } from '../../../controls/control.ts';
import { Control, ControlResult } from '../../../controls/records.ts';
import { longestNote } from '../../../controls/stored-words.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { rolesOn } from '../../../workplace/queries/roles-on.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { planning, seeing, verificationKey, verificationOf } from '../verification.ts';

const input = z.discriminatedUnion('step', [
  z.strictObject({
    ...{ step: z.literal('plan'), rule: ruleNumber, months: z.int(), startOn: day, performer: z.guid() },
    seen: z.int().min(0),
  }),
  z.strictObject({ step: z.literal('end'), rule: ruleNumber }),
  z.strictObject({ step: z.literal('answer'), rule: ruleNumber, ...answering }),
  z.strictObject({
    ...{ step: z.literal('followUp'), rule: ruleNumber, result: z.string().min(1).max(200) },
    ...{ note: freeText(longestNote), seen: z.int().min(1) },
  }),
]);

/**
 * How it is verified that a rule is followed (S113): somebody who keeps the handbook or answers for it says by whom and how
 * often, the one who does it says what came of it, and who follows a finding up says how.
 * @throws Refusal `unknownRule`, `unknownControl`, `unknownPerson`, `notAllowed`, `performerInvalid` for one who does not
 * see the wheel, `controlInvalid` with everything in the way, `changedMeanwhile`
 */
export const changeVerification = action({
  summary: 'Says by whom and how often a rule is verified, what came of it, and what has followed',
  roles: seeing,
  input,
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: (context, asked) => (asked.step === 'plan' ? plan(context, asked) : work(context, asked)),
});

type StepInput<D extends z.output<typeof input>['step']> = Extract<z.output<typeof input>, { step: D }>;

async function plan(context: Context, { step: _, rule, ...said }: StepInput<'plan'>) {
  if (!isAny(context.actor.roles, planning)) throw new Refusal('notAllowed');
  if (!context.reader().handbook().rules.has(rule)) throw new Refusal('unknownRule');
  refuseUnseeing(context, said.performer);
  const wish = { ...said, key: verificationKey(rule), about: verificationOf(rule), kind: 'verification' } as const;
  return planned(context, wish, (wanted, people, today) => faultsOfPlan(wanted, [people.performer], today));
}

async function work(context: Context, asked: StepInput<'end' | 'answer' | 'followUp'>) {
  const { actor, records } = context;
  const stored = await records.fetch(Control, verificationKey(asked.rule));
  if (!stored) throw new Refusal('unknownControl');
  if (asked.step === 'end') {
    if (!isAny(actor.roles, planning)) throw new Refusal('notAllowed');
    return ended(context, stored);
  }
  if (asked.step === 'answer') {
    const { step: _, rule: __, ...said } = asked;
    if (stored.record.performer !== actor.person.id) throw new Refusal('notAllowed');
    if (said.outcome === 'findings' && said.followUpOwner) refuseUnseeing(context, said.followUpOwner);
    return answered(context, stored.record, said);
  }
  const result = await records.fetch(ControlResult, asked.result);
  if (result?.record.control !== stored.record.key) throw new Refusal('unknownControl');
  return followedUp(context, result, asked, ({ followUpOwner }) => followUpOwner === actor.person.id);
}

/** @throws Refusal `performerInvalid` for one who would not find what they are asked to do */
function refuseUnseeing({ records, directory, clock }: Context, person: string): void {
  const workplace = workplaceOn({ records, directory }, dayOf(clock.now()));
  const roles = rolesOn(workplace, records, workplace.mainOf(person));
  // Of one who is gone, or is no person, the fault of the plan says more.
  if (roles.length > 0 && !isAny(roles, seeing)) throw new Refusal('performerInvalid');
}

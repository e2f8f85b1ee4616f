import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { faultsOfPart } from '../part-rules.ts';
import { namedPerson } from '../queries/named-person.ts';
import { answererOf, isProposed } from '../queries/proposed-systems.ts';
import { System } from '../records.ts';

const about = { system: z.string().min(1).max(100), seen: z.int().min(1) };

/**
 * The head of a centre, or the accountable director where the proposed owner works in none, answers for a system whose proposed owner lacks the position (S95, INV1): takes it on, names another
 * who has the position, or says that it is not theirs. Then it has no owner, and is not proposed again by the same list.
 * @throws Refusal `unknownSystem`, `unknownPerson`, `notAllowed` for a proposal of another centre or one that has been
 * answered otherwise, `systemPartInvalid` with everything in the way, `changedMeanwhile`
 */
export const answerProposedOwner = action({
  summary:
    'The head of a centre, or the accountable director, takes on a system, names its owner, or says that it is not theirs',
  roles: ['centreHead', 'accountableExecutive'],
  input: z.discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('takes'), ...about }),
    z.strictObject({ answer: z.literal('another'), person: z.guid(), ...about }),
    z.strictObject({ answer: z.literal('notOurs'), ...about }),
  ]),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, input) => {
    const { actor, clock } = context;
    const at = clock.now();
    const named = input.answer === 'notOurs' ? undefined : ownerIn(context, input);
    const { record, mark } = await change(context, System, input.system, {
      seen: input.seen,
      unknown: 'unknownSystem',
      to: (before) => {
        const isAnswered = before.owner === named?.id && before.proposedOwner === undefined;
        if (isAnswered) return before;
        const workplace = workplaceOn(context, dayOf(at));
        if (!isProposed(before) || answererOf(context.records, workplace, before.proposedOwner) !== actor.person.id) {
          throw new Refusal('notAllowed');
        }
        const faults = named
          ? faultsOfPart('owner', { ...before, isRetired: false, tasks: [] }, named.eligibility)
          : [];
        if (faults.length > 0) throw new Refusal('systemPartInvalid', { faults });
        return {
          ...{ ...before, actor: actor.person.id, at, proposedOwner: undefined, proposedOwnerName: undefined },
          ...(named && { owner: named.id, ownerName: named.name, ownerFrom: dayOf(at) }),
        };
      },
      shows: (now) => ({ ownerName: now?.ownerName }),
    });
    return { key: record.key, version: mark.version };
  },
});

type Naming = { answer: 'takes' } | { answer: 'another'; person: string };

function ownerIn(context: Parameters<typeof namedPerson>[0] & { actor: { person: { id: string } } }, input: Naming) {
  const { person, eligibility } = namedPerson(
    context,
    input.answer === 'takes' ? context.actor.person.id : input.person,
  );
  return { ...person, eligibility };
}

import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { sameRow } from '../../../core/same-row.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { shape } from '../../../kernel/shape.ts';
import { owningRegister } from '../bridges/queries/owning-register.ts';
import { mayDescribe } from '../part-rules.ts';
import { type ProcessorFault, processorFaults, processorsIn } from '../processors.ts';
import { otherSystems } from '../queries/other-systems.ts';
import { relationTo } from '../queries/relation.ts';
import { System } from '../records.ts';
import { working } from '../roles.ts';
import { type AskedSystem, askedSystem, type SystemFault, storedTerms, systemFaults } from '../terms.ts';

/**
 * The owner, a delegate, or somebody who keeps the register says what a system is (S39, S40, S42, S43,
 * S48–S51, S57). Who answers for it is said by `appointToSystem` alone, and what another register owns is written there.
 * @throws Refusal `unknownSystem`, `notAllowed`, `systemInvalid` with everything in the way, `changedMeanwhile`
 */
export const describeSystem = action({
  summary: 'Says what a system is for, how critical it is, what data it holds and what is agreed about it',
  roles: working,
  input: askedSystem.extend({ key: z.string().min(1).max(100), seen: z.int().min(1) }),
  output: z.strictObject({ ...shape(System, 'key'), version: z.int() }),
  run: async (context, { key, seen, ...said }) => {
    const { actor, records, clock } = context;
    const at = clock.now();
    const { record, mark } = await change(context, System, key, {
      seen,
      unknown: 'unknownSystem',
      to: (before) => {
        if (!mayDescribe(relationTo(before, actor, records))) throw new Refusal('notAllowed');
        const there = owningRegister(context, before)?.fields ?? [];
        const written = { processors: before.processors, ...storedTerms(said) };
        const faults: readonly (SystemFault | ProcessorFault | 'elsewhere')[] = [
          ...systemFaults(said, otherSystems(records, key)),
          ...faultsOfProcessors(before, said),
          ...(there.some((field) => before[field] !== written[field]) ? (['elsewhere'] as const) : []),
        ];
        if (faults.length > 0) throw new Refusal('systemInvalid', { faults });
        const retiredOn = said.state === 'retired' ? (before.retiredOn ?? dayOf(at)) : undefined;
        // What a form leaves out is gone.
        const wanted = { ...before, ...nothingSaid, ...written, retiredOn };
        return sameRow(before, wanted) ? before : { ...wanted, actor: actor.person.id, at };
      },
      shows: (now) => ({ name: now?.name, state: now?.state }),
    });
    return { key: record.key, version: mark.version };
  },
});

/** Of processors that are not spoken of, what a new supplier makes wrong: one of them may have become the supplier. */
function faultsOfProcessors(before: System, said: AskedSystem): readonly ProcessorFault[] {
  if (said.processors) return processorFaults(said.processors, said);
  const stored = processorsIn(before.processors);
  const known = processorFaults(stored, before);
  return processorFaults(stored, said).filter((fault) => !known.includes(fault));
}

const nothingSaid = Object.fromEntries(Object.keys(askedSystem.shape).map((field) => [field, undefined]));

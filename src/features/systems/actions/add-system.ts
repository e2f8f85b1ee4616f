import { z } from 'zod';
import { codeOfName, nameKey, sameName } from '../../../core/code-of-name.ts';
import { textHash } from '../../../core/content-hash.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { sameRow } from '../../../core/same-row.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import { shape } from '../../../kernel/shape.ts';
import { processorFaults } from '../processors.ts';
import { otherSystems } from '../queries/other-systems.ts';
import { System } from '../records.ts';
import { keeping } from '../roles.ts';
import { askedSystem, storedTerms, systemFaults } from '../terms.ts';

/**
 * Somebody who keeps the register enters a system, or another asset somebody is to answer for (S10, S94). It has no owner yet:
 * that is said on its page. The same press again gives the same system. Its key is made of its name, so that of two who
 * enter one at once, on whichever servers, the second is told (INV1).
 * @throws Refusal `systemInvalid` with everything in the way
 */
export const addSystem = action({
  summary: 'Enters a system or another asset in the register',
  roles: keeping,
  input: askedSystem.extend({ nonce: z.uuid() }),
  output: z.strictObject({ ...shape(System, 'key'), version: z.int() }),
  run: async (context, { nonce, ...said }) => {
    const { actor, records, clock } = context;
    const now = clock.now();
    const byName = codeOfName(said.name, textHash(nameKey(said.name)), 'system');
    const wanted = (key: string): System => ({
      ...{ key, actor: actor.person.id, at: now, ...storedTerms(said), source: 'hand' },
      ...(said.state === 'retired' && { retiredOn: dayOf(now) }),
    });
    const stored = (await records.fetch(System, byName))?.record;
    const before = stored && !sameRow(stored, wanted(byName)) ? [stored] : [];
    // What had the name may be shut down, or called something else by now.
    const named = before.filter(({ name, state }) => state !== 'retired' && sameName(name, said.name));
    const faults = [
      ...systemFaults(said, [...otherSystems(records, byName), ...named]),
      ...processorFaults(said.processors ?? [], said),
    ];
    if (faults.length > 0) throw new Refusal('systemInvalid', { faults });
    const { record, mark } =
      before.length > 0
        ? // This key is the press's own, so that any row that has it came of the same press.
          await create(context, System, wanted(codeOfName(said.name, nonce, 'system')), { same: () => true })
        : await create(context, System, wanted(byName)).catch(asNameTaken);
    return { key: record.key, version: mark.version };
  },
});

/** Another row has the key that is made of the name. */
function asNameTaken(error: unknown): never {
  if (error instanceof Refusal && error.code === 'changedMeanwhile') {
    throw new Refusal('systemInvalid', { faults: ['nameTaken'] });
  }
  throw error;
}

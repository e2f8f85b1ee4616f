import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import type { Context } from '../../../../kernel/context.ts';
import { compareIncoming } from '../../incoming/compare.ts';
import { incomingRegister } from '../../queries/incoming-register.ts';
import { SystemDocument } from '../../records.ts';
import { keeping } from '../../roles.ts';
import { bridgeSources, type OtherRegister, RegisterFault } from '../other-register.ts';
import { writeBackOf } from '../write-back.ts';

/** More than anybody reads; how many there are in all is said. */
const mostShown = 200;

const difference = z.strictObject({
  system: z.string(),
  name: z.string(),
  field: z.enum(['owner', 'agreementLink', 'planLink']),
  theirs: z.string().optional(),
  ours: z.string(),
});

/**
 * Reads the other register and says what would be written there, without writing anything.
 * @throws Refusal `registerNotConnected` for one that is only read; `registerFailed` with what is wrong
 */
export const tryWriteBack = action({
  summary: 'Says what would be written to the other register, and writes nothing',
  roles: keeping,
  input: z.strictObject({ source: z.enum(bridgeSources) }),
  output: z.strictObject({ systems: z.int(), count: z.int(), differences: z.array(difference) }),
  run: async (context, { source }) => {
    const register = context.registers.find((one) => one.source === source && one.write);
    if (!register) throw new Refusal('registerNotConnected');
    try {
      return await differencesIn(context, register);
    } catch (error) {
      if (error instanceof RegisterFault) throw new Refusal('registerFailed', { fault: error.code });
      throw error;
    }
  },
});

async function differencesIn(context: Context, register: OtherRegister) {
  const { records, directory } = context;
  const found: z.output<typeof difference>[] = [];
  let systems = 0;
  for await (const page of register.pages(0)) {
    const compared = compareIncoming(page.systems, incomingRegister(context), register.source);
    systems += compared.length;
    compared.forEach((one, at) => {
      const { system } = one;
      if (!system) return;
      const documents = records.all(SystemDocument, { system: system.key }).map(({ record }) => record);
      const owner = system.owner === undefined ? undefined : directory.person(system.owner);
      const { differences } = writeBackOf(one, { held: page.systems[at]?.held, system, documents, owner });
      found.push(...differences.map((each) => ({ system: system.key, name: system.name, ...each })));
    });
  }
  return { systems, count: found.length, differences: found.slice(0, mostShown) };
}

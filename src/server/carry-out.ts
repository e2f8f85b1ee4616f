import type { z } from 'zod';
import { type ActionName, type ActionRecord, actions } from '../contract/contract.ts';
import type { Actor } from '../core/person.ts';
import type { ActionDefinition } from '../kernel/action.ts';
import type { Services } from '../kernel/context.ts';
import { asSaidNow } from './http/formerly-said.ts';
import { guardWritten } from './http/written.ts';
import { keptContract } from './kept-contract.ts';
import type { Log } from './log.ts';
import { refuseOff } from './modules.ts';
import { type Outcome, runAction } from './run-action.ts';

/**
 * Does an action for somebody who may: what comes in keeps to the contract and is free of CPR numbers (INV15), and so
 * does what goes out. Once it is done nobody is refused for the shape of the answer, which is a fault of ours: what the
 * contract does not name is dropped.
 * @throws ZodError for input that does not keep to the contract, Refusal `moduleOff`, and what the action refuses
 */
export async function carryOut<N extends ActionName>(
  name: N,
  { ports, log }: { ports: Services; log: Pick<Log, 'contractBroken'> },
  actor: Actor,
  asked: unknown,
): Promise<Outcome<ActionRecord<N>>> {
  refuseOff(name, ports.reader);
  const definition: ActionDefinition = actions[name];
  const input = guardWritten(definition, definition.input.parse(asSaidNow(name, asked)));
  const { record, marks } = await runAction(name, definition, ports, actor, input);
  const done = record as ActionRecord<N>;
  const { kept } = keptContract(definition.output, done, (fault) => log.contractBroken({ action: name, ...fault }));
  return { record: kept, marks };
}

/**
 * What a view shows, as its contract has it.
 * @throws TypeError where more is wrong than fields too many: nobody is shown half of it
 */
export function checked<T>(
  { name, output, log }: { name: string; output: z.ZodType; log: Pick<Log, 'contractBroken'> },
  answer: T,
): T {
  const { kept, isWhole } = keptContract(output, answer, (fault) => log.contractBroken({ action: name, ...fault }));
  if (!isWhole) throw new TypeError('the answer does not keep to the contract');
  return kept;
}

import type { z } from 'zod';
import { type ActionName, type ActionRecord, actions } from '../contract/contract.ts';
import type { Actor } from '../core/person.ts';
import type { ActionDefinition } from '../kernel/action.ts';
import type { Services } from '../kernel/context.ts';
import { asSaidNow } from './http/formerly-said.ts';
import { guardWritten } from './http/written.ts';
import { refuseOff } from './modules.ts';
import { type Outcome, runAction } from './run-action.ts';

/**
 * Does an action for somebody who may: what comes in keeps to the contract and is free of CPR numbers (INV15), and so
 * does what goes out.
 * @throws ZodError for input that does not keep to the contract, Refusal `moduleOff`, and what the action refuses
 */
export async function carryOut<N extends ActionName>(
  name: N,
  ports: Services,
  actor: Actor,
  asked: unknown,
): Promise<Outcome<ActionRecord<N>>> {
  refuseOff(name, ports.reader);
  const definition: ActionDefinition = actions[name];
  const input = guardWritten(definition, definition.input.parse(asSaidNow(name, asked)));
  const { record, marks } = await runAction(name, definition, ports, actor, input);
  return { record: checked(definition.output, record as ActionRecord<N>), marks };
}

/** A fault here is ours, not the reader's, and must not be told as wrong input. */
export function checked<T>(output: z.ZodType, answer: T): T {
  if (!output.safeParse(answer).success) throw new TypeError('the answer does not keep to the contract');
  return answer;
}

import type { z } from 'zod';
import { type ActionName, type ActionRecord, actions } from '../contract/contract.ts';
import type { Actor } from '../core/person.ts';
import type { Ports } from '../domain/ports.ts';
import type { Outcome } from './action-table.ts';
import { doAction } from './actions.ts';
import { guardWritten } from './http/written.ts';

/**
 * Does an action for somebody who may: what comes in keeps to the contract and is free of CPR numbers (INV15), and so
 * does what goes out.
 * @throws ZodError for input that does not keep to the contract, and what the action refuses
 */
export async function carryOut<N extends ActionName>(
  name: N,
  ports: Ports,
  actor: Actor,
  asked: unknown,
): Promise<Outcome<ActionRecord<N>>> {
  const input = actions[name].input.parse(asked) as z.output<(typeof actions)[N]['input']>;
  const { record, marks } = await doAction(name, ports, actor, guardWritten(name, input));
  return { record: checked(actions[name].output, record), marks };
}

/** A fault here is ours, not the reader's, and must not be told as wrong input. */
export function checked<T>(output: z.ZodType, answer: T): T {
  if (!output.safeParse(answer).success) throw new TypeError('the answer does not keep to the contract');
  return answer;
}

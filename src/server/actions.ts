import type { ActionName } from '../contract/contract.ts';
import { featureActions } from '../features.ts';
import type { ActionDefinition } from '../kernel/action.ts';
import type { ActionTable, Job } from './action-table.ts';
import { runAction } from './run-action.ts';

/** Every job of the contract; the compiler asks for the one that is missing. */
const actionTable: ActionTable = {};

const whole: Readonly<Record<string, ActionDefinition>> = featureActions;

/** Does an action: as its feature declares it, or by its line in the table. */
export function doAction<N extends ActionName>(name: N, ...press: Parameters<Job<N>>): ReturnType<Job<N>> {
  const definition = whole[name];
  const table: Readonly<Record<string, unknown>> = actionTable;
  return definition
    ? (runAction(name, definition, ...press) as ReturnType<Job<N>>)
    : ((table[name] as Job<N>)(...press) as ReturnType<Job<N>>);
}

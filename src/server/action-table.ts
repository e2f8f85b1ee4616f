import type { z } from 'zod';
import type { ActionName, ActionRecord, actions } from '../contract/contract.ts';
import type { Actor } from '../core/person.ts';
import type { Mark } from '../core/stored.ts';
import type { Ports } from '../domain/ports.ts';
import type { featureActions } from '../features.ts';

/** What a job came to, and the rows it wrote: any server that has them can answer with what it did. */
export interface Outcome<R> {
  record: R;
  marks: Mark[];
}

export type Job<N extends ActionName> = (
  ports: Ports,
  actor: Actor,
  input: z.output<(typeof actions)[N]['input']>,
) => Promise<Outcome<ActionRecord<N>>>;

/** One action for each name of the contract that no feature declares whole. */
export type ActionTable = { [N in Exclude<ActionName, keyof typeof featureActions>]: Job<N> };

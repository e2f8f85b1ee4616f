import { z } from 'zod';
import type { Actor } from '../core/person.ts';
import type { Role } from '../core/role.ts';
import type { Context } from './context.ts';
import type { Reader } from './reader.ts';

// Answers and inputs are checked without code made at run time: the server has no need of eval.
z.config({ jitless: true });

/** Who may do it. `own` limits it to what is about oneself; whose it is, the action asks. */
interface Allowed {
  /** Its line in `/api/openapi.json`. */
  summary: string;
  roles: readonly Role[];
  own?: true;
}

/** Something people do, whole: what it takes and answers, who may, and how it is done. */
export interface ActionDefinition<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> extends Allowed {
  input: I;
  /** Its input may be a file from another system, or the whole policy in two languages: 8 MB instead of 64 kB. */
  inputLarge?: true;
  /** It reports what it covered of the input, or refuses it, and gets it as it was written; others get it covered (INV15). */
  inputAsWritten?: true;
  output: O;
  run(context: Context, input: z.output<I>): Promise<z.input<O>>;
}

/** What somebody looks at: it presents what a query found. Nothing in it waits. */
export interface ViewDefinition<Q extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> extends Allowed {
  query: Q;
  output: O;
  read(reader: Reader, actor: Actor, query: z.output<Q>): z.input<O>;
}

/** Declares `POST /api/jobs/<name>`; the name is its key in the feature. */
export const action = <I extends z.ZodType, O extends z.ZodType>(definition: ActionDefinition<I, O>) => definition;

/** Declares `GET /api/views/<name>`; the name is its key in the feature. */
export const view = <Q extends z.ZodType, O extends z.ZodType>(definition: ViewDefinition<Q, O>) => definition;

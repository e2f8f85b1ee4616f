import { z } from 'zod';
import { type Phones, refusedWords } from '../../bot/refused-words.ts';
import type { Language } from '../../core/language.ts';
import { Refusal, refusalStatus } from '../../core/refusal.ts';
import type { refusalAnswer } from './envelopes.ts';

export interface RefusalReply {
  status: number;
  body: z.output<typeof refusalAnswer>;
}

/**
 * A refusal as its reader meets it: a sentence in the reader's language, what to do next, and the support code that
 * finds the line in the log.
 */
export function replyTo(refusal: Refusal, language: Language, support: string, phones: Phones): RefusalReply {
  const { code, details } = refusal;
  const body = { refusal: { code, ...refusedWords(refusal, language, phones), support, details } };
  return { status: refusalStatus[code], body };
}

/** Whatever was thrown as a refusal: our own as it is, faults of input with their field, everything else `unexpected`. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof z.ZodError) return badInput(error);
  const status = statusOf(error);
  if (status === 413) return new Refusal('tooLarge');
  if (status !== undefined && status < 500) return new Refusal('badInput');
  return new Refusal('unexpected');
}

/** Names the field and what is wrong with it, never the value: it may be what must not be repeated. */
function badInput(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return new Refusal('badInput', { field: unknown ?? issue?.path.join('.') ?? '', fault: issue?.code });
}

/** Express and its body parser throw errors with the status they mean: a body too long, a path that cannot be read. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  return error.status >= 400 ? error.status : undefined;
}

import { GraphClientError } from '@microsoft/microsoft-graph-client';

/**
 * Graph's client passes errors of its own kind on untouched and flattens any other to a text. Compiled for old engines,
 * it also makes every child of that kind a plain one again, which is undone here.
 */
class TransportError extends GraphClientError {
  constructor(message: string, cause: unknown) {
    super(message);
    Object.setPrototypeOf(this, new.target.prototype);
    this.cause = cause;
  }
}

/** No answer came. `refused`: the request surely never arrived; `cut`: it may have been carried out. */
export class Unreachable extends TransportError {
  readonly outcome: 'refused' | 'cut';

  constructor(outcome: 'refused' | 'cut', cause: unknown) {
    super(`Microsoft Graph did not answer (${outcome})`, cause);
    this.name = 'Unreachable';
    this.outcome = outcome;
  }
}

/**
 * What came is not Microsoft Graph's: a page of some proxy, half an answer, a link that leads away or in a circle. As
 * good as no answer: whatever was asked for may have been carried out.
 */
export class WrongAnswer extends Unreachable {
  constructor(what: string) {
    super('cut', undefined);
    this.message = `The answer is not Microsoft Graph's: ${what}`;
    this.name = 'WrongAnswer';
  }
}

/** Entra gave the app no token; `code` is its own, such as `AADSTS7000215` for a wrong secret. */
export class NoToken extends TransportError {
  readonly code: string;

  constructor(cause: unknown) {
    const code = /AADSTS\d+/.exec(cause instanceof Error ? cause.message : '')?.[0] ?? 'no answer';
    super(`Entra gave no token (${code})`, cause);
    this.name = 'NoToken';
    this.code = code;
  }
}

const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What a failed `fetch` means for the request. */
export function unreachable(error: unknown): Unreachable {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new Unreachable(neverArrived.has(code) ? 'refused' : 'cut', error);
}

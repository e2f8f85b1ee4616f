import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { AppTokens } from '../tokens.ts';
import { unreachable, WrongAnswer } from './errors.ts';

const graphOrigin = 'https://graph.microsoft.com';
/** Microsoft asks for a decorated name and throttles nameless traffic first (graph.md §3). */
const userAgent = 'NONISV|Rettesnor|Rettesnor/1.0';

/**
 * Stands before authentication: when Graph refuses the token (revoked, or a moved clock), the cached one is forgotten
 * and the request goes once more. A refused token means nothing was carried out, so this is safe for writes too. Teams
 * refuses one that lives less than 45 minutes more, with 412 (graph.md line 122).
 */
export class TokenRenewal implements Middleware {
  readonly #tokens: AppTokens;
  #next: Middleware | undefined;

  constructor(tokens: AppTokens) {
    this.#tokens = tokens;
  }

  async execute(context: Context): Promise<void> {
    await this.#next?.execute(context);
    if (!refusesToken(context)) return;
    this.#tokens.drop(takeToken(context));
    await this.#next?.execute(context);
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }
}

/**
 * The end of the chain: the one place that knows where Microsoft really is. Links and tokens never learn it. Besides Graph
 * it knows SharePoint, which holds the bytes of files and never sees a token of ours.
 */
export class LastHandler implements Middleware {
  readonly #origin: string | undefined;
  readonly #onRequest: () => void;
  readonly #onAnswer: (answer: Response) => void;

  constructor(origin: string | undefined, onRequest: () => void, onAnswer: (answer: Response) => void) {
    this.#origin = origin;
    this.#onRequest = onRequest;
    this.#onAnswer = onAnswer;
  }

  async execute(context: Context): Promise<void> {
    const address = typeof context.request === 'string' ? context.request : context.request.url;
    const headers = new Headers(context.options?.headers);
    const { origin, pathname, search } = new URL(address);
    if (origin !== graphOrigin && !(isSharePoint(origin) && !headers.has('Authorization')))
      throw new WrongAnswer('a link leads away from Microsoft Graph');
    const url = (this.#origin ?? origin) + pathname + search;
    headers.set('User-Agent', userAgent);
    this.#onRequest();
    try {
      context.response = await fetch(url, { ...context.options, headers });
    } catch (error) {
      throw unreachable(error);
    }
    this.#onAnswer(context.response);
  }
}

/** Where SharePoint keeps a tenant's files (graph.md section 6). */
function isSharePoint(origin: string): boolean {
  return /^https:\/\/[a-z0-9-]+\.sharepoint\.com$/.test(origin);
}

/** 412 without a condition in the request can only be about the token. */
function refusesToken({ response, options }: Context): boolean {
  return response?.status === 401 || (response?.status === 412 && !new Headers(options?.headers).has('If-Match'));
}

/** The token a request went with, taken off it: the client would append the next one to it. */
function takeToken({ options }: Context): string {
  const headers = new Headers(options?.headers);
  const token = headers.get('Authorization') ?? '';
  headers.delete('Authorization');
  if (options) options.headers = Object.fromEntries(headers);
  return token.replace(/^Bearer /, '');
}

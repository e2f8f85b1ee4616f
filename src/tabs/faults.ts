import type { RefusalCode } from '../core/refusal.ts';

/** What the server says when it says no, in the reader's language. */
export interface RefusalWords {
  code: RefusalCode;
  message: string;
  next: string;
  support: string;
  details: Readonly<Record<string, unknown>>;
}

/** The server refused. */
export class RefusedByServer extends Error {
  override name = 'RefusedByServer';
  readonly words: RefusalWords;
  readonly status: number;

  constructor(words: RefusalWords, status: number) {
    super(words.message);
    this.words = words;
    this.status = status;
  }

  /** True if a retry may succeed. Keys are deterministic, so repeating an action is safe. */
  get mayPass(): boolean {
    return this.status === 429 || this.status === 503;
  }
}

/** No answer that can be read: no network, a proxy's page, or too slow. Nothing is known about what was sent. */
export class Unreachable extends Error {
  override name = 'Unreachable';
  /** The device itself knew that it had no network. */
  readonly offline = navigator.onLine === false;
}

/** The host gave no token. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn';

  constructor(cause: unknown) {
    super('no token from the host', { cause });
  }
}

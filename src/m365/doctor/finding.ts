import type { Library } from '../../ports/ports.ts';
import type { GraphAnswer } from '../rows/answers.ts';
import type { AppTokens } from '../tokens.ts';

/** One thing the doctor looked at: what it means and, when something is wrong, what to do about it. Plain English. */
export interface Finding {
  severity: 'ok' | 'note' | 'warning' | 'error';
  what: string;
  fix?: string;
  /** Of a check that looks at many lists or columns: what is said of all of them at once, and which one this is. */
  alike?: { of: string; name: string };
}

/** What the doctor found: what would stop the product, and what people still have to do before it is of use. */
export interface Examination {
  machines: readonly Finding[];
  people: readonly Finding[];
}

/** Everything the doctor looks at. Nothing in it changes anything in Microsoft 365 but the doctor's own row. */
export interface Patient {
  /** The registration people sign in to. */
  clientId: string;
  /** The app Graph knows us as: the registration, or the managed identity. */
  appId: string;
  site: string;
  dbrSite: string;
  publicUrl: string;
  /** Id of the Teams app, which the links in notices name. */
  teamsAppId: string;
  /** The manifest in the package that was built last, when there is one. */
  packed?: unknown;
  tokens: Pick<AppTokens, 'token'>;
  /** GET on Graph, a path below `/v1.0`. */
  read(path: string): Promise<GraphAnswer>;
  /** A change on Graph, for the doctor's own row alone. */
  write(method: 'POST' | 'PATCH', path: string, body: object): Promise<GraphAnswer>;
  /** The files of the handbook's attachments. */
  library: Pick<Library, 'get'>;
  /** The machine's own clock, milliseconds since 1970. */
  localMs(): number;
}

export const ok = (what: string): Finding => ({ severity: 'ok', what });
export const note = (what: string, fix?: string): Finding => ({ severity: 'note', what, ...(fix && { fix }) });
export const warning = (what: string, fix: string): Finding => ({ severity: 'warning', what, fix });
export const error = (what: string, fix: string): Finding => ({ severity: 'error', what, fix });

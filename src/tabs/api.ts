import type { ActionInput, ActionName, ActionRecord, ViewData, ViewName, ViewQuery } from '../contract/contract.ts';
import type { Moment } from '../core/dates.ts';
import type { Language } from '../core/language.ts';
import type { Mark } from '../core/stored.ts';
import { type RefusalWords, RefusedByServer, Unreachable } from './faults.ts';
import { marksHeader, remember } from './marks.ts';
import type { TokenSource } from './sign-in.ts';

/** What a view answers. `staleSince` is there when the server's copy of the lists is older than two minutes. */
export interface ViewAnswer<N extends ViewName> {
  data: ViewData<N>;
  now: Moment;
  staleSince?: Moment;
}

export interface ActionAnswer<N extends ActionName> {
  record: ActionRecord<N>;
  marks: Mark[];
  now: Moment;
}

/** A picture or a file of the handbook, and what it is called. */
export interface FetchedFile {
  blob: Blob;
  name: string;
}

/** The server, as the pages speak to it. */
export interface Api {
  view<N extends ViewName>(name: N, query: ViewQuery<N>, signal?: AbortSignal): Promise<ViewAnswer<N>>;
  /** An attachment, by its hash. */
  file(hash: string, signal?: AbortSignal): Promise<FetchedFile>;
  /** @param leaving the page may be gone before the answer: the browser carries a request of up to 64 kB on without it */
  action<N extends ActionName>(name: N, input: ActionInput<N>, leaving?: boolean): Promise<ActionAnswer<N>>;
}

// Longer than the server gives Microsoft 365 to answer a write (20 s), so that its own sentence arrives.
const answerMs = 30_000;
const fileMs = 120_000;
/** Jobs that carry a file, or wait for some: it may take its time. */
const withFile: readonly ActionName[] = [
  'importEmployments',
  'answerHeldJobs',
  'answerIncomingList',
  'addAttachment',
  'restoreAttachment',
  'checkAttachments',
  'saveReportTemplate',
  'saveAuditReport',
  'saveWheelEvidence',
  'importSystems',
  'importAttendance',
  'undoSystemImport',
  'tryWriteBack',
];
/** The browser's own limit is 64 KiB of bytes; a Danish letter may be two of them. */
const mostCarriedOn = 30_000;

/**
 * Makes the way to the server: signs every request, names the language, sends the last few marks so that any server
 * shows the reader's own writes, and asks for a fresh token once when the old one is refused.
 * @throws RefusedByServer, Unreachable, NotSignedIn from every call
 */
export function createApi(options: { token: TokenSource; language: Language }): Api {
  let marks: readonly Mark[] = [];

  async function ask<T>(path: string, init: RequestInit): Promise<T> {
    const response = await signed(path, init);
    const body = await response.json().catch(() => undefined);
    if (response.ok && body !== undefined) return body as T;
    throw refusalIn(body, response.status);
  }

  async function signed(path: string, init: RequestInit): Promise<Response> {
    const first = await send(path, init, await options.token());
    return first.status === 401 ? send(path, init, await options.token(true)) : first;
  }

  function send(path: string, init: RequestInit, token: string): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    headers.set('accept-language', options.language);
    if (marks.length > 0) headers.set('x-rettesnor-marks', marksHeader(marks));
    return fetch(path, { ...init, headers }).catch((cause) => {
      throw new Unreachable('no answer', { cause });
    });
  }

  return {
    view: (name, query, signal) => {
      const words = new URLSearchParams(query as Record<string, string>).toString();
      const deadline = AbortSignal.timeout(answerMs);
      return ask(`/api/views/${name}${words && `?${words}`}`, {
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
    },
    action: async <N extends ActionName>(name: N, input: ActionInput<N>, leaving = false) => {
      const body = JSON.stringify(input);
      const answer = await ask<ActionAnswer<N>>(`/api/jobs/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: leaving && body.length < mostCarriedOn,
        signal: AbortSignal.timeout(withFile.includes(name) ? fileMs : answerMs),
      });
      marks = remember(marks, answer.marks);
      return answer;
    },
    file: async (hash, signal) => {
      const deadline = AbortSignal.timeout(fileMs);
      const response = await signed(`/api/attachments/${hash}`, {
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      if (!response.ok) throw refusalIn(await response.json().catch(() => undefined), response.status);
      const blob = await response.blob().catch((cause) => {
        throw new Unreachable('cut off', { cause });
      });
      return { blob, name: nameIn(response.headers.get('content-disposition') ?? '') };
    },
  };
}

/** The server's own words, when there are any. */
function refusalIn(body: { refusal?: RefusalWords } | undefined, status: number): RefusedByServer | Unreachable {
  return body?.refusal ? new RefusedByServer(body.refusal, status) : new Unreachable();
}

/** What a file is called, as RFC 8187 writes it in a header. */
function nameIn(disposition: string): string {
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1] ?? 'bilag');
}

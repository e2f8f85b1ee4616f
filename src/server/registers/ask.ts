import type { z } from 'zod';
import { RegisterFault, type RegisterFaultCode } from '../../features/systems/bridges/other-register.ts';

/** A register that takes longer is asked again the next night. */
const patienceMs = 30_000;
/** A page of five hundred systems is far below it. */
const mostBytes = 20_000_000;

export interface RegisterRequest {
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Statuses that are answers to the caller, besides those that say it went well. */
  expects?: readonly number[];
}

export interface Answer {
  status: number;
  body: unknown;
}

/** Requests to one register outside; what it takes is named by the operator. */
export type Ask = (path: string, asked?: RegisterRequest) => Promise<Answer>;

/**
 * Asks a register outside, and follows it nowhere else: a key of ours shall not reach another host. What does not say JSON
 * is somebody's page on the way.
 * @throws RegisterFault
 */
export function askOf(origin: string, patience = patienceMs): Ask {
  return async (path, { method = 'GET', headers = {}, body, expects = [] } = {}) => {
    const signal = AbortSignal.timeout(patience);
    try {
      const answer = await fetch(origin + path, {
        ...{ method, redirect: 'manual', signal },
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const { status } = answer;
      const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
      const text = await textOf(answer);
      const isWell = (status >= 200 && status < 300) || expects.includes(status);
      if (!isWell) throw new RegisterFault(faultOf(status, isJson || text === ''));
      return { status, body: text === '' ? undefined : isJson ? parsed(text) : otherPage() };
    } catch (error) {
      if (error instanceof RegisterFault) throw error;
      // Why stands in the operator's own network.
      throw new RegisterFault(signal.aborted ? 'timeout' : 'unreachable');
    }
  };
}

/** @throws RegisterFault `notTheirs` for what has another shape than it promises */
export function believed<T extends z.ZodType>(shape: T, body: unknown, page?: number): z.output<T> {
  const read = shape.safeParse(body);
  if (!read.success) throw new RegisterFault('notTheirs', page);
  return read.data;
}

function faultOf(status: number, isTheirs: boolean): RegisterFaultCode {
  if (status === 401) return 'key';
  if (status === 403) return 'forbidden';
  if (status === 429 || status === 503) return 'busy';
  return isTheirs && status >= 400 ? 'failed' : 'notTheirs';
}

function otherPage(): never {
  throw new RegisterFault('notTheirs');
}

/** An answer that is cut off is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RegisterFault('half');
  }
}

async function textOf(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new RegisterFault('notTheirs');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

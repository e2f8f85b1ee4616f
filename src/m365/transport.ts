import {
  AuthenticationHandler,
  Client,
  RedirectHandler,
  RedirectHandlerOptions,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { type Budget, type CallKind, unitsOf } from './budget.ts';
import type { M365Clock } from './clock.ts';
import { type GraphAnswer, isObject } from './rows/answers.ts';
import type { AppTokens } from './tokens.ts';
import { Unreachable, WrongAnswer } from './transport/errors.ts';
import { LastHandler, TokenRenewal } from './transport/handlers.ts';
import { type AnswerShape, faultIn, isGraphsOwn } from './transport/shapes.ts';

export interface GraphCall {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below `/v1.0`, starting with `/`, or a whole link as Graph gave it. */
  path: string;
  kind: CallKind;
  /** What the answer must look like to be believed. */
  answers: AnswerShape;
  /** Members of a `$batch` count singly. */
  times?: number;
  body?: unknown;
  /** The answer is a file: its body is bytes when it went well and there are no more than so many. */
  bytesAtMost?: number;
  headers?: Readonly<Record<string, string>>;
  /** How long one answer may take. */
  timeoutMs?: number;
}

/** Microsoft Graph, and the only way to it. */
export interface Graph {
  /**
   * Sends one request. Every status is an answer; reads are repeated after a short 429, 503 or 504, writes never: only
   * the writer can settle what became of a write.
   * @throws Unreachable when no answer came, WrongAnswer when what came is not Graph's, NoToken when Entra gave none
   */
  send(call: GraphCall): Promise<GraphAnswer>;
  usage(): GraphUsage;
  /** Breaks off everything under way. */
  close(): void;
}

interface GraphUsage {
  /** HTTP requests, a `$batch` is one. */
  requests: number;
  /** SharePoint resource units, the members of a `$batch` counted singly. */
  units: number;
  /** What was asked for; a `$batch` counts its members. */
  callsByKind: Readonly<Record<string, number>>;
}

const defaultTimeoutMs = 60_000;
/** Longer waits belong to the caller, who knows who is waiting and may be stopped. */
const longestQuietWaitSeconds = 3;

/** @param graphOrigin where requests to https://graph.microsoft.com really go; absent: there */
export function openGraph(parts: {
  tokens: AppTokens;
  clock: M365Clock;
  budget: Budget;
  graphOrigin?: string | undefined;
}): Graph {
  const { tokens, clock, budget } = parts;
  const lifetime = new AbortController();
  const usage = { requests: 0, units: 0, callsByKind: {} as Record<string, number> };
  const client = Client.initWithMiddleware({
    middleware: [
      new TokenRenewal(tokens),
      new AuthenticationHandler({ getAccessToken: () => tokens.token() }),
      new RetryHandler(
        new RetryHandlerOptions(1, 2, (_delay, _attempt, _url, options, answer) => mayRepeat(options, answer)),
      ),
      // The bytes of a file lie on SharePoint's host, at an address that needs no token and shall not see ours.
      new RedirectHandler(new RedirectHandlerOptions(1)),
      new TelemetryHandler(),
      new LastHandler(
        parts.graphOrigin,
        () => {
          usage.requests += 1;
        },
        (answer) => {
          const remaining = answer.headers.get('ratelimit-remaining');
          if (remaining !== null) budget.observe(Number(remaining));
        },
      ),
    ],
  });

  return {
    send: async (call) => {
      const { method, path, kind, times = 1, body, headers = {}, timeoutMs = defaultTimeoutMs } = call;
      const units = unitsOf[kind] * times;
      budget.spend(units);
      usage.units += units;
      usage.callsByKind[kind] = (usage.callsByKind[kind] ?? 0) + times;
      const request = client
        .api(path)
        .responseType(ResponseType.RAW)
        .headers({ ...headers })
        .option('signal', AbortSignal.any([lifetime.signal, AbortSignal.timeout(timeoutMs)]));
      const askedMs = Date.now();
      const answer = await answerOf(await sent(request, method, body), call.bytesAtMost);
      const fault = faultIn(answer, call.answers);
      if (fault !== undefined) throw new WrongAnswer(fault);
      // A proxy's page has a date too, and deadlines and sign-in would follow it.
      if (isGraphsOwn(answer, call.answers)) clock.observe(answer.headers.date ?? null, askedMs);
      return answer;
    },
    usage: () => ({ ...usage, callsByKind: { ...usage.callsByKind } }),
    close: () => lifetime.abort(),
  };
}

async function sent(request: ReturnType<Client['api']>, method: GraphCall['method'], body: unknown): Promise<Response> {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PATCH':
      return request.patch(body);
    case 'PUT':
      return request.put(body);
    case 'DELETE':
      return request.delete();
  }
}

async function answerOf(response: Response, bytesAtMost?: number): Promise<GraphAnswer> {
  const headers = Object.fromEntries(response.headers);
  const { status } = response;
  // An answer may be cut off after its headers: then nobody knows the outcome, as if it had not come at all.
  const cut = (error: unknown): never => {
    throw new Unreachable('cut', error);
  };
  if (bytesAtMost !== undefined && status === 200)
    return { status, headers, body: await bytesOf(response, bytesAtMost).catch(cut) };
  return { status, headers, body: parsed(await response.text().catch(cut)) };
}

/** @returns nothing when there are more: somebody may have put a film there by hand */
async function bytesOf(response: Response, atMost: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > atMost) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function parsed(content: string): unknown {
  if (content === '') return undefined;
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

function mayRepeat(options: unknown, answer: Response): boolean {
  const wait = answer.headers.get('retry-after');
  const isRead = isObject(options) && options.method === 'GET';
  return isRead && (wait === null || Number(wait) <= longestQuietWaitSeconds);
}

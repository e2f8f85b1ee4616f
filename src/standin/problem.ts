import { randomUUID } from 'node:crypto';
import type { JsonObject } from './json.ts';

/** An answer in Graph's error envelope (graph.md section 5): the code is the contract, the message is not. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  /** A more specific code, where Graph has one. */
  readonly inner: string | undefined;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}, inner?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.inner = inner;
  }
}

/** Graph's own 400, for what it cannot read. */
export function badRequest(message: string) {
  return new Problem(400, 'BadRequest', message);
}

/** SharePoint's own 400. */
export function invalidRequest(message: string) {
  return new Problem(400, 'invalidRequest', message);
}

/** SharePoint's 404. */
export function itemNotFound(message: string) {
  return new Problem(404, 'itemNotFound', message);
}

/** The directory's 404. */
export function resourceNotFound(id: string) {
  return new Problem(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** SharePoint's 403. */
export function accessDenied() {
  return new Problem(403, 'accessDenied', 'Access denied');
}

/** The directory's 403. */
export function requestDenied() {
  return new Problem(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

/** Graph's own throttling, as its page on throttling has it. */
export function tooManyRequests(retryAfterSeconds: number) {
  return new Problem(429, 'TooManyRequests', 'Please retry again later.', { 'Retry-After': `${retryAfterSeconds}` });
}

/** SharePoint's throttling, in its own words; also its answer to a query over the threshold (graph.md section 2.5). */
export function activityLimitReached(retryAfterSeconds: number) {
  const headers = { 'Retry-After': `${retryAfterSeconds}` };
  return new Problem(429, 'activityLimitReached', 'The request has been throttled', headers);
}

const innerOf429: Readonly<Record<string, JsonObject>> = {
  TooManyRequests: { code: '429', status: '429' },
  activityLimitReached: { code: 'throttledRequest' },
};

/** The JSON body of a problem. @param now the stand-in's time, UTC whole seconds */
export function problemBody(problem: Problem, now: string, clientRequestId?: string): JsonObject {
  const requestId = randomUUID();
  return {
    error: {
      code: problem.code,
      message: problem.message,
      innerError: {
        ...innerOf429[problem.code],
        ...(problem.inner !== undefined && { code: problem.inner }),
        date: now.slice(0, 19),
        'request-id': requestId,
        'client-request-id': clientRequestId ?? requestId,
      },
    },
  };
}

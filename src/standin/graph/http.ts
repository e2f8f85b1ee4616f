import { randomUUID } from 'node:crypto';
import express, { type Request, type Response, Router } from 'express';
import type { Caller } from '../entra/tokens.ts';
import { Problem, problemBody } from '../problem.ts';
import type { Standin } from '../standin.ts';
import type { GraphAnswer, Method } from './graph-answer.ts';
import { ConnectionCut, type GraphRouter, routeOf } from './router.ts';
import { wrongly } from './wrong-answer.ts';

/** Graph v1.0 over HTTP: the token first, then the router, then the headers Graph always sends. */
export function graphRoutes(standin: Standin, router: GraphRouter): Router {
  const routes = Router();
  // A file's content is bytes whatever its type says.
  routes.put(/\/content$/, express.raw({ type: () => true, limit: '20mb' }));
  routes.use(express.text({ type: ['application/json', 'text/plain'], limit: '4mb' }));
  routes.use(async (request, response) => {
    try {
      const caller = await callerOf(standin, request);
      if (caller.kind !== 'system') standin.meter.request(caller.appId);
      const route = routeOf(request);
      const slow = standin.faults.strike(
        route,
        ({ latencyMs, status, reset }) => latencyMs !== undefined && !status && !reset,
      );
      if (slow?.latencyMs) await new Promise((resolve) => setTimeout(resolve, slow.latencyMs));
      if (standin.faults.strike(route, ({ held }) => held === true)) await standin.faults.cleared();
      const wrong = standin.faults.strike(route, ({ answer }) => answer !== undefined)?.answer;
      const answer = await router.handle({
        method: request.method as Method,
        path: request.path,
        query: new URLSearchParams(request.url.split('?')[1] ?? ''),
        headers: request.headers as Record<string, string | undefined>,
        body: parsed(request.body),
        caller,
      });
      if (wrong) {
        const { type, content } = wrongly(wrong, answer.body, request.url);
        return void response.status(200).type(type).send(content);
      }
      send(request, response, answer);
    } catch (error) {
      if (error instanceof ConnectionCut) return void request.socket.destroy();
      if (!(error instanceof Problem)) throw error;
      const body = problemBody(error, standin.clock.now(), request.get('client-request-id'));
      send(request, response, { status: error.status, headers: error.headers, body });
    }
  });
  routes.use((error: unknown, request: Request, response: Response, _next: unknown) => {
    // Stopped meanwhile, with its store: nobody is there to be answered.
    if (!standin.store.isOpen()) return;
    const tooLarge = error instanceof Error && 'status' in error && error.status === 413;
    if (!tooLarge) console.error(error);
    const problem = tooLarge
      ? new Problem(413, 'requestEntityTooLarge', 'The request is too large.')
      : new Problem(500, 'generalException', 'General exception while processing');
    const body = problemBody(problem, standin.clock.now(), request.get('client-request-id'));
    send(request, response, { status: problem.status, body });
  });
  return routes;
}

async function callerOf(standin: Standin, request: Request): Promise<Caller> {
  const [scheme = '', token = ''] = (request.get('authorization') ?? '').split(' ');
  if (scheme.toLowerCase() !== 'bearer' || token === '') {
    throw new Problem(401, 'InvalidAuthenticationToken', 'Access token is empty.', { 'WWW-Authenticate': 'Bearer' });
  }
  const caller = await standin.tokens.verify(token);
  if ('refused' in caller) {
    throw new Problem(401, 'InvalidAuthenticationToken', caller.refused, { 'WWW-Authenticate': 'Bearer' });
  }
  return caller;
}

function parsed(body: unknown): unknown {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body !== 'string' || body === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new Problem(
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

function send(request: Request, response: Response, answer: GraphAnswer): void {
  response.status(answer.status);
  response.set({
    'Cache-Control': 'no-cache',
    'OData-Version': '4.0',
    'request-id': randomUUID(),
    'client-request-id': request.get('client-request-id') ?? randomUUID(),
    ...answer.headers,
  });
  if (answer.body === undefined) return void response.end();
  if (typeof answer.body === 'string') return void response.send(answer.body);
  // Without the etag that Express reckons of every answer: Graph's own are of rows.
  response
    .type('application/json; odata.metadata=minimal; odata.streaming=true; IEEE754Compatible=false')
    .end(JSON.stringify(answer.body));
}

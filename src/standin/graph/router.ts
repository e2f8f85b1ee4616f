import { sharePointHost, sites } from '../identity.ts';
import { activityLimitReached, badRequest, invalidRequest, itemNotFound, Problem, problemBody } from '../problem.ts';
import type { Standin } from '../standin.ts';
import { authorize } from './authorize.ts';
import type { GraphAnswer } from './graph-answer.ts';
import type { Call, GraphRequest, Operation } from './operation.ts';
import { directoryUnits } from './people/directory-units.ts';

/** Thrown by the fault switch that cuts the connection; the HTTP layer destroys the socket. */
export class ConnectionCut extends Error {}

export interface GraphRouter {
  operations: readonly Operation[];
  /** Answers one request; a refusal is an answer too. @throws ConnectionCut */
  handle(request: GraphRequest): Promise<GraphAnswer>;
}

interface Compiled {
  operation: Operation;
  pattern: RegExp;
  names: string[];
  words: number;
}

/** `METHOD /path`, decoded: what fault switches look at. A path that cannot be decoded is taken as it is. */
export function routeOf({ method, path }: { method: string; path: string }): string {
  try {
    return `${method} ${decodeURIComponent(path)}`;
  } catch {
    return `${method} ${path}`;
  }
}

/** @param operations every endpoint the stand-in has */
export function graphRouter(standin: Standin, operations: readonly Operation[]): GraphRouter {
  const compiled = operations.map(compile).sort((one, other) => other.words - one.words);

  const answer = async (request: GraphRequest): Promise<GraphAnswer> => {
    const path = inOwnWords(byPath(request.path));
    const found = compiled.find(({ operation, pattern }) => operation.method === request.method && pattern.test(path));
    if (!found) throw compiled.some(({ pattern }) => pattern.test(path)) ? methodNotAllowed() : unknownSegment(path);

    const values = found.pattern.exec(path)?.slice(1) ?? [];
    const params = Object.fromEntries(found.names.map((name, at) => [name, decoded(values[at] ?? '')]));
    const options = new Map([...request.query].map(([name, value]) => [name.replace(/^\$/, '').toLowerCase(), value]));
    const call: Call = { ...request, standin, params, options };
    const { operation } = found;
    const name = `${operation.method} ${operation.path}`;
    const units = typeof operation.units === 'number' ? operation.units : operation.units(call);
    const ours = request.caller.kind === 'system';
    const directory = directoryUnits(call);
    const limits = ours ? {} : standin.meter.charge(appOf(request), name, units, directory);
    const headers = {
      ...(!standin.faults.quirks.noRateLimit && limits),
      ...(directory > 0 && { 'x-ms-resource-unit': `${directory}` }),
    };
    authorize(call, operation.need);
    const result = await operation.run(call);
    return { ...result, headers: { ...headers, ...result.headers } };
  };

  return {
    operations,
    handle: async (request) => {
      const route = routeOf(request);
      const ours = request.caller.kind === 'system';
      try {
        const before = ours ? undefined : standin.faults.strike(route, (fault) => fails(fault) && !fault.afterWrite);
        if (before) throw failure(before, request.path);
        const result = await answer(request);
        const after = ours
          ? undefined
          : standin.faults.strike(route, (fault) => fails(fault) && fault.afterWrite === true);
        if (after) throw failure(after, request.path);
        return result;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const body = problemBody(error, standin.clock.now(), request.headers['client-request-id']);
        return { status: error.status, headers: error.headers, body };
      }
    },
  };
}

const appOf = ({ caller }: GraphRequest) => (caller.kind === 'system' ? 'system' : caller.appId);

const fails = (fault: { status?: number | undefined; reset?: boolean | undefined }) =>
  fault.status !== undefined || fault.reset === true;

function failure(
  fault: { status?: number | undefined; reset?: boolean | undefined; retryAfter?: number | undefined },
  path: string,
): Error {
  if (fault.reset) return new ConnectionCut();
  const status = fault.status ?? 500;
  const [code, message] = wordsFor(status, path);
  const headers: Record<string, string> =
    fault.retryAfter === undefined ? {} : { 'Retry-After': `${fault.retryAfter}` };
  return new Problem(status, code, message, headers);
}

/** SharePoint throttles in words of its own. */
function wordsFor(status: number, path: string): [string, string] {
  if (status === 429 && /^\/(sites|drives)\b/i.test(path)) {
    const { code, message } = activityLimitReached(0);
    return [code, message];
  }
  return failureWords[status] ?? ['generalException', 'General exception while processing'];
}

const failureWords: Record<number, [string, string]> = {
  400: ['invalidRequest', 'Invalid request'],
  409: ['', 'The resource was changed at the same time.'],
  423: ['resourceLocked', 'The resource you are attempting to access is locked'],
  429: ['TooManyRequests', 'Please retry again later.'],
  500: ['generalException', 'General exception while processing'],
  503: ['serviceNotAvailable', 'The service is temporarily unavailable.'],
  504: ['UnknownError', 'Gateway timeout.'],
  507: ['quotaLimitReached', 'Insufficient Space Available'],
};

function compile(operation: Operation): Compiled {
  const names: string[] = [];
  const source = operation.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return '([^/]+?)';
  });
  const words = operation.path.split('/').filter((word) => word && !word.startsWith('{')).length;
  return { operation, pattern: new RegExp(`^${source}/?$`, 'i'), names, words };
}

/** Turns `/sites/{host}:/{path}:/rest` into `/sites/{id}/rest` (graph.md section 2.1). */
function byPath(path: string): string {
  const match = /^\/sites\/([^/:]+):(\/[^:]*)(?::(\/.*)?)?$/i.exec(decodedAddress(path));
  if (!match) return path;
  const [, host = '', sitePath = '', rest = ''] = match;
  if (host.toLowerCase() !== sharePointHost) throw invalidRequest('Invalid hostname for this tenancy');
  const wanted = decoded(sitePath).replace(/\/$/, '').toLowerCase();
  const site = sites.find((each) => each.path === wanted || (wanted === '' && each.key === 'main'));
  if (!site) throw itemNotFound('Requested site could not be found');
  return `/sites/${site.id}${rest}`;
}

/** A client may encode the whole address of a site as one segment: `host%3A%2Fsites%2Frettesnor`. */
function decodedAddress(path: string): string {
  const colons = path.replace(/%3A/gi, ':');
  const match = /^(\/sites\/[^/:]+:)([^:]*)(.*)$/i.exec(colons);
  return match ? `${match[1]}${match[2]?.replace(/%2F/gi, '/')}${match[3]}` : colons;
}

/** `graph.` is the alias of `microsoft.graph.` in Graph's metadata, and a function may be named with either before it. */
function inOwnWords(path: string): string {
  return path
    .replace(/\/(?:microsoft\.)?graph\.(?=delta\b)/i, '/')
    .replace(/(\/(?:transitive)?member(?:s|Of)\/)graph\.(?=\w+$)/i, '$1microsoft.graph.');
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    throw badRequest('The request URI is not valid.');
  }
}

const methodNotAllowed = () =>
  new Problem(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');

function unknownSegment(path: string): Problem {
  return new Problem(400, 'BadRequest', `Resource not found for the segment '${path.split('/').at(-1) ?? ''}'.`);
}

import { isObject, type Json, type JsonObject } from '../json.ts';
import { badRequest } from '../problem.ts';
import { bodyOf } from './body.ts';
import type { GraphAnswer, Method } from './graph-answer.ts';
import { type Call, type Operation, ok } from './operation.ts';
import type { GraphRouter } from './router.ts';

const maxMembers = 20;
const methods: readonly string[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

interface Member {
  id: string;
  method: Method;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  dependsOn: string[];
}

/** `$batch` (graph.md section 4). @param router answers the members, the same as single requests */
export function batchOperation(router: () => GraphRouter): Operation {
  return { method: 'POST', path: '/$batch', need: 'token', units: 0, run: (call) => batch(call, router()) };
}

async function batch(call: Call, router: GraphRouter): Promise<GraphAnswer> {
  const members = membersIn(bodyOf(call));
  const done = new Map<string, GraphAnswer>();
  const responses: JsonObject[] = [];
  for (const member of members) {
    if (call.caller.kind !== 'system') call.standin.meter.member(call.caller.appId);
    const failed = member.dependsOn.some((id) => (done.get(id)?.status ?? 400) >= 400);
    const answer = failed ? dependencyFailed() : await router.handle(requestOf(call, member));
    done.set(member.id, answer);
    responses.push({
      id: member.id,
      status: answer.status,
      headers: {
        'Cache-Control': 'no-cache',
        'OData-Version': '4.0',
        ...(answer.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...answer.headers,
      },
      ...(answer.body === undefined ? {} : { body: answer.body as Json }),
    });
  }
  return ok({ responses });
}

function membersIn(body: JsonObject): Member[] {
  const { requests } = body;
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest('Invalid batch payload format.');
  if (requests.length > maxMembers)
    throw badRequest(`Number of batch request steps exceeds the max value of ${maxMembers}.`);
  const members = requests.map(memberIn);
  const ids = members.map(({ id }) => id.toLowerCase());
  if (new Set(ids).size < ids.length) throw badRequest('Request Ids in a batch must be unique.');
  for (const [at, member] of members.entries()) {
    const unknown = member.dependsOn.find((id) => !members.slice(0, at).some((earlier) => earlier.id === id));
    if (unknown !== undefined)
      throw badRequest(`Request '${member.id}' depends on '${unknown}', which does not come before it.`);
  }
  return members;
}

function memberIn(value: Json): Member {
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.url !== 'string') {
    throw badRequest('Invalid batch payload format.');
  }
  const method = String(value.method ?? '').toUpperCase();
  if (!methods.includes(method)) throw badRequest(`Invalid method '${method}' in batch request '${value.id}'.`);
  const headers = Object.fromEntries(
    Object.entries(isObject(value.headers) ? value.headers : {}).map(([name, text]) => [
      name.toLowerCase(),
      String(text),
    ]),
  );
  if (value.body !== undefined && value.body !== null && headers['content-type'] === undefined) {
    throw badRequest(`Write request id : ${value.id} does not contain Content-Type header or body.`);
  }
  const dependsOn = Array.isArray(value.dependsOn) ? value.dependsOn.map(String) : [];
  return { id: value.id, method: method as Method, url: value.url, headers, body: payload(value.body), dependsOn };
}

/** A member's body is JSON, or base64url of it. */
function payload(body: Json | undefined): unknown {
  if (typeof body !== 'string') return body ?? undefined;
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown;
  } catch {
    return body;
  }
}

function requestOf(call: Call, member: Member) {
  const { pathname, search } = new URL(member.url.replace(/^\/?/, '/'), 'https://graph.microsoft.com');
  return {
    method: member.method,
    path: pathname,
    query: new URLSearchParams(search),
    headers: member.headers,
    body: member.body,
    caller: call.caller,
  };
}

function dependencyFailed(): GraphAnswer {
  return {
    status: 424,
    body: { error: { code: 'FailedDependency', message: 'A request this one depends on failed.' } },
  };
}

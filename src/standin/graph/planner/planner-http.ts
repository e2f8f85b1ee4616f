import type { JsonObject } from '../../json.ts';
import { Problem } from '../../problem.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import type { Call } from '../operation.ts';

/** Planner's errors carry no code, but for its limits (graph.md sections 5 and 6). */
export function plannerProblem(status: 400 | 403 | 404 | 412, message: string, limit = ''): Problem {
  return new Problem(status, limit, message);
}

/** What an application needs to read Planner, and to change it. */
export const plannerReaders = {
  anyOf: ['Tasks.Read.All', 'Tasks.ReadWrite.All'],
  delegated: ['Tasks.Read', 'Tasks.ReadWrite'],
};
export const plannerWriters = { anyOf: ['Tasks.ReadWrite.All'], delegated: ['Tasks.ReadWrite'] };

/** Every change says which version it was made from. @throws Problem 412 when it does not, or that one is old */
export function refuseUnlessMatching(call: Call, tag: string): void {
  const given = call.headers['if-match'];
  if (given === undefined) throw plannerProblem(412, "The 'If-Match' header is missing.");
  if (given !== tag) throw plannerProblem(412, 'The If-Match header contains an old value.');
}

/** 204, or 200 with the object for whoever prefers it. */
export function changedAnswer(call: Call, body: JsonObject): GraphAnswer {
  if (!/return\s*=\s*representation/i.test(call.headers.prefer ?? '')) return { status: 204 };
  return { status: 200, headers: { 'Preference-Applied': 'return=representation' }, body };
}

/** A text that must be there. @throws Problem 400 */
export function neededText(body: JsonObject, name: string, longest = 255): string {
  const value = body[name];
  if (typeof value !== 'string' || value.trim() === '' || value.length > longest)
    throw plannerProblem(400, `The property '${name}' is missing or invalid.`);
  return value;
}

/** Refuses what Planner has no name for, rather than losing it in silence. @throws Problem 400 */
export function refuseUnknown(body: JsonObject, known: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !name.includes('@') && !known.includes(name));
  if (unknown !== undefined) throw plannerProblem(400, `The property '${unknown}' cannot be set.`);
}

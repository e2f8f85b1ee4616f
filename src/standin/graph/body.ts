import { isObject, type JsonObject } from '../json.ts';
import { badRequest } from '../problem.ts';
import type { Call } from './operation.ts';

/** The JSON object a call carries. @throws Problem 400 when it carries none */
export function bodyOf(call: Pick<Call, 'body'>): JsonObject {
  if (!isObject(call.body)) throw badRequest('Unable to read JSON request payload.');
  return call.body;
}

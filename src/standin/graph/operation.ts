import type { Caller } from '../entra/tokens.ts';
import type { JsonObject } from '../json.ts';
import type { Standin } from '../standin.ts';
import type { GraphAnswer, Method } from './graph-answer.ts';

/** One Graph request, whether it came by itself or inside a `$batch`. */
export interface GraphRequest {
  method: Method;
  /** Behind `/v1.0`, still encoded: `/sites/x/lists/y`. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: unknown;
  caller: Caller;
}

/** A request that met its operation: decoded path words, and the query without `$` in its names. */
export interface Call extends GraphRequest {
  standin: Standin;
  params: Readonly<Record<string, string>>;
  options: ReadonlyMap<string, string>;
}

/** What a caller must hold: a right on the site, or one of the application permissions. */
export type Need =
  | { site: 'read' | 'write' | 'manage' | 'grant'; by?: 'delta' }
  | { anyOf: readonly string[]; delegated?: readonly string[] }
  | 'token';

/** One endpoint. */
export interface Operation {
  method: Method;
  /** Pattern with `{names}`, `/sites/{site}/lists/{list}/items/{item}`. */
  path: string;
  need: Need;
  /** SharePoint resource units (graph.md section 3); directory calls have their own budget and none here. */
  units: number | ((call: Call) => number);
  run(call: Call): GraphAnswer | Promise<GraphAnswer>;
}

/** 200 with a body. */
export function ok(body: JsonObject): GraphAnswer {
  return { status: 200, body };
}
/** 201 with the new object. */
export function created(body: JsonObject): GraphAnswer {
  return { status: 201, body };
}
/** 204. */
export function noContent(): GraphAnswer {
  return { status: 204 };
}

import { graphOrigin } from '../../identity.ts';
import type { JsonObject } from '../../json.ts';
import { badRequest } from '../../problem.ts';
import type { Call } from '../operation.ts';

/** `@odata.context` of an answer; links keep Microsoft's host whatever port we listen on. */
export function contextOf(what: string) {
  return `${graphOrigin}/v1.0/$metadata#${what}`;
}

/**
 * Leaves the properties `$select` names, what `$expand` asked for, and the annotations. Names Graph does not know are
 * left out silently.
 */
export function selected(call: Pick<Call, 'options'>, body: JsonObject): JsonObject {
  const names = namesIn(call.options.get('select'));
  if (names.length === 0) return body;
  const wanted = [...names, ...expansions(call.options.get('expand')).map(({ name }) => name)];
  const kept = Object.entries(body).filter(
    ([name]) => wanted.includes(name.replace(/@.*$/, '')) || name.startsWith('@'),
  );
  return Object.fromEntries(kept);
}

/** The names of a comma list, trimmed. */
export function namesIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export interface Expansion {
  name: string;
  select: string[];
  levels?: number | 'max';
  expand: Expansion[];
}

/** Reads `fields($select=A,B),versions`, with or without `$` as Microsoft's pages spell it. */
export function expansions(text: string | undefined): Expansion[] {
  return splitOutside(text ?? '', ',').map((part) => {
    const match = /^\s*([\w.@]+)\s*(?:\((.*)\))?\s*$/s.exec(part);
    if (!match) throw badRequest(`Invalid $expand clause '${part}'.`);
    const options = new Map(
      splitOutside(match[2] ?? '', ';').map((option) => {
        const [name = '', ...rest] = option.split('=');
        return [name.trim().replace(/^\$/, '').toLowerCase(), rest.join('=')] as const;
      }),
    );
    const levels = options.get('levels');
    return {
      name: match[1] ?? '',
      select: namesIn(options.get('select')),
      ...(levels === undefined ? {} : { levels: levels === 'max' ? ('max' as const) : Number(levels) }),
      expand: expansions(options.get('expand')),
    };
  });
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === separator && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].filter((each) => each.trim() !== '');
}

/** `$top`, refused when it is no positive number. */
export function topOf(call: Pick<Call, 'options'>, usual: number, most: number): number {
  const text = call.options.get('top');
  if (text === undefined) return usual;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1) throw badRequest(`Invalid value '${text}' for $top.`);
  return Math.min(top, most);
}

/** The same request with other query options, on Graph's host: a nextLink or deltaLink. */
export function linkTo(call: Pick<Call, 'path' | 'query'>, change: Record<string, string | undefined>): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString().replaceAll('%24', '$').replaceAll('+', '%20');
  return `${graphOrigin}/v1.0${call.path}${text ? `?${text}` : ''}`;
}

/** A page token that tells a client nothing. */
export function sealed(state: JsonObject) {
  return Buffer.from(JSON.stringify(state)).toString('base64url');
}

/** @returns what `sealed` packed, or `undefined` for anything else */
export function unsealed(token: string): JsonObject | undefined {
  try {
    const state: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return typeof state === 'object' && state !== null ? (state as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

import { badRequest } from '../../problem.ts';

export type Literal = string | number | boolean | null;
export type Comparison = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge';
export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; of: Filter }
  | { kind: 'compare'; path: string; op: Comparison; value: Literal }
  | { kind: 'call'; name: 'startswith' | 'endswith' | 'contains'; path: string; value: string }
  | { kind: 'in'; path: string; values: Literal[] }
  | { kind: 'any'; path: string; op: Comparison; value: Literal };

export type Condition = Extract<Filter, { path: string }>;

const comparisons: readonly string[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'];
const token =
  /\s*('(?:[^']|'')*'|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)|\d{4}-\d\d-\d\d|-?\d+(?:\.\d+)?|[\w@.]+(?:\/[\w@.]+)*|[(),:])/y;

/** Reads an OData `$filter`. @throws Problem 400 when it is not one */
export function parseFilter(text: string): Filter {
  const words = tokens(text);
  let at = 0;
  const peek = () => words[at]?.toLowerCase();
  const next = () => {
    const word = words[at];
    if (word === undefined) throw invalid(text);
    at += 1;
    return word;
  };
  const expect = (word: string) => {
    if (next().toLowerCase() !== word) throw invalid(text);
  };

  const either = (): Filter => {
    let left = both();
    while (peek() === 'or') {
      next();
      left = { kind: 'or', left, right: both() };
    }
    return left;
  };
  const both = (): Filter => {
    let left = single();
    while (peek() === 'and') {
      next();
      left = { kind: 'and', left, right: single() };
    }
    return left;
  };
  const single = (): Filter => {
    const word = next();
    const lower = word.toLowerCase();
    if (lower === 'not') return { kind: 'not', of: single() };
    if (word === '(') return closed(either());
    if (lower === 'startswith' || lower === 'endswith' || lower === 'contains') return textCall(lower);
    if (word.endsWith('/any') && peek() === '(') return lambda(word.slice(0, -4));
    const op = next().toLowerCase();
    if (op === 'in') return membership(word);
    if (!comparisons.includes(op)) throw invalid(text);
    return { kind: 'compare', path: word, op: op as Comparison, value: literal(next(), text) };
  };
  const closed = (inner: Filter) => {
    expect(')');
    return inner;
  };
  const textCall = (name: 'startswith' | 'endswith' | 'contains'): Filter => {
    expect('(');
    const path = next();
    expect(',');
    const value = literal(next(), text);
    expect(')');
    if (typeof value !== 'string') throw invalid(text);
    return { kind: 'call', name, path, value };
  };
  const lambda = (path: string): Filter => {
    expect('(');
    next();
    expect(':');
    next();
    const op = next().toLowerCase();
    const value = literal(next(), text);
    expect(')');
    if (!comparisons.includes(op)) throw invalid(text);
    return { kind: 'any', path, op: op as Comparison, value };
  };
  const membership = (path: string): Filter => {
    expect('(');
    const values = [literal(next(), text)];
    while (peek() === ',') {
      next();
      values.push(literal(next(), text));
    }
    expect(')');
    return { kind: 'in', path, values };
  };

  const filter = either();
  if (at < words.length) throw invalid(text);
  return filter;
}

/** Every comparison in a filter, left to right. */
export function conditions(filter: Filter): Condition[] {
  if ('left' in filter) return [...conditions(filter.left), ...conditions(filter.right)];
  return 'of' in filter ? conditions(filter.of) : [filter];
}

/** Whether a comparison holds; empty (`null`) only equals `null` and is neither before nor after anything. */
export function holds(op: Comparison, left: string | number | null, right: string | number | null): boolean {
  if (op === 'eq') return left === right;
  if (op === 'ne') return left !== right;
  if (left === null || right === null) return false;
  if (op === 'lt') return left < right;
  if (op === 'gt') return left > right;
  return op === 'le' ? left <= right : left >= right;
}

function tokens(text: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text);
    if (!match) throw invalid(text);
    found.push(match[1] ?? '');
  }
  return found;
}

function literal(word: string, text: string): Literal {
  if (word.startsWith("'")) return word.slice(1, -1).replaceAll("''", "'");
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  if (/^-?\d+(\.\d+)?$/.test(word)) return Number(word);
  if (/^\d{4}-\d\d-\d\d/.test(word)) return word;
  throw invalid(text);
}

const invalid = (text: string) => badRequest(`Invalid filter clause: '${text}'.`);

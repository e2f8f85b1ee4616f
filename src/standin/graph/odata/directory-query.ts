import type { JsonObject } from '../../json.ts';
import { Problem } from '../../problem.ts';
import type { Call } from '../operation.ts';
import { conditions, type Filter, holds, parseFilter } from './filter.ts';

export interface DirectoryQuery {
  fits(properties: JsonObject): boolean;
  order: { property: string; descending: boolean } | undefined;
  count: boolean;
  /** Whether any of filter, search or order was given. */
  plain: boolean;
}

const unsupported = (message = 'Unsupported Query.') => new Problem(400, 'Request_UnsupportedQuery', message);
const unindexed = ['createdDateTime', 'lastPasswordChangeDateTime'];

/**
 * Reads the query options of a directory collection and keeps the rule of advanced queries: `$search`, `$count`,
 * `ne`, `not`, `endsWith` and `$filter` together with `$orderby` need `ConsistencyLevel: eventual` and `$count=true`.
 * @throws Problem 400 Request_UnsupportedQuery or Request_BadRequest with Microsoft's messages
 */
export function directoryQuery(call: Call): DirectoryQuery {
  const eventual = call.headers.consistencylevel?.toLowerCase() === 'eventual';
  const count = call.options.get('count') === 'true';
  const search = call.options.get('search');
  const filterText = call.options.get('filter');
  const orderText = call.options.get('orderby');
  if (search !== undefined && !eventual) {
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  if (count && !eventual) throw new Problem(400, 'Request_BadRequest', '$count is not currently supported.');
  const filter = filterText === undefined ? undefined : parseFilter(filterText);
  const advanced = eventual && count;
  if (filter && !advanced && (isAdvanced(filter) || orderText !== undefined)) throw unsupported();
  if (filter && conditions(filter).some(({ path }) => unindexed.includes(path))) {
    throw unsupported('The request uses a filter property that is not indexed');
  }
  const [property, direction] = (orderText ?? '').trim().split(/\s+/);
  const terms = search === undefined ? [] : searchTerms(search);
  return {
    fits: (properties) =>
      (!filter || matches(filter, properties)) && (terms.length === 0 || terms.some((term) => found(term, properties))),
    order: property ? { property, descending: direction === 'desc' } : undefined,
    count,
    plain: !filter && terms.length === 0 && !property,
  };
}

/** Rows in the order a query asks for, as they are when it asks for none. */
export function ordered<T extends { all: JsonObject }>(
  order: { property: string; descending: boolean } | undefined,
  rows: T[],
): T[] {
  if (!order) return rows;
  const key = ({ all }: T) => String(all[order.property] ?? '');
  const direction = order.descending ? -1 : 1;
  return [...rows].sort((one, other) => direction * key(one).localeCompare(key(other), 'da'));
}

/** `/users/$count` and the like: a number as text, only for eventual consistency. */
export function refusePlainCount(call: Call): void {
  if (call.headers.consistencylevel?.toLowerCase() !== 'eventual') {
    throw new Problem(400, 'Request_BadRequest', '$count is not currently supported.');
  }
}

function isAdvanced(filter: Filter): boolean {
  if (filter.kind === 'not') return true;
  if (filter.kind === 'and' || filter.kind === 'or') return isAdvanced(filter.left) || isAdvanced(filter.right);
  if (filter.kind === 'compare') return filter.op === 'ne' || filter.value === null;
  return filter.kind === 'call' && filter.name !== 'startswith';
}

function matches(filter: Filter, properties: JsonObject): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, properties) && matches(filter.right, properties);
    case 'or':
      return matches(filter.left, properties) || matches(filter.right, properties);
    case 'not':
      return !matches(filter.of, properties);
    case 'in':
      return filter.values.some((value) => fold(value) === fold(at(properties, filter.path)));
    case 'compare':
      return holds(filter.op, fold(at(properties, filter.path)), fold(filter.value));
    case 'any': {
      const values = at(properties, filter.path);
      return Array.isArray(values) && values.some((value) => holds(filter.op, fold(value), fold(filter.value)));
    }
    case 'call': {
      const text = String(fold(at(properties, filter.path)) ?? '');
      const wanted = filter.value.toLowerCase();
      if (filter.name === 'startswith') return text.startsWith(wanted);
      return filter.name === 'endswith' ? text.endsWith(wanted) : text.includes(wanted);
    }
  }
}

/** Property names are read without case, as the directory does. */
function at(properties: JsonObject, path: string): unknown {
  const direct = properties[path];
  if (direct !== undefined) return direct;
  const name = Object.keys(properties).find((each) => each.toLowerCase() === path.toLowerCase());
  return name === undefined ? null : properties[name];
}

function fold(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  return String(value).toLowerCase();
}

/** `"displayName:wa" OR "displayName:ad"`: words that begin so. */
function searchTerms(search: string): { property: string; prefix: string }[] {
  const terms = [...search.matchAll(/"(\w+):([^"]*)"/g)];
  if (terms.length === 0) throw new Problem(400, 'Request_BadRequest', `Syntax error in $search: ${search}`);
  return terms.map(([, property = '', prefix = '']) => ({ property, prefix: prefix.toLowerCase() }));
}

function found(term: { property: string; prefix: string }, properties: JsonObject): boolean {
  const text = String(fold(at(properties, term.property)) ?? '');
  return text.split(/[\s.@_-]+/).some((word) => word.startsWith(term.prefix)) || text.startsWith(term.prefix);
}

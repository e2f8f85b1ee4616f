import type { JsonObject } from '../../json.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import { type Call, ok } from '../operation.ts';
import { contextOf, linkTo, sealed, topOf, unsealed } from './select.ts';

const usual = 100;
const most = 999;

/**
 * One page of a directory collection whose rows are all at hand.
 * @param context what stands behind `$metadata#`
 * @param body how a row of the page is shown; only those of the page are
 */
export function pageOfRows<T>(
  call: Call,
  context: string,
  rows: readonly T[],
  body: (row: T) => JsonObject,
  count = false,
): GraphAnswer {
  const top = topOf(call, usual, most);
  const skip = Number(unsealed(call.options.get('skiptoken') ?? '')?.skip ?? 0);
  const more = skip + top < rows.length;
  return ok({
    '@odata.context': contextOf(context),
    ...(count && { '@odata.count': rows.length }),
    ...(more && { '@odata.nextLink': linkTo(call, { $skiptoken: sealed({ skip: skip + top }) }) }),
    value: rows.slice(skip, skip + top).map(body),
  });
}

/**
 * One page of a collection read by id, for tables too large to hold.
 * @param read rows with an id greater than `after`, in order, at most `limit`
 */
export function pageById<T extends { id: string }>(
  call: Call,
  context: string,
  read: (after: string, limit: number) => T[],
  body: (row: T) => JsonObject,
): GraphAnswer {
  const top = topOf(call, usual, most);
  const after = String(unsealed(call.options.get('skiptoken') ?? '')?.after ?? '');
  const rows = read(after, top + 1);
  const page = rows.slice(0, top);
  return ok({
    '@odata.context': contextOf(context),
    ...(rows.length > top && {
      '@odata.nextLink': linkTo(call, { $skiptoken: sealed({ after: page.at(-1)?.id ?? '' }) }),
    }),
    value: page.map(body),
  });
}

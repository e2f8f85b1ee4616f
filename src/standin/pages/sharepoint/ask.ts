import type { PageRefusal } from '../wire.ts';
import type { ListPlace } from './place.ts';

/** The server said no; the code says which page to show. */
export class Refused extends Error {
  readonly code: PageRefusal['error']['code'];

  constructor({ error }: PageRefusal) {
    super(error.message);
    this.code = error.code;
  }
}

/** Asks the list routes. @throws Refused */
export async function ask<T>(
  path: string,
  query: URLSearchParams,
  init?: { method: string; body: unknown },
): Promise<T> {
  const answer = await fetch(`/_sharepoint/${path}?${query}`, {
    ...(init && {
      method: init.method,
      body: JSON.stringify(init.body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  if (answer.status === 204) return undefined as T;
  const body = (await answer.json().catch(() => undefined)) as T | PageRefusal | undefined;
  if (answer.ok) return body as T;
  if (typeof body === 'object' && body !== null && 'error' in body) throw new Refused(body);
  throw new Refused({ error: { code: 'refused', message: `${answer.status}` } });
}

/** The path of the list one is at. */
export function listPath({ site, list }: ListPlace, ...rest: readonly string[]): string {
  return [site ?? '', list ?? '', ...rest].map(encodeURIComponent).join('/');
}

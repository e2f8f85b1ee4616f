import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A request and answer that Microsoft documents, or that was observed in a tenant. */
export interface Example {
  name: string;
  source: string;
  request: { method: string; path: string; headers: Record<string, string>; body: unknown };
  response: { status: number; headers: Record<string, string>; body: unknown };
}

const folder = path.join(import.meta.dirname, '..', '..', 'graph', 'examples');

/** Every example copied into `test/graph/examples`, by folder and file name without ending. */
export function examples(): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const example = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Example;
      const name = file.replace(/\.json$/, '').replaceAll(path.sep, '/');
      return { ...example, name, response: { ...example.response, body: parsed(example.response.body) } };
    });
}

/**
 * What a documented answer has and ours lacks: properties that are missing, or of another kind.
 * Ids, names and numbers are another tenant's, so only the shape is compared; documented answers are shortened, so
 * ours may have more.
 */
export function lacking(documented: unknown, ours: unknown, at = ''): string[] {
  if (documented === null || ours === null) return [];
  if (Array.isArray(documented)) {
    if (!Array.isArray(ours)) return [`${at} is no array`];
    if (documented.length > 0 && ours.length === 0) return [`${at} is empty`];
    return documented.length > 0 ? lacking(documented[0], ours[0], `${at}[0]`) : [];
  }
  if (typeof documented !== 'object') return typeof documented === typeof ours ? [] : [`${at} is ${typeof ours}`];
  if (typeof ours !== 'object' || ours === null) return [`${at} is no object`];
  const mine = ours as Record<string, unknown>;
  return Object.entries(documented as Record<string, unknown>).flatMap(([name, value]) =>
    name in mine ? lacking(value, mine[name], `${at}.${name}`) : [`${at}.${name} is missing`],
  );
}

/** One documented body is JSON inside a string, with trailing commas. */
function parsed(body: unknown): unknown {
  return typeof body === 'string' && body.startsWith('{') ? JSON.parse(body.replace(/,(\s*[}\]])/g, '$1')) : body;
}

import { maskCpr } from '../../core/cpr/cpr.ts';
import type { ActionDefinition } from '../../kernel/action.ts';

/** Ids and hashes, also as a part of a key, hold digits too, and would no longer match once covered. */
const ids = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{24,}(?![0-9a-z]))/i;

/**
 * The input of an action without CPR numbers in anything somebody may have written (INV15): guarded here as well, so that
 * a field nobody thought of is covered too.
 */
export function guardWritten<T>({ inputAsWritten }: Pick<ActionDefinition, 'inputAsWritten'>, input: T): T {
  return inputAsWritten ? input : (covered(input) as T);
}

function covered(value: unknown): unknown {
  if (typeof value === 'string') return coveredText(value);
  if (Array.isArray(value)) return value.map(covered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, covered(one)]));
}

/** An id is left as it is; the name of a file in a link with a GUID in it is not. */
function coveredText(text: string): string {
  if (/\s/.test(text)) return maskCpr(text);
  return text
    .split(ids)
    .map((part, at) => (at % 2 === 1 ? part : maskCpr(part)))
    .join('');
}

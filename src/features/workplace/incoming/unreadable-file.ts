import { textHash } from '../../../core/content-hash.ts';
import { maskCpr } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { Refusal, RefusalCode } from '../../../core/refusal.ts';
import type { IncomingList } from './records.ts';

/** The newest list that came by the library. */
export const libraryKey = 'library';
/** Files in the library that are no list; a row of its own beside it. */
export const unreadableKey = 'library:unreadable';

const codes: readonly RefusalCode[] = ['listUnreadable', 'tooLarge', 'columnsUnclear', 'importByHandFirst'];

/** Does it say that a file is no list as it is? Anything else may go well when it is tried again. */
export function isUnreadable({ code }: Pick<Refusal, 'code'>): boolean {
  return codes.includes(code);
}

/** The most files that are named. */
const mostNamed = 20;

/**
 * The row about files that are no lists, as it should stand.
 * @param before as it stands
 * @returns nothing where there has never been one
 */
export function unreadableRow(
  files: readonly { file: { name: string; eTag: string }; why: Pick<Refusal, 'code' | 'details'> }[],
  before: IncomingList | undefined,
  at: Moment,
): IncomingList | undefined {
  const made = { key: unreadableKey, actor: 'system', at };
  if (files.length === 0) return before && { ...before, ...made, state: 'left' };
  const named = files.slice(0, mostNamed).map(({ file, why }) => {
    const fault = why.code === 'listUnreadable' ? String(why.details.fault) : why.code;
    const line = typeof why.details.line === 'number' ? why.details.line : 0;
    return JSON.stringify([fault, null, maskCpr(file.name), line, '']);
  });
  const said = files.map(({ file, why }) => [file.name, file.eTag, why.code]);
  const none = { added: 0, changed: 0, ended: 0, unchanged: 0, current: 0 };
  return {
    ...made,
    ...none,
    source: 'library',
    state: 'unreadable',
    faults: named.join('\n'),
    hash: textHash(JSON.stringify(said)),
  };
}

import { textHash } from '../../core/content-hash.ts';
import type { Moment } from '../../core/dates.ts';
import type { Mark } from '../../core/stored.ts';
import type { AuditEntry, ForeignEdit } from './records.ts';

const longestKey = 200;

/** The audit entry of an action on a stored record; the same write always gives the same key. */
export function auditOf(
  action: string,
  stored: { record: { key: string }; mark: Mark },
  actor: string,
  at: Moment,
): AuditEntry {
  const { list, version } = stored.mark;
  const target = stored.record.key;
  const key = `${list}:${target}:${version}`.toLowerCase();
  const fitting = key.length <= longestKey ? key : `${list}:${textHash(target)}:${version}`.toLowerCase();
  return { key: fitting, actor, at, action, target, list, version };
}

/** Very many rows of a list are said to be gone: they stay until the DBR has said that it was on purpose. */
export function isAboutRemovals({ count, deleted }: Pick<ForeignEdit, 'count' | 'deleted'>): boolean {
  return count !== undefined && deleted;
}

import { textHash } from './content-hash.ts';
import type { Moment } from './dates.ts';
import type { BaseRecord, Mark } from './record.ts';

/** Who did what to which row (INV16). */
export interface AuditEntry extends BaseRecord {
  action: string;
  target: string;
  list: string;
  version: number;
}

const longestKey = 200;

/** The audit entry of a job on a stored record; the same write always gives the same key. */
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

/** A claim on a piece of scheduled work and its log. */
export interface Run extends BaseRecord {
  job: string;
  period: string;
  state: 'started' | 'done' | 'failed';
  holder: string;
  finishedAt?: Moment | undefined;
  summary?: string | undefined;
}

/** A row somebody changed or deleted outside the app. */
export interface ForeignEdit extends BaseRecord {
  list: string;
  /** What the list is called in SharePoint. */
  listTitle?: string | undefined;
  item: string;
  target?: string | undefined;
  version: number;
  editor: string;
  editedAt: Moment;
  deleted: boolean;
  settled: boolean;
  note?: string | undefined;
  /** Of a row nobody can say that Rettesnor wrote: does it count? */
  outcome?: 'stands' | 'doesNot' | undefined;
  /** The first of the two it takes for a row that gives somebody power. */
  vouchedBy?: string | undefined;
  vouchedName?: string | undefined;
  /** One row for very many: how many, and from when on; `editedAt` is until when. */
  count?: number | undefined;
  since?: Moment | undefined;
  /** What the DBR has said about rows that are gone, or that they were found again. */
  answer?: 'intended' | 'waiting' | 'found' | undefined;
}

/** Very many rows of a list are said to be gone: they stay until the DBR has said that it was on purpose. */
export function isAboutRemovals({ count, deleted }: Pick<ForeignEdit, 'count' | 'deleted'>): boolean {
  return count !== undefined && deleted;
}

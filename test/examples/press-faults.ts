import type { ActionName, ActionRecord } from '../../src/contract/contract.ts';
import type { Kind } from '../../src/lists.ts';
import { examples } from '../examples.ts';
import type { World } from '../world.ts';
import type { Press, Written } from './example.ts';

export type Reply = Awaited<ReturnType<ReturnType<World['as']>['send']>>;

/** A row that is new, or newer than it was. */
export interface Moved {
  kind: Kind;
  key: string;
  record: object;
  version: number;
  /** Its version before; absent for a new one. */
  earlier?: number | undefined;
}

/** An action that was pressed twice, and both answers. */
export interface PressedTwice {
  name: ActionName;
  press: Press<ActionName>;
  replies: readonly Reply[];
}

/** @returns what went otherwise than one press: nothing where there is one answer, one set of rows and one audit entry */
export function faultsOf({ name, press, replies }: PressedTwice, moved: readonly Moved[]): readonly string[] {
  const codes = replies.map(({ status, refusal }) => refusal?.code ?? String(status));
  if (codes.some((code) => code !== '200')) return [codes.join(' and ')];
  const said = new Set(replies.map((reply) => sameIn(name, reply)));
  const audits = moved.filter(({ kind, record }) => {
    const { action, target } = record as { action?: string; target?: string };
    const isOwn = moved.some((row) => row.key === target && press.writes.some((written) => isOf(written, row)));
    return kind === 'auditEntry' && action === name && isOwn;
  }).length;
  return [
    ...(said.size === 1 ? [] : [`answers ${[...said].join(' and ')}`]),
    ...press.writes.flatMap((written) => rowFaults(written, moved)),
    ...(audits === press.audits ? [] : [`${audits} audit entries instead of ${press.audits}`]),
  ];
}

function rowFaults(written: Written, moved: readonly Moved[]): readonly string[] {
  const { kind, added, changed } = written;
  const rows = moved.filter((row) => isOf(written, row));
  const fresh = rows.flatMap(({ key, earlier }) => (earlier === undefined ? key : []));
  const versions = rows.reduce((sum, { version, earlier = 1 }) => sum + version - earlier, 0);
  return [
    ...([undefined, fresh.length].includes(added)
      ? []
      : [`${fresh.length} new rows of ${kind} instead of ${added}: ${fresh}`]),
    ...([undefined, versions].includes(changed) ? [] : [`${kind} changed ${versions} times instead of ${changed}`]),
  ];
}

/** Lists the servers write in by themselves, besides what follows from a press. */
const alsoOfServers: readonly Kind[] = ['auditEntry', 'notification', 'caseNotification'];

/** Rows that have moved without any example saying that its press moves them. */
export function unspokenOf(pressed: readonly PressedTwice[], moved: readonly Moved[]): readonly string[] {
  const writes = pressed.flatMap(({ press }) => press.writes);
  return moved.flatMap((row) => {
    const isSpokenOf = alsoOfServers.includes(row.kind) || writes.some((written) => isOf(written, row));
    return isSpokenOf ? [] : `${row.kind} ${row.key}`;
  });
}

function isOf({ kind, where, about = '' }: Written, row: Moved): boolean {
  const isAsSaid = Object.entries(where).every(([field, value]) => Reflect.get(row.record, field) === value);
  return row.kind === kind && row.key.includes(about) && isAsSaid;
}

/** What of an answer must be the same. */
function sameIn<N extends ActionName>(name: N, reply: Reply): string {
  const { differs } = examples[name];
  const answer = reply.answer as ActionRecord<N>;
  return JSON.stringify(differs ? differs.same(answer) : answer);
}

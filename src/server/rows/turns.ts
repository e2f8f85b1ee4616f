import { secondsBetween } from '../../core/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import { Run } from '../../features/audit/records.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import type { BaseRecord, RecordDefinition } from '../../kernel/record.ts';
import type { Records } from '../../kernel/records.ts';
import { lists } from '../../lists.ts';
import type { NextRow, Turn, Turns } from '../../ports/ports.ts';

/** How long a turn lasts: a server that stops in the middle of one blocks others no longer than this. */
const turnSeconds = 60;
const mostAttempts = 3;

/**
 * Two people on two servers would each find a role, or a person, free. So one row for each says what is written next:
 * the server that changes that row first has the turn, and the one after reads what was written before deciding.
 */
export function openTurns(records: Pick<Records, 'fetch' | 'create' | 'update'>): Turns {
  return {
    take: async (next, turns) => {
      for (const turn of turns) await takeTurn(records, next, turn);
    },
  };
}

type Rows = Pick<Records, 'fetch' | 'create' | 'update'>;

async function takeTurn(records: Rows, next: NextRow, { about, readAnew, refuse }: Turn): Promise<void> {
  if (about === undefined) return refuse();
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const before = await records.fetch<RecordDefinition>(lists[next.kind], next.key);
    const wanted = runFor(about, next, before?.mark.version ?? 0);
    const last = await records.fetch(Run, wanted.key);
    if (last) await seeThrough(records, last.record, next);
    for (const key of readAnew?.() ?? []) await records.fetch(Appointment, key);
    refuse();
    const isTaken = last
      ? await records.update(Run, last, wanted).then(() => true, wasOvertaken)
      : !(await records.create(Run, wanted)).existed;
    if (isTaken) return;
  }
  throw new Refusal('changedMeanwhile');
}

/** @param version of the row that is to be written, before it is */
function runFor(about: string, { key, actor, at }: NextRow, version: number): Run {
  const run = { job: 'appoint', period: about, state: 'done', holder: `${actor} ${version}`, summary: key } as const;
  return { key: `run:appoint:${about}`.toLowerCase(), actor, at, ...run };
}

/** Has the row been written since the turn was taken? A moment is too coarse: much can happen in a second. */
function isWritten({ holder, at }: Run, { mark, record }: Stored<BaseRecord>): boolean {
  const [, version] = holder.split(' ');
  // Rows written by an earlier version hold no version.
  return version === undefined ? record.at >= at : mark.version > Number(version);
}

/** Brings what the last turn wrote into the mirror; one that is not over yet is waited for by trying again. */
async function seeThrough(records: Rows, last: Run, next: NextRow): Promise<void> {
  if (last.summary === undefined || last.summary === next.key) return;
  const written = await records.fetch<RecordDefinition>(lists[next.kind], last.summary);
  const isOver = written !== undefined && isWritten(last, written);
  if (!isOver && secondsBetween(last.at, next.at) < turnSeconds) throw new Refusal('changedMeanwhile');
}

function wasOvertaken(refusal: unknown): false {
  if (refusal instanceof Refusal && refusal.code === 'changedMeanwhile') return false;
  throw refusal;
}

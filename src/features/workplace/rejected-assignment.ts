import { z } from 'zod';
import type { Day, Moment } from '../../core/dates.ts';
import { addDays, dayOf } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import { shape } from '../../kernel/shape.ts';
import { HandBack } from './hand-backs-records.ts';
import type { Employment } from './records.ts';

/** So long it holds when nobody answers: an override of who leads whom never goes on by itself. */
const rejectionDays = 30;

/** `<employment>:<manager>`: once per job and manager, however often it is said. */
export function rejectionKey(job: string, manager: string): string {
  return `${job}:${manager}`.toLowerCase();
}

export function handedBack(
  job: Pick<Employment, 'key' | 'person' | 'name' | 'unitName'>,
  by: { id: string; name: string },
  now: Moment,
): HandBack {
  const today = dayOf(now);
  return {
    key: rejectionKey(job.key, by.id),
    actor: by.id,
    at: now,
    job: job.key,
    person: job.person,
    name: job.name,
    unitName: job.unitName,
    manager: by.id,
    managerName: by.name,
    on: today,
    until: addDays(today, rejectionDays),
    state: 'open',
  };
}

/** Does it take the job out of the manager's team on the day? */
export function isHandedBack({ state, until }: Pick<HandBack, 'state' | 'until'>, today: Day): boolean {
  return state === 'open' && today <= until;
}

/** Has HR said that the person belongs there, about the job as it still stands? Then saying it again is no answer. */
export function isSettled({ state, answeredAt }: HandBack, job: Pick<Employment, 'at'>): boolean {
  return state === 'right' && answeredAt !== undefined && answeredAt >= job.at;
}

/** HR's answer. */
export function answeredRejection(
  before: HandBack,
  state: 'right' | 'corrected',
  by: { id: string; name: string },
  now: Moment,
): HandBack {
  return { ...before, actor: by.id, at: now, state, answeredByName: by.name, answeredAt: now };
}

/** What every step about one answers. */
export const rejection = z.strictObject({ ...shape(HandBack, 'key', 'state'), until: z.iso.date() });

export const shownRejection = ({ record: { key, state, until } }: Stored<HandBack>) => ({ key, state, until });

/** Jobs that are in nobody's team who has handed them back: whose they are, and who does not lead them. */
export type HandedBack = ReadonlyMap<string, { person: string; managers: ReadonlySet<string> }>;

/** @param mainOf the account that counts for an account */
export function handedBackIn(rows: readonly HandBack[], today: Day, mainOf: (account: string) => string): HandedBack {
  const open = rows.filter((row) => isHandedBack(row, today));
  return new Map(
    [...Map.groupBy(open, ({ job }) => job)].map(([job, said]) => [
      job,
      { person: mainOf(said[0]?.person ?? ''), managers: new Set(said.map(({ manager }) => mainOf(manager))) },
    ]),
  );
}

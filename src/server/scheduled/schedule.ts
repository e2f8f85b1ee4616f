import { randomUUID } from 'node:crypto';
import type { Moment } from '../../core/dates.ts';
import { secondsBetween } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import { Run } from '../../features/audit/records.ts';
import type { Services } from '../../kernel/context.ts';
import type { Scheduled } from '../../kernel/feature.ts';
import type { RecordDefinition } from '../../kernel/record.ts';
import type { Log } from '../log.ts';
import { scheduledWork } from './all.ts';
import { loadedOnly } from './loaded-only.ts';
import type { ScheduledParts } from './scheduled-parts.ts';

/** A claim older than this belongs to a server that is gone. */
const staleAfterSeconds = 30 * 60;
/** A failed run rests before somebody tries again. */
const againAfterSeconds = 10 * 60;
const lookEveryMs = 20_000;
/** A list that is still being read is looked for sooner. */
const waitForListMs = 1_000;

export interface Schedule {
  start(): void;
  /** Does what is due at the moment of the call and resolves when it is done. */
  tick(): Promise<void>;
  /** Looks no more by itself, also where it has not begun yet: a server may be stopped before it is ready. */
  stop(): Promise<void>;
}

/**
 * Regular work, shared by any number of servers: creating the row `run:<name>:<period>` is the claim and the log. The
 * timer only looks; what is due is decided by the clock port, so that a moved clock moves the work. Each effect has a
 * key of its own, and two holders are harmless (design section 4).
 * Work that asks for a list which is not in yet gives its claim back, and is done as soon as the list is in; what is
 * `partial` does what it can meanwhile.
 * @param loaded is every list of the record in the mirror?
 */
export function openSchedule(parts: ScheduledParts, log: Log, loaded: (record: RecordDefinition) => boolean): Schedule {
  const { ports } = parts;
  const holder = randomUUID();
  const settled = new Set<string>();
  /** The list each has asked for in vain. */
  const lacking = new Map<Scheduled, RecordDefinition>();
  /** Each by itself: one that goes on for an hour holds none of the others up. */
  const underWay = new Map<Scheduled, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;
  let isStopped = false;

  const look = async (work: Scheduled) => {
    const now = ports.clock.now();
    const period = work.period(now, ports);
    if (period === undefined || settled.has(`${work.name}:${period}`)) return;
    const lacked = lacking.get(work);
    if (!loaded(Run) || (lacked && !loaded(lacked))) return lookSoon();
    lacking.delete(work);
    const claimed = await claim(ports, { job: work.name, period, holder, now });
    if (claimed === 'busy') return;
    if (claimed !== 'over') {
      const lacked = await carryOut(parts, log, work, { claimed, now, loaded });
      if (lacked) {
        lacking.set(work, lacked);
        return lookSoon();
      }
    }
    settled.add(`${work.name}:${period}`);
  };
  const lookSoon = () => {
    clearTimeout(soon);
    if (isStopped) return;
    soon = setTimeout(begin, waitForListMs).unref();
  };
  const see = (work: Scheduled) => {
    const looking =
      underWay.get(work) ??
      look(work)
        // What fails now is due again at the next look.
        .catch((error) => log.followUpLost({ key: `schedule:${work.name}`, error }))
        .finally(() => underWay.delete(work));
    underWay.set(work, looking);
    return looking;
  };
  const begin = () => {
    for (const work of scheduledWork) void see(work);
  };
  const tick = async () => {
    // A look that began before may have been too early for what is due now.
    const looks = scheduledWork.map(async (work) => {
      await underWay.get(work);
      await see(work);
    });
    await Promise.all(looks);
  };

  return {
    start: () => {
      if (isStopped) return;
      timer = setInterval(begin, lookEveryMs).unref();
      begin();
    },
    tick,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      clearTimeout(soon);
      await Promise.all(underWay.values());
    },
  };
}

/** Holds a claim that was given back: whoever has the lists may take it at once. */
const nobody = '-';

interface Wish {
  job: string;
  period: string;
  holder: string;
  now: Moment;
}

/** `over`: somebody has done it. `busy`: somebody is at it, or took it over in the same moment. */
async function claim({ records }: Services, wish: Wish): Promise<Stored<Run> | 'over' | 'busy'> {
  const { job, period, holder, now } = wish;
  const key = `run:${job}:${period}`.toLowerCase();
  const mine: Run = { key, actor: 'system', at: now, job, period, state: 'started', holder };
  const created = await records.create(Run, mine);
  if (!created.existed) return created;

  const current = (await records.fetch(Run, key)) ?? created;
  if (current.record.state === 'done') return 'over';
  const { state, at, finishedAt, holder: other } = current.record;
  const rest = state === 'started' ? staleAfterSeconds : againAfterSeconds;
  if (other !== nobody && secondsBetween(finishedAt ?? at, now) < rest) return 'busy';
  return records.update(Run, current, mine).catch(() => 'busy' as const);
}

/** @returns the list it lacked, when the claim has been given back for that */
async function carryOut(
  parts: ScheduledParts,
  log: Log,
  work: Scheduled,
  { claimed, now, loaded }: { claimed: Stored<Run>; now: Moment; loaded(record: RecordDefinition): boolean },
): Promise<RecordDefinition | undefined> {
  const { records, clock } = parts.ports;
  const whole = loadedOnly(parts, loaded);
  const finish = (how: Pick<Run, 'state'> & Partial<Run>) =>
    records.update(Run, claimed, { ...claimed.record, ...how, finishedAt: clock.now() });
  try {
    const { ports, sources } = work.partial ? parts : whole.parts;
    const done = await work.run(ports, now, sources.now());
    // Somebody on the way may have taken the refusal for an answer: then half of it is done.
    const lacked = whole.lacking();
    await finish(lacked ? { state: 'failed', holder: nobody } : { state: 'done', summary: String(done) });
    if (!lacked) log.ran({ run: claimed.record.key, state: 'done', done });
    return lacked;
  } catch (error) {
    const lacked = whole.isLacking(error) ? whole.lacking() : undefined;
    // A row that cannot be written is a stale claim, which anybody takes over in time.
    await finish({ state: 'failed', ...(lacked && { holder: nobody }) }).catch(() => undefined);
    if (lacked) return lacked;
    log.ran({ run: claimed.record.key, state: 'failed' });
    throw error;
  }
}

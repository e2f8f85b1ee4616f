import { randomUUID } from 'node:crypto';
import type { Moment } from '../domain/dates.ts';
import { dayOf, secondsBetween } from '../domain/dates.ts';
import type { Kind, Ports } from '../domain/ports.ts';
import type { Stored } from '../domain/record.ts';
import type { Run } from '../domain/trace.ts';
import { sweepAudit, sweepName } from './audit-sweep.ts';
import type { Log } from './log.ts';

/** Work that comes by itself. */
interface Duty {
  job: string;
  /** The period it is due for at a moment; `undefined` when it is not due yet. */
  period(now: Moment): string | undefined;
  /** Lists it cannot do without and the server can: a sweep of half a list would take the other half for missing. */
  needs: readonly Kind[];
  /** @returns how many things it did */
  work(ports: Ports, now: Moment): Promise<number>;
}

const duties: readonly Duty[] = [
  { job: sweepName, period: nightly(2), needs: ['auditEntry', 'run'], work: sweepAudit },
];

/** A claim older than this belongs to a server that is gone. */
const staleAfterSeconds = 30 * 60;
/** A failed run rests before somebody tries again. */
const againAfterSeconds = 10 * 60;
const lookEveryMs = 20_000;
/** A list that is still being read is looked for sooner. */
const waitForListMs = 1_000;

export interface Schedule {
  start(): void;
  /** Does what is due now and resolves when it is done; the timer calls it too. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Regular work, shared by any number of servers: creating the row `run:<job>:<period>` is the claim and the log. The
 * timer only looks; what is due is decided by the clock port, so that a moved clock moves the work. Each effect has a
 * key of its own, and two holders are harmless (design section 4).
 * @param loaded is every list of the kind in the mirror?
 */
export function openSchedule(ports: Ports, log: Log, loaded: (kind: Kind) => boolean): Schedule {
  const holder = randomUUID();
  const settled = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;
  let ticking: Promise<void> | undefined;

  const look = async () => {
    const now = ports.clock.now();
    for (const duty of duties) {
      const period = duty.period(now);
      if (period === undefined || settled.has(`${duty.job}:${period}`)) continue;
      if (!duty.needs.every(loaded)) {
        soon = setTimeout(tick, waitForListMs).unref();
        continue;
      }
      const claimed = await claim(ports, { job: duty.job, period, holder, now });
      if (claimed === 'busy') continue;
      if (claimed !== 'over') await carryOut(ports, log, duty, claimed, now);
      settled.add(`${duty.job}:${period}`);
    }
  };
  const tick = () => {
    // What fails now is due again at the next look.
    ticking ??= look()
      .catch((error) => log.followUpLost({ key: 'schedule', error }))
      .finally(() => {
        ticking = undefined;
      });
    return ticking;
  };

  return {
    start: () => {
      timer = setInterval(tick, lookEveryMs).unref();
      void tick();
    },
    tick,
    stop: async () => {
      clearInterval(timer);
      clearTimeout(soon);
      await ticking;
    },
  };
}

interface Wish {
  job: string;
  period: string;
  holder: string;
  now: Moment;
}

/** `over`: somebody has done it. `busy`: somebody is at it, or took it over in the same moment. */
async function claim({ records }: Ports, wish: Wish): Promise<Stored<Run> | 'over' | 'busy'> {
  const { job, period, holder, now } = wish;
  const key = `run:${job}:${period}`.toLowerCase();
  const mine: Run = { key, actor: 'system', at: now, job, period, state: 'started', holder };
  const created = await records.create('run', mine);
  if (!created.existed) return created;

  const current = (await records.fetch('run', key)) ?? created;
  if (current.record.state === 'done') return 'over';
  const { state, at, finishedAt } = current.record;
  const rest = state === 'started' ? staleAfterSeconds : againAfterSeconds;
  if (secondsBetween(finishedAt ?? at, now) < rest) return 'busy';
  return records.update('run', current, mine).catch(() => 'busy' as const);
}

async function carryOut(ports: Ports, log: Log, duty: Duty, claimed: Stored<Run>, now: Moment): Promise<void> {
  const finish = (state: 'done' | 'failed', summary?: string) =>
    ports.records.update('run', claimed, { ...claimed.record, state, finishedAt: ports.clock.now(), summary });
  try {
    const done = await duty.work(ports, now);
    await finish('done', String(done));
    log.ran({ run: claimed.record.key, state: 'done', done });
  } catch (error) {
    await finish('failed').catch(() => undefined);
    log.ran({ run: claimed.record.key, state: 'failed' });
    throw error;
  }
}

/** Once a day from an hour in the night, by the clock in Denmark; a server that starts later does it then. */
function nightly(hour: number): Duty['period'] {
  return (now) => {
    const here = Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Copenhagen');
    return here.hour < hour ? undefined : dayOf(now);
  };
}

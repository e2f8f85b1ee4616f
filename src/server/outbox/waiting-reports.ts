import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { keepReport } from '../../features/incidents/actions/keep-report.ts';
import { actorOf } from '../../features/workplace/queries/actor-of.ts';
import type { Services } from '../../kernel/context.ts';
import type { OutboxMessage } from '../../ports/ports.ts';
import type { Log } from '../log.ts';
import type { Kept, Outbox } from './outbox.ts';

/** Reports that could not be stored when they were made, or whose server stopped in the middle. */
export interface WaitingReports {
  start(): void;
  /** Tries each that nobody has been at for a while. @returns how many are stored now */
  tick(): Promise<number>;
  stop(): Promise<void>;
}

const lookEveryMs = 15_000;

export function openWaitingReports(ports: Services, outbox: Outbox, log: Log): WaitingReports {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<number> = Promise.resolve(0);

  const redo = async (kept: Kept): Promise<number> => {
    // What was kept was read by the contract before; the action keeps nothing a second time.
    const { person, channel, language, at, input } = JSON.parse(kept.message) as OutboxMessage;
    const once: Services = {
      ...ports,
      clock: { now: () => at },
      // It is done when it is stored, whatever the action makes of a refusal: nobody is there to try again.
      outbox: {
        ...ports.outbox,
        keep: async () => ({ done: async () => {} }),
        inTime: async (work) => ({ done: await work }),
      },
    };
    try {
      const told = await keepReport(once, whoever(ports, person, channel, language), input as never);
      await (told.state === 'stored' ? kept.done() : kept.release());
      return told.state === 'stored' ? 1 : 0;
    } catch (error) {
      log.followUpLost({ key: 'waiting-report', error });
      // Its nonce is somebody else's report: no later look makes it theirs.
      const isNever = error instanceof Refusal && error.code === 'unknownIncident';
      await (isNever ? kept.done() : kept.release());
      return 0;
    }
  };
  const lookOnce = async () => {
    let stored = 0;
    for (const kept of await outbox.claim()) stored += await redo(kept);
    return stored;
  };
  const tick = () => {
    looking = looking.then(lookOnce, lookOnce);
    return looking;
  };

  return {
    start: () => {
      const look = () => void tick().catch((error) => log.followUpLost({ key: 'outbox', error }));
      look();
      timer = setInterval(look, lookEveryMs);
      timer.unref();
    },
    tick,
    stop: async () => {
      clearInterval(timer);
      await looking.catch(() => 0);
    },
  };
}

/** Whoever made it, also when the account has been closed since: what they said still stands. */
function whoever(ports: Services, id: string, channel: Actor['channel'], language: Language): Actor {
  const isHere = ports.directory.person(id)?.enabled === true;
  if (isHere) return actorOf(ports, id, channel, language);
  const person = ports.directory.person(id) ?? { id, name: id, upn: '', enabled: false };
  return { person, roles: [], channel, language };
}

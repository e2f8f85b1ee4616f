import type { PlannerFault, PlannerReply } from '../planner.ts';
import type { PlannerTrouble } from '../planner-run.ts';

/** Planner will not do what is asked. */
export class PlannerStopped extends Error {
  readonly trouble: PlannerTrouble;
  /** Going on would meet the same answer again and again. */
  readonly isForAll: boolean;

  constructor(trouble: PlannerTrouble, code: string) {
    super(`Planner: ${trouble} ${code}`);
    this.name = 'PlannerStopped';
    this.trouble = trouble;
    this.isForAll = trouble === 'refused' || trouble === 'busy';
  }
}

/**
 * What Planner answered; one of the faults the caller knows what to do with is handed back.
 * @throws PlannerStopped for the others
 */
export function settled<T, F extends PlannerFault>(
  reply: PlannerReply<T>,
  ...known: readonly F[]
): { done: T } | { fault: F } {
  if ('done' in reply) return reply;
  const fault = known.find((one) => one === reply.fault);
  if (fault !== undefined) return { fault };
  throw new PlannerStopped(troubleOf(reply.fault), reply.code);
}

function troubleOf(fault: PlannerFault): PlannerTrouble {
  return fault === 'changed' || fault === 'unknown' ? 'failed' : fault;
}

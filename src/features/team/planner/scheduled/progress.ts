import { unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import { isUnderWay, newRun, type PlannerTrouble, plannerRunKey } from '../planner-run.ts';
import { PlannerRun } from '../records.ts';

/** A run somebody can follow and stop from any server: its row says how far it is. */
export interface Progress {
  /** Says how far it is. @returns false when it has been stopped, or taken over: then no more is done */
  reached(seen: number, of: number, changes: number): Promise<boolean>;
  end(state: 'done' | 'failed', trouble?: PlannerTrouble): Promise<void>;
}

/**
 * Claims the run: the row is taken over by its version, so that of two servers one gets it.
 * @returns nothing when somebody is at it, or has stopped it
 */
export async function openProgress({ records, clock, planner, random }: Services): Promise<Progress | undefined> {
  const holder = random.salt();
  const before = await records.fetch(PlannerRun, plannerRunKey);
  const now = clock.now();
  if (before?.record.state === 'stopped' || isUnderWay(before?.record, now)) return undefined;
  const actor = before?.record.state === 'wanted' ? before.record.actor : 'system';
  const mine = newRun('running', actor, holder, now);
  const claimed = before ? await records.update(PlannerRun, before, mine).catch(unlessChanged) : await first();
  if (!claimed) return undefined;
  let current: Stored<PlannerRun> = claimed;
  const begun = planner.requests();

  async function first(): Promise<Stored<PlannerRun> | undefined> {
    const { existed, ...stored } = await records.create(PlannerRun, mine);
    return existed ? undefined : stored;
  }

  const write = async (more: Partial<PlannerRun>): Promise<boolean> => {
    const requests = planner.requests() - begun;
    const wanted = { ...current.record, at: clock.now(), requests, ...more };
    const stored = await records.update(PlannerRun, current, wanted).catch(unlessChanged);
    if (stored) current = stored;
    return stored !== undefined;
  };

  return {
    reached: (seen, of, changes) => write({ seen, of, changes }),
    end: async (state, trouble) => {
      await write({ state, finishedAt: clock.now(), ...(trouble && { trouble }) });
    },
  };
}

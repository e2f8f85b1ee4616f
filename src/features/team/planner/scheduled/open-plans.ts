import type { Moment } from '../../../../core/dates.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { PlannerStep, PlannerTask } from '../planner-steps.ts';
import type { PlannerWish } from '../planner-wish.ts';
import { PlannerEntry } from '../records.ts';
import { carryOut, describeLater } from './carry-out.ts';
import { knownPlan, type OpenPlan, openPlan, type PlanPlace } from './plan-of.ts';
import { settled } from './trouble.ts';

/** The plans of one run: each is read once, whoever asks first. */
export interface Plans {
  now(): Moment;
  /** @returns nothing while another server makes it, and for a centre without a group */
  open(place: Omit<PlanPlace, 'group'>): Promise<OpenPlan | undefined>;
  /** The plan a row is in, without asking whether it is there. */
  known(entry: PlannerEntry): OpenPlan;
  /** Our rows of tasks, as the mirror has them. */
  entries(): readonly Stored<PlannerEntry>[];
  entriesOf(manager: string): readonly Stored<PlannerEntry>[];
  entry(key: string): Stored<PlannerEntry> | undefined;
  /** The task a row names; one that is not in the plan's list is asked for, before it is believed to be gone. */
  taskOf(entry: PlannerEntry | undefined, plan: OpenPlan): Promise<PlannerTask | undefined>;
  /** @param before our row as it was when the step was decided */
  carryOut(plan: OpenPlan, step: PlannerStep, before?: Stored<PlannerEntry>): Promise<number>;
  /** Writes the text and the link that did not come in when the task was made. */
  describe(plan: OpenPlan, wish: PlannerWish, before: Stored<PlannerEntry>): Promise<void>;
}

/** @param groupOf the Microsoft 365 group that holds a centre's plans; empty where none is chosen */
export function openPlans(services: Services, groupOf: (centre: string) => string): Plans {
  const { records, planner, clock } = services;
  const opened = new Map<string, Promise<OpenPlan | undefined>>();
  const rows = () => records.all(PlannerEntry);
  const taken = new Set(
    rows().flatMap(({ record: { taskId, state } }) => (taskId && state !== 'planned' ? taskId : [])),
  );
  const placeOf = (plan: OpenPlan, before?: Stored<PlannerEntry>) => ({
    services,
    plan,
    taken,
    before,
    now: clock.now(),
  });

  return {
    now: clock.now,
    open: (place) => {
      const key = `${place.year}:${place.centre}`;
      const group = groupOf(place.centre);
      if (group === '') return Promise.resolve(undefined);
      const known = opened.get(key) ?? openPlan(services, { ...place, group }, clock.now());
      opened.set(key, known);
      return known;
    },
    known: (entry) => knownPlan(services, entry),
    entries: () => rows().filter(({ record }) => record.what !== 'plan'),
    entriesOf: (manager) => records.all(PlannerEntry, { manager }),
    entry: (key) => records.find(PlannerEntry, key),
    taskOf: async (entry, plan) => {
      if (!entry?.taskId || entry.state === 'planned') return undefined;
      const listed = plan.tasks.find(({ id }) => id === entry.taskId);
      if (listed) return listed;
      const asked = settled(await planner.task(entry.taskId), 'gone');
      return 'done' in asked ? asked.done : undefined;
    },
    carryOut: (plan, step, before) => carryOut(placeOf(plan, before), step),
    describe: (plan, wish, before) => describeLater(placeOf(plan, before), wish),
  };
}

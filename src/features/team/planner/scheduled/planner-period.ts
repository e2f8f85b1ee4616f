import type { Moment } from '../../../../core/dates.ts';
import type { Services } from '../../../../kernel/context.ts';
import { Setting } from '../../../workplace/records.ts';
import { readSetting } from '../../../workplace/setting.ts';
import { isUnderWay, plannerRunKey } from '../planner-run.ts';
import { PlannerRun } from '../records.ts';

/**
 * Once an hour, and when somebody has asked for it or a server died at it; never while it is turned off, and not by itself
 * after somebody has stopped it.
 */
export function plannerPeriod(now: Moment, { records }: Pick<Services, 'records'>): string | undefined {
  const settings = records.all(Setting).map(({ record }) => record);
  if (!readSetting('plannerEnabled', settings)) return undefined;
  const run = records.find(PlannerRun, plannerRunKey)?.record;
  if (run?.state === 'stopped') return undefined;
  if (run?.state === 'wanted') return `asked-${run.at}`;
  if (run?.state === 'running' && !isUnderWay(run, now)) return `left-${run.startedAt}`;
  return now.slice(0, 13);
}

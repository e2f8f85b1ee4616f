import type { Moment } from '../../core/dates.ts';
import { features } from '../../features.ts';
import type { Services } from '../../kernel/context.ts';
import type { FeatureDefinition } from '../../kernel/feature.ts';
import { heartbeat, heartbeatName, heartbeatPeriod } from './heartbeat.ts';
import { leadingName, leadingPeriod, tellLeaders } from './leading.ts';
import type { ScheduledParts } from './scheduled-parts.ts';

/** Work the server does by itself, once in each period. */
export interface ScheduledWork {
  job: string;
  /** The period it is due for at a moment; `undefined` when it is not due yet. */
  period(now: Moment, ports: Services): string | undefined;
  /** Does what it can where a list is not in: nothing it concludes is from what is missing. */
  partial?: true | undefined;
  /** @returns how many things it did */
  run(parts: ScheduledParts, now: Moment): Promise<number>;
}

const whole: readonly FeatureDefinition[] = features;

/** All of it; each is done by itself, whatever the others are at. */
export const scheduledWork: readonly ScheduledWork[] = [
  {
    job: heartbeatName,
    period: heartbeatPeriod,
    run: ({ ports }, now) => heartbeat(ports, now),
  },
  {
    job: leadingName,
    period: leadingPeriod,
    run: tellLeaders,
  },
  ...whole.flatMap(({ scheduled = [] }) =>
    scheduled.map(
      ({ name, period, partial, run }): ScheduledWork => ({
        ...{ job: name, period, partial },
        run: ({ ports, sources }, now) => run(ports, now, sources.now()),
      }),
    ),
  ),
];

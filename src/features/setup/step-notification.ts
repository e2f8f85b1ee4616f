import { newNotification } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import type { StepHolder } from './records.ts';

const occasionOf = ({ step, at }: Pick<StepHolder, 'step' | 'at'>) => `step-${step}-${at}`.toLowerCase();

/** An editor who is given a step is told that one waits, once each time; one who takes it on knows. */
export function notificationOfStep(row: StepHolder): Notification | undefined {
  const { holder, actor, at } = row;
  return holder === undefined || holder === actor ? undefined : newNotification('step', holder, occasionOf(row), at);
}

/** Is the step somebody else's by now, so that there is nothing to tell? @param rows who has which step */
export function isPastStep({ what, key, person }: Notification, rows: readonly StepHolder[]): boolean {
  if (what !== 'step') return false;
  return rows.find((one) => key.endsWith(`:${occasionOf(one)}`))?.holder !== person;
}

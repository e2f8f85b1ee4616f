import { type Day, dayOf, hourOf, type Moment } from '../../../core/dates.ts';
import type { RegisterFaultCode } from './other-register.ts';
import type { SystemBridge } from './records.ts';

/** From this hour a register is read for the day. */
const nightHour = 2;

/** What may be over in an hour; a key that is wrong stays wrong until the operator changes it. */
const passing: readonly RegisterFaultCode[] = ['unreachable', 'timeout', 'busy', 'half', 'failed'];

/**
 * The period a register is to be read for: at once when somebody asks, once a night, and each hour after a fault that may
 * pass by itself. One nobody has asked for yet is never read.
 * @returns nothing where it is not due
 */
export function dueFor(bridge: SystemBridge | undefined, now: Moment): string | undefined {
  if (!bridge) return undefined;
  const { state, asked, fault } = bridge;
  const at = bridge.triedAt ?? bridge.at;
  if (state === 'asked' && asked !== undefined) return `asked-${asked}`;
  const today: Day = dayOf(now);
  if (dayOf(at) < today && hourOf(now) >= nightHour) return today;
  const isPassing = state === 'failed' && fault !== undefined && passing.includes(fault);
  return isPassing && hourOf(at) !== hourOf(now) ? `${today}-${String(hourOf(now)).padStart(2, '0')}` : undefined;
}

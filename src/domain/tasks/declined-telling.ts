import type { Moment } from '../dates.ts';
import { dayOf } from '../dates.ts';
import { weekOf } from '../telling/dosage.ts';
import type { Telling } from '../telling/telling.ts';
import { tellingKey } from '../telling/telling.ts';
import type { Delegation } from './delegation.ts';

/** The accountable has a task back: neither who said no nor to what, which stands where the task is. */
export function declinedTelling({ accountable, task, about }: Delegation, at: Moment): Telling {
  return {
    key: tellingKey(accountable, `returned-${task}-${about}-${at}`),
    actor: 'system',
    at,
    what: 'returned',
    count: 1,
    channel: 'feed',
    state: 'planned',
    week: weekOf(dayOf(at)),
    person: accountable,
  };
}

import { dayOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { Control } from '../records.ts';

/** Nobody is to do a control any more; what has come of it stays. */
export async function ended(context: Context, stored: Stored<Control>): Promise<{ key: string; version: number }> {
  const { actor, clock } = context;
  const at = clock.now();
  const { record, mark } = await change(context, Control, stored.record.key, {
    read: stored,
    unknown: 'unknownControl',
    to: (before) =>
      before.endedOn === undefined ? { ...before, actor: actor.person.id, at, endedOn: dayOf(at) } : before,
  });
  return { key: record.key, version: mark.version };
}

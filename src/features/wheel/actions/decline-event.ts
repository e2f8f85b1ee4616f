import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { declinedOf, declinedText } from '../declined.ts';
import { declinedRow } from '../queries/declined-events.ts';
import { proposedEvent, recentEvents } from '../queries/proposed-events.ts';
import { WheelItem } from '../records.ts';
import { planning } from '../roles.ts';

/**
 * *Ikke nu*: nothing is brought forward for an event that was proposed, and it is not proposed again; or it is after all
 * (S122). Again changes nothing.
 * @throws Refusal `unknownWheelItem` for an event the reader does not hear of, or while no wheel has been laid
 */
export const declineEvent = action({
  summary: 'Says that nothing of the annual wheel is brought forward for a proposed event, or that it may be after all',
  roles: planning,
  input: z.strictObject({ ...proposedEvent.pick({ event: true }).shape, declined: z.boolean() }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { event, declined }) => {
    const { actor, clock } = context;
    const reader = context.reader();
    const row = declinedRow(reader, event);
    const isTold = () => recentEvents(reader, actor.roles).some((one) => one.event === event);
    if (!row || (declined && !isTold())) throw new Refusal('unknownWheelItem');
    const stored = await change(context, WheelItem, row.key, {
      unknown: 'unknownWheelItem',
      to: (before) => {
        const { events, said } = declinedOf(before);
        if (events.includes(event) === declined) return before;
        const others = events.filter((one) => one !== event);
        return {
          ...before,
          ...{ actor: actor.person.id, at: clock.now() },
          declined: declinedText({ events: declined ? [event, ...others] : others, said }),
        };
      },
    });
    return { key: stored.record.key, version: stored.mark.version };
  },
});

import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { wheelStateOf, wheelStates } from '../item.ts';
import { WheelItem } from '../records.ts';
import { seeing } from '../roles.ts';

const shown = z.strictObject({
  ...shape(WheelItem, 'key', 'item', 'year', 'due', 'ownerName', 'confirmed', 'performerName'),
  ...shape(WheelItem, 'evidence', 'doneOn', 'doneByName'),
  version: z.int(),
  state: z.enum(wheelStates),
  /** The reader answers for it. */
  isMine: z.boolean(),
  /** The reader may say that it is done. */
  mayFinish: z.boolean(),
});

/** The wheel, the next thing due first, what is finished last (S119–S122). */
export const wheel = view({
  summary: 'The annual wheel: what is due, who answers for it, who does it, what shows it',
  roles: seeing,
  query: z.strictObject({}),
  output: z.strictObject({ items: z.array(shown) }),
  read: ({ records, today }, { person }) => {
    const items = records.all(WheelItem).map(({ record, mark }) => {
      const { actor: _, at: __, owner, performer, state, ...shown } = record;
      const isMine = owner === person.id;
      return {
        ...shown,
        version: mark.version,
        state: wheelStateOf({ state, due: record.due }, today),
        isMine,
        mayFinish: isMine || performer === person.id,
      };
    });
    const rank = ({ state }: (typeof items)[number]) => (state === 'done' || state === 'notDone' ? 1 : 0);
    return {
      items: items.sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due) || a.key.localeCompare(b.key)),
    };
  },
});

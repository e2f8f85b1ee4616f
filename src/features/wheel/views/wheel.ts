import { z } from 'zod';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { wheelStateOf, wheelStates } from '../item.ts';
import { figure, wheelFigures } from '../queries/figures.ts';
import { proposedEvent, proposedEvents } from '../queries/proposed-events.ts';
import { ringMonth, ringMonths } from '../queries/ring-months.ts';
import { ownItemsShown, shownOwn } from '../queries/shown-own.ts';
import { wheelStartOf } from '../queries/wheel-start.ts';
import { WheelItem } from '../records.ts';
import { planning, seeing } from '../roles.ts';
import { calmed } from '../start.ts';

const shown = z.strictObject({
  ...shape(WheelItem, 'key', 'item', 'year', 'due', 'ownerName', 'confirmed', 'performerName'),
  ...shape(WheelItem, 'evidence', 'fileName', 'doneOn', 'doneByName', 'broughtBy'),
  version: z.int(),
  state: z.enum(wheelStates),
  /** The reader answers for it. */
  isMine: z.boolean(),
  /** The reader may say that it is done. */
  mayFinish: z.boolean(),
});

/** The wheel, the next thing due first, what is finished last (S119–S123). */
export const wheel = view({
  summary: 'The annual wheel: what is due, who answers for it, who does it, what shows it',
  roles: seeing,
  query: z.strictObject({}),
  output: z.strictObject({
    items: z.array(shown),
    own: z.array(shownOwn),
    /** Controls of systems and rules by month, where the register of systems is on. */
    rings: z.array(ringMonth),
    figures: z.array(figure),
    /** What has happened that some items listen for: nothing moves until somebody says so. */
    proposed: z.array(proposedEvent),
    /** The reader may put items into it, and bring them forward. */
    mayPlan: z.boolean(),
  }),
  read: (reader, { person, roles }) => {
    const { records, today } = reader;
    const start = wheelStartOf(records);
    const items = records.all(WheelItem).flatMap(({ record, mark }) => {
      const item = calmed(record, start);
      if (!item) return [];
      const { actor: _, at: __, owner, performer, state: ___, ...rest } = item;
      const { fileHash: ____, fileType: _____, declined: ______, ...shown } = rest;
      const isMine = owner === person.id;
      return [
        {
          ...shown,
          version: mark.version,
          state: wheelStateOf(item, today),
          isMine,
          mayFinish: isMine || performer === person.id,
        },
      ];
    });
    const rank = ({ state }: (typeof items)[number]) => (state === 'done' || state === 'notDone' ? 1 : 0);
    return {
      items: items.sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due) || a.key.localeCompare(b.key)),
      own: [...ownItemsShown(reader, person.id)].sort(
        (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.title.localeCompare(b.title, 'da'),
      ),
      rings: reader.isOn('systems') ? [...ringMonths(reader)] : [],
      figures: [...wheelFigures(reader, roles)],
      proposed: [...proposedEvents(reader, roles)],
      mayPlan: isAny(roles, planning),
    };
  },
});

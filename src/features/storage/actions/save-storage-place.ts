import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { shape } from '../../../kernel/shape.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { unitsLed } from '../../workplace/team.ts';
import { longestPlace, storagePlaceKey, storedKinds } from '../places.ts';
import { StoragePlace } from '../records.ts';

/**
 * A manager says where their unit keeps one kind of thing (S42, S52); `seen` is the version of the unit's own row, 0 when
 * there was none.
 * @throws Refusal `notAllowed` for a unit the actor does not lead; `changedMeanwhile` with the words that stand
 */
export const saveStoragePlace = action({
  summary: 'Says where a unit keeps one kind of thing',
  roles: ['lineManager', 'centreHead'],
  input: z.strictObject({
    unit: z.string().min(1).max(80),
    kind: z.enum(storedKinds),
    place: freeText(longestPlace),
    notIn: maybeFreeText(longestPlace),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ ...shape(StoragePlace, 'kind', 'place', 'notIn'), version: z.int() }),
  run: async (context, { seen, ...said }) => {
    const { person } = context.actor;
    const at = context.clock.now();
    const led = unitsLed(staffOn(context, dayOf(at)), person.id);
    if (!led.some(({ unit }) => unit === said.unit)) throw new Refusal('notAllowed');
    const key = storagePlaceKey(said.unit, said.kind);
    const wanted: StoragePlace = { key, actor: person.id, at, ...said, byName: person.name };
    const { record, mark } = await change(context, StoragePlace, key, {
      seen,
      // The same words are the same, whoever wrote them.
      to: (before) => (before?.place === said.place && before.notIn === said.notIn ? before : wanted),
      shows: (now) => ({ place: now?.place, notIn: now?.notIn }),
    });
    const { kind, place, notIn } = record;
    return { kind, place, notIn, version: mark.version };
  },
});

import { z } from 'zod';
import { yearOf } from '../../../core/dates.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { roundOf } from '../../controls/control.ts';
import { Control, ControlResult } from '../../controls/records.ts';
import { isOfSystem } from '../../systems/controls/stored-words.ts';
import { System } from '../../systems/records.ts';
import { untilChanged } from '../../workplace/queries/until-changed.ts';
import { dueStateOf, type WheelState, wheelStates } from '../item.ts';

const count = z.int().min(0);

/** What is controlled in a month, in numbers: a municipality has a thousand systems, and the wheel twelve months. */
export const ringMonth = z.strictObject({
  ring: z.enum(['systems', 'rules']),
  ...{ year: z.int(), month: z.int().min(1).max(12) },
  ...{ done: count, notDone: count, late: count, soon: count, planned: count },
});
type RingMonth = z.infer<typeof ringMonth>;

/** The controls of systems, and what verifies rules, by the month each was or is due. */
export const ringMonths: (reader: Reader) => readonly RingMonth[] = untilChanged(
  [Control, ControlResult, System],
  1,
  (reader) => {
    const months = new Map<string, RingMonth>();
    const add = (ring: RingMonth['ring'], day: string, state: WheelState) => {
      const key = `${ring} ${day.slice(0, 7)}`;
      const [year, month] = [yearOf(day), Number(day.slice(5, 7))];
      const known = months.get(key) ?? { ring, year, month, ...none };
      months.set(key, { ...known, [state]: known[state] + 1 });
    };
    const retired = new Set(reader.all(System).flatMap(({ key, state }) => (state === 'retired' ? [key] : [])));
    const results = Map.groupBy(reader.all(ControlResult), ({ control }) => control);
    for (const control of reader.all(Control)) {
      const ring = ringOf(control.kind);
      if (ring === undefined || retired.has(control.about)) continue;
      const round = roundOf(control, results.get(control.key) ?? []);
      for (const { dueOn, outcome } of round.results) add(ring, dueOn, outcome === 'notDone' ? 'notDone' : 'done');
      if (round.dueOn !== undefined) add(ring, round.dueOn, dueStateOf(round.dueOn, reader.today));
    }
    return [...months.values()];
  },
);

const none = Object.fromEntries(wheelStates.map((state) => [state, 0])) as Record<WheelState, number>;

function ringOf(kind: Control['kind']): RingMonth['ring'] | undefined {
  if (isOfSystem(kind)) return 'systems';
  return kind === 'verification' ? 'rules' : undefined;
}

import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { wheelTasksNow } from './wheel-tasks.ts';

/** Things of the year wait for somebody: as many as there are, in one line. */
export const wheelThing = z.strictObject({
  kind: z.literal('wheel'),
  count: z.int(),
  dueOn: day,
  place: z.string(),
});

/** What of the year is somebody's to do, or has been late so long that it is theirs to see to (S122). */
export function wheelWork(reader: Reader, { person }: Actor): readonly z.output<typeof wheelThing>[] {
  const mine = wheelTasksNow(reader).filter((task) => task.person === person.id);
  const [dueOn] = mine.map((task) => task.dueOn).toSorted();
  if (dueOn === undefined) return [];
  return [{ kind: 'wheel', count: new Set(mine.map(({ key }) => key)).size, dueOn, place: '/wheel' }];
}

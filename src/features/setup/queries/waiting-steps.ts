import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { firstStepNames } from '../first-step.ts';
import { stepsLeft } from './beginning.ts';

/** For editors, until the municipality has taken its first steps; `mine` are those the reader has taken on. */
export const setupThing = z.strictObject({
  kind: z.literal('firstSteps'),
  ...{ done: z.int(), all: z.int(), mine: z.array(z.enum(firstStepNames)) },
  dueOn: day,
  place: z.string(),
});

export function stepsToTake(reader: Reader, { roles, person }: Actor): readonly z.output<typeof setupThing>[] {
  if (!roles.includes('editor')) return [];
  const { firstSteps } = stepsLeft(reader, workplaceOn(reader, reader.today).mainOf(person.id));
  return firstSteps ? [{ kind: 'firstSteps', ...firstSteps, dueOn: reader.today, place: '/first-steps' }] : [];
}

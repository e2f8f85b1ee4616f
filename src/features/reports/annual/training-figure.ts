import { bandOf, smallest } from '../../../core/small-groups/band.ts';
import { missingIn } from '../../../core/small-groups/protect-words.ts';
import { sumOfTold, toldAs } from '../../../core/small-groups/told-range.ts';
import type { TrainingStatus } from '../../training/records.ts';
import type { Told } from './figure.ts';

/**
 * How many of how many have taken a course, or several (S78, S115), as the sum of what the words for the centres tell: it
 * gives nothing away of a centre that its own word keeps back.
 * @param rows the counts, centre by centre
 * @returns nothing where nobody is asked to take any
 */
export function trainingFigure(rows: readonly Pick<TrainingStatus, 'people' | 'done'>[]): Told | undefined {
  const asked = rows.filter(({ people }) => people > 0);
  if (asked.length === 0) return undefined;
  const done = asked.map(({ done: part, people }) => {
    const { least, most } = missingIn(bandOf(part, people), people);
    return toldAs({ least: people - most, most: people - least });
  });
  const sizes = asked.map(({ people }) => (people < smallest ? `<${smallest}` : String(people)));
  return { told: sumOfTold(done), of: sumOfTold(sizes) };
}

import fc from 'fast-check';
import { crowd, type Who } from '../../workplace.ts';
import type { World } from '../../world.ts';
import { later, play } from './model.ts';
import { conversation, formerlyWrong } from './steps.ts';

/**
 * Plays conversations drawn at random. Each has two people who have been silent for long; the seed of one that fails is
 * printed, and `TEST_SEED` plays it again. `TEST_RUNS` plays as many as there is time for.
 * @param of.runs how many where nothing else is said
 * @param of.most steps of each
 */
export async function conversations(
  here: World,
  { runs, most, seed }: { runs: number; most: number; seed?: number },
): Promise<void> {
  let number = 0;
  let next = 0;
  await fc.assert(
    fc.asyncProperty(conversation(most), async (steps) => {
      const pair = [crowd[next % crowd.length], crowd[(next + 1) % crowd.length]] as [Who, Who];
      next += 2;
      await play(here, pair, steps, () => {
        number += 1;
        return placeOf(number);
      });
      // What many people report within ten minutes is told together, and each answer waits in vain for it to be told.
      await later(here, 11);
    }),
    {
      examples: [...formerlyWrong],
      numRuns: Number(process.env.TEST_RUNS ?? runs),
      ...(seed !== undefined && { seed }),
    },
  );
}

const syllables = ['bra', 'vik', 'sol', 'tor', 'nup', 'ly', 'ket', 'fo', 'dam', 'gis'];

/** A name of a place that is none, without digits: numbers are read as facts. */
function placeOf(number: number): string {
  const [first = '', ...rest] = [...String(number).padStart(5, '0')].map((digit) => syllables[Number(digit)]).join('');
  return `${first.toUpperCase()}${rest.join('')}hus`;
}

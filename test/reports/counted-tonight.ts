import { countYears } from '../../src/features/reports/annual/scheduled/year-figures.ts';
import { insideOf } from '../examples/example.ts';
import type { World } from '../world.ts';

/** Counts the figures of the years and of the centres as the night does. @returns how many rows were written */
export async function countedTonight(here: World): Promise<number> {
  const { ports } = insideOf(here);
  return countYears(ports, ports.clock.now(), ports.reader());
}

import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { type Costs, readCosts } from '../../scripts/tests/costs.ts';

/**
 * The order of a run: the longest first, so that none is left over at the end. Browser tests keep the cores busy while
 * server tests wait for minutes of theirs to pass, so that they begin beside each other.
 */
export class Interleaved extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const costs = readCosts();
    const length = (file: TestSpecification) => lengthOf(file, costs);
    const sorted = (await super.sort(files)).toSorted((one, other) => length(other) - length(one));
    const journeys = sorted.filter(isJourney);
    const others = sorted.filter((file) => !isJourney(file));
    return Array.from({ length: Math.max(journeys.length, others.length) }, (_, at) => [
      journeys[at],
      others[at],
    ]).flatMap((pair) => pair.filter((file) => file !== undefined));
  }
}

const nameOf = ({ moduleId }: TestSpecification) =>
  path
    .relative(path.join(import.meta.dirname, '../..'), moduleId)
    .split(path.sep)
    .join('/');
const isJourney = (file: TestSpecification) => nameOf(file).startsWith('test/journeys/');
/** What nobody has measured may be long. */
const lengthOf = (file: TestSpecification, costs: Costs) => costs.get(nameOf(file))?.wall ?? 1;

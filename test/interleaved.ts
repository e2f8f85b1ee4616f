import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of a run: browser tests keep the cores busy while server tests wait for minutes of theirs to pass, so that
 * they run beside each other, the longest of both first; what is quick comes at the end.
 */
export class Interleaved extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const inFolder = (...words: readonly string[]) => sorted.filter((file) => words.includes(wordOf(file)));
    const journeys = inFolder('journeys').toSorted((one, other) => Number(walksAll(other)) - Number(walksAll(one)));
    const waiting = inFolder('server', 'm365', 'cases');
    const first = Array.from({ length: Math.max(journeys.length, waiting.length) }, (_, at) => [
      journeys[at],
      waiting[at],
    ]).flatMap((pair) => pair.filter((file) => file !== undefined));
    return [...first, ...sorted.filter((file) => !first.includes(file))];
  }
}

/** The folder of `test` it lies in, however deep. */
function wordOf({ moduleId }: TestSpecification): string {
  return path.relative(import.meta.dirname, moduleId).split(path.sep)[0] ?? '';
}

/** A journey through everything there is takes longer than its size says. */
function walksAll({ moduleId }: TestSpecification): boolean {
  return path.basename(moduleId).startsWith('every-');
}

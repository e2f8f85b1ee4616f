import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of a run: browser tests keep the cores busy while server tests wait for minutes of theirs to pass, so that
 * they run beside each other, the longest of both first; what is quick comes at the end.
 */
export class Interleaved extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).toSorted((one, other) => Number(isLong(other)) - Number(isLong(one)));
    const journeys = sorted.filter((file) => isIn(file, 'journeys'));
    const waiting = sorted.filter((file) => isIn(file, 'server', 'm365') || (isLong(file) && !isIn(file, 'journeys')));
    const first = Array.from({ length: Math.max(journeys.length, waiting.length) }, (_, at) => [
      journeys[at],
      waiting[at],
    ]).flatMap((pair) => pair.filter((file) => file !== undefined));
    return [...first, ...sorted.filter((file) => !first.includes(file))];
  }
}

function isIn({ moduleId }: TestSpecification, ...folders: readonly string[]): boolean {
  return path
    .relative(import.meta.dirname, moduleId)
    .split(path.sep)
    .some((part) => folders.includes(part));
}

/** They take longer than their size says: they walk through everything there is, or wait for minutes to pass. */
const long = /^(every-|equal-presses|kill|named-crash|many-people|waiting-reports|wrong-answers|scheduled|heartbeat)/;

function isLong({ moduleId }: TestSpecification): boolean {
  return long.test(path.basename(moduleId));
}

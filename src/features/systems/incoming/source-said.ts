import { textHash } from '../../../core/content-hash.ts';
import type { System } from '../records.ts';
import type { TruthField } from './truth.ts';

/**
 * What another register said of each field when it was last taken over or answered: imprints alone, so that one can tell
 * whether it says something else by now, or whether somebody here has written since.
 */
export type SourceSaid = Readonly<Partial<Record<TruthField, string>>>;

const length = 12;

export function imprint(value: string): string {
  return textHash(value).slice(0, length);
}

export function saidBySource({ sourceSaid }: Pick<System, 'sourceSaid'>): SourceSaid {
  return Object.fromEntries((sourceSaid ?? '').split('\n').map((line) => line.split(' ')));
}

/** As it is stored, always in the same order. */
export function sourceSaid(said: SourceSaid): string | undefined {
  const lines = Object.entries(said).map(([field, mark]) => `${field} ${mark}`);
  return lines.length === 0 ? undefined : lines.toSorted().join('\n');
}

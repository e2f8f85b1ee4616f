import type { ExampleFacts } from '../../features/editing/examples/example.ts';
import type { Ago } from './editions.ts';

/** One version of a rule, placed in time. Only a changed one says what is new. */
export type SampleVersion = Ago & { version: string; material: boolean; whatsNew?: string; whatsNewEn?: string };

/** A rule of the sample handbook without its text. */
export interface SampleRule extends ExampleFacts {
  id: string;
  title: string;
  titleEn: string;
  /** Oldest first. */
  versions: readonly SampleVersion[];
}

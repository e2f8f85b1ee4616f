import type { Product } from './product.ts';

/** What came out of one walk. */
export interface Measured {
  ours: string;
  isReached: boolean;
  /** What stands in the way, where it is not reached. */
  because?: string;
}

/** One line of the table: what is measured, what it was before the issue, what is wanted, and how it is walked. */
export interface Figure {
  what: string;
  before: string;
  wanted: string;
  measure(product: Product): Promise<Measured>;
}

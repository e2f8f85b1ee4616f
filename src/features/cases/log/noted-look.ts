import type { z } from 'zod';
import type { Look } from '../case-step.ts';

declare module '../../../kernel/action.ts' {
  interface ViewDefinition<Q extends z.ZodType, O extends z.ZodType> {
    /** Every look at these cases is written down (domain.md 2.9), and as what. */
    noted?: { look: Look; at(data: z.output<O>): readonly string[] };
  }
}

import { z } from 'zod';
import { status } from '../features/incidents/breach-words.ts';
import { action } from './define.ts';

export const mandateActions = {
  ratifyDecision: action({
    summary: 'The accountable director ratifies what was decided under a mandate',
    input: z.strictObject({ key: z.string().max(200), seen: z.int() }),
    output: z.strictObject({ key: z.string(), number: z.string(), status, seen: z.int() }),
  }),
};

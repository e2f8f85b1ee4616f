import { z } from 'zod';
import { accountable, points } from '../features/reviews/answers.ts';
import { action } from './define.ts';

export const reviewActions = {
  leaflet: action({
    summary: 'A leaflet for the notice board: a page for each rule or lesson, as PDF (S86)',
    input: z.strictObject({ for: accountable, points }),
    output: z.strictObject({ name: z.string(), mime: z.string(), base64: z.string() }),
  }),
};

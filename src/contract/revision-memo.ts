import { z } from 'zod';
import { action, language } from './define.ts';

export const revisionMemoActions = {
  revisionMemo: action({
    summary: 'An edition on its way as a Word memo for the agenda, with the new beside the old (S13, S16, S70)',
    input: z.strictObject({ revision: z.string().min(1).max(200), language }),
    output: z.strictObject({ name: z.string(), mime: z.string(), base64: z.string() }),
  }),
};

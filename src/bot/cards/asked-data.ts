import { z } from 'zod';
import { longestMessage } from '../../features/cases/relations/case-message.ts';

/** Another number when what a card carries is read in another way. Ids only: whose the question is, is asked anew. */
const ofQuestion = z.object({
  v: z.literal(1),
  lang: z.enum(['da', 'en']),
  question: z.string().regex(/^message:[0-9a-z-]{1,80}$/),
});

/** The card about a question. @property show its words and a field, after a press; otherwise that there is one */
export const askedData = ofQuestion.extend({ show: z.literal(true).optional() });
/** What was written in the field comes beside what the button carries. */
export const replyData = ofQuestion.extend({ words: z.string().max(longestMessage).default('') });
/** What was written in the chat was no answer. @property nonce of the report it may become */
export const anewData = z.object({
  v: z.literal(1),
  lang: z.enum(['da', 'en']),
  nonce: z.uuid(),
  words: z.string().max(longestMessage).default(''),
});

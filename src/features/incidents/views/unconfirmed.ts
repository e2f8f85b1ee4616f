import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { moment } from '../../../kernel/shape.ts';
import { category } from '../../cases/incident/breach-words.ts';
import { unconfirmedNow } from '../queries/unconfirmed-now.ts';
import { officers } from '../roles.ts';
import { goneAt } from '../unconfirmed/unconfirmed.ts';

/** What people wrote in the chat, and said nothing more about for half an hour. Who wrote it is told of a case alone. */
export const unconfirmed = view({
  summary: 'Words of the chat nobody has confirmed, for the DBR',
  roles: officers,
  query: z.strictObject({}),
  output: z.strictObject({
    /** The oldest first. */
    messages: z.array(z.strictObject({ id: z.string(), words: z.string(), category, at: moment, goneAt: moment })),
  }),
  read: (reader) => ({
    messages: unconfirmedNow(reader).map((message) => {
      const { id, words, category, at } = message;
      return { id, words, category, at, goneAt: goneAt(message) };
    }),
  }),
});

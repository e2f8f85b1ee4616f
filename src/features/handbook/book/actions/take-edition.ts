import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { lookingBack } from '../roles.ts';
import { takenFile, wantedBook } from '../taken-file.ts';
import { bookFile } from './book-file.ts';

/** @throws Refusal `noHandbookThen` for a day without one, or a day that has not been */
export const takeEdition = action({
  summary: 'The whole handbook as it was in force on a day that has been (S20, INV6)',
  roles: lookingBack,
  input: z.strictObject({ ...wantedBook, on: z.iso.date() }),
  output: takenFile,
  run: (context, { on, ...wanted }) => bookFile(context, on, wanted),
});

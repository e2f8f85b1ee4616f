import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { takenFile, wantedBook } from '../taken-file.ts';
import { bookFile } from './book-file.ts';

/** @throws Refusal `noHandbookThen` while nothing is in force */
export const takeHandbook = action({
  summary: 'The whole handbook in force as Word, as one Markdown text or as a file for each rule (S17)',
  roles: insideRoles,
  input: z.strictObject(wantedBook),
  output: takenFile,
  run: (context, wanted) => bookFile(context, context.reader().today, wanted),
});

import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { paperImports as importsOf, paperImport } from '../paper-import.ts';
import { PaperConfirmation } from '../records.ts';
import { bringing } from '../roles.ts';

/** What the reader has brought in from paper; everybody's for an editor, who answers for what is stored. */
export const paperImports = view({
  summary: 'What has been brought in from paper: one’s own imports, and for an editor everybody’s',
  roles: bringing,
  query: z.strictObject({}),
  output: z.strictObject({ imports: z.array(paperImport) }),
  read: (reader, actor) => ({ imports: importsOf(reader.all(PaperConfirmation), actor, reader.today) }),
});

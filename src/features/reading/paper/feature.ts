import { feature } from '../../../kernel/feature.ts';
import { importPaper } from './actions/import-paper.ts';
import { undoPaper } from './actions/undo-paper.ts';
import { PaperConfirmation } from './records.ts';
import { paperImports } from './views/paper-imports.ts';

/** What people have signed on paper: evidence of its own kind, never a confirmation (INV7). */
export const paper = feature({
  records: { paperConfirmation: PaperConfirmation },
  actions: { importPaper, undoPaper },
  views: { paperImports },
});

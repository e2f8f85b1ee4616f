import { feature } from '../../../kernel/feature.ts';
import { importDrafts } from './actions/import-drafts.ts';
import { importBase } from './views/import-base.ts';

/** *Hent regler ind*: a document becomes drafts (S15). */
export const imports = feature({
  records: {},
  actions: { importDrafts },
  views: { importBase },
});

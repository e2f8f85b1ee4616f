import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { paperImports as importsOf } from '../../features/reading/paper/paper-import.ts';
import { PaperConfirmation } from '../../features/reading/paper/records.ts';
import type { ViewSource } from '../view-source.ts';

/** What the reader has brought in from paper; everybody's for an editor, who answers for what is stored. */
export function paperImports(source: ViewSource, actor: Actor): ViewData<'paperImports'> {
  return { imports: [...importsOf(source.all(PaperConfirmation), actor, source.today)] };
}

import type { Reader } from '../../../kernel/reader.ts';
import { pagesInForce } from '../../handbook/page.ts';
import type { Page } from '../../handbook/records.ts';
import { declarationPage } from '../declaration.ts';

/** The text newcomers are shown: in force, or on trial while none is. */
export function shownDeclarationPage(reader: Reader): Page | undefined {
  const versions = reader.shownHandbook().pages.filter(({ page }) => page === declarationPage);
  return pagesInForce(versions, reader.today)[0];
}

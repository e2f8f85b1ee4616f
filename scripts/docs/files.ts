import path from 'node:path';
import { administratorLists } from './administrator-lists.ts';
import { listsPage } from './lists-page.ts';
import { permissionsPage } from './permissions-page.ts';
import { requirementsPage } from './requirements-page.ts';
import { dpiaPage } from './staff/dpia-page.ts';
import { medPage } from './staff/med-page.ts';
import { noticePage } from './staff/notice-page.ts';
import { recordPage } from './staff/record-page.ts';
import { truthPage } from './truth-page.ts';

/**
 * Every file that is made from the code, as it should be now.
 * @param root the repository
 * @returns text by path relative to `root`
 */
export function generatedFiles(root: string): Readonly<Record<string, string>> {
  return {
    'docs/permissions.md': permissionsPage(),
    'docs/lists.md': listsPage(),
    'docs/requirements.md': requirementsPage(path.join(root, 'test')),
    'docs/truth.md': truthPage(),
    'docs/med.md': medPage(),
    'docs/oplysning.md': noticePage(),
    'docs/fortegnelse.md': recordPage(),
    'docs/konsekvens.md': dpiaPage(),
    'scripts/administrator/rettesnor-lists.json': administratorLists(),
  };
}

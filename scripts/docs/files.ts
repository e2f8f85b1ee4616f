import path from 'node:path';
import { administratorLists } from './administrator-lists.ts';
import { listsPage } from './lists-page.ts';
import { permissionsPage } from './permissions-page.ts';
import { requirementsPage } from './requirements-page.ts';

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
    'scripts/administrator/rettesnor-lists.json': administratorLists(),
  };
}

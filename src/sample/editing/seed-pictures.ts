import type { Day } from '../../core/dates.ts';
import { listName } from '../../lists.ts';
import { unitBudget } from '../../m365/budget.ts';
import { m365Clock } from '../../m365/clock.ts';
import { storeFile } from '../../m365/library/stored-file.ts';
import { openLibrary } from '../../m365/library.ts';
import { appTokens } from '../../m365/tokens.ts';
import { openGraph } from '../../m365/transport.ts';
import type { ListRows } from '../list-rows.ts';
import { productApp, sampleSites, sampleTenant } from '../tenant.ts';
import { samplePictures } from './pictures.ts';

/** The pictures of the sample as the product stores them: the files in the library, then their rows. */
export async function addPictures(
  rows: ListRows,
  standin: string,
  today: Day,
  idOf: (handle: string) => string,
): Promise<void> {
  const { clientId, secret } = productApp;
  const credential = { kind: 'secret', secret } as const;
  const tokens = appTokens({ tenantId: sampleTenant, clientId, credential, loginOrigin: standin });
  const budget = unitBudget(100_000, 1);
  const graph = openGraph({ tokens, clock: m365Clock(), budget, graphOrigin: standin });
  const library = openLibrary({ graph, budget, library: 'attachmentFile', ...sampleSites });
  for (const { record, content } of samplePictures(today, idOf)) {
    const { id } = await storeFile(library, { ...record, content });
    await rows.add('attachment', listName('attachment').name, [[{ ...record, file: id }]]);
  }
  graph.close();
}

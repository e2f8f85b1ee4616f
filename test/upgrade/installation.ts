import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listPlaces } from '../../src/sample/list-places.ts';
import { openStandinGraph, type SampleGraph } from '../../src/sample/standin-graph.ts';
import { productApp, setupApp } from '../../src/sample/tenant.ts';
import { fillDirectory } from '../../src/sample/workplace/directory.ts';
import { sites } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';

/** A row as it stood in SharePoint, by internal column names. */
export interface OldRow {
  list: string;
  fields: Readonly<Record<string, string | number | boolean>>;
}

interface OldList {
  site: 'main' | 'dbr';
  displayName: string;
  /** None of a library. */
  columns?: readonly { name: string; choice?: { choices: readonly string[] } }[];
}

const read = (name: string) => JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8'));

/** The lists as `npm run provision` of 28 November 2026 asked SharePoint for them. */
export const oldLists: readonly OldList[] = read('lists.json');
/** Some rows of every list, as servers of that day wrote them. */
export const oldRows: readonly OldRow[] = read('rows.json');
/** Every button of a card that was sent by then. */
export const oldPresses: readonly { verb: string; data: Readonly<Record<string, unknown>> }[] = read('presses.json');

/** Makes an installation of that day in an empty stand-in, by nothing but requests. @returns Graph of the set-up app */
export async function installOld(standin: Standin): Promise<SampleGraph> {
  const graph = await openStandinGraph(standin.url, setupApp);
  for (const { site, ...body } of oldLists) {
    await graph.post(`/sites/${sites.find(({ key }) => key === site)?.id}/lists`, body);
  }
  await fillDirectory(graph);
  const product = await openStandinGraph(standin.url, productApp);
  const place = await listPlaces(product);
  await product.batch(
    oldRows.map(({ list, fields }) => ({ method: 'POST', url: `${place(list)?.path}/items`, body: { fields } })),
  );
  return graph;
}

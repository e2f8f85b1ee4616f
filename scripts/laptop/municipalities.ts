import { appointFirstEditor } from '../../src/m365/provision/first-editor.ts';
import { seedEmpty } from '../../src/sample/empty.ts';
import { seedSample } from '../../src/sample/seed.ts';
import { openStandinGraph } from '../../src/sample/standin-graph.ts';
import { productApp, sampleSites } from '../../src/sample/tenant.ts';
import { sampleUpn } from '../../src/sample/workplace/people.ts';
import { readConfig } from '../../src/server/config.ts';
import { serverKeys } from '../../src/server/keys/server-keys.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import type { Laptop } from './run-laptop.ts';

/** Eksempel Kommune, with a handbook, a year of confirmations and sixty cases behind it. */
export const sample: Pick<Laptop, 'fill' | 'filling'> = {
  filling: 'Filling in Eksempel Kommune: people, handbook, a year of confirmations',
  fill: ({ url }) => seedSample({ standin: url }),
};

/** Accounts beside the hundred or so one can name. */
const accounts = 2_912;
/** The first person IT lets in: `npm run provision -- --editor`. */
export const firstEditor = 'ida';

/** The same municipality on the day before Rettesnor: 3,000 accounts, empty lists, and one editor. */
export const empty: Pick<Laptop, 'fill' | 'filling'> = {
  filling: 'Filling in a municipality with 3,000 accounts and nothing else',
  fill: async (standin) => {
    await seedEmpty(standin, accounts);
    const config = readConfig({ ...standinEnvironment(standin.url), RETTESNOR_PUBLIC_URL: standin.url });
    const product = await openStandinGraph(standin.url, productApp);
    const keys = serverKeys(config, 'seal rows');
    await appointFirstEditor(product, sampleSites.site, sampleUpn(firstEditor), { now: standin.clock.now(), keys });
    standin.meter.reset();
  },
};

/**
 * What the sample has to know of the stand-in's invented tenant to sign in there: nobody has these at Microsoft, and
 * they open nothing but a stand-in on this machine. A test keeps them equal to `src/standin/identity.ts`.
 */
export const sampleTenant = '5e7a2b10-0c4d-4f6e-9a31-7d2f8c1b6e05';

export interface SampleApp {
  clientId: string;
  secret: string;
}

/** Makes people, groups and lists. */
export const setupApp: SampleApp = {
  clientId: '8b6e0f37-52d1-4c9a-b3f4-1e7d60a9c8d2',
  secret: 'laptop-only-setup',
};

/** Writes the rows, so that none of them looks like somebody else's edit. */
export const productApp: SampleApp = {
  clientId: '3f1c9d52-6a84-4b7e-8e0d-94c5a7b21f60',
  secret: 'laptop-only-rettesnor',
};

/** Addresses of the two sites, as in RETTESNOR_SITE and RETTESNOR_DBR_SITE. */
export const sampleSites = {
  site: 'eksempelkommune.sharepoint.com:/sites/rettesnor',
  dbrSite: 'eksempelkommune.sharepoint.com:/sites/rettesnor-dbr',
};

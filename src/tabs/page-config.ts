import { createContext } from 'react';

/** What the server writes into the page: who we are in Entra and which hosts may frame the tab. */
export interface PageConfig {
  clientId: string;
  tenantId: string;
  teamsAppId: string;
  /** The API's scope, as the tab asks for it. */
  scope: string;
  /** Origins teams-js shall trust beside Microsoft's own; empty in production. */
  teamsOrigins: readonly string[];
  /** The municipality's own sites; none while the server does not know its people. */
  ownSites: readonly string[];
}

/** Reads the configuration the server put into the page; what is missing comes out empty. */
export function readPageConfig(): PageConfig {
  const written: Partial<PageConfig> = JSON.parse(document.getElementById('rettesnor-config')?.textContent || '{}');
  return { clientId: '', tenantId: '', teamsAppId: '', scope: '', teamsOrigins: [], ownSites: [], ...written };
}

/** The municipality's own sites, once the page is open. */
export const OwnSites = createContext<readonly string[]>([]);

import { createContext } from 'react';

/** The municipality's own sites, as the page says them; none are known until it does. */
export const OwnSites = createContext<readonly string[]>([]);

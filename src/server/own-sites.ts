import type { Directory } from '../core/directory.ts';
import { ownSites } from '../features/handbook/own-sites.ts';
import type { Config } from './config.ts';

/** The municipality's own SharePoint, from the names of its sites. */
export function sharePointHosts({ site, dbrSite }: Pick<Config, 'site' | 'dbrSite'>): readonly string[] {
  return [...new Set([site, dbrSite].map((name) => name.slice(0, name.indexOf(':'))))];
}

/** @returns the municipality's own sites, worked out again when its people have changed */
export function openOwnSites(
  config: Pick<Config, 'site' | 'dbrSite' | 'publicUrl'>,
  directory: Pick<Directory, 'people'>,
): () => readonly string[] {
  const sharePoint = sharePointHosts(config);
  // People's own files lie at a name of their own beside the sites'.
  const oneDrive = sharePoint.map((host) => host.replace('.', '-my.'));
  const hosts = [...sharePoint, ...oneDrive, new URL(config.publicUrl).hostname];
  let people: ReturnType<Directory['people']> | undefined;
  let own: readonly string[] = [];
  return () => {
    const known = directory.people();
    if (known !== people) own = ownSites(known, hosts);
    people = known;
    return own;
  };
}

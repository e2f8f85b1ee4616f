/** The Teams app the links in notices, and on the wall of a meeting, lead to. */
export interface TeamsPlace {
  tenantId: string;
  teamsAppId: string;
}

/** `entityId` of the static tab in the manifest that a link opens. */
const tab = 'start';

/**
 * Teams' link to a page of the tab.
 * @param place as the tab's own deep links name it, `rule/r06`; empty for the start page
 */
export function deepLink(place: string, { tenantId, teamsAppId }: TeamsPlace): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${teamsAppId}/${tab}`);
  if (place !== '') link.searchParams.set('context', JSON.stringify({ subEntityId: place }));
  link.searchParams.set('tenantId', tenantId);
  return link.href;
}

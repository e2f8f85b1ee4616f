import type { PageState } from '../teams/state.ts';
import type { PageConfig, PersonEntry } from '../wire.ts';
import type { FrameContext } from './frame.ts';

/** One session per page, as Teams has one per start. */
const sessionId = crypto.randomUUID();

const channel = {
  channelId: '19:3b1f0c7d5e2a4896b0d4f1a2c3e5d7f9@thread.tacv2',
  channelName: 'Generelt',
  channelType: 'Regular',
  teamId: '19:8e6a4c2b0f1d4357a9c8e7b6d5f4a3c2@thread.tacv2',
  teamName: 'Alle i Eksempel Kommune',
  teamType: 4,
  groupId: '6c1d2e3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f',
};

const intranet = {
  teamSiteUrl: 'https://eksempelkommune.sharepoint.com/sites/intranet',
  teamSiteDomain: 'eksempelkommune.sharepoint.com',
  teamSitePath: '/sites/intranet',
  teamSiteId: '2f7b1e60-8d4c-4a93-b5f2-0c9e6d3a7b81',
};

/** The flat context of old, which teams-js turns into the nested one the app sees. */
export function contextFor(frameContext: FrameContext, state: PageState, person: PersonEntry, config: PageConfig) {
  const inTeams = state.place !== 'sharepoint';
  const configured = state.place === 'channel' || state.place === 'sharepoint' ? state.configured : undefined;
  return {
    locale: state.lang === 'en' ? 'en-us' : 'da-dk',
    theme: state.theme,
    hostName: inTeams ? 'Teams' : 'SharePoint',
    hostClientType: 'web',
    ringId: 'general',
    sessionId,
    appSessionId: sessionId,
    appId: config.teamsAppId,
    entityId: configured?.entityId ?? 'home',
    subEntityId: state.sub,
    frameContext,
    isFullScreen: false,
    isMultiWindow: false,
    userObjectId: person.id,
    userDisplayName: person.name,
    userPrincipalName: person.upn,
    loginHint: person.upn,
    userLicenseType: 'Teams',
    tid: config.tenantId,
    ...(state.place === 'channel' || state.place === 'config' ? channel : {}),
    ...(inTeams ? {} : { ...intranet, sharepoint: { siteUrl: intranet.teamSiteUrl } }),
  };
}

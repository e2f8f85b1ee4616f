import type { IPublicClientApplication } from '@azure/msal-browser';
import { authentication, nestedAppAuth } from '@microsoft/teams-js';
import { withDeadline } from './deadline.ts';
import { NotSignedIn } from './faults.ts';
import type { PageConfig } from './page-config.ts';

/** Gives a token for our API. `fresh` asks for a new one after the server has refused the last. */
export type TokenSource = (fresh?: boolean) => Promise<string>;

// msal never gives up on a host that does not answer (platform.md §3, pitfall 10).
const silentMs = 10_000;
const popupMs = 120_000;

// Fetched while Teams is still saying hello; used only afterwards, when teams-js has laid the bridge. Named one by one,
// so that the build leaves the rest of msal out.
const library = import('@azure/msal-browser').then(
  ({ createNestablePublicClientApplication, InteractionRequiredAuthError }) => ({
    createNestablePublicClientApplication,
    InteractionRequiredAuthError,
  }),
);

/**
 * Signs the reader in through nested app authentication, and through the host's own token where that is missing
 * (older Teams, SharePoint). Call it after `openHost`.
 */
export function signIn(config: PageConfig): TokenSource {
  let application: Promise<IPublicClientApplication> | undefined;
  let asking: Promise<string> | undefined;

  async function nested(fresh: boolean): Promise<string> {
    const { createNestablePublicClientApplication, InteractionRequiredAuthError } = await library;
    application ??= createNestablePublicClientApplication({
      auth: { clientId: config.clientId, authority: `https://login.microsoftonline.com/${config.tenantId}` },
    });
    const client = await withDeadline(application, silentMs);
    const scopes = [config.scope];
    try {
      const silent = client.acquireTokenSilent({ scopes, forceRefresh: fresh });
      return (await withDeadline(silent, silentMs)).accessToken;
    } catch (fault) {
      if (!(fault instanceof InteractionRequiredAuthError)) throw fault;
      return (await withDeadline(client.acquireTokenPopup({ scopes }), popupMs)).accessToken;
    }
  }

  async function ask(fresh: boolean): Promise<string> {
    try {
      if (nestedAppAuth.isNAAChannelRecommended()) return await nested(fresh);
    } catch {
      application = undefined;
    }
    try {
      return await withDeadline(authentication.getAuthToken(), silentMs);
    } catch (cause) {
      throw new NotSignedIn(cause);
    }
  }

  return (fresh = false) => {
    // Several views ask at once; one sign-in serves them all, and never two windows.
    asking ??= ask(fresh).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

/**
 * What the host can do, as `app.initialize` wants it told. Nested app authentication is polyfilled by teams-js only
 * when this stands in the fourth place of the answer (platform.md section 3, pitfall 1).
 * @param nestedAppAuth whether the host signs in for the app
 */
export function initializeAnswer(frameContext: string, nestedAppAuth: boolean): readonly unknown[] {
  const runtime = {
    apiVersion: 4,
    isLegacyTeams: false,
    isNAAChannelRecommended: nestedAppAuth,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      ...(nestedAppAuth ? { nestedAppAuth: {} } : {}),
      pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} },
      dialog: { url: { bot: {}, parentCommunication: {} }, card: { bot: {} }, update: {} },
      chat: {},
      people: {},
      teamsCore: {},
    },
  };
  return [frameContext, 'web', '2.1.2', JSON.stringify(runtime)];
}

import type { Notice } from '../../domain/ports.ts';

/** The parameters each notice's text in `manifest/manifest.json` has room for, in order. The doctor holds a package to it. */
export const noticeParameters: Readonly<Record<Notice['activity'], readonly string[]>> = {
  ruleDue: ['rule'],
  rulesDue: ['count'],
  ruleChanged: ['rule'],
  ruleUrgent: ['rule'],
  welcome: ['count'],
  questionAsked: [],
  questionAnswered: [],
  clearanceWaits: [],
  leadingWaits: [],
  leadingWaitMany: ['count'],
  caseNeedsYou: ['case'],
  casesNeedYou: ['count'],
  tellingsWork: [],
  drillNeedsYou: ['case'],
  drillsNeedYou: ['count'],
};

/** The Teams app the links in notices lead to. */
export interface TeamsPlace {
  tenantId: string;
  teamsAppId: string;
}

/** `entityId` of the static tab in the manifest that a link opens. */
const tab = 'start';
const appName = 'Rettesnor';

/**
 * The body of a notice for both endpoints, without its recipients (graph.md line 122). What it says is a number, since
 * Teams shows it on locked phones.
 * @param chain a later notice with the same number takes the earlier one's place, so that sending again makes no second
 */
export function noticeBody({ activity, parameters, place }: Notice, at: TeamsPlace, chain: number): object {
  return {
    topic: { source: 'text', value: appName, webUrl: deepLink(place, at) },
    activityType: activity,
    chainId: chain,
    previewText: { content: parameters.rule ?? parameters.case ?? appName },
    templateParameters: noticeParameters[activity].map((name) => ({ name, value: parameters[name] ?? '' })),
  };
}

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

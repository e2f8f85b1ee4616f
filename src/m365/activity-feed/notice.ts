import type { Notice } from '../../features/delivery/notifier.ts';
import { deepLink, type TeamsPlace } from '../../features/notifications/teams-link.ts';

/**
 * The parameters each notice's text in `manifest/manifest.json` has room for, in order. The doctor holds a package to it.
 */
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
  partnerWaits: [],
  exemptionWaits: [],
  exemptionDecided: [],
  exemptionAgainst: [],
  exemptionExpires: [],
  systemPart: [],
  riskDecided: [],
  controlsWait: ['count'],
  wheelWaits: [],
  courseWaits: [],
  monthlyList: [],
  weeklyList: ['count'],
  mayorReminds: [],
  taskReturned: [],
  wordsAsked: [],
  upkeepWaits: [],
  opinionAsked: [],
  opinionGiven: [],
  revisionWaits: [],
  appointmentWaits: [],
  appointmentChanged: [],
  stepWaits: [],
  unconfirmed: ['count'],
  outsideChange: [],
  outsideAlarm: [],
  caseNeedsYou: ['case'],
  deviceLost: ['case'],
  attacked: ['case'],
  systemDown: ['case'],
  caseIsLate: ['case'],
  casesNeedYou: ['count'],
  tellingsWork: [],
  drillNeedsYou: ['case'],
  drillsNeedYou: ['count'],
};

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

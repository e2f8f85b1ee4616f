import type { CaseStep } from '../../features/cases/case-step.ts';
import type { Reporter } from '../../features/cases/incident/breach-records.ts';
import type { Category } from '../../features/cases/incident/category.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import type { Answers } from '../../features/cases/incident/report.ts';
import type { ToldAs } from '../../features/cases/notifications/case-notification.ts';
import type { NoticeReceiver } from '../../features/cases/papers/case-notice.ts';
import { tabCaseHandling } from '../../text/da/tab/tab-case-handling.ts';
import { sampleSystemName } from '../systems/systems.ts';

/** What somebody did to a case, so many hours after it was reported. */
export interface SampleStep {
  after: number;
  by: string;
  what: Exclude<CaseStep, 'reported'>;
  note?: string;
  /** Another case of the sample, by its name, whose number is the note. */
  other?: string;
  change?: Partial<Incident>;
}

/** An invented case: nobody affected has a name, and no number in it is anybody's. */
export interface SampleCase {
  /** What the rest of the sample, and its tests, know it by. */
  name?: string;
  daysAgo: number;
  /** UTC. */
  clock: string;
  by: string;
  category: Category;
  /** What happened with it, as one incident (C06). */
  also?: Category;
  words: string;
  /** Minutes from discovery to the report. */
  found: number;
  said?: Omit<Answers, 'discovered'>;
  about?: Partial<Pick<Reporter, 'managerMayKnow' | 'how' | 'contact' | 'onBehalfOf'>>;
  isDrill?: true;
  told: readonly (readonly [handle: string, as: ToldAs])[];
  steps?: readonly SampleStep[];
  /** Old and small: SharePoint is given the report and how it ended, and none of the versions between. */
  isBrief?: true;
  /** What it led to and what was done, in the DBR's words. */
  story?: { effects: string; remedies: string };
  notices?: readonly { after: number; receiver: NoticeReceiver; name: string; reference: string }[];
}

export const dpo = ['ayse', 'dpo'] as const;
export const deputy = ['nikolaj', 'dpoDeputy'] as const;
export const serviceDesk = [
  ['daniel', 'serviceDesk'],
  ['mia', 'serviceDesk'],
] as const;
export const both = [dpo, ...serviceDesk];

export const read = (after: number, by = 'ayse'): SampleStep => ({ after, by, what: 'read' });
export const take = (after: number, by = 'ayse'): SampleStep => ({
  after,
  by,
  what: 'takenOver',
  change: { status: 'underReview' },
});
export const stopped = (after: number, by: string): SampleStep => ({
  after,
  by,
  what: 'contained',
  change: { contained: 'yes' },
});
/** @param why the reason for the risk; what follows from it has the reason the form fills in */
export const assess = (after: number, how: keyof typeof assessments, why: string): SampleStep => ({
  after,
  by: 'ayse',
  what: 'assessed',
  note: reasoned(how, why),
  change: assessments[how],
});
export const decide = (after: number, change: Partial<Incident> = {}): SampleStep => ({
  after,
  by: 'mette',
  what: 'decided',
  note: 'Enig i DBR’s vurdering.',
  change,
});
/** @param said why it happened, and what keeps it from happening again */
export const close = (
  after: number,
  journalNumber: string,
  said: { cause: string; prevention: string },
): SampleStep => ({
  after,
  by: 'ayse',
  what: 'closed',
  note: `Forebyggelse: ${said.prevention}`,
  change: { status: 'closed', journalNumber, ...said, rulesReview: 'no' },
});
export const inform = (after: number): SampleStep => ({
  after,
  by: 'ayse',
  what: 'managementInformed',
  note: 'Centerchefen',
});
/** The DBR notes which systems of the register it touches. */
export const touch = (after: number, systems: readonly string[]): SampleStep => ({
  after,
  by: 'ayse',
  what: 'touchedNoted',
  change: { systems: systems.map(sampleSystemName), systemKeys: systems.join('\n') },
});
/** How a case may be assessed. */
export const assessments = {
  logged: { outcome: 'breachLogged', risk: 'unlikely', art33: 'no', art34: 'no' },
  harmless: { outcome: 'nearMiss', risk: 'unlikely', art33: 'notRelevant', art34: 'notRelevant' },
  notified: { outcome: 'breachNotified', risk: 'risk', art33: 'yes', art34: 'no' },
  informed: { outcome: 'breachInformed', risk: 'high', art33: 'yes', art34: 'yes' },
} as const;

/** The reasons of an assessment, as the log keeps them. */
export function reasoned(how: keyof typeof assessments, why: string): string {
  const { risk, art33 } = assessments[how];
  const { follows } = tabCaseHandling;
  const none = { art33Reason: follows.notRelevant, art34Reason: follows.notRelevant };
  const { art33Reason, art34Reason } = art33 === 'notRelevant' ? none : follows[risk];
  return `Risiko: ${why}\nArt. 33: ${art33Reason}\nArt. 34: ${art34Reason}`;
}

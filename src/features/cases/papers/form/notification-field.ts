/** The sections of the EDPB's common template (law-2026.md 1.2), which Virk's own questions fall into. */
export const notificationSections = [
  'notice',
  'who',
  'time',
  'event',
  'people',
  'data',
  'before',
  'effects',
  'measures',
  'told',
] as const;
export type NotificationSection = (typeof notificationSections)[number];

/** A sentence of ours, for both languages of the page. */
export type InBoth = readonly [da: string, en: string];

/**
 * One question of the notification: a row here is all a new one needs. An answer is kept in the Danish words that are
 * sent, also where it is chosen among a few.
 */
export interface NotificationField {
  section: NotificationSection;
  /** SharePoint's name of its column, which never changes, and what the column is called there. */
  column: readonly [name: string, da: string];
  /** As the authority asks, in Danish. */
  heading: string;
  /** What is lacking, in a sentence of the page. */
  short: InBoth;
  /** What is lacking, in the sentence the authority reads. */
  lacking: string;
  help?: InBoth;
  /** How it is answered; several lines where it is left out. */
  answer?: 'line' | 'count';
  /** Answers to choose among; words from before stay as they were written. */
  choices?: readonly string[];
  /** More than one of the choices may be taken, each a line. */
  several?: true;
  /** Asked only where the other question has been answered with yes. */
  ifYes?: string;
}

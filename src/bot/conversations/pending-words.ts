import type { Moment } from '../../core/dates.ts';
import type { Category } from '../../features/cases/incident/category.ts';
import type { Answers } from '../../features/cases/incident/report.ts';

/** What the bot's last answer was about; *glem det* takes back this and nothing else. */
export type Topic =
  | { kind: 'report'; key: string }
  /** Words added to a report. @param nonce they were added with @param read what was read from them there */
  | { kind: 'added'; key: string; nonce: string; read: Answers }
  /** Words whose writer was asked whether they shall be a report. */
  | { kind: 'asked'; id: string };

/** As a message says it; what is held is remembered where it is held and nowhere else. */
export type About = Topic | { kind: 'held'; id: string };

/** What may be an incident by itself, as it would be reported. CPR numbers are covered already. */
export interface PendingReport {
  category: Category;
  words: string;
  answers: Answers;
  /** Added to a report already: the message's nonce, what was read from it there, and the report they were before. */
  addedTo?: { key: string; nonce: string; read: Answers; from?: string | undefined } | undefined;
  /** Its writer has been asked with these words, and may answer with a word of their own. */
  asked?: { id: string; account: string; at: Moment } | undefined;
}

/** What somebody asks, to be sent on to a person as it was written. CPR numbers are covered already. */
interface PendingQuestion {
  question: string;
}

export type PendingWords = PendingReport | PendingQuestion;

/**
 * Words that wait for a press of their writer, half an hour at most, on whichever server the press arrives. Nothing that
 * hints at retaliation, cover-up or serious crime comes here: that is in memory alone (`quarantine.ts`).
 */
export interface PendingMessages {
  /** @param id the same when Teams brings the message again: the words lie there once */
  put(id: string, account: string, words: PendingWords): Promise<void>;
  /** The words with this id, when this account wrote them and half an hour has not passed. */
  find(id: string, account: string): Promise<PendingWords | undefined>;
  /** What this account was asked about last. */
  lastAsked(account: string): Promise<(PendingReport & { asked: { id: string; at: Moment } }) | undefined>;
  forget(id: string, account: string): Promise<void>;
  /** What this account's last answer was about. */
  topic(account: string): Promise<Topic | undefined>;
  keepTopic(account: string, topic: Topic | undefined): Promise<void>;
}

import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import { theReporter } from '../incident/reporter-pseudonyms.ts';
import type { CaseMessage } from './records.ts';

/** The DBR asks; the reporter answers, says more unasked, or wishes the report away. */
export type MessageKind = 'asked' | 'replied' | 'added' | 'withdrawn';

/** The most characters of one message: as many as the first words have, since later ones may be all that happened. */
export const longestMessage = 4_000;

export const messageKey = (nonce: string) => `message:${nonce}`.toLowerCase();
/** Key of the question a notification of this occasion is about, if it is about one. */
export function questionOf(occasion: string): string | undefined {
  const nonce = /^asked-(.+)$/.exec(occasion)?.[1];
  return nonce === undefined ? undefined : messageKey(nonce);
}

/** One wish for each report, however often it is pressed. */
export const withdrawalKey = (incident: string) => incident.replace(/^incident:/, 'withdrawal:');

/** A message as it is kept: CPR numbers covered (INV15), and no name of the reporter in it. */
export function caseMessage(
  stored: Stored<Incident>,
  said: Pick<CaseMessage, 'answers' | 'asQuestion'> & { key: string; kind: MessageKind; text: string },
  by: { id: string },
  now: Moment,
): CaseMessage {
  const { key, kind, answers, asQuestion } = said;
  const text = guardText(said.text.trim()).text;
  return {
    key,
    actor: kind === 'asked' ? by.id : theReporter.id,
    at: now,
    number: numberOf(stored),
    kind,
    ...(text !== '' && { text }),
    ...(answers !== undefined && { answers }),
    ...(asQuestion && { asQuestion }),
    incident: stored.record.key,
  };
}

/** The questions nobody has answered yet. */
export function unansweredOf(messages: readonly CaseMessage[]): readonly CaseMessage[] {
  const answered = new Set(messages.map(({ answers }) => answers));
  return messages.filter(({ kind, key }) => kind === 'asked' && !answered.has(key));
}

/** Why the reporter wishes the report away, if they do. It stays until the DBR says that it was opened in error (C15). */
export function wishesWithdrawal(
  messages: readonly Pick<CaseMessage, 'kind' | 'undoneAt' | 'asQuestion'>[],
): 'error' | 'question' | undefined {
  const wish = messages.find(({ kind, undoneAt }) => kind === 'withdrawn' && undoneAt === undefined);
  return wish && (wish.asQuestion ? 'question' : 'error');
}

/** Messages of one case, oldest first. */
export function inOrder(messages: readonly CaseMessage[]): readonly CaseMessage[] {
  return messages.toSorted((a, b) => a.at.localeCompare(b.at) || rank(a) - rank(b) || a.key.localeCompare(b.key));
}

/** Words the reporter added and then said to tell of another incident. */
export function isMoved({ kind, undoneAt }: Pick<CaseMessage, 'kind' | 'undoneAt'>): boolean {
  return kind === 'added' && undoneAt !== undefined;
}

/** What the reporter has said since the first words, unasked; they are told as the DBR reads the report (domain.md 2.7). */
export function addedSince(messages: readonly CaseMessage[]): readonly { text: string; at: Moment }[] {
  return inOrder(messages).flatMap(({ kind, text, at, undoneAt }) =>
    kind === 'added' && text !== undefined && undoneAt === undefined ? [{ text, at }] : [],
  );
}

/** SharePoint keeps whole seconds; an answer in the second of its question comes after it. */
function rank({ kind }: CaseMessage): number {
  return kind === 'asked' ? 0 : 1;
}

import { breachFields } from './breach-fields.ts';
import { noticeFields } from './notice-fields.ts';
import type { NotificationField } from './notification-field.ts';
import { outcomeFields } from './outcome-fields.ts';

const fields = { ...noticeFields, ...breachFields, ...outcomeFields };
export type DraftField = keyof typeof fields;

/**
 * The notification to the authority as data: columns of the list, the page, the file and what is lacking are all made
 * from it. When the EDPB's template is final, its questions are written here.
 */
export const notificationForm: Readonly<Record<DraftField, NotificationField>> = fields;

/** Every question, in the order it is asked. */
export const draftFields = Object.keys(fields) as readonly DraftField[];

/** Has it been answered with yes, in a word or with more behind it? */
export function saysYes(text: string): boolean {
  return /^\s*ja\b/i.test(text);
}

/** The same of no. */
export function saysNo(text: string): boolean {
  return /^\s*(nej|ingen)\b/i.test(text);
}

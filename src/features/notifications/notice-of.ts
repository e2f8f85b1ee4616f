import { isReminder } from '../delivery/notification.ts';
import type { Notice } from '../delivery/notifier.ts';
import type { Notification } from '../delivery/records.ts';
import type { OwedRule } from '../reading/required-reading.ts';

/**
 * What is put before a person: a number and where it leads, never a title or a question (design section 7).
 * @param owed the person's own, for telling a change from something new
 */
export function noticeOf(planned: Notification, owed: readonly OwedRule[] = []): Notice {
  const notification = isReminder(planned) ? withoutRead(planned, owed) : planned;
  const [first = ''] = notification.rules ?? [];
  const rule = { rule: first.toUpperCase() };
  const onRule = { parameters: rule, place: first ? `rule/${first}` : '' };
  const count = { parameters: { count: String(notification.count) }, place: '' };
  // The name stands in the app: on a locked phone there is no room for people (INV15).
  if (notification.inNameOf !== undefined) return { activity: 'mayorReminds', parameters: {}, place: '' };
  switch (notification.what) {
    case 'welcome':
      return { activity: 'welcome', ...count };
    case 'critical':
      return { activity: 'ruleUrgent', ...onRule };
    case 'question':
      return { activity: 'questionAsked', parameters: {}, place: 'questions' };
    case 'answer':
      return { activity: 'questionAnswered', parameters: {}, place: 'questions' };
    case 'clearance':
      return { activity: 'clearanceWaits', parameters: {}, place: 'clearance' };
    case 'leading':
      return notification.count === 1
        ? { activity: 'leadingWaits', ...count }
        : { activity: 'leadingWaitMany', ...count };
    case 'partner':
      return { activity: 'partnerWaits', parameters: {}, place: 'partners' };
    case 'exemptionWaits':
    case 'exemptionDecided':
    case 'exemptionAgainst':
    case 'exemptionExpires':
      return { activity: notification.what, parameters: {}, place: 'exemptions' };
    case 'systemPart':
      return { activity: 'systemPart', parameters: {}, place: 'my-systems' };
    case 'wheelWaits':
      return { activity: 'wheelWaits', parameters: {}, place: '' };
    case 'courseWaits':
      return { activity: 'courseWaits', parameters: {}, place: 'receipts' };
    case 'riskDecided':
      return { activity: 'riskDecided', parameters: {}, place: 'risks' };
    case 'controlsWait':
      return { activity: 'controlsWait', parameters: count.parameters, place: 'my-systems' };
    case 'monthlyList':
      return { activity: 'monthlyList', parameters: {}, place: 'mandates' };
    case 'upkeep':
      return { activity: 'upkeepWaits', parameters: {}, place: 'upkeep' };
    case 'words':
      return { activity: 'wordsAsked', parameters: {}, place: 'questions' };
    case 'opinionAsked':
    case 'opinionGiven':
      return { activity: notification.what, parameters: {}, place: first ? `draft/${first}` : 'drafts' };
    case 'revision':
      return { activity: 'revisionWaits', parameters: {}, place: 'revisions' };
    case 'appointmentWaits':
    case 'appointmentChanged':
      return { activity: notification.what, parameters: {}, place: 'appointments' };
    case 'step':
      return { activity: 'stepWaits', parameters: {}, place: 'first-steps' };
    case 'unconfirmed':
      return { activity: 'unconfirmed', parameters: count.parameters, place: 'cases' };
    case 'outsideChange':
    case 'outsideAlarm':
      return { activity: notification.what, parameters: {}, place: '' };
    case 'returned':
      return { activity: 'taskReturned', parameters: {}, place: '' };
    default:
      if (notification.count > 1) return { activity: 'rulesDue', ...count };
      return { activity: isChange(notification, first, owed) ? 'ruleChanged' : 'ruleDue', ...onRule };
  }
}

/** What nothing times, of one person and one week, in one: their number, and the page they share if they do. */
export function weeklyNotice(rows: readonly Notification[]): Notice {
  const [first, ...others] = rows.map((row) => noticeOf(row));
  if (first && others.length === 0) return first;
  const place = first && others.every((other) => other.place === first.place) ? first.place : '';
  return { activity: 'weeklyList', parameters: { count: String(rows.length) }, place };
}

/** What was read between the reminder and its hour is not asked for again. */
function withoutRead(reminder: Notification, owed: readonly OwedRule[]): Notification {
  const open = new Set(owed.map(({ rule }) => rule.id));
  const { count, rules: named = [] } = reminder;
  const rules = named.filter((rule) => open.has(rule));
  return { ...reminder, count: count - named.length + rules.length, rules };
}

function isChange({ what }: Notification, rule: string, owed: readonly OwedRule[]): boolean {
  return what === 'reading' && owed.some((item) => item.rule.id === rule && item.occasion === 'changed');
}

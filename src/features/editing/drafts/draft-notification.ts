import type { Moment } from '../../../core/dates.ts';
import { newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import { opinionImprint } from './draft-fields.ts';
import type { Draft } from './records.ts';

/** The DBR is asked what they think of a text (S65): once for each text, however often it is asked. */
export function askedNotification(draft: Draft, officer: string, now: Moment): Notification {
  return notification('opinionAsked', draft, officer, now);
}

/** Whoever wrote has an opinion to read: that there is one, never what it says. */
export function opinionNotification(draft: Draft, writer: string, now: Moment): Notification {
  return notification('opinionGiven', draft, writer, now);
}

function notification(what: 'opinionAsked' | 'opinionGiven', draft: Draft, person: string, now: Moment): Notification {
  const text = opinionImprint(draft).slice(0, 16);
  const said = what === 'opinionGiven' ? `-${draft.opinionAt}` : '';
  const about = `${what}-${draft.subject}-${text}${said}`;
  return newNotification(what, person, about, now, draft.document === 'rule' ? { rules: [draft.subject] } : {});
}

import { guardText } from '../../cpr.ts';
import type { Moment } from '../../dates.ts';
import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import type { AuthorityDraft } from '../authority-draft.ts';
import { draftKey, sentDraft } from '../authority-draft.ts';
import { changedCase } from '../case-change.ts';
import { caseFacts } from '../case-facts.ts';
import { deedEntry } from '../case-log.ts';
import { missingToClose } from '../closing.ts';
import type { DraftWords } from '../draft-suggestions.ts';
import { draftsOf } from '../drafts.ts';
import type { Incident } from '../incident.ts';
import { isOpen, numberOf } from '../incident.ts';
import { handles } from '../out-of-case.ts';
import { followedUpEntry } from '../paper-log.ts';
import { promisedIn } from '../promise.ts';

interface Sent {
  key: string;
  /** Version of the case the DBR had before the eyes. */
  seen: number;
  turn: number;
  receiptNumber: string;
  sentAt: Moment;
  delayReason?: string | undefined;
  /** The sentences of what the case itself says. */
  words: DraftWords;
}

/**
 * The DBR has sent the notification, or a follow-up, on Virk (GDPR art. 33(1), 33(4)): the receipt stands on the case,
 * the clock stops, and the draft stays as it was sent. Repeated, it finishes what was not finished and changes nothing.
 * @throws Refusal `unknownIncident`, `incidentClosed`, `changedMeanwhile`, `caseInvalid` with what is in the way
 */
export async function recordNotification(
  ports: Pick<Ports, 'records' | 'directory' | 'clock'>,
  actor: Actor,
  { key, seen, turn, words, ...sent }: Sent,
): Promise<Stored<Incident>> {
  const { records, clock } = ports;
  const current = await records.fetch('incident', key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const now = clock.now();
  const receiptNumber = guardText(sent.receiptNumber).text;
  const row = await records.fetch('authorityDraft', draftKey(key, turn));
  if (row?.record.state === 'sent') {
    if (row.record.receiptNumber === receiptNumber) return current;
    throw new Refusal('caseInvalid', { faults: ['draftSent'] });
  }
  if (!isOpen(current.record)) throw new Refusal('incidentClosed');
  if (sent.sentAt > now) throw new Refusal('caseInvalid', { faults: ['inTheFuture'] });
  const rows = records.all('authorityDraft', { incident: key }).map(({ record }) => record);
  const draft = draftsOf(
    caseFacts(ports, current, dayOf(now)),
    row ? [...rows.filter((one) => one.key !== row.record.key), row.record] : rows,
    words,
    now,
  ).find((one) => one.turn === turn);
  if (!draft) throw new Refusal('caseInvalid', { faults: ['notNotified'] });

  const stored = await promising(turn === 1 ? await notified(current) : current);
  const { record, mark } = stored;
  const about = { number: numberOf(stored), turn, incident: key, earlierReceipt: draft.earlierReceipt };
  const filled = draft.filled.map((one) =>
    one.field === 'delay' && one.text === '' && turn === 1
      ? { ...one, text: guardText(sent.delayReason ?? '').text }
      : one,
  );
  await seal(sentDraft(filled, about, { receiptNumber, sentAt: sent.sentAt }, actor.person, now));
  if (turn > 1) {
    await records.create('caseEntry', followedUpEntry(turn, receiptNumber, { record, mark }, actor.person, now));
  }
  return stored;

  /** On the case too, unless it stands there already: then only the draft is left to keep. */
  async function notified(before: Stored<Incident>): Promise<Stored<Incident>> {
    if (before.record.notifiedAt !== undefined && before.record.receiptNumber === receiptNumber) return before;
    const { sentAt: notifiedAt, delayReason } = sent;
    const change = { deed: 'notified', notifiedAt, receiptNumber, delayReason } as const;
    const changed = changedCase(before.record, change, actor.person, now);
    if (before.mark.version !== seen) throw new Refusal('changedMeanwhile');
    if ('faults' in changed) throw new Refusal('caseInvalid', { faults: changed.faults });
    const after = await records.update('incident', before, changed.next);
    const note = changed.note === '' ? undefined : changed.note;
    await records.create('caseEntry', deedEntry('notified', after, actor.person, now, note));
    return after;
  }

  /** Before the draft is sealed, so that a repeat finds it undone: what follows is a deadline of the case. */
  async function promising(before: Stored<Incident>): Promise<Stored<Incident>> {
    const promise = promisedIn(draft?.filled ?? [], sent.sentAt);
    const { promised, promisedBy } = before.record;
    if (promise.promised === promised && promise.promisedBy === promisedBy) return before;
    const next: Incident = { ...before.record, ...promise, actor: actor.person.id, at: now };
    const missing = missingToClose(next);
    return records.update('incident', before, { ...next, missing: missing.length > 0 ? missing : undefined });
  }

  async function seal(record: AuthorityDraft): Promise<void> {
    if (row) {
      await records.update('authorityDraft', row, record);
      return;
    }
    const { existed, record: stands } = await records.create('authorityDraft', record);
    // Somebody has begun to write in it meanwhile: what they wrote is read before it is sealed.
    if (existed && stands.state !== 'sent') throw new Refusal('changedMeanwhile');
  }
}

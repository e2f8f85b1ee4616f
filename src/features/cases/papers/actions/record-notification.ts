import { guardText } from '../../../../core/cpr/cpr.ts';
import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseEntry } from '../../../incidents/breach-records.ts';
import { isOpen, numberOf } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { changedCase } from '../../case-change.ts';
import { caseFacts } from '../../case-facts.ts';
import { missingToClose } from '../../closing.ts';
import { stepEntry } from '../../log/case-log.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { isNothingDone } from '../../pressed-again.ts';
import { promisedIn } from '../../promise.ts';
import { draftKey, sentDraft } from '../authority-draft.ts';
import type { DraftWords } from '../draft-suggestions.ts';
import { draftsOf } from '../drafts.ts';
import { followedUpEntry } from '../paper-log.ts';
import { AuthorityDraft } from '../records.ts';

/** In the DBR's own list, so in Danish. */
const promiseNote = 'Virk-kladde: hvad der er lovet Datatilsynet';

interface Sent {
  key: string;
  /** Version of the case the DBR had before the eyes. */
  seen: number;
  turn: number;
  receiptNumber: string;
  sentAt: Moment;
  delayReason?: string | undefined;
  /** When what is to follow was promised; two weeks unless it says otherwise. */
  promisedBy?: Moment | undefined;
  /** The sentences of what the case itself says. */
  words: DraftWords;
}

/**
 * The DBR has sent the notification, or a follow-up, on Virk (GDPR art. 33(1), 33(4)): the receipt stands on the case,
 * the clock stops, and the draft stays as it was sent. Repeated, it finishes what was not finished and changes nothing.
 * @throws Refusal `unknownIncident`, `incidentClosed`, `changedMeanwhile`, `caseInvalid` with what is in the way
 */
export async function recordNotification(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock'>,
  actor: Actor,
  { key, seen, turn, words, ...sent }: Sent,
): Promise<Stored<Incident>> {
  const { records, presses, clock } = ports;
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const now = clock.now();
  const receiptNumber = guardText(sent.receiptNumber).text;
  const row = await records.fetch(AuthorityDraft, draftKey(key, turn));
  if (row?.record.state === 'sent') {
    if (row.record.receiptNumber === receiptNumber) return current;
    throw new Refusal('caseInvalid', { faults: ['draftSent'] });
  }
  if (!isOpen(current.record)) throw new Refusal('incidentClosed');
  if (sent.sentAt > now) throw new Refusal('caseInvalid', { faults: ['inTheFuture'] });
  const rows = records.all(AuthorityDraft, { incident: key }).map(({ record }) => record);
  const draft = draftsOf(
    caseFacts(ports, current, dayOf(now)),
    row ? [...rows.filter((one) => one.key !== row.record.key), row.record] : rows,
    words,
    now,
  ).find((one) => one.turn === turn);
  if (!draft) throw new Refusal('caseInvalid', { faults: ['notNotified'] });

  const promise = promisedIn(draft.filled, sent.sentAt);
  if (sent.promisedBy !== undefined) {
    if (promise.promised === undefined) throw new Refusal('caseInvalid', { faults: ['promiseUnsaid'] });
    if (sent.promisedBy <= sent.sentAt) throw new Refusal('caseInvalid', { faults: ['promiseTooEarly'] });
  }
  const isNotified = current.record.notifiedAt !== undefined && current.record.receiptNumber === receiptNumber;
  const stored = turn === 1 && !isNotified ? await notified(current) : await promising(current);
  const about = { number: numberOf(stored), turn, incident: key, earlierReceipt: draft.earlierReceipt };
  const filled = draft.filled.map((one) =>
    one.field === 'delay' && one.text === '' && turn === 1
      ? { ...one, text: guardText(sent.delayReason ?? '').text }
      : one,
  );
  await seal(sentDraft(filled, about, { receiptNumber, sentAt: sent.sentAt }, actor.person, now));
  return stored;

  /** On the case, with what was promised, before the draft is sealed: a repeat finds both done, or neither. */
  async function notified(before: Stored<Incident>): Promise<Stored<Incident>> {
    const { sentAt: notifiedAt, delayReason } = sent;
    const change = { deed: 'notified', notifiedAt, receiptNumber, delayReason } as const;
    const changed = (one: Incident, at: Moment) => changedCase(one, change, actor.person, at);
    const { stored, made, isAgain } = await presses.change(before, {
      seen,
      now,
      refuse: (one) => {
        const wanted = changed(one, now);
        if ('faults' in wanted) throw new Refusal('caseInvalid', { faults: wanted.faults });
      },
      makes: (one, at) => {
        const wanted = changed(one, at);
        return 'faults' in wanted ? undefined : { ...wanted, next: promised(wanted.next) };
      },
    });
    const note = made.note === '' ? undefined : made.note;
    await presses.log(stepEntry('notified', stored, actor.person, stored.record.at, note), isAgain);
    return stored;
  }

  /** What follows, or does not any more, where the receipt stands on the case already or is a follow-up's. */
  async function promising(before: Stored<Incident>): Promise<Stored<Incident>> {
    const makes = (one: Incident, at: Moment) => ({ next: promised({ ...one, actor: actor.person.id, at }) });
    const made = makes(before.record, now);
    const isKept = isNothingDone(before.record, made.next);
    const after = isKept ? before : (await presses.write(before, made, makes)).stored;
    if (turn === 1) {
      if (!isKept)
        await records.create(CaseEntry, stepEntry('wrote', after, actor.person, after.record.at, promiseNote));
    } else {
      const at = isKept && !(await presses.isMade(before, makes)) ? now : after.record.at;
      await records.create(CaseEntry, followedUpEntry(turn, receiptNumber, after, actor.person, at));
    }
    return after;
  }

  function promised(incident: Incident): Incident {
    // What was typed beside a receipt stands, where the notification says nothing of it.
    const isSilent = turn === 1 && promise.promised === undefined;
    const typed = turn === 1 ? incident.promisedBy : undefined;
    const by = promise.promised === undefined ? undefined : (sent.promisedBy ?? typed ?? promise.promisedBy);
    const next = { ...incident, ...(isSilent ? {} : { ...promise, promisedBy: by }) };
    const missing = missingToClose(next);
    return { ...next, missing: missing.length > 0 ? missing : undefined };
  }

  async function seal(record: AuthorityDraft): Promise<void> {
    if (row) {
      await records.update(AuthorityDraft, row, record).catch(unlessSealed);
      return;
    }
    const { existed, record: stands } = await records.create(AuthorityDraft, record);
    // Somebody has begun to write in it meanwhile: what they wrote is read before it is sealed.
    if (existed && stands.state !== 'sent') throw new Refusal('changedMeanwhile');
  }

  /** An equal press was quicker. */
  async function unlessSealed(error: unknown): Promise<void> {
    unlessChanged(error);
    const stands = await records.fetch(AuthorityDraft, draftKey(key, turn));
    if (stands?.record.state !== 'sent' || stands.record.receiptNumber !== receiptNumber) throw error;
  }
}

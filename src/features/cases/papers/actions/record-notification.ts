import { z } from 'zod';
import type { Moment } from '../../../../core/dates.ts';
import { dayOf, latestElsewhere } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { isMade, rewrite, takeStep } from '../../actions/take-step.ts';
import { caseAnswer, answered as caseAnswered } from '../../case-answer.ts';
import { changedCase } from '../../case-change.ts';
import { type Promised, promisedIn } from '../../clocks/promise.ts';
import { missingToClose } from '../../closing.ts';
import { isOpen, numberOf } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { stepEntry } from '../../log/case-log.ts';
import { CaseEntry } from '../../log/records.ts';
import { isNothingDone } from '../../pressed-again.ts';
import { caseFacts } from '../../queries/case-facts.ts';
import { officers } from '../../roles.ts';
import { draftKey, sentDraft } from '../authority-draft.ts';
import { draftsOf, type ShownDraft } from '../drafts.ts';
import { followedUpEntry } from '../paper-log.ts';
import { refuseUsedReceipt } from '../queries/receipt-now.ts';
import { AuthorityDraft } from '../records.ts';
import { authorityDraft } from '../words/authority-draft.da.ts';

/** In the DBR's own list, so in Danish. */
const promiseNote = 'Virk-kladde: hvad der er lovet Datatilsynet';

const input = z.strictObject({
  key: z.string().max(200),
  /** Version of the case the DBR had before the eyes. */
  seen: z.int(),
  turn: z.int().min(1).max(99),
  receiptNumber: freeText(200),
  sentAt: z.iso.datetime(),
  delayReason: freeText(2_000).optional(),
  /** When what is to follow was promised; two weeks unless it says otherwise. */
  promisedBy: z.iso.datetime().optional(),
});
type Sent = z.output<typeof input>;

/**
 * The DBR has sent the notification, or a follow-up, on Virk (GDPR art. 33(1), 33(4)): the receipt stands on the case,
 * the clock stops, and the draft stays as it was sent. Repeated, it finishes what was not finished and changes nothing.
 * @throws Refusal `unknownIncident`, `incidentClosed`, `changedMeanwhile`, `caseInvalid` with what is in the way
 */
export const recordNotification = action({
  summary: 'The DBR has sent the notification, or a follow-up, and has its receipt',
  roles: officers,
  input,
  output: caseAnswer,
  run: async (context, sent) => {
    const { records, clock, actor } = context;
    const { key, turn, receiptNumber } = sent;
    // The draft first: where an equal press has just sealed it, the case read after it has what that press wrote.
    const row = await records.fetch(AuthorityDraft, draftKey(key, turn));
    const current = await handledCase(context, key);
    const now = clock.now();
    if (row?.record.state === 'sent') {
      if (row.record.receiptNumber !== receiptNumber) throw new Refusal('caseInvalid', { faults: ['draftSent'] });
      return answered(context, current);
    }
    if (!isOpen(current.record)) throw new Refusal('incidentClosed');
    refuseUsedReceipt(context, receiptNumber, { incident: key, turn });
    if (sent.sentAt > latestElsewhere(now)) throw new Refusal('caseInvalid', { faults: ['inTheFuture'] });
    const draft = draftToSend(context, current, row?.record, turn);
    const promise = promiseOf(draft, sent);
    const isNotified = current.record.notifiedAt !== undefined && current.record.receiptNumber === receiptNumber;
    const isFirst = turn === 1 && !isNotified;
    const stored = isFirst
      ? await notified(context, current, sent, promise)
      : await promising(context, current, sent, promise);
    await seal(context, row, sealedDraft(draft, stored, sent, actor.person.id, now));
    return answered(context, stored);
  },
});

/** The draft's own rows travel with the answer: the page that asks next finds them sealed. */
function answered(context: Context, stored: Stored<Incident>) {
  context.stands(Incident, stored);
  for (const draft of context.records.all(AuthorityDraft, { incident: stored.record.key }))
    context.stands(AuthorityDraft, draft);
  return caseAnswered(stored);
}

function draftToSend(
  context: Context,
  stored: Stored<Incident>,
  row: AuthorityDraft | undefined,
  turn: number,
): ShownDraft {
  const now = context.clock.now();
  const rows = context.records.all(AuthorityDraft, { incident: stored.record.key }).map(({ record }) => record);
  const drafts = draftsOf(
    caseFacts(context, stored, dayOf(now)),
    row ? [...rows.filter((one) => one.key !== row.key), row] : rows,
    authorityDraft,
    now,
  );
  const draft = drafts.find((one) => one.turn === turn);
  if (!draft) throw new Refusal('caseInvalid', { faults: ['notNotified'] });
  return draft;
}

/** What was said to follow. */
function promiseOf({ filled }: ShownDraft, { sentAt, promisedBy }: Sent): Promised {
  const promise = promisedIn(filled, sentAt);
  if (promisedBy === undefined) return promise;
  if (promise.promised === undefined) throw new Refusal('caseInvalid', { faults: ['promiseUnsaid'] });
  if (promisedBy <= sentAt) throw new Refusal('caseInvalid', { faults: ['promiseTooEarly'] });
  return promise;
}

/** On the case, with what was promised, before the draft is sealed: a repeat finds both done, or neither. */
function notified(
  context: Context,
  before: Stored<Incident>,
  sent: Sent,
  promise: Promised,
): Promise<Stored<Incident>> {
  const { actor, clock } = context;
  const { seen, sentAt: notifiedAt, receiptNumber, delayReason } = sent;
  const wanted = { step: 'notified', notifiedAt, receiptNumber, delayReason } as const;
  const changed = (one: Incident, at: Moment) => changedCase(one, wanted, actor.person, at);
  return takeStep(context, before, {
    what: 'notified',
    seen,
    refuse: (one) => {
      const made = changed(one, clock.now());
      if ('faults' in made) throw new Refusal('caseInvalid', { faults: made.faults });
    },
    makes: (one, at) => {
      const made = changed(one, at);
      if ('faults' in made) return undefined;
      return { next: withPromise(made.next, sent, promise), note: made.note || undefined };
    },
  });
}

/** What follows, or does not any more, where the receipt stands on the case already or is a follow-up's. */
async function promising(
  context: Context,
  before: Stored<Incident>,
  sent: Sent,
  promise: Promised,
): Promise<Stored<Incident>> {
  const { records, clock, actor } = context;
  const { turn, receiptNumber } = sent;
  const { person } = actor;
  const now = clock.now();
  const makes = (one: Incident, at: Moment) => ({
    next: withPromise({ ...one, actor: person.id, at }, sent, promise),
  });
  const isKept = isNothingDone(before.record, makes(before.record, now).next);
  const after = isKept ? before : await rewrite(context, before, makes);
  if (turn > 1) {
    const at = isKept && !(await isMade(context, before, makes)) ? now : after.record.at;
    await records.create(CaseEntry, followedUpEntry(turn, receiptNumber, after, person, at));
  } else if (!isKept) {
    await records.create(CaseEntry, stepEntry('wrote', after, person, after.record.at, promiseNote));
  }
  return after;
}

function withPromise(incident: Incident, { turn, promisedBy }: Sent, promise: Promised): Incident {
  // What was typed beside a receipt stands, where the notification says nothing of it.
  const isSilent = turn === 1 && promise.promised === undefined;
  const typed = turn === 1 ? incident.promisedBy : undefined;
  const by = promise.promised === undefined ? undefined : (promisedBy ?? typed ?? promise.promisedBy);
  const next = { ...incident, ...(isSilent ? {} : { ...promise, promisedBy: by }) };
  const missing = missingToClose(next);
  return { ...next, missing: missing.length > 0 ? missing : undefined };
}

function sealedDraft(draft: ShownDraft, stored: Stored<Incident>, sent: Sent, by: string, now: Moment): AuthorityDraft {
  const { turn, receiptNumber, sentAt, delayReason = '' } = sent;
  const { earlierReceipt } = draft;
  const filled = draft.filled.map((one) =>
    one.field === 'delay' && one.text === '' && turn === 1 ? { ...one, text: delayReason } : one,
  );
  const about = { number: numberOf(stored), turn, incident: stored.record.key, earlierReceipt };
  return sentDraft(filled, about, { receiptNumber, sentAt }, { id: by }, now);
}

/** Somebody may write in it meanwhile: what they wrote is read before it is sealed. An equal press seals it too. */
async function seal(context: Context, read: Stored<AuthorityDraft> | undefined, sealed: AuthorityDraft): Promise<void> {
  await change(context, AuthorityDraft, sealed.key, {
    read,
    to: (before, stored) => {
      if (before?.state === 'sent' && (!read || before.receiptNumber === sealed.receiptNumber)) return before;
      if (stored && stored !== read) throw new Refusal('changedMeanwhile');
      return sealed;
    },
  });
}

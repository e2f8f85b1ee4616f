import { z } from 'zod';
import { guardText } from '../../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../../core/cpr/masked.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { sameRow } from '../../../../core/same-row.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import type { RecordOf } from '../../../../kernel/record.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { Statement } from '../../incident/breach-records.ts';
import { isOpen, numberOf, statementKey } from '../../incident/incident.ts';
import { handlers } from '../../roles.ts';
import { letterKey } from '../affected-letter.ts';
import { draftKey } from '../authority-draft.ts';
import { draftFields } from '../form/notification-form.ts';
import { letterVersion } from '../letter-template.ts';
import { type OwnWords, wordsChanged, wouldCover, writtenIn } from '../own-words.ts';
import { letterFields, longestPaperText, storyFields } from '../paper-fields.ts';
import { wroteEntry } from '../paper-log.ts';
import { AffectedLetter, AuthorityDraft } from '../records.ts';

/** Which field of which paper. */
const place = z.discriminatedUnion('paper', [
  z.strictObject({ paper: z.literal('draft'), turn: z.int().min(1).max(99), field: z.enum(draftFields) }),
  z.strictObject({ paper: z.literal('letter'), language: z.enum(['da', 'en']), field: z.enum(letterFields) }),
  z.strictObject({ paper: z.literal('story'), field: z.enum(storyFields) }),
]);

type Paper = typeof AuthorityDraft | typeof AffectedLetter | typeof Statement;

/**
 * Keeps what the DBR has written in one field, while it is being written. Two who write in different fields disturb each
 * other in nothing; of two in the same field the second is told what the first wrote, and neither loses a word.
 * @throws Refusal `unknownIncident`, `incidentClosed`, `caseInvalid` for a notification that has been sent,
 * `changedMeanwhile` with what stands there now
 */
export const savePaper = action({
  summary: 'Keeps what the DBR writes in one field of a paper while it is written',
  roles: handlers,
  inputAsWritten: true,
  input: z.strictObject({
    key: z.string().max(200),
    place,
    /** `null` to follow the case again. CPR numbers are covered, and the writer is told of them. */
    text: z.string().max(longestPaperText).nullable(),
    /** What stood in the field when the writer began. */
    seen: z.string().max(longestPaperText),
  }),
  output: z.strictObject({ text: z.string().nullable(), masked: z.array(z.string()) }),
  run: async (context, { key, place, text, seen }) => {
    const { records, clock, followUps, actor } = context;
    const current = await handledCase(context, key);
    if (!isOpen(current.record)) throw new Refusal('incidentClosed');
    const stamp = { actor: actor.person.id, at: clock.now() };
    const about = { ...stamp, number: numberOf(current), incident: key };

    const changed = <F extends string>(words: OwnWords<F>, field: F): OwnWords<F> => {
      const stands = writtenIn(words, field);
      if (wouldCover(stands, seen, text)) throw new Refusal('changedMeanwhile', { text: stands ?? '' });
      return wordsChanged(words, field, text);
    };
    if (place.paper === 'draft') {
      const { turn, field } = place;
      const before = turn === 1 ? undefined : await records.fetch(AuthorityDraft, draftKey(key, turn - 1));
      if (turn > 1 && before?.record.state !== 'sent') throw new Refusal('caseInvalid', { faults: ['notNotified'] });
      const fresh = { ...about, key: draftKey(key, turn), turn, state: 'draft' as const };
      await keep(context, AuthorityDraft, fresh, (draft) => {
        if (draft.state === 'sent') throw new Refusal('caseInvalid', { faults: ['draftSent'] });
        return { ...draft, ...changed(draft, field), ...stamp };
      });
    } else if (place.paper === 'letter') {
      const { language, field } = place;
      const fresh = { ...about, key: letterKey(key, language), language, template: letterVersion };
      await keep(context, AffectedLetter, fresh, (letter) => {
        return { ...letter, ...changed(letter, field), template: letterVersion, ...stamp };
      });
    } else {
      const { field } = place;
      const fresh = { ...stamp, key: statementKey(key), number: about.number, facts: '' };
      await keep(context, Statement, fresh, (statement) => {
        return { ...statement, [field]: changed(statement, field)[field], ...stamp };
      });
    }
    followUps.caseLog(wroteEntry(place.paper, current, actor.person, stamp.at));
    return { text: text === null ? null : guardText(text).text.trim(), masked: [...maskedIn(text ?? '')] };
  },
});

/** Writes a change into a row, or makes the row. The same words are the same, whoever wrote them. */
async function keep<R extends Paper>(
  context: Context,
  of: R,
  fresh: RecordOf<R>,
  written: (before: RecordOf<R>) => RecordOf<R>,
): Promise<void> {
  const to = (before?: RecordOf<R>): RecordOf<R> => {
    const next = written(before ?? fresh);
    return before && sameRow(before, { ...next, actor: before.actor }) ? before : next;
  };
  await change(context, of, fresh.key, { to, again: 1 });
}

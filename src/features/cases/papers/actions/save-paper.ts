import { guardText } from '../../../../core/cpr/cpr.ts';
import type { Language } from '../../../../core/language.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import type { BaseRecord, RecordOf } from '../../../../kernel/record.ts';
import type { Records } from '../../../../kernel/records.ts';
import { Statement } from '../../../incidents/breach-records.ts';
import { isOpen, numberOf, statementKey } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { letterKey, letterTemplate } from '../affected-letter.ts';
import { draftKey } from '../authority-draft.ts';
import { type OwnWords, wordsChanged, wouldCover, writtenIn } from '../own-words.ts';
import type { DraftField, LetterField, StoryField } from '../paper-fields.ts';
import { wroteEntry } from '../paper-log.ts';
import { AffectedLetter, AuthorityDraft } from '../records.ts';

/** Which field of which paper. */
export type PaperPlace =
  | { paper: 'draft'; turn: number; field: DraftField }
  | { paper: 'letter'; language: Language; field: LetterField }
  | { paper: 'story'; field: StoryField };

type Paper = typeof AuthorityDraft | typeof AffectedLetter | typeof Statement;

/**
 * Keeps what the DBR has written in one field, while it is being written. Two who write in different fields disturb each
 * other in nothing; of two in the same field the second is told what the first wrote, and neither loses a word.
 * @param input.seen what stood in the field when the writer began
 * @param input.text `null` to follow the case again
 * @throws Refusal `unknownIncident`, `incidentClosed`, `caseInvalid` for a notification that has been sent,
 * `changedMeanwhile` with what stands there now
 */
export async function savePaper(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, place, text, seen }: { key: string; place: PaperPlace; text: string | null; seen: string },
): Promise<{ row: Stored<RecordOf<Paper>>; text: string | undefined }> {
  const { records, clock, followUps } = ports;
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  if (!isOpen(current.record)) throw new Refusal('incidentClosed');
  const now = clock.now();
  const stamp = { actor: actor.person.id, at: now };
  const about = { ...stamp, number: numberOf(current), incident: key };

  const changed = <F extends string>(words: OwnWords<F>, field: F): OwnWords<F> => {
    const stands = writtenIn(words, field);
    if (wouldCover(stands, seen, text)) throw new Refusal('changedMeanwhile', { text: stands ?? '' });
    return wordsChanged(words, field, text);
  };

  const row = await written();
  followUps.caseLog(wroteEntry(place.paper, current, actor.person, now));
  return { row, text: text === null ? undefined : guardText(text).text.trim() };

  async function written(): Promise<Stored<RecordOf<Paper>>> {
    if (place.paper === 'draft') {
      const { turn, field } = place;
      const before = turn === 1 ? undefined : await records.fetch(AuthorityDraft, draftKey(key, turn - 1));
      if (turn > 1 && before?.record.state !== 'sent') throw new Refusal('caseInvalid', { faults: ['notNotified'] });
      const fresh = { ...about, key: draftKey(key, turn), turn, state: 'draft' as const };
      return keep(records, AuthorityDraft, fresh, (draft) => {
        if (draft.state === 'sent') throw new Refusal('caseInvalid', { faults: ['draftSent'] });
        return { ...draft, ...changed(draft, field), ...stamp };
      });
    }
    if (place.paper === 'letter') {
      const { language, field } = place;
      const fresh = { ...about, key: letterKey(key, language), language, template: letterTemplate };
      return keep(records, AffectedLetter, fresh, (letter) => ({
        ...letter,
        ...changed(letter, field),
        template: letterTemplate,
        ...stamp,
      }));
    }
    const fresh = { ...stamp, key: statementKey(key), number: about.number, facts: '' };
    return keep(records, Statement, fresh, (statement) => {
      const { [place.field]: text } = changed(statement, place.field);
      return { ...statement, [place.field]: text, ...stamp };
    });
  }
}

/** Writes a change into a row, or makes the row; who was overtaken looks once more and asks again. */
async function keep<R extends Paper>(
  records: Records,
  of: R,
  fresh: RecordOf<R>,
  change: (before: RecordOf<R>) => RecordOf<R>,
): Promise<Stored<RecordOf<R>>> {
  const write = async (before: Stored<RecordOf<R>>) => {
    const next = change(before.record);
    return saysTheSame(before.record, next) ? before : records.update(of, before, next);
  };
  const found = await records.fetch(of, fresh.key);
  if (!found) {
    const { existed, ...made } = await records.create(of, change(fresh));
    return existed ? write(made) : made;
  }
  try {
    return await write(found);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'changedMeanwhile') throw error;
    const newer = await records.fetch(of, fresh.key);
    if (!newer) throw error;
    return write(newer);
  }
}

/** Every word as before: then nothing is written. */
function saysTheSame(before: BaseRecord, { actor: _actor, at: _at, ...next }: BaseRecord): boolean {
  return Object.entries(next).every(
    ([field, words]) => JSON.stringify(words) === JSON.stringify(Reflect.get(before, field)),
  );
}

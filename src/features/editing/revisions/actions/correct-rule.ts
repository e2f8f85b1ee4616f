import { z } from 'zod';
import { textHash } from '../../../../core/content-hash.ts';
import { dayOf, yearOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change, create } from '../../../../kernel/change.ts';
import { editionInForce } from '../../../handbook/decision.ts';
import { Decision } from '../../../handbook/records.ts';
import { ruleNumber, versionNumber } from '../../../handbook/rule-number.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { draftOf } from '../../drafts/draft-beginning.ts';
import { changedByOther, writtenDraft } from '../../drafts/draft-change.ts';
import type { DraftFault } from '../../drafts/draft-check.ts';
import { draftImprint, holdsCprAnywhere, publishedFields } from '../../drafts/draft-fields.ts';
import { writtenFields } from '../../drafts/draft-shape.ts';
import { Draft } from '../../drafts/records.ts';
import { linesOf, writersOf } from '../../drafts/writers.ts';
import { correctionEdition, correctionLack, correctionWhy, isWritten } from '../correction.ts';
import { contentsOf } from '../memo/contents.ts';
import { Revision, StandingMandate } from '../records.ts';
import { revisionKey } from '../revision.ts';
import { isSameRevision } from '../revision-change.ts';
import { revisionNotifications } from '../revision-notification.ts';
import { editing } from '../roles.ts';
import { unreadyIn } from '../unready-drafts.ts';
import { answered, storedRevision } from './stored-revision.ts';

const { textDa, textEn } = writtenFields.shape;
/** What may be wrong with words; what else a rule lacks, it lacked before. */
const ofWords: readonly DraftFault[] = ['noText', 'unchanged', 'variablesLeft'];

/**
 * An editor corrects the words of a rule without new content, and puts them before somebody else, who lets them out under
 * Direktionen's standing mandate (S16, S37). It is an edition like any other, with this one text. The same again gives the
 * same edition.
 * @throws Refusal `unknownRule`, `ruleReplaced`; `cprFound`; `draftsUnready` for words that cannot be published or say
 * what is there; `revisionInvalid` with what is missing; `changedMeanwhile`
 */
export const correctRule = action({
  summary: 'An editor corrects the words of a rule without new content and puts them before somebody else',
  roles: editing,
  inputAsWritten: true,
  inputLarge: true,
  input: z.strictObject({ rule: ruleNumber, version: versionNumber, textDa, textEn }),
  output: storedRevision.extend({ edition: z.string() }),
  run: async (context, asked) => {
    const { actor, clock, directory, followUps, records } = context;
    const now = clock.now();
    const today = dayOf(now);
    const reader = context.reader();
    const books = reader.handbook();
    const rule = books.rules.get(asked.rule);
    if (!rule) throw new Refusal('unknownRule', { rule: asked.rule });
    const { newest } = rule;
    if (newest.version !== asked.version) throw new Refusal('ruleReplaced', { rule: rule.id, inForce: newest.version });
    const words = { textDa: asked.textDa ?? '', ...(asked.textEn && { textEn: asked.textEn }) };
    const english = words.textEn === undefined ? {} : { englishOf: textHash(words.textDa) };
    const fields = { ...publishedFields(newest), ...words, ...english, material: false };
    if (holdsCprAnywhere(fields)) throw new Refusal('cprFound');
    const person = actor.person.id;
    const begun = draftOf(newest, { actor: person, now });
    const [unready] = unreadyIn([writtenDraft(begun, fields, person, now)], books);
    const faults = unready?.faults.filter((fault) => ofWords.includes(fault)) ?? [];
    if (unready && faults.length > 0) throw new Refusal('draftsUnready', { drafts: [{ ...unready, faults }] });

    // Named before the draft is read: an equal press that has come further is then seen in it.
    const adopted = [...reader.all(Decision), ...reader.all(Revision)];
    const inForce = editionInForce(books.decisions, 'handbook', today)?.edition ?? String(yearOf(today));
    const edition = correctionEdition(inForce, new Set(adopted.map((one) => one.edition.toLowerCase())));
    const key = revisionKey('handbook', edition);
    const before = (await records.fetch(Draft, begun.key))?.record;
    const isSaid = before?.state === 'open' && draftImprint(before) === draftImprint(fields);
    const there = before?.revision === undefined ? undefined : await records.fetch(Revision, before.revision);
    if (isSaid && there?.record.state === 'reviewing' && there.record.changeType === 'correction') {
      context.stands(Revision, there);
      return { ...answered(there), edition: there.record.edition };
    }
    const countsAsOne = countingPeople(context);
    const ground = { mandates: reader.all(StandingMandate), person, countsAsOne, today };
    const lack = correctionLack({ ...ground, rule, draft: isSaid ? undefined : before, revision: there?.record });
    if (lack) throw new Refusal('revisionInvalid', { faults: [lack] });

    const to = (draft: Draft | undefined): Draft => {
      if (draft?.state === 'published') throw new Refusal('draftPublished');
      const isOurs = draft?.state === 'open' && draftImprint(draft) === draftImprint(fields);
      if (draft && isOurs && draft.revision === key) return draft;
      if (draft?.state === 'open' && !isOurs && isWritten(draft, rule)) throw changedByOther(draft, directory);
      return { ...writtenDraft(draft ?? begun, fields, person, now), state: 'open', revision: key };
    };
    const draft = await change(context, Draft, begun.key, { to });
    const wanted: Revision = {
      ...{ key, actor: person, at: now, document: 'handbook', edition, changeType: 'correction', touchesStaff: false },
      ...{ why: correctionWhy(rule.id), state: 'reviewing', deed: 'started' },
      ...{ author: person, submittedAt: now },
      ...{ contents: contentsOf([draft.record]), writers: linesOf(writersOf(draft.record)) },
    };
    const stored = await create(context, Revision, wanted, { same: isSameRevision });
    const came = { version: stored.mark.version };
    const told = revisionNotifications(stored.record, reader.all(Appointment), came, countsAsOne, now);
    for (const notification of told) followUps.tell(notification);
    return { ...answered(stored), edition };
  },
});

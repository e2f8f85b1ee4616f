import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { isAny } from '../../../../core/role.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Decision } from '../../../handbook/records.ts';
import { changedPartShape } from '../../../handbook/shown-shapes.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { Setting } from '../../../workplace/records.ts';
import { draftFaultCodes } from '../../drafts/draft-check.ts';
import { Draft } from '../../drafts/records.ts';
import { boardWordsKey } from '../board-words.ts';
import { mandateShape, shownMandate } from '../mandates/shown-mandate.ts';
import { coversOn } from '../mandates/standing-mandate.ts';
import { isReachKnown, readReach } from '../memo/reach.ts';
import { spreadOf } from '../memo/spread.ts';
import { draftsIn, editionSummary, summaryShape } from '../queries/edition-summary.ts';
import { BoardWords, Revision, StandingMandate } from '../records.ts';
import { isOwnMandate } from '../refused-to.ts';
import { isBegun, revisionKey } from '../revision.ts';
import { takenBackNames } from '../revision-change.ts';
import { editing, following } from '../roles.ts';
import { bodiesFor, mandateKindOf } from '../routing.ts';
import { shownParts } from '../shown-part.ts';
import { shownWords, wordsShape } from '../shown-words.ts';
import { shownTrial, trialShape } from '../trial/shown-trial.ts';
import { missingFor, missingNames, offeredSteps, stepsFor, takenBackBy } from '../what-is-missing.ts';

const part = z.strictObject({
  ...shape(Draft, 'document', 'subject', 'base', 'whatsNew', 'opinion'),
  draft: z.string(),
  title: z.string(),
  becomes: z.string(),
  material: z.boolean(),
  faults: z.array(z.enum(draftFaultCodes)),
  /** The text is another than the one that was put on the table. */
  changed: z.boolean(),
  beginsOn: z.string().optional(),
  people: z.int().optional(),
  language: z.enum(['da', 'en']),
  /** Against the version it is to replace; everything for what is new. */
  comparison: z.array(changedPartShape),
});

const reachShape = z.strictObject({
  at: z.string(),
  people: z.int(),
  seconds: z.int(),
  most: z.int(),
  byType: z.array(z.strictObject({ type: z.string(), people: z.int(), seconds: z.int() })),
  /** It holds something else now than when it was worked out. */
  outdated: z.boolean(),
});

const facts = {
  ...shape(Revision, 'touchesStaff', 'strategyLink', 'reviewNote', 'medOn', 'medNote', 'body', 'caseRef'),
  ...shape(Revision, 'presentedOn', 'presentedRef', 'confirmed', 'publishedAt'),
};

/**
 * One edition with all it changes (S13, S16, S37).
 * @throws Refusal `unknownRevision`
 */
export const revision = view({
  summary: 'One edition: how far it is, what is missing for the next step and who can do it, and what it changes',
  roles: following,
  query: z.strictObject({
    edition: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/),
    document: shape(Revision, 'document').document.optional(),
  }),
  output: z.strictObject({
    ...summaryShape,
    ...facts,
    version: z.int(),
    authorName: z.string().optional(),
    reviewerName: z.string().optional(),
    underMandate: z.boolean(),
    begun: z.boolean(),
    /** What is in the way of the next step. */
    missing: z.array(z.enum(missingNames)),
    /** Steps the reader may do now; taking something back names what. */
    deeds: z.array(z.enum(offeredSteps)),
    takesBack: z.array(z.enum(takenBackNames)),
    mayPublish: z.boolean(),
    bodies: z.array(shape(Decision, 'body').body),
    /** The standing mandate it may be adopted under today. */
    mandate: mandateShape.optional(),
    parts: z.array(part),
    /** Drafts that may be put in it. */
    loose: z.array(z.strictObject({ ...shape(Draft, 'document', 'subject'), draft: z.string(), title: z.string() })),
    reach: reachShape.optional(),
    /** A day for each material rule so that nobody gets more in a week than the dosage. */
    spread: z.array(z.strictObject({ draft: z.string(), on: z.string() })),
    perWeek: z.int(),
    words: wordsShape.optional(),
    inForce: z.boolean(),
    /** Only while it may be tried before it is adopted. */
    trial: trialShape.optional(),
  }),
  read: (reader, actor, { edition, document = 'handbook' }) => {
    const { today, records } = reader;
    const stored = records.find(Revision, revisionKey(document, edition));
    if (!stored) throw new Refusal('unknownRevision');
    const { record, mark } = stored;
    const books = reader.handbook();
    const drafts = draftsIn(reader, record);
    const reach = readReach(record.reach);
    const parts = shownParts(record, drafts, books, reach);
    const nameOf = (person: string | undefined) => person && reader.directory.person(person)?.name;
    const countsAsOne = countingPeople(reader);
    const mandate = usableMandate(reader, record);
    const words = records.find(BoardWords, boardWordsKey(document, record.edition))?.record;
    const summary = editionSummary(reader, actor, record);
    const perWeek = reader.setting('cardsPerWeek');
    return {
      ...summary,
      ...shownOf(record, facts),
      ...{ version: mark.version, begun: isBegun(record) },
      ...{ authorName: nameOf(record.author), reviewerName: nameOf(record.reviewer) },
      underMandate: record.mandate !== undefined,
      missing: [...missingFor(record, drafts, books, actor, countsAsOne, today)],
      deeds: [...stepsFor(record, actor, countsAsOne)],
      takesBack: [...takenBackBy(record, actor, countsAsOne)],
      mayPublish: record.state === 'decided' && isAny(actor.roles, editing),
      bodies: [...bodiesFor(record)],
      mandate: mandate && shownMandate(mandate, today),
      parts,
      loose: record.state === 'writing' && isAny(actor.roles, editing) ? looseDrafts(reader, document) : [],
      reach: shownReach(record, drafts),
      spread: spreadOf(drafts, parts, reach?.together ?? [], perWeek, record, today),
      perWeek,
      words: words && shownWords(words),
      inForce: summary.journey.every(({ state }) => state === 'done'),
      trial: shownTrial(
        record,
        drafts,
        { decisions: books.decisions, settings: reader.all(Setting), today },
        actor.roles,
      ),
    };
  },
});

function shownReach(revision: Revision, drafts: readonly Draft[]): z.output<typeof reachShape> | undefined {
  const reach = readReach(revision.reach);
  if (!reach || !revision.reachAt) return undefined;
  const { people, seconds, most, byType } = reach;
  const outdated = !isBegun(revision) && !isReachKnown(revision, drafts);
  return { at: revision.reachAt, people, seconds, most, byType: [...byType], outdated };
}

function usableMandate(reader: Reader, revision: Revision) {
  const kind = mandateKindOf(revision.changeType);
  const countsAsOne = countingPeople(reader);
  return reader.records
    .all(StandingMandate)
    .find(
      ({ record }) =>
        record.kind === kind && coversOn(record, reader.today) && !isOwnMandate(revision, record, countsAsOne),
    );
}

function looseDrafts(reader: Reader, document: Revision['document']) {
  const withdrawn = new Set(reader.all(Revision, { state: 'withdrawn' }).map(({ key }) => key));
  return reader
    .all(Draft, { state: 'open' })
    .filter(({ revision }) => revision === undefined || withdrawn.has(revision))
    .filter((draft) => (draft.document === 'page' && draft.pageKind === 'policy') === (document === 'policy'))
    .map(({ key, document, subject, title }) => ({ draft: key, document, subject, title: title ?? subject }))
    .toSorted((a, b) => a.subject.localeCompare(b.subject));
}

import type { z } from 'zod';
import type { ViewData, views } from '../../contract/contract.ts';
import { yearOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import { Draft } from '../../features/editing/drafts/records.ts';
import { boardWordsKey, newestWords } from '../../features/editing/revisions/board-words.ts';
import { isIn } from '../../features/editing/revisions/contents.ts';
import { nextEvaluation } from '../../features/editing/revisions/evaluation.ts';
import { journeyOf } from '../../features/editing/revisions/journey.ts';
import { mandateUse } from '../../features/editing/revisions/mandate-use.ts';
import { nextStep } from '../../features/editing/revisions/next-doer.ts';
import { isReachKnown, readReach } from '../../features/editing/revisions/reach.ts';
import { BoardWords, Revision, StandingMandate } from '../../features/editing/revisions/records.ts';
import { isOwnMandate } from '../../features/editing/revisions/refused-to.ts';
import { decisionKey, isBegun, revisionKey } from '../../features/editing/revisions/revision.ts';
import { bodiesFor, mandateKindOf } from '../../features/editing/revisions/routing.ts';
import { shownParts } from '../../features/editing/revisions/shown-part.ts';
import { spreadOf } from '../../features/editing/revisions/spread.ts';
import { coversOn } from '../../features/editing/revisions/standing-mandate.ts';
import { isOwnWorkNext, missingFor, stepsFor, takenBackBy } from '../../features/editing/revisions/what-is-missing.ts';
import { Decision } from '../../features/handbook/records.ts';
import { countingPeople } from '../../features/workplace/one-person.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

type RevisionView = ViewData<'revisions'>['revisions'][number];

/**
 * *Udgaver*: what is on its way to which body, what waits for the reader first; mandates and their use (S16, S70, S73).
 */
export function revisions(source: ViewSource, actor: Actor): ViewData<'revisions'> {
  const { today, records } = source;
  const all = source.all(Revision);
  const shown = all.map((revision) => summaryOf(source, actor, revision));
  const order = (one: RevisionView) => (one.isMine ? 0 : one.next ? 1 : one.state === 'published' ? 2 : 3);
  const evaluation = nextEvaluation(all, source.setting('nextPeriodicEvaluation'), today);
  const adopted = { decisions: source.all(Decision), revisions: all };
  const words = newestWords(source.all(BoardWords), adopted, today);
  return {
    revisions: shown.toSorted((a, b) => order(a) - order(b) || b.edition.localeCompare(a.edition)),
    mandates: records.all(StandingMandate).map((stored) => shownMandate(stored, today)),
    ...(evaluation && { evaluation }),
    ...(words && { words: shownWords(words) }),
    may: {
      start: may(actor.roles, 'startRevision'),
      mandates: may(actor.roles, 'recordStandingMandate'),
      sign: may(actor.roles, 'signBoardWords'),
    },
    toSign: may(actor.roles, 'signBoardWords') ? editionsToSign(source) : [],
    suggestedEdition: suggestedEdition(source),
  };
}

/**
 * One edition with all it changes (S13, S16, S37).
 * @throws Refusal `unknownRevision`
 */
export function revision(
  source: ViewSource,
  actor: Actor,
  { edition, document = 'handbook' }: z.output<(typeof views)['revision']['query']>,
): ViewData<'revision'> {
  const { today, records } = source;
  const stored = records.find(Revision, revisionKey(document, edition));
  if (!stored) throw new Refusal('unknownRevision');
  const { record, mark } = stored;
  const books = source.handbook();
  const drafts = draftsIn(source, record);
  const reach = readReach(record.reach);
  const parts = shownParts(record, drafts, books, reach);
  const name = (person: string | undefined) => person && source.directory.person(person)?.name;
  const [authorName, reviewerName] = [name(record.author), name(record.reviewer)];
  const kind = mandateKindOf(record.changeType);
  const countsAsOne = countingPeople(source);
  const mandate = records
    .all(StandingMandate)
    .find(({ record: one }) => one.kind === kind && coversOn(one, today) && !isOwnMandate(record, one, countsAsOne));
  const words = records.find(BoardWords, boardWordsKey(document, record.edition))?.record;
  const { medOn, medNote, reviewNote, body, caseRef, presentedOn, presentedRef, confirmed, publishedAt } = record;
  const summary = summaryOf(source, actor, record);
  const perWeek = source.setting('cardsPerWeek');
  return {
    ...summary,
    ...{ version: mark.version, touchesStaff: record.touchesStaff, begun: isBegun(record) },
    ...{ strategyLink: record.strategyLink, authorName, reviewerName, reviewNote, medOn, medNote, body, caseRef },
    ...{ underMandate: record.mandate !== undefined, presentedOn, presentedRef, confirmed, publishedAt },
    missing: [...missingFor(record, drafts, books, actor, countsAsOne, today)],
    deeds: [...stepsFor(record, actor, countsAsOne)],
    takesBack: [...takenBackBy(record, actor, countsAsOne)],
    mayPublish: record.state === 'decided' && may(actor.roles, 'publishRevision'),
    bodies: [...bodiesFor(record)],
    ...(mandate && { mandate: shownMandate(mandate, today) }),
    parts,
    loose: record.state === 'writing' && may(actor.roles, 'putInRevision') ? looseDrafts(source, document) : [],
    ...(reach &&
      record.reachAt && {
        reach: {
          ...{ at: record.reachAt, people: reach.people, seconds: reach.seconds, most: reach.most },
          byType: reach.byType.map((one) => ({ ...one })),
          outdated: !isBegun(record) && !isReachKnown(record, drafts),
        },
      }),
    spread: spreadOf(drafts, parts, reach?.together ?? [], perWeek, record, today),
    perWeek,
    ...(words && { words: shownWords(words) }),
    inForce: summary.journey.every(({ state }) => state === 'done'),
  };
}

function summaryOf(source: ViewSource, actor: Actor, revision: Revision): RevisionView {
  const { key, document, edition, changeType, state, why, decidedOn } = revision;
  const next = nextStep(revision);
  const isNext = next?.roles.some((role) => actor.roles.includes(role)) === true;
  const isOwn = isOwnWorkNext(revision, actor, countingPeople(source));
  const use = mandateUse(revision, source.today);
  return {
    ...{ key, document, edition, changeType, state, why, decidedOn },
    parts: draftsIn(source, revision).length,
    journey: [...journeyOf(revision, daysOf(source, revision), source.today)],
    ...(next && { next: { deed: next.deed, roles: next.roles.flatMap(shownRole) } }),
    isMine: isNext && !isOwn,
    ...(use && { use: { ...use } }),
  };
}

const shownRoles = ['editor', 'secretariat', 'accountableExecutive'] as const;

function shownRole(role: string): readonly (typeof shownRoles)[number][] {
  return shownRoles.filter((one) => one === role);
}

/** The days its parts begin, once they are there. */
function daysOf(source: ViewSource, revision: Revision): readonly string[] {
  if (revision.state !== 'published') return [];
  const key = decisionKey(revision);
  const { rules, pages } = source.handbook();
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  return [...versions, ...pages].filter(({ decision }) => decision === key).map(({ inForceFrom }) => inForceFrom);
}

function draftsIn(source: ViewSource, { key }: Revision): readonly Draft[] {
  return source.all(Draft, { revision: key }).filter((draft) => isIn(draft, key));
}

function looseDrafts(source: ViewSource, document: Revision['document']) {
  const withdrawn = new Set(source.all(Revision, { state: 'withdrawn' }).map(({ key }) => key));
  return source
    .all(Draft, { state: 'open' })
    .filter(({ revision: of }) => of === undefined || withdrawn.has(of))
    .filter((draft) => (draft.document === 'page' && draft.pageKind === 'policy') === (document === 'policy'))
    .map(({ key, subject, title }) => ({ draft: key, subject, title: title ?? subject }))
    .toSorted((a, b) => a.subject.localeCompare(b.subject));
}

function shownMandate({ record, mark }: Stored<StandingMandate>, today: string) {
  const { key, kind, from, to, caseRef, decidedOn, deed } = record;
  const counts = coversOn(record, today);
  return { key, version: mark.version, kind, from, to, caseRef, decidedOn, counts, ended: deed === 'ended' };
}

export function shownWords({ document, edition, first, second, third, names, signedOn }: BoardWords) {
  return { document, edition, sentences: [first, second, third], names, signedOn };
}

function editionsToSign(source: ViewSource) {
  const signed = new Set(source.all(BoardWords).map(({ key }) => key));
  const decided = source.all(Revision, { state: 'decided' });
  const newest = source.all(Decision).toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
  const editions = [...decided, ...newest].map(({ document, edition }) => ({ document, edition }));
  return editions.filter(({ document, edition }) => !signed.has(boardWordsKey(document, edition))).slice(0, 6);
}

/** The next free name of the year, `2027.3`. */
function suggestedEdition(source: ViewSource): string {
  const year = yearOf(source.today);
  const taken = new Set([...source.all(Decision), ...source.all(Revision)].map(({ edition }) => edition));
  const number = Array.from({ length: taken.size + 1 }, (_, index) => index + 1).find(
    (one) => !taken.has(`${year}.${one}`),
  );
  return `${year}.${number ?? 1}`;
}

import type { Day } from '../../../../core/dates.ts';
import { dayOf, isSameMoment, secondsBetween } from '../../../../core/dates.ts';
import { prepareRelease } from '../../../handbook/release.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import type { Handbook } from '../../../handbook/table-of-contents.ts';
import { type TrialBook, type TrialEdition, trialVersion } from '../../../handbook/trial/trial.ts';
import { isProposal } from '../../drafts/draft-check.ts';
import { draftImprint } from '../../drafts/draft-fields.ts';
import type { Draft } from '../../drafts/records.ts';
import { releaseOf } from '../adopted-edition.ts';
import { readContents } from '../memo/contents.ts';
import type { Revision } from '../records.ts';
import { decisionKey, type RevisionState } from '../revision.ts';

const afterApproval: readonly RevisionState[] = ['approved', 'decided', 'published'];
const documents: readonly Revision['document'][] = ['handbook', 'policy'];
const nothing = { rules: new Map(), pages: [], decisions: [] };

/** An edition's own word that it is tried: let out as it was approved last. Whether it still is, the books say. */
export function isLetOutForTrial({
  state,
  trialAt,
  reviewedAt,
}: Pick<Revision, 'state' | 'trialAt' | 'reviewedAt'>): boolean {
  if (!afterApproval.includes(state) || trialAt === undefined || reviewedAt === undefined) return false;
  // Another server's clock may have had the approval a moment later.
  return secondsBetween(reviewedAt, trialAt) >= 0 || isSameMoment(reviewedAt, trialAt);
}

/** The highest number a trial of the document has had; 0 before the first. */
export function lastTrial(revisions: readonly Revision[], document: Revision['document']): number {
  return Math.max(0, ...revisions.filter((one) => one.document === document).map(({ trialNumber = 0 }) => trialNumber));
}

/** Is anything of the document in force on the day? Then nothing of it is tried any more. */
export function isInForce(
  { rules, pages }: Pick<Handbook, 'rules' | 'pages'>,
  document: Revision['document'],
  on: Day,
) {
  const isOf = (kind: string) => (kind === 'policy') === (document === 'policy');
  return (
    pages.some(({ kind, inForceFrom }) => isOf(kind) && inForceFrom <= on) ||
    (document === 'handbook' && [...rules.values()].some((rule) => rule.inForce(on) !== undefined))
  );
}

/**
 * What is on trial today (INV5): of each document the edition let out last, until the first adopted one takes effect. A
 * text that is another than the approved one, or a proposal again, is left out. The same day's rows are made anew from
 * the drafts each time; none of them is ever stored.
 * @param draftOf a draft by its key
 * @returns nothing when nothing is tried
 */
export function trialOf(
  revisions: readonly Revision[],
  draftOf: (key: string) => Draft | undefined,
  books: Pick<Handbook, 'rules' | 'pages'>,
  today: Day,
): TrialBook | undefined {
  const tried = documents.flatMap((document) => {
    if (isInForce(books, document, today)) return [];
    const [newest] = revisions
      .filter((one) => one.document === document && isLetOutForTrial(one))
      .toSorted((a, b) => (b.trialNumber ?? 0) - (a.trialNumber ?? 0));
    return newest ? [triedIn(newest, draftOf)] : [];
  });
  if (tried.length === 0) return undefined;
  return {
    editions: tried.map(({ edition }) => edition),
    rules: rulesOf(tried.flatMap(({ versions }) => versions)),
    pages: tried.flatMap(({ pages }) => pages),
  };
}

function triedIn(revision: Revision, draftOf: (key: string) => Draft | undefined) {
  const { document, edition, trialAt = revision.at, trialNumber = 1 } = revision;
  const since = dayOf(trialAt);
  const drafts = [...readContents(revision.contents)].flatMap(([key, imprint]) => {
    const draft = draftOf(key);
    return draft && draftImprint(draft) === imprint && !isProposal(draft) ? [draft] : [];
  });
  const version = trialVersion(trialNumber);
  const { versions, pages = [], decision } = releaseOf({ ...revision, decidedOn: since }, drafts, since);
  const made = { version, inForceFrom: since };
  const rows = prepareRelease(
    {
      document,
      decision,
      versions: versions.map((one) => ({ ...one, ...made })),
      pages: pages.map((one) => ({ ...one, ...made })),
    },
    nothing,
    { actor: 'system', now: trialAt, today: since },
  );
  // It names no decision there is: nobody has adopted it.
  const undecided = { decision: `trial:${decisionKey(revision)}` };
  const said: TrialEdition = { document, edition, since };
  return {
    edition: said,
    versions: rows.versions.map((row) => ({ ...row, ...undecided })),
    pages: rows.pages.map((row) => ({ ...row, ...undecided })),
  };
}

import { holdsCpr } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { Page, RuleVersion } from '../../handbook/records.ts';
import { draftOf, draftOfNothing, draftOfPage } from '../drafts/draft-beginning.ts';
import type { Draft } from '../drafts/records.ts';
import { writtenBy } from '../drafts/writers.ts';
import type { PartFacts } from './part.ts';

/** Who keeps it, and when. */
interface By {
  actor: string;
  now: Moment;
}

/** A part an editor keeps, as it is sent. */
export interface ImportedPart extends PartFacts {
  /** `r06`, or `introduction` for the handbook's page. */
  subject: string;
  /** The newest version the editor saw; absent for what is new. */
  base?: string | undefined;
  title: string;
  text: string;
}

/** What came of a part. Only `saved` and `same` mean that its words are in the draft. */
export const partOutcomes = ['saved', 'same', 'conflict', 'locked', 'otherVersion', 'cpr'] as const;

/** Most parts sent at once: so many rows are written in one request. */
export const mostParts = 10;
/** As long as a rule can be; the longest of the sample has 3,000. */
export const longestPart = 60_000;

/** Does anything in the part read as the number of a person (INV15)? */
export function partHoldsCpr({ title, text, policySection }: ImportedPart): boolean {
  return [title, text, policySection].some(holdsCpr);
}

/**
 * The draft a part becomes. What the document says replaces what was there; everything else of the rule (chapter, owner,
 * how it is checked) is as in its newest version, or as somebody has already written in the draft.
 * @param newest the version it is to replace
 * @param before the draft that is written over
 */
export function importedDraft(
  part: ImportedPart,
  newest: RuleVersion | Page | undefined,
  before: Draft | undefined,
  by: By,
): Draft {
  const { actor, now } = by;
  const isPage = part.subject === 'introduction';
  const draft = before ?? begun(part, newest, by);
  return {
    ...draft,
    ...{ actor, at: now, state: 'open', openedBy: actor, openedAt: now, deed: 'imported' },
    ...writtenBy(draft, actor, now),
    ...{ title: part.title, textDa: part.text },
    ...(isPage ? {} : factsIn(part)),
  };
}

/** Does the draft already say what the part says? */
export function saysTheSame(draft: Draft, part: ImportedPart): boolean {
  const wanted = importedDraft(part, undefined, draft, { actor: draft.actor, now: draft.at });
  const said = ({ title, textDa, audience, focus, iso, policySection }: Draft) =>
    JSON.stringify([
      ...[title, lines(textDa ?? ''), policySection ?? ''],
      ...[audience, focus, iso].map((values = []) => [...values].sort()),
    ]);
  return draft.state === 'open' && said(draft) === said(wanted);
}

function begun({ subject }: ImportedPart, newest: RuleVersion | Page | undefined, by: By): Draft {
  if (newest) return draftOf(newest, by);
  return subject === 'introduction' ? draftOfPage('introduction', by) : draftOfNothing(subject, by);
}

function factsIn({ audience, focus, iso, policySection }: PartFacts): Partial<Draft> {
  return { audience, focus, iso, policySection: policySection === '' ? undefined : policySection };
}

/** SharePoint rewrites line ends and blanks at them. */
function lines(text: string): string {
  return text.replace(/[ \t\u00a0]*(?:\r\n?|\n)/g, '\n').trim();
}

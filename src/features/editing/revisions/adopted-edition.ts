import { textHash } from '../../../core/content-hash.ts';
import type { Day } from '../../../core/dates.ts';
import { latest } from '../../../core/dates.ts';
import type { AdoptedPage } from '../../handbook/adopted-page.ts';
import type { AdoptedVersion, Release } from '../../handbook/release.ts';
import { fieldsOf } from '../drafts/draft-fields.ts';
import type { Draft } from '../drafts/records.ts';
import { readStarts } from './memo/contents.ts';
import { asksAgain, nextVersion } from './next-version.ts';
import type { Revision } from './records.ts';

/**
 * The edition as it is to be released: what lay on the table under the numbers the rules of numbering give it, each part
 * in force from its own day, the day its author wished, or the day it is released, and never before its decision.
 * @param today the day it is released: nobody is held to a rule that could not be read
 */
export function releaseOf(revision: Revision, drafts: readonly Draft[], today: Day): Release {
  const { document, edition, body = 'executiveBoard', decidedOn = today, caseRef = '', mandate } = revision;
  const starts = readStarts(revision.starts);
  const from = (draft: Draft) =>
    latest([starts.get(draft.key) ?? draft.inForceFrom ?? today, today, decidedOn]) ?? today;
  return {
    document,
    decision: { edition, body, decidedOn, caseRef, ...(mandate !== undefined && { mandate }) },
    versions: drafts
      .filter((draft) => draft.document === 'rule')
      .map((draft) => adoptedVersion(draft, revision, from(draft))),
    pages: drafts
      .filter((draft) => draft.document === 'page')
      .map((draft) => adoptedPage(draft, revision, from(draft))),
  };
}

function adoptedVersion(draft: Draft, { changeType }: Revision, inForceFrom: Day): AdoptedVersion {
  const { englishOf: _, whatsNew, whatsNewEn, textDa = '', textEn, ...facts } = fieldsOf(draft);
  const english = textEn?.trim() ? { textEn, textHashEn: textHash(textEn) } : {};
  const material = draft.base === undefined || asksAgain(draft, changeType);
  return {
    // A draft says everything a version has: what it leaves out is gone, not kept from before.
    ...emptied,
    ...facts,
    ...{ rule: draft.subject, version: nextVersion(draft, changeType), material, inForceFrom },
    ...{ textDa, textHashDa: textHash(textDa), ...english },
    ...(whatsNew !== undefined && { whatsNew }),
    ...(whatsNewEn !== undefined && { whatsNewEn }),
  };
}

function adoptedPage(draft: Draft, { changeType, strategyLink, document }: Revision, inForceFrom: Day): AdoptedPage {
  const { title, titleEn, textDa = '', textEn } = fieldsOf(draft);
  return {
    ...{
      page: draft.subject,
      version: nextVersion(draft, changeType),
      inForceFrom,
      textDa,
      textHashDa: textHash(textDa),
    },
    ...(draft.pageKind !== undefined && { kind: draft.pageKind }),
    ...(title !== undefined && { title }),
    ...(titleEn !== undefined && { titleEn }),
    ...(textEn !== undefined && { textEn }),
    ...(document === 'policy' && strategyLink !== undefined && { strategyLink }),
  };
}

const emptied = {
  ...{ core: false, lawBound: false, critical: false, focus: [], subjects: [], iso: [] },
  ...{ areas: undefined, titleEn: undefined, howVerified: undefined, policySection: undefined },
} as const;

import { textHash } from '../../core/content-hash.ts';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import type { Day, Moment } from '../../core/dates.ts';
import { addMonths } from '../../core/dates.ts';
import type { BaseRecord } from '../../kernel/record.ts';
import { type AdoptedPage, isPageReleased, pageFaults, pageRow } from './adopted-page.ts';
import type { Decision, Page, RuleVersion } from './records.ts';
import type { ReleaseFaultKind } from './release-fault.ts';
import type { Rule } from './rule.ts';
import { compareVersions, ruleVersionKey } from './rule.ts';

type Own = 'rule' | 'version' | 'material' | 'textDa' | 'textHashDa' | 'inForceFrom';
type Kept = Exclude<
  keyof RuleVersion,
  keyof BaseRecord | Own | 'decision' | 'whatsNew' | 'whatsNewEn' | 'textEn' | 'textHashEn'
>;

/**
 * A version as a body has adopted it: its text with the imprint of what lay on the table. What it does not say stays as
 * in the version before; a new rule says everything.
 */
export type AdoptedVersion = Pick<RuleVersion, Own | 'whatsNew' | 'whatsNewEn' | 'textEn' | 'textHashEn'> &
  Partial<Pick<RuleVersion, Kept>>;

/** An edition of the handbook or of the policy: who adopted it and which versions of rules and pages it holds. */
export interface Release {
  /** The handbook, when it is not said. */
  document?: Decision['document'];
  decision: Pick<Decision, 'edition' | 'body' | 'decidedOn' | 'caseRef' | 'mandate'>;
  versions: readonly AdoptedVersion[];
  pages?: readonly AdoptedPage[];
}

/** What keeps an edition from being released; without a rule or a page it is about the decision. */
export interface ReleaseFault {
  rule?: string;
  page?: string;
  fault: ReleaseFaultKind;
}

/** An edition as rows, ready to be written; `versions` and `pages` are those that are not there yet. */
export interface PreparedRelease {
  faults: readonly ReleaseFault[];
  decision: Decision;
  versions: readonly RuleVersion[];
  pages: readonly Page[];
}

/** The documents as they are. */
interface Books {
  rules: ReadonlyMap<string, Rule>;
  pages: readonly Page[];
  decisions: readonly Decision[];
}

const bodies: Readonly<Record<Decision['document'], readonly Decision['body'][]>> = {
  handbook: ['executiveBoard'],
  policy: ['municipalCouncil', 'financeCommittee'],
};

/**
 * Looks an edition over and makes its rows (S13, S16, INV5, INV6). The handbook is adopted by Direktionen, the policy by
 * Byrådet or Økonomiudvalget, at a meeting that has been; every version is newer than all there are, in force no earlier
 * than its decision and a correction no earlier than what it corrects, and its text is the one that was adopted.
 * Versions this same edition has released already are no fault: a stopped release is completed.
 * @param books the documents as they are
 * @param by who releases it, when
 */
export function prepareRelease(
  release: Release,
  books: Books,
  by: { actor: string; now: Moment; today: Day },
): PreparedRelease {
  const { document = 'handbook', pages = [] } = release;
  const made = { actor: by.actor, at: by.now };
  const key = `${document}:${release.decision.edition}`.toLowerCase();
  const decision: Decision = { ...made, key, document, ...release.decision };
  const ruleOf = ({ rule }: AdoptedVersion) => books.rules.get(rule);
  const coming = release.versions.filter((adopted) => !isReleased(adopted, ruleOf(adopted), key));
  const rows = coming.map((adopted) => rowOf(adopted, ruleOf(adopted)?.versions.at(-1), { ...made, decision: key }));
  const comingPages = pages.filter((adopted) => !isPageReleased(adopted, books.pages, key));
  return {
    faults: [
      ...decisionFaults(
        release,
        books.decisions.find((other) => other.key === key),
        by.today,
      ),
      ...coming.flatMap((adopted, index) => versionFaults(adopted, rows[index], ruleOf(adopted), release)),
      ...comingPages.flatMap((adopted) =>
        pageFaults(adopted, books.pages, document, release.decision.decidedOn).map((fault) => ({
          page: adopted.page,
          fault,
        })),
      ),
    ],
    decision,
    versions: rows.flatMap((row) => row ?? []),
    pages: comingPages.map((adopted) => pageRow(adopted, books.pages, { ...made, decision: key })),
  };
}

/** Do two rows say the same decision? Who wrote them and when do not count. */
export function isSameDecision(a: Decision, b: Decision): boolean {
  const isSameMandate = (a.mandate ?? '') === (b.mandate ?? '');
  return (
    a.key === b.key && a.body === b.body && a.decidedOn === b.decidedOn && a.caseRef === b.caseRef && isSameMandate
  );
}

function isReleased(adopted: AdoptedVersion, rule: Rule | undefined, decision: string): boolean {
  const known = rule?.find(adopted.version);
  return known?.decision === decision && known.textHashDa === adopted.textHashDa;
}

function decisionFaults(
  { document = 'handbook', decision, versions, pages = [] }: Release,
  taken: Decision | undefined,
  today: Day,
): ReleaseFault[] {
  const { edition, body, decidedOn, caseRef } = decision;
  const names = [...versions.map(({ rule }) => rule), ...pages.map(({ page }) => `page ${page}`)];
  const faults: [boolean, ReleaseFaultKind][] = [
    [!bodies[document].includes(body), 'wrongBody'],
    [decidedOn > today, 'decidedLater'],
    [caseRef.trim() === '', 'noCaseRef'],
    [edition.trim() === '', 'noEdition'],
    [taken !== undefined && !isSameDecision(taken, { ...taken, ...decision }), 'editionTaken'],
    [names.length === 0, 'nothing'],
    [document === 'policy' && versions.length > 0, 'wrongDocument'],
    [new Set(names).size < names.length, 'twice'],
    [holdsCpr(caseRef) || holdsCpr(edition), 'cpr'],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? { fault } : []));
}

function versionFaults(
  adopted: AdoptedVersion,
  row: RuleVersion | undefined,
  rule: Rule | undefined,
  { decision }: Release,
): ReleaseFault[] {
  const newest = rule?.versions.at(-1);
  const { textDa, textHashDa, textEn, textHashEn, whatsNew = '' } = adopted;
  const isFirst = newest === undefined;
  const said = [
    textDa,
    textEn,
    whatsNew,
    adopted.whatsNewEn,
    adopted.title,
    adopted.titleEn,
    adopted.howVerified,
    adopted.owner,
  ];
  const faults: [boolean, ReleaseFaultKind][] = [
    [!isFirst && compareVersions(adopted.version, newest.version) <= 0, 'notNewer'],
    [isFirst && adopted.version !== '1.0', 'unknownRule'],
    [row === undefined || textDa.trim() === '', 'incomplete'],
    [adopted.inForceFrom < decision.decidedOn, 'beforeDecision'],
    // It would bring a change of content into force without asking anybody, and ask them when that version's day comes.
    [!isFirst && !adopted.material && adopted.inForceFrom < newest.inForceFrom, 'beforeCorrected'],
    [!isFirst && adopted.material && whatsNew.trim() === '', 'whatsNewMissing'],
    [textHash(textDa) !== textHashDa || (textEn !== undefined && textHash(textEn) !== textHashEn), 'textChanged'],
    [said.some((text) => text !== undefined && holdsCpr(text)), 'cpr'],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? { rule: adopted.rule, fault } : []));
}

/** Everything a version must say; `undefined` when neither it nor the version before says it. */
function rowOf(
  adopted: AdoptedVersion,
  before: RuleVersion | undefined,
  made: Pick<RuleVersion, 'actor' | 'at' | 'decision'>,
): RuleVersion | undefined {
  const { whatsNew: _a, whatsNewEn: _b, textEn: _c, textHashEn: _d, nextReview: _e, ...kept } = before ?? {};
  const {
    title,
    chapter,
    core,
    audience,
    recurs,
    lawBound,
    critical,
    daysToRead,
    focus,
    subjects,
    iso,
    owner,
    ...rest
  } = {
    ...kept,
    ...adopted,
  };
  if (title === undefined || chapter === undefined || core === undefined || audience === undefined) return undefined;
  if (recurs === undefined || lawBound === undefined || critical === undefined || daysToRead === undefined)
    return undefined;
  if (focus === undefined || subjects === undefined || iso === undefined || owner === undefined) return undefined;
  const said = { title, chapter, core, audience, recurs, lawBound, critical, daysToRead, focus, subjects, iso, owner };
  const months = recurs === 'halfYearly' ? 12 : 24;
  const nextReview = adopted.nextReview ?? addMonths(adopted.inForceFrom, months);
  return { ...rest, ...said, ...made, key: ruleVersionKey(adopted.rule, adopted.version), nextReview };
}

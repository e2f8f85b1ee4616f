import { z } from 'zod';
import type { Language } from '../../../../core/language.ts';
import { isAny } from '../../../../core/role.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import { codesOf } from '../../../../core/table.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { knownPages, type PageName, pageNames } from '../../../handbook/known-pages.ts';
import type { Page, RuleVersion } from '../../../handbook/records.ts';
import { newest, titleIn } from '../../../handbook/rule.ts';
import { draftFaults, draftProgress, isProposal } from '../draft-check.ts';
import { editionShape, nameIn, opinionStates } from '../draft-shape.ts';
import { opinionState } from '../draft-status.ts';
import { editionOf, publishedOf } from '../queries/around-draft.ts';
import { Draft } from '../records.ts';
import { reading, writing } from '../roles.ts';

const beginning = z.strictObject({
  document: z.enum(['rule', 'page']),
  subject: z.string(),
  title: z.string(),
  version: z.string(),
});

const line = z.strictObject({
  ...shape(Draft, 'key', 'subject', 'document', 'base', 'title', 'state', 'writtenBy', 'at', 'opinion'),
  done: z.int(),
  of: z.int(),
  faults: z.int(),
  /** It came from an example, and nobody has made it the municipality's own. */
  proposal: z.boolean(),
  opinionState: opinionStates,
  edition: editionShape.optional(),
});

/** *Kladder* (S15): what is being written, what lately was put away, and what a new edition can be begun of. */
export const drafts = view({
  summary: 'What is being written: by whom last, how far it is, what the DBR thinks and which edition it is part of',
  roles: reading,
  query: z.strictObject({}),
  output: z.strictObject({
    drafts: z.array(line),
    mayWrite: z.boolean(),
    /** What a new edition can be begun of: the newest version of each. */
    beginnings: z.array(beginning),
    /** Pages the product knows that are neither published nor written on. */
    pagesMissing: z.array(z.strictObject({ page: z.enum(codesOf(knownPages)), title: z.string() })),
  }),
  read: (reader, { roles, language }) => {
    const rows = reader.all(Draft).filter(({ state }) => state !== 'published');
    return {
      drafts: rows
        .toSorted((a, b) => b.at.localeCompare(a.at))
        .map((draft) => {
          const published = publishedOf(reader, draft);
          // Taking an example is not writing it.
          const writer = draft.writtenBy ?? (isProposal(draft) ? undefined : draft.openedBy);
          return {
            ...shownOf(draft, line.shape),
            writtenBy: writer === undefined ? undefined : nameIn(reader.directory, writer),
            at: draft.writtenAt ?? draft.openedAt ?? draft.at,
            ...draftProgress(draft, published),
            faults: draftFaults(draft, published).length,
            proposal: isProposal(draft),
            opinionState: opinionState(draft),
            edition: editionOf(reader, draft),
          };
        }),
      mayWrite: isAny(roles, writing),
      beginnings: beginnings(reader, language),
      pagesMissing: pagesMissing(reader, rows).map((page) => ({ page, title: titleIn(knownPages[page], language) })),
    };
  },
});

function pagesMissing(reader: Reader, drafts: readonly Draft[]): readonly PageName[] {
  const there = new Set([...reader.handbook().pages.map(({ page }) => page), ...drafts.map(({ subject }) => subject)]);
  return pageNames.filter((page) => !there.has(page));
}

function beginnings(reader: Reader, language: Language): z.output<typeof beginning>[] {
  const { rules, pages } = reader.handbook();
  const begin = (document: 'rule' | 'page', subject: string, version: RuleVersion | Page) => ({
    ...{ document, subject, title: titleIn(version, language), version: version.version },
  });
  const ofRules = [...rules.values()].map(({ id, newest }) => begin('rule', id, newest));
  const byName = Map.groupBy(pages, ({ page }) => page);
  const ofPages = [...byName].flatMap(([name, versions]) => {
    const found = newest(versions);
    return found ? [begin('page', name, found)] : [];
  });
  return [...ofRules, ...ofPages];
}

import { z } from 'zod';
import type { Language } from '../../../../core/language.ts';
import { isAny } from '../../../../core/role.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import type { Page, RuleVersion } from '../../../handbook/records.ts';
import { newest, titleIn } from '../../../handbook/rule.ts';
import { draftFaults, draftProgress } from '../draft-check.ts';
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
  }),
  read: (reader, { roles, language }) => {
    const rows = reader.all(Draft).filter(({ state }) => state !== 'published');
    return {
      drafts: rows
        .toSorted((a, b) => b.at.localeCompare(a.at))
        .map((draft) => {
          const published = publishedOf(reader, draft);
          const writer = draft.writtenBy ?? draft.openedBy;
          return {
            ...shownOf(draft, line.shape),
            writtenBy: writer === undefined ? undefined : nameIn(reader.directory, writer),
            at: draft.writtenAt ?? draft.openedAt ?? draft.at,
            ...draftProgress(draft, published),
            faults: draftFaults(draft, published).length,
            opinionState: opinionState(draft),
            edition: editionOf(reader, draft),
          };
        }),
      mayWrite: isAny(roles, writing),
      beginnings: beginnings(reader, language),
    };
  },
});

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

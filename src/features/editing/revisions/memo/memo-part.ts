import type { NamedFact } from '../../../handbook/book/book-words.ts';
import { ownFacts } from '../../../handbook/book/book-words.ts';
import type { RuleVersion } from '../../../handbook/records.ts';
import type { Handbook } from '../../../handbook/table-of-contents.ts';
import type { TextPart } from '../../../handbook/text-change.ts';
import { comparedParts } from '../../../handbook/text-change.ts';
import type { DraftOpinion } from '../../drafts/draft.ts';
import { baseOf } from '../../drafts/draft-base.ts';
import { opinionState } from '../../drafts/draft-status.ts';
import type { Draft } from '../../drafts/records.ts';
import { isContent } from '../next-version.ts';
import type { Revision } from '../records.ts';
import { readStarts } from './contents.ts';
import type { MemoWords } from './memo-words.ts';

/** A rule or a page as the edition changes it. */
export interface MemoPart {
  /** `R06 Send sikkert`; a page by its title. */
  name: string;
  what: 'new' | 'material' | 'correction' | 'page';
  /** Is everybody it is for asked to read it again? */
  again: boolean;
  inForceFrom?: string | undefined;
  opinion: DraftOpinion | 'none';
  opinionWhy?: string | undefined;
  opinionAt?: string | undefined;
  /** The text is another than the one the opinion is about. */
  isOutdated: boolean;
  text: string;
  /** What has changed in the text, against the version it is to replace; absent for what is new. */
  parts?: readonly TextPart[] | undefined;
  /** What has changed besides the text, as `Ledere → Ledere, Byråd`; for a new rule everything that is known of it. */
  facts: readonly NamedFact[];
}

/** The parts of an edition in the order of their numbers, each against the version it starts from. */
export function memoParts(
  drafts: readonly Draft[],
  { starts, changeType }: Pick<Revision, 'starts' | 'changeType'>,
  handbook: Handbook,
  words: MemoWords,
): readonly MemoPart[] {
  const days = readStarts(starts);
  return drafts
    .filter(({ state }) => state !== 'discarded')
    .toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
    .map((draft) => {
      const before = baseOf(draft, handbook);
      const isRule = draft.document === 'rule';
      // As it will be published, and not as the author may have meant it.
      const asks = isContent(draft, changeType);
      const title = draft.title ?? before?.title ?? '';
      const { opinion = 'none', opinionWhy, opinionAt, inForceFrom, textDa = '' } = draft;
      return {
        name: isRule ? `${draft.subject.toUpperCase()} ${title}`.trim() : title || draft.subject,
        what: kindOf(draft, asks),
        again: isRule && asks,
        ...{
          inForceFrom: days.get(draft.key) ?? inForceFrom,
          isOutdated: opinionState(draft) === 'outdated',
          opinion,
          opinionWhy,
          opinionAt,
          text: textDa,
        },
        ...(before && { parts: comparedParts(before.textDa, textDa) }),
        facts: isRule ? changedFacts(before as RuleVersion | undefined, draft, words) : [],
      };
    });
}

function kindOf({ document, base }: Draft, asks: boolean): MemoPart['what'] {
  if (base === undefined) return 'new';
  if (document === 'page') return 'page';
  return asks ? 'material' : 'correction';
}

function changedFacts(before: RuleVersion | undefined, draft: Draft, words: MemoWords): readonly NamedFact[] {
  const after = ownFacts(asRule(draft, before), words.book);
  if (!before) return after;
  const then = ownFacts(before, words.book);
  const names = [...new Set([...then, ...after].map(({ name }) => name))];
  const valueIn = (facts: readonly NamedFact[], name: string) => facts.find((fact) => fact.name === name)?.value;
  const { title = before.title } = draft;
  const renamed = { name: words.changes.rule, value: words.comparison.changed(before.title, title) };
  return [
    ...(title === before.title ? [] : [renamed]),
    ...names.flatMap((name) => {
      const [was = words.nothing, is = words.nothing] = [valueIn(then, name), valueIn(after, name)];
      return was === is ? [] : [{ name, value: words.comparison.changed(was, is) }];
    }),
  ];
}

/** What the draft will be as a rule: what an author may leave empty is empty, the rest is as in the version before. */
function asRule(draft: Draft, before: RuleVersion | undefined): Partial<RuleVersion> {
  const said = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  const { areas, policySection, howVerified } = draft;
  return { ...before, ...said, areas, policySection, howVerified };
}

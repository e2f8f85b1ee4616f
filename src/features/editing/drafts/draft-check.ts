import type { Nodes } from 'mdast';
import { textHash } from '../../../core/content-hash.ts';
import { whichHold } from '../../../core/which-hold.ts';
import { hashIn } from '../../handbook/attachment.ts';
import { handbookLink } from '../../handbook/handbook-link.ts';
import { sitesOutside } from '../../handbook/own-sites.ts';
import { compareVersions, readingSeconds } from '../../handbook/rule.ts';
import { announcedBy, ruleText } from '../../handbook/rule-text.ts';
import { markdownNodes } from '../../handbook/text-blocks.ts';
import { type DraftFields, draftFieldNames, holdsCprAnywhere, isSameField } from './draft-fields.ts';
import { jargonIn, type PlainWord } from './jargon.ts';
import { hardLix, lixOf } from './readability.ts';
import type { Draft } from './records.ts';
import { variablesLeft } from './text-variables.ts';

/** The six parts of a rule, in the order of its shape. */
export const shapeKinds = ['why', 'must', 'mustNot', 'how', 'example', 'ask'] as const;
export type ShapeKind = (typeof shapeKinds)[number];

/** Without these the text cannot be put before others, because no version could be made of it. */
export const draftFaultCodes = [
  'noTitle',
  'noText',
  'noChapter',
  'noAudience',
  'noFocus',
  'noSubjects',
  'noOwner',
  'noDaysToRead',
  'materialUnsaid',
  'whatsNewMissing',
  'cpr',
  'unchanged',
  'overtaken',
  'proposal',
  'variablesLeft',
] as const;
export type DraftFault = (typeof draftFaultCodes)[number];

/** What others will ask about, but may be right all the same. */
export type DraftWarning =
  | { code: 'tooLong'; seconds: number }
  | { code: 'hardToRead'; lix: number }
  | { code: 'jargon'; words: readonly PlainWord[] }
  | { code: 'sectionsMissing'; sections: readonly ShapeKind[] }
  | { code: 'foreignLinks'; sites: readonly string[] }
  | { code: 'noHowVerified' | 'noIso' | 'noPolicySection' | 'noEnglish' | 'englishOutdated' | 'noNextReview' }
  | { code: 'imageWithoutAlt' | 'htmlNotShown' | 'scriptLink' };

/** What a check must know of a draft. */
export type Checked = DraftFields & Pick<Draft, 'document' | 'base' | 'example' | 'oursAt'>;

/** The newest version that is published: its number, and what it says. */
export interface Published {
  version: string;
  fields: DraftFields;
}

/** A rule that takes longer is two rules (screens.md: two minutes or less, and one to spare). */
const longestSeconds = 180;

/**
 * Everything that keeps a text from being put before others, in the order of the form.
 * @param published the newest version of the same subject; absent for what has never been published
 */
export function draftFaults(draft: Checked, published?: Published): readonly DraftFault[] {
  const isRule = draft.document === 'rule';
  const isEmpty = (value: string | readonly string[] | undefined) => (value ?? '').length === 0;
  return whichHold<DraftFault>([
    [isEmpty(draft.title?.trim()), 'noTitle'],
    [isEmpty(draft.textDa?.trim()), 'noText'],
    [isRule && draft.chapter === undefined, 'noChapter'],
    [isRule && isEmpty(draft.audience), 'noAudience'],
    [isRule && isEmpty(draft.focus), 'noFocus'],
    [isRule && isEmpty(draft.subjects), 'noSubjects'],
    [isRule && isEmpty(draft.owner?.trim()), 'noOwner'],
    [isRule && draft.daysToRead === undefined, 'noDaysToRead'],
    [isRule && draft.material === undefined, 'materialUnsaid'],
    [
      isRule && draft.base !== undefined && draft.material === true && isEmpty(draft.whatsNew?.trim()),
      'whatsNewMissing',
    ],
    [holdsCprAnywhere(draft), 'cpr'],
    [published !== undefined && published.version === draft.base && saysTheSame(draft, published.fields), 'unchanged'],
    [published !== undefined && isOvertaken(draft.base, published.version), 'overtaken'],
    [isProposal(draft), 'proposal'],
    [variablesLeft(draft).length > 0, 'variablesLeft'],
  ]);
}

/** Does it still stand as the example it was made from, with nobody who has made it the municipality's own? */
export function isProposal({ example, oursAt }: Pick<Draft, 'example' | 'oursAt'>): boolean {
  return example !== undefined && oursAt === undefined;
}

/**
 * Everything worth another look before a text is put before others (S3, S6), in the order a reader meets it.
 * @param ownSites the municipality's own, `own-sites.ts`
 */
export function draftWarnings(draft: Checked, ownSites: readonly string[]): readonly DraftWarning[] {
  const { textDa = '', textEn = '', whatsNew = '', whatsNewEn = '', document } = draft;
  const isRule = document === 'rule';
  const seconds = readingSeconds(textDa);
  const lix = lixOf(textDa);
  const words = jargonIn(textDa);
  const sections = isRule ? sectionsMissing(textDa) : [];
  const nodes = markdownNodes(textDa).concat(markdownNodes(textEn));
  // A card sets *Det nye* as Markdown, too.
  const sites = foreignSites([nodes, markdownNodes(whatsNew), markdownNodes(whatsNewEn)].flat(), ownSites);
  return whichHold<DraftWarning>([
    [isRule && seconds > longestSeconds, { code: 'tooLong', seconds }],
    [lix > hardLix, { code: 'hardToRead', lix }],
    [words.length > 0, { code: 'jargon', words }],
    [sections.length > 0, { code: 'sectionsMissing', sections }],
    ...shownDifferently(nodes).map((code) => [true, { code }] as const),
    [sites.length > 0, { code: 'foreignLinks', sites }],
    ...missing(draft).map((code) => [true, { code }] as const),
  ]);
}

/** What a whole draft has besides its Danish text, which need not be read to tell. */
function missing(draft: Checked) {
  const isRule = draft.document === 'rule';
  const lacks = (value: string | undefined) => (value ?? '').trim() === '';
  return whichHold([
    [isRule && lacks(draft.howVerified), 'noHowVerified'],
    [isRule && (draft.iso ?? []).length === 0, 'noIso'],
    [isRule && lacks(draft.policySection), 'noPolicySection'],
    [isRule && draft.nextReview === undefined, 'noNextReview'],
    [lacks(draft.textEn), 'noEnglish'],
    [isEnglishOutdated(draft), 'englishOutdated'],
  ] as const);
}

/** Is there an English text that nobody has held against the Danish one as it is now? */
export function isEnglishOutdated({ textDa = '', textEn = '', englishOf }: DraftFields): boolean {
  return textEn.trim() !== '' && englishOf !== textHash(textDa);
}

/** The parts of the shape a text has not got, or has got without a word in them. */
export function sectionsMissing(textDa: string): readonly ShapeKind[] {
  const { sections, examples } = ruleText(textDa);
  const there = new Set(
    sections.filter(({ body }) => body.trim() !== '').map(({ title }): string => announcedBy(title)),
  );
  if (examples.some(({ body }) => body.trim() !== '')) there.add('example');
  return shapeKinds.filter((kind) => !there.has(kind));
}

/** How far a text is, without reading its Markdown, since a list asks it of every draft: how many of the things a whole one has are there. */
export function draftProgress(draft: Checked, published?: Published): { done: number; of: number } {
  const isRule = draft.document === 'rule';
  const aside: readonly DraftFault[] = ['overtaken', 'cpr', 'proposal', 'variablesLeft'];
  const faults = draftFaults(draft, published).filter((fault) => !aside.includes(fault));
  const asked: readonly string[] = ['noHowVerified', 'noIso', 'noPolicySection', 'noEnglish', 'englishOutdated'];
  const lacking = missing(draft).filter((code) => asked.includes(code) && (isRule || code.includes('nglish')));
  const sections = isRule ? sectionsMissing(draft.textDa ?? '') : [];
  const of = isRule ? 9 + shapeKinds.length + 4 : 4;
  return { done: Math.max(0, of - faults.length - lacking.length - sections.length), of };
}

function shownDifferently(nodes: readonly Nodes[]) {
  const codes = ['imageWithoutAlt', 'htmlNotShown', 'scriptLink'] as const;
  return codes.filter((code) =>
    nodes.some((node) => {
      if (code === 'imageWithoutAlt')
        return (node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim();
      if (code === 'htmlNotShown') return node.type === 'html';
      return isLink(node) && hashIn(node.url) === undefined && handbookLink(node.url, '') === undefined;
    }),
  );
}

/** Where links lead outside, each site once. */
function foreignSites(nodes: readonly Nodes[], ownSites: readonly string[]) {
  const sites = nodes.filter(isLink).flatMap(({ url }) => {
    const link = handbookLink(url, '');
    return link ? sitesOutside(link.href, ownSites) : [];
  });
  return [...new Set(sites)];
}

function isLink(node: Nodes) {
  return node.type === 'link' || node.type === 'definition';
}

function saysTheSame(draft: DraftFields, published: DraftFields): boolean {
  const aside: readonly string[] = ['material', 'whatsNew', 'whatsNewEn', 'inForceFrom', 'nextReview', 'englishOf'];
  return draftFieldNames.every((name) => aside.includes(name) || isSameField(name, draft, published));
}

function isOvertaken(base: string | undefined, newest: string): boolean {
  return base === undefined || compareVersions(base, newest) < 0;
}

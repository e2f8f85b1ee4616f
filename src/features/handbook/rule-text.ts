import type { WorkArea } from './rule.ts';

/** What a section of a rule is for; `other` keeps a heading nobody foresaw, where the author put it. */
export type SectionKind = 'must' | 'why' | 'mustNot' | 'how' | 'ask' | 'other';

export interface Section {
  kind: SectionKind;
  title: string;
  /** Markdown without its heading. */
  body: string;
}

/** A scene from daily work; without `area` it is for everybody. */
export interface Example {
  area?: WorkArea;
  title: string;
  body: string;
}

/** A rule as the page shows it: the duty first, then the sections in the author's order, the examples apart. */
export interface RuleText {
  lead: string;
  sections: readonly Section[];
  examples: readonly Example[];
}

const kindOfHeading: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(det )?skal du\b|^du skal\b|^you must(?! not)\b|^what you must do\b|^do this\b/i, 'must'],
  [/^hvorfor\b|^why\b/i, 'why'],
  [/^(det )?må du ikke\b|^du må ikke\b|^you must not\b|^do not\b|^never\b/i, 'mustNot'],
  [/^sådan gør du\b|^how\b|^steps\b/i, 'how'],
  [/^hvem spørger (jeg|du)\b|^whom? (do i|can i|to) ask\b/i, 'ask'],
];

const exampleHeading = /^(eksempel|eksempler|examples?)\b( fra hverdagen| from daily work)?/i;

const areaWords: readonly (readonly [RegExp, WorkArea])[] = [
  [/skole|dagtilbud|børnehave|school|nursery|day ?care/i, 'school'],
  [/ældre|sundhed|hjemmepleje|plejecenter|sosu|elder|care|health/i, 'elderCare'],
  [/administration|kontor|rådhus|office|town hall/i, 'administration'],
  [/teknik|ejendom|drift|vej|technical|property|road/i, 'technical'],
  [/byråd|council/i, 'council'],
];

interface Block {
  level: number;
  title: string;
  body: string;
}

/**
 * Takes a rule's Markdown apart by its headings. Nothing is lost: what no heading announces is the lead, and an unknown
 * heading stays as a section of its own.
 * @param markdown headings of level two open sections, of level three inside the examples one example each
 */
export function ruleText(markdown: string): RuleText {
  const [lead, ...blocks] = blocksOf(markdown.replace(/\r\n?/g, '\n'), 2);
  const sections: Section[] = [];
  const examples: Example[] = [];
  for (const block of blocks) {
    if (exampleHeading.test(block.title)) examples.push(...examplesOf(block));
    else sections.push({ kind: kindOf(block.title), title: block.title, body: block.body });
  }
  return { lead: lead?.body ?? '', sections: dutyFirst(sections), examples };
}

/**
 * A rule in two: what a reader meets first, and the rest in the author's order. First is the duty; of a rule that names
 * none, what stands before its headings, else its first section.
 */
export function firstAndRest({ lead, sections, examples }: RuleText): { first: readonly Section[]; rest: RuleText } {
  const duties = sections.filter(({ kind }) => kind === 'must');
  if (duties.length === 0 && lead) {
    return { first: [{ kind: 'other', title: '', body: lead }], rest: { lead: '', sections, examples } };
  }
  const first = duties.length > 0 ? duties : sections.filter(({ kind }) => kind !== 'ask').slice(0, 1);
  return { first, rest: { lead, sections: sections.filter((one) => !first.includes(one)), examples } };
}

/**
 * The examples for a reader: those of the reader's own kinds of work and those for everybody, then the rest.
 * A reader whose work has no example gets the first one, so that no rule is without a picture.
 */
export function examplesFor(
  examples: readonly Example[],
  areas: readonly WorkArea[],
): { own: readonly Example[]; others: readonly Example[] } {
  const isOwn = ({ area }: Example) => area === undefined || areas.includes(area);
  const own = examples.filter(isOwn);
  if (own.length > 0) return { own, others: examples.filter((example) => !isOwn(example)) };
  return { own: examples.slice(0, 1), others: examples.slice(1) };
}

/** What a heading announces. */
export function announcedBy(title: string): SectionKind | 'example' {
  return exampleHeading.test(title) ? 'example' : kindOf(title);
}

/** Whose work the heading of an example names; `undefined` for other headings and for an example for everybody. */
export function exampleArea(title: string): WorkArea | undefined {
  return exampleHeading.test(title) ? areaIn(title) : undefined;
}

function kindOf(title: string): SectionKind {
  return kindOfHeading.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
}

function dutyFirst(sections: readonly Section[]): readonly Section[] {
  return [...sections.filter(({ kind }) => kind === 'must'), ...sections.filter(({ kind }) => kind !== 'must')];
}

/** Cuts at headings up to a level; the first block is what stands before any of them, without the page's own title. */
function blocksOf(markdown: string, level: number): readonly Block[] {
  const blocks: Block[] = [{ level: 0, title: '', body: '' }];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? undefined : headingIn(line);
    const depth = heading?.depth ?? 7;
    const current = blocks.at(-1);
    if (heading && depth === 1) continue;
    if (heading && depth <= level) blocks.push({ level: depth, title: heading.title, body: '' });
    else if (current) current.body += `${line}\n`;
  }
  return blocks.map((block) => ({ ...block, body: block.body.trim() }));
}

/** `## Hvorfor ##`; without an expression, whose time would grow with the square of a line of these signs. */
export function headingIn(line: string): { depth: number; title: string } | undefined {
  const depth = /^#{1,6}(?=\s)/.exec(line)?.[0].length;
  if (depth === undefined) return undefined;
  const written = line.slice(depth).trim();
  let end = written.length;
  while (end > 1 && written[end - 1] === '#') end -= 1;
  const title = written.slice(0, end).trimEnd();
  return title === '' ? undefined : { depth, title };
}

/** One section of examples: under headings of their own, as lines that begin with a bold place, or a single text. */
function examplesOf(section: Block): readonly Example[] {
  const [before, ...headed] = blocksOf(section.body, 3);
  const own = section.title.replace(exampleHeading, '').replace(/^[\s:–-]+/, '');
  const loose = before?.body ? bolded(before.body, own) : [];
  return [...loose, ...headed.map(({ title, body }) => example(title, body))];
}

function bolded(body: string, title: string): readonly Example[] {
  const parts = body.split(/\n(?=(?:[-*]\s+)?\*\*[^*\n]+?:?\*\*)/);
  const marked = parts.map((part) => /^(?:[-*]\s+)?\*\*([^*\n]+?):?\*\*:?\s*([\s\S]*)$/.exec(part.trim()));
  if (marked.some((match) => match === null)) return [example(title, body)];
  return marked.map((match) => example(match?.[1] ?? '', match?.[2] ?? ''));
}

function example(title: string, body: string): Example {
  const area = areaIn(title);
  return { ...(area ? { area } : {}), title, body: body.trim() };
}

function areaIn(title: string): WorkArea | undefined {
  return areaWords.find(([pattern]) => pattern.test(title))?.[1];
}

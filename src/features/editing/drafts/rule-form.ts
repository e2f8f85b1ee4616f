import type { Language } from '../../../core/language.ts';
import { announcedBy, headingIn, type SectionKind } from '../../handbook/rule-text.ts';
import { type ShapeKind, shapeKinds } from './draft-check.ts';

/** A piece of a text from one heading to the next, as it stands; all of them one after the other are the text. */
export interface FormPart {
  /** `lead` is what stands before the first heading. */
  kind: SectionKind | 'example' | 'lead';
  title: string;
  /** The heading's line with its end; empty for the lead. */
  head: string;
  /** Everything after it up to the next heading, blank lines too. */
  rest: string;
}

/** A field of the form: a piece that is there, or a part of the shape that is not yet. */
export interface FormField {
  /** The same from one keystroke to the next, so that the keyboard stays where it is. */
  id: string;
  kind: FormPart['kind'];
  title: string;
  body: string;
  /** Which piece it is; absent for a part that is not there. */
  part?: number;
}

const titles: Readonly<Record<Language, Readonly<Record<ShapeKind, string>>>> = {
  da: {
    why: 'Hvorfor',
    must: 'Det skal du',
    mustNot: 'Du må ikke',
    how: 'Sådan gør du',
    example: 'Eksempel',
    ask: 'Hvem spørger jeg',
  },
  en: {
    why: 'Why',
    must: 'What you must do',
    mustNot: 'You must not',
    how: 'How to do it',
    example: 'Example',
    ask: 'Whom do I ask',
  },
};

/**
 * Takes a rule's Markdown apart at its headings of level two, byte by byte: put together again it is the same, whatever
 * stands in it. Headings nobody foresaw are pieces like the others.
 */
export function formParts(markdown: string): readonly FormPart[] {
  const parts: FormPart[] = [{ kind: 'lead', title: '', head: '', rest: '' }];
  let fenced = false;
  for (const line of markdown.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? undefined : headingIn(line);
    const last = parts.at(-1);
    if (heading?.depth === 2) {
      const { title } = heading;
      parts.push({ kind: announcedBy(title), title, head: line, rest: '' });
    } else if (last) last.rest += line;
  }
  return parts;
}

/** The text the pieces are. */
export function textOfParts(parts: readonly FormPart[]): string {
  return parts.map(({ head, rest }) => head + rest).join('');
}

/** The fields of a text: its pieces in the author's order, and the parts of the shape it has not got where they belong. */
export function formFields(markdown: string, language: Language): readonly FormField[] {
  const parts = formParts(markdown);
  const fields = parts.map((part, index) => fieldOf(parts, part, index));
  for (const kind of shapeKinds.filter((wanted) => !parts.some((part) => part.kind === wanted))) {
    fields.splice(placeFor(kind, fields), 0, { id: `${kind} 0`, kind, title: titles[language][kind], body: '' });
  }
  return fields.filter(({ kind, body }) => kind !== 'lead' || body.trim() !== '');
}

/** The text with other words in one field. The same words change nothing, and nothing is changed in any other field. */
export function withFieldBody(markdown: string, field: FormField, body: string): string {
  if (body === field.body) return markdown;
  const parts = [...formParts(markdown)];
  const words = withinSection(body);
  if (field.part === undefined) {
    const at = placeFor(field.kind, parts);
    const before = textOfParts(parts.slice(0, at));
    const after = textOfParts(parts.slice(at));
    return `${before}${gapBetween(before, after)}## ${field.title}\n\n${words}${after === '' ? '' : '\n\n'}${after}`;
  }
  const part = parts[field.part];
  if (!part) return markdown;
  const head = part.head === '' || /[\r\n]$/.test(part.head) ? part.head : `${part.head}\n`;
  const isLast = field.part === parts.length - 1;
  parts[field.part] = { ...part, head, rest: `${head === '' ? '' : '\n'}${words}${isLast ? '' : '\n\n'}` };
  return textOfParts(parts);
}

/** The text with one more example at the end of the examples, ready to be written in. */
export function withAnotherExample(markdown: string, language: Language, area: string): string {
  const parts = formParts(markdown);
  const last = parts.findLastIndex(({ kind }) => kind === 'example');
  const at = last < 0 ? placeFor('example', parts) : last + 1;
  const before = textOfParts(parts.slice(0, at)).trimEnd();
  const after = textOfParts(parts.slice(at));
  const head = `## ${titles[language].example}: ${area}\n`;
  return `${before}${before === '' ? '' : '\n\n'}${head}${after === '' ? '' : '\n\n'}${after}`;
}

/** What sets a new piece apart. A last piece shows all its line ends, and shows the same once two more follow. */
function gapBetween(before: string, after: string): string {
  if (before === '') return '';
  if (after === '') return '\n\n';
  if (/\n[ \t]*\r?\n$/.test(before)) return '';
  return before.endsWith('\n') ? '\n' : '\n\n';
}

/** What a field shows: the words without the blank lines that set them apart. */
function fieldOf(parts: readonly FormPart[], { kind, title, rest }: FormPart, index: number): FormField {
  const ordinal = parts.slice(0, index).filter((part) => part.kind === kind).length;
  const isLast = index === parts.length - 1;
  const words = rest.replace(/^\r?\n/, '');
  return {
    id: `${kind} ${ordinal}`,
    kind,
    title,
    body: isLast ? words : words.replace(/(?:\r?\n){1,2}$/, ''),
    part: index,
  };
}

/** After the last of what comes before it in the shape; what the shape does not know counts as part of what it follows. */
function placeFor(kind: FormPart['kind'], among: readonly { kind: FormPart['kind'] }[]): number {
  const shape: readonly string[] = shapeKinds;
  const earlier = shape.slice(0, shape.indexOf(kind));
  const last = among.findLastIndex((one) => earlier.includes(one.kind));
  return last < 0 ? Math.min(1, among.filter((one) => one.kind === 'lead').length) : last + 1;
}

/** A heading written inside a field is one of that field; an open block of code would swallow the fields below. */
function withinSection(body: string): string {
  let fenced = false;
  const lines = body.split('\n').map((line) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    return fenced ? line : line.replace(/^#{1,2}(?=[ \t]+\S)/, '###');
  });
  return fenced ? `${lines.join('\n')}\n\`\`\`` : lines.join('\n');
}

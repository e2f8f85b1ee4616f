import type { Numbering } from './word-styles.ts';
import { allOf, childOf, type Document, type Element, valOf } from './word-xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2` */
  text: string;
}

interface List {
  counter: string;
  levels: ReadonlyMap<number, Level>;
  /** Where it begins anew though another list counts with the same counter. */
  restarts: Map<number, number>;
}

/**
 * The numbers Word draws in front of headings and items, which are not in the text: `2.1`, `R06`. Asked for each numbered
 * paragraph in the order of the document.
 */
export class WordNumbers {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();

  constructor(tree: Document | undefined) {
    const abstracts = new Map(
      tree ? allOf(tree, 'w:abstractNum').map((one) => [one.attribs['w:abstractNumId'] ?? '', levelsOf(one)]) : [],
    );
    for (const one of tree ? allOf(tree, 'w:num') : []) {
      const counter = valOf(one, 'w:abstractNumId') ?? '';
      const levels = new Map(abstracts.get(counter) ?? []);
      const restarts = new Map<number, number>();
      for (const own of allOf(one, 'w:lvlOverride')) {
        const depth = Number(own.attribs['w:ilvl'] ?? 0);
        const level = childOf(own, 'w:lvl');
        if (level) levels.set(depth, levelOf(level));
        const start = valOf(own, 'w:startOverride');
        if (start !== undefined) restarts.set(depth, Number(start));
      }
      this.#lists.set(one.attribs['w:numId'] ?? '', { counter, levels, restarts });
    }
  }

  /** The number of the next paragraph of a list as Word draws it; nothing for a bullet or a list that is not there. */
  next(numbering: Numbering): string | undefined {
    const counted = this.#counted(numbering);
    if (!counted || ['bullet', 'none'].includes(counted.level.format)) return undefined;
    const said = counted.level.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      return written(counted.counts[at] ?? 1, counted.list.levels.get(at)?.format ?? 'decimal');
    });
    return said.trim() === '' ? undefined : said.trim();
  }

  /** How many the next item is, where Word counts with numbers. */
  nextItem(numbering: Numbering): number | undefined {
    const counted = this.#counted(numbering);
    return counted?.level.format === 'decimal' ? counted.counts[numbering.depth] : undefined;
  }

  #counted({ list: id, depth }: Numbering): { list: List; level: Level; counts: readonly number[] } | undefined {
    const list = this.#lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return undefined;
    const counts = this.#counts.get(list.counter) ?? [];
    for (let above = 0; above < depth; above += 1) counts[above] ??= list.levels.get(above)?.start ?? 1;
    const start = list.restarts.get(depth);
    list.restarts.delete(depth);
    counts[depth] = start ?? (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    this.#counts.set(list.counter, counts);
    return { list, level, counts };
  }
}

function levelsOf(abstract: Element): ReadonlyMap<number, Level> {
  return new Map(allOf(abstract, 'w:lvl').map((level) => [Number(level.attribs['w:ilvl'] ?? 0), levelOf(level)]));
}

function levelOf(level: Element): Level {
  return {
    start: Number(valOf(level, 'w:start') ?? 1),
    format: valOf(level, 'w:numFmt') ?? 'decimal',
    text: valOf(level, 'w:lvlText') ?? '',
  };
}

function written(number: number, format: string): string {
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format === 'lowerLetter') return String.fromCharCode(96 + (((number - 1) % 26) + 1));
  if (format === 'upperLetter') return String.fromCharCode(64 + (((number - 1) % 26) + 1));
  return format === 'upperRoman' || format === 'lowerRoman' ? roman(number, format) : String(number);
}

const romans: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number, format: string): string {
  let rest = Math.min(number, 399);
  let said = '';
  for (const [value, letters] of romans) {
    while (rest >= value) {
      said += letters;
      rest -= value;
    }
  }
  return format === 'upperRoman' ? said : said.toLowerCase();
}

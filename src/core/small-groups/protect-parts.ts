import { type Range, smallest } from './band.ts';
import type { Pipe } from './flow.ts';
import { Flow } from './flow.ts';
import { toldAs } from './told-range.ts';

const boundless = Number.MAX_SAFE_INTEGER;

/**
 * What of a whole and the parts it is made of may be told together, so that no part of one to four people can be reckoned
 * out (design section 7): the small ones are covered, and so many others as that takes.
 * @returns each part as it may be told, and the whole under `of`
 */
export function protectParts<P extends string>(parts: Readonly<Record<P, number>>): Record<P | 'of', string> {
  const names = Object.keys(parts) as P[];
  const flow = new Flow();
  const whole = names.reduce((sum, name) => sum + parts[name], 0);
  const pipes = names.map((name) => flow.pipe('whole', 'parts', room(parts[name])));
  const of = flow.pipe('parts', 'whole', room(whole));
  const all = [...pipes, of];
  for (const pipe of all) if (isSmall(pipe.value)) flow.protect(pipe);
  const told = all.map((pipe, at) => [names[at] ?? 'of', toldAs(pipe)] as const);
  return Object.fromEntries(told) as Record<P | 'of', string>;
}

function isSmall(value: number): boolean {
  return value > 0 && value < smallest;
}

function room(value: number): Omit<Pipe, 'from' | 'to'> {
  if (isSmall(value)) return { value, least: 0, most: smallest - 1 };
  const hidden: Range = value < smallest ? { least: 0, most: smallest - 1 } : { least: smallest, most: boundless };
  return { value, least: value, most: value, hidden: { ...hidden, cost: 1 + Math.ceil(Math.log2(value + 1)) } };
}

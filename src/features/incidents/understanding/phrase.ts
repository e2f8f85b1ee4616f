import { isScanned, type MessageIndex, type Spelling, spelling } from './message-index.ts';
import { withGroups } from './word-groups.ts';

/** One of several, each a word or a few that follow one another. */
type Either = readonly (readonly Spelling[])[];
/** Words in all their spellings and gaps, in their order. */
type Sequence = readonly ('gap' | Either)[];

/** A phrase of a table, ready to be looked for: everything in `said` and nothing in `unsaid`, anywhere in the message. */
export interface Phrase {
  said: readonly Sequence[];
  unsaid: readonly Sequence[];
}

/** People put a few words between those that tell: *sendt … til … forkert*. */
const longestGap = 6;

/**
 * Reads a phrase. Words in order; `a|b_c` for either, `send*` and `*modtager` for beginnings and ends, `<wrong>` for a
 * group of `words/groups`, `#` for a number, `..` for up to six words of the same sentence between, ` & ` for something
 * else anywhere in the message and ` & !` for what must not be there.
 * @throws Error for a group there is not
 */
export function phrase(written: string): Phrase {
  const parts = withGroups(written).split(' & ');
  return {
    said: parts.filter((part) => !part.startsWith('!')).map(sequence),
    unsaid: parts.filter((part) => part.startsWith('!')).map((part) => sequence(part.slice(1))),
  };
}

/** Phrases that are put together from others. */
export function phrases(written: readonly string[]): readonly Phrase[] {
  return written.map(phrase);
}

function sequence(written: string): Sequence {
  return written.split(' ').map((step) => (step === '..' ? 'gap' : either(step)));
}

/** Steps written alike are the same step, so that a message is asked for each only once. */
const steps = new Map<string, Either>();
/**
 * The steps that can begin with a spelling, and those that any message has to be asked for. Tables are read when their
 * modules load: a step made later is not found in a message that was indexed before.
 */
const begunBy = new Map<Spelling, Either[]>();
const alwaysAsked: Either[] = [];

function either(step: string): Either {
  const known = steps.get(step);
  if (known) return known;
  const made = step.split('|').map((words) => words.split('_').map(spelling));
  steps.set(step, made);
  const firsts = new Set(made.flatMap(([first]) => first ?? []));
  if ([...firsts].some(isScanned)) alwaysAsked.push(made);
  else for (const first of firsts) begunBy.set(first, [...(begunBy.get(first) ?? []), made]);
  return made;
}

const begun = new WeakMap<MessageIndex, ReadonlySet<Either>>();

/** The steps that may stand in the message; of thousands it has a few. */
function stepsIn(index: MessageIndex): ReadonlySet<Either> {
  const known = begun.get(index);
  if (known) return known;
  const made = new Set(alwaysAsked);
  for (const one of index.found.keys()) for (const step of begunBy.get(one) ?? []) made.add(step);
  begun.set(index, made);
  return made;
}

/** Is any of the phrases in the message? */
export function isSaid(index: MessageIndex, table: readonly Phrase[]): boolean {
  return table.some(
    ({ said, unsaid }) => said.every((part) => stands(index, part)) && !unsaid.some((part) => stands(index, part)),
  );
}

/** Walks the sequence from every place at once, so that gaps cost their width and never multiply. */
function stands(index: MessageIndex, sought: Sequence): boolean {
  const { words } = index;
  let open: readonly number[] | undefined;
  for (const step of sought) {
    if (step === 'gap') open = widened(open ?? [], words);
    else {
      const here: ReadonlySet<number> | undefined = open && new Set(open.filter((at) => isSameSentence(words, at)));
      open = spansOf(index, step).flatMap(([start, end]) => (!here || here.has(start) ? [end] : []));
    }
    if (open.length === 0) return false;
  }
  return true;
}

/** Where any of the alternatives stands, from its first word to the place after its last. */
function spansOf(index: MessageIndex, step: Either): readonly (readonly [start: number, end: number])[] {
  if (!stepsIn(index).has(step)) return [];
  const known = index.remembered.get(step);
  if (known) return known;
  const found = new Map<string, readonly [number, number]>();
  for (const words of step) {
    const [first] = words;
    const starts = first ? index.placesOf(first) : [];
    if (starts.length === 0) continue;
    const rest = words.slice(1);
    for (const start of starts) {
      const end = start + words.length;
      const isWhole = rest.every(
        (word, next) =>
          isSameSentence(index.words, start + 1 + next) && index.placesOf(word).includes(start + 1 + next),
      );
      if (isWhole) found.set(`${start} ${end}`, [start, end]);
    }
  }
  const spans = [...found.values()];
  index.remembered.set(step, spans);
  return spans;
}

function isSameSentence(words: MessageIndex['words'], at: number): boolean {
  return words[at]?.sentence === words[at - 1]?.sentence;
}

function widened(open: readonly number[], words: MessageIndex['words']): readonly number[] {
  const reached = new Set<number>();
  for (const at of open) {
    for (let next = at; next <= at + longestGap; next += 1) {
      if (words[next] === undefined || !isSameSentence(words, next)) break;
      reached.add(next);
    }
  }
  return [...reached];
}

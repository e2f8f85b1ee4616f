import type { MessageIndex } from './message-index.ts';
import { isSaid, type Phrase, phrases } from './phrase.ts';

/** What speaks for something in a message, from certain to faint, and what speaks against it. */
export interface Cues {
  /** Says it outright, whatever else is told: *nåede at stoppe den* leaves no wrong recipient. */
  decisive?: string;
  clear?: string;
  likely?: string;
  hint?: string;
  against?: string;
  /** Single words that hint, each for itself. */
  words?: string;
}

const weights: Readonly<Record<keyof Cues, number>> = {
  decisive: 12,
  clear: 4,
  likely: 2,
  hint: 1,
  against: -4,
  words: 1,
};

export type Weighted = readonly (readonly [weight: number, said: readonly Phrase[]])[];

/** Cues as they are looked for; read once, when the tables are loaded. */
export function weighed(cues: Cues): Weighted {
  const written = (kind: keyof Cues) =>
    (kind === 'words' ? cues.words?.trim().replaceAll(/\s+/g, '\n') : cues[kind]) ?? '';
  return (Object.keys(weights) as (keyof Cues)[]).flatMap((kind) =>
    phrases(written(kind)).map((said) => [weights[kind], [said]] as const),
  );
}

/** The sum of the weights of what is said. A phrase counts once, however often it is repeated. */
export function weightIn(index: MessageIndex, table: Weighted): number {
  return table.reduce((sum, [weight, phrase]) => (isSaid(index, phrase) ? sum + weight : sum), 0);
}

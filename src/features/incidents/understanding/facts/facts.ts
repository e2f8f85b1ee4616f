import type { Moment } from '../../../../core/dates.ts';
import type { DataKind, SeenBy } from '../../../cases/incident/category.ts';
import type { MessageIndex } from '../message-index.ts';
import { isSaid } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';
import type { SpokenLanguage } from '../spoken-language.ts';
import { type CircumstancesSaid, circumstancesSaid } from './circumstances-said.ts';
import { dataSaid } from './data-said.ts';
import { type PersonsSaid, personsSaid, viewersSaid } from './persons-said.ts';
import { type TimesSaid, timesSaid } from './time-said.ts';

/** What was said about an incident. What is absent was not said; nothing here is guessed. */
export interface Facts extends TimesSaid, CircumstancesSaid {
  data: readonly DataKind[];
  persons?: PersonsSaid;
  /** How many were counted that saw it. */
  viewers?: number;
  /** It went astray on paper. */
  isPaper?: true;
  /** A false mail that nobody opened or answered. */
  isUnopened?: true;
}

const { paper, folderOnScreen, byMail } = phraseTable('facts/paper.tsv', ['paper', 'folderOnScreen', 'byMail']);
const untouched = phraseTable('facts/unopened.tsv', ['unopened', 'opened']);

/** Where it would have been seen, had nobody noticed. */
const within: readonly SeenBy[] = ['nobody', 'internet'];

/** What stayed in the house because somebody noticed in time: nobody saw it, unless it is said to go on. */
export function noticedInTime(facts: Facts): Facts {
  const isOut = facts.contained === false || (facts.seenBy !== undefined && !within.includes(facts.seenBy));
  return isOut ? facts : { ...facts, seenBy: 'nobody', contained: true };
}

/** Is it said that nobody opened, answered or pressed anything in what came? */
export function saysUnopened(index: MessageIndex): boolean {
  return isSaid(index, untouched.unopened) && !isSaid(index, untouched.opened);
}

/** A false mail nobody opened has reached nothing. */
export function unopened(facts: Facts): Facts {
  return { ...facts, seenBy: 'nobody', contained: true, isUnopened: true };
}

/** Of what may happen one day nobody has seen anything, and there is nothing to stop. */
export function notHappenedYet({ seenBy: _, contained: __, ...facts }: Facts): Facts {
  return facts;
}

/** Where the writer only believes how it ended, whether it is stopped and that nobody saw it are asked. */
export function onlyBelieved({ seenBy, contained, ...facts }: Facts): Facts {
  return {
    ...facts,
    ...(seenBy !== undefined && seenBy !== 'nobody' && { seenBy }),
    ...(contained === false && { contained }),
  };
}

/** @param cprFound how many numbers were covered in the text and are surely CPR numbers */
export function factsSaid(
  masked: string,
  index: MessageIndex,
  cprFound: number,
  language: SpokenLanguage,
  now: Moment,
): Facts {
  const persons = personsSaid(index, language, cprFound);
  const viewers = viewersSaid(index, language);
  return {
    data: dataSaid(masked, cprFound),
    ...(persons && { persons }),
    ...(viewers !== undefined && { viewers }),
    ...timesSaid(index, language, now),
    ...circumstancesSaid(index),
    ...(isSaid(index, paper) && !isSaid(index, folderOnScreen) && !isSaid(index, byMail) && { isPaper: true }),
  };
}

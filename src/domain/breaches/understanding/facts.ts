import type { Moment } from '../../dates.ts';
import type { DataKind } from '../category.ts';
import { type CircumstancesSaid, circumstancesSaid } from './circumstances-said.ts';
import { dataSaid } from './data-said.ts';
import type { Heard } from './heard.ts';
import type { SpokenLanguage } from './language.ts';
import { type PersonsSaid, personsSaid, viewersSaid } from './persons-said.ts';
import { isSaid, phrases } from './phrase.ts';
import { type TimesSaid, timesSaid } from './time-said.ts';

/** What was said about an incident. What is absent was not said; nothing here is guessed. */
export interface Facts extends TimesSaid, CircumstancesSaid {
  data: readonly DataKind[];
  persons?: PersonsSaid;
  /** How many were counted that saw it. */
  viewers?: number;
  /** Paper is concerned, whatever else is. */
  isPaper?: true;
}

const paper = phrases(`
  papir*|printer*|udskrift*|printet|brev|brevet|breve|kuvert*|mappe|mappen|notesbog*|ringbind*|letter|envelope*|paper*|printed
`);
const folderOnScreen = phrases('mappe|mappen .. fællesdrev*|drev|teams\nfællesmappe*\nåbne mappen\nslettet en mappe');

export function factsSaid(heard: Heard, language: SpokenLanguage, now: Moment): Facts {
  const persons = personsSaid(heard, language);
  const viewers = viewersSaid(heard, language);
  return {
    data: dataSaid(heard),
    ...(persons && { persons }),
    ...(viewers !== undefined && { viewers }),
    ...timesSaid(heard, language, now),
    ...circumstancesSaid(heard),
    ...(isSaid(heard, paper) && !isSaid(heard, folderOnScreen) && { isPaper: true }),
  };
}

import type { SeenBy } from '../category.ts';
import { containedSaid } from './contained-said.ts';
import type { MessageIndex } from './message-index.ts';
import { isSaid, type Phrase, phrases } from './phrase.ts';
import { seenBySaid } from './seen-by.ts';

/** Who else is meant when somebody does not write for themselves from their own device. */
export type ForAnother = 'colleague' | 'partner' | 'anotherDevice';

const police = phrases(`
  politi*|police & meldt|anmeldt|ringet|kontaktet|været|reported|called|been|told|filed|anmeldelse
`);
const notPolice = phrases(`
  ikke|ik|not|endnu .. meldt|anmeldt|ringet|reported|called .. politi*|police
  skal|should .. politi*|police
`);
const another: readonly (readonly [ForAnother, readonly Phrase[]])[] = [
  [
    'anotherDevice',
    phrases(`
    skriver|skrevet|writing|sender .. fra|from|på .. kollegas|min_kollegas|anden|colleague*|chefs|manns|mands|søns .. tlf|telefon|mobil|pc|phone|computer|konto|account
    låner|lånt|borrow* .. kollegas|hendes|hans|colleague* .. tlf|telefon|mobil|phone|teams
  `),
  ],
  [
    'partner',
    phrases(`
    vi er .. leverandør|databehandler*|privat|friplejehjem*|firma
    we are .. supplier|contractor|processor|vendor|partner
    på vegne .. leverandør*|firma*|partner*
    som .. databehandler|leverandør & vi|jer
    on behalf of .. supplier|partner|company
  `),
  ],
  [
    'colleague',
    phrases(`
    melder|skriver|meld|reporting|writing .. for|på_vegne|behalf .. en|kollega*|min|colleague*|anden|vikar*
    på vegne .. af .. en|min|kollega*
    min kollega .. har .. bedt .. mig
    on behalf of .. colleague*|my|a
  `),
  ],
];
const again = phrases(`
  # gang
  3|tredje|anden|fjerde|2|4|femte|5|third|second|fourth gang|time
  igen igen
  igen .. i .. dag|denne_uge
  har|jeg|er .. sagt|meldt|skrevet .. før|flere_gange|mange_gange
  hver .. gang|dag|morgen
  every .. day|morning|week|time
  gang på gang
  again and again|again
  sker .. hele|tit|ofte|jævnligt
  keeps .. happening|reading
`);
const badly = phrases(`
  satme|sgu|fandme|ingen_gør_noget|helt_til_grin|træt_af|fucking|ridiculous|vred|rasende|sur_over|forbandet
  ingen .. gør .. noget
  hvad .. skal .. jeg .. bruge .. det
  nobody .. does .. anything
`);

export interface CircumstancesSaid {
  seenBy?: SeenBy;
  contained?: boolean;
  policeTold?: true;
  forAnother?: ForAnother;
  /** It has happened before, or keeps happening. */
  isRepeated?: true;
  /** Somebody is angry or tired; one line acknowledges it (C04). */
  isUpset?: true;
}

export function circumstancesSaid(index: MessageIndex): CircumstancesSaid {
  const seenBy = seenBySaid(index);
  const contained = containedSaid(index);
  const forAnother = another.find(([, table]) => isSaid(index, table))?.[0];
  return {
    ...(seenBy && { seenBy }),
    ...(contained !== undefined && { contained }),
    ...(isSaid(index, police) && !isSaid(index, notPolice) && { policeTold: true }),
    ...(forAnother && { forAnother }),
    ...(isSaid(index, again) && { isRepeated: true }),
    ...(isSaid(index, badly) && { isUpset: true }),
  };
}

import type { SeenBy } from '../category.ts';
import type { Heard } from './heard.ts';
import { isSaid, type Phrase, phrases } from './phrase.ts';
import { seenBySaid } from './seen-by.ts';

/** Who else is meant when somebody does not write for themselves from their own device. */
export type ForAnother = 'colleague' | 'partner' | 'anotherDevice';

const isStopped = phrases(`
  slettede|slettet|sletter|deleted & !ikke slettet & !ikke .. slettet & !ved .. ikke & !slettet .. ved .. fejl & !slettet .. mappe & !bedt .. slette & !jeg har slettet en & !læst
  har|er|nu|og .. slettet .. den|det|dem|igen|mailen|filen
  de sletter
  taget|tage|taken|took .. ned|down
  lukket|lukkede|closed .. det|den|adgangen|linket|nu|igen
  spærret|spærrede|blokeret|blocked|wiped|fjernslettet|låst_ned
  locked .. it .. away|up|in
  låst .. inde|ned
  hentet|samlet|fået|leveret|afleveret|handed|got|came|gave .. tilbage|ind|igen|back & !ikke .. fået & !op igen
  lagt|lagde .. dem|den|det|skuffe*
  i min|mit .. skuffe|skab
  nåede .. stoppe|at .. stoppe|trække|slette|annullere
  skiftet|ændret|changed .. kode*|password*|adgangskode*
  fangede|fanget|stoppet .. den|udbakke*
  intet .. sendt
  nothing went out
  ingenting|intet .. skete
  kom aldrig .. af sted
  fik ikke noget
  fjernet|fjernede|removed .. det|den|opslag*|link*|adgang*|billede*
  nu .. lukket|fjernet|slettet
  trukket .. tilbage & !melding
  makuleret
  recovered|retrieved|contained
  genskabt|gendannet|restored
`);
const isGoingOn = phrases(`
  stadig|still|fortsat .. fremme|ligger|der|åben|åbent|nede|ude|online|kan|synlig*|down|there|open|visible|sender|sendes
  ligger|står .. der .. stadig|endnu
  kan|can stadig|still
  can be opened|seen|found
  kan åbnes|ses
  hele|alle|everyone kan|can .. åbne|se|open|see
  bliver delt|sendt
  every morning|day
  hver morgen|dag
  keeps|going on
  kan vi|jeg se
  kan|can|could .. ikke|ik|not|t .. få .. fat
  ikke|ik|not .. slettet|fjernet|stoppet|lukket|deleted|stopped
  virker|fungerer .. ikke|ik
  har|er .. været .. nede
  er_nede|nede_siden|is_down
  kan .. ikke|ik|heller .. logge|komme_ind|se
  kan .. heller .. ikke|ik
  mangler .. sider|nogle|notater|dage*
  skriver .. af .. sig
  bliver|blive .. sendt
  blinker|betale
  åbent|åben .. for .. enhver|alle
  flyder|står .. # .. cm
  vand .. løber
  ligger .. i papirkurven
  ik|ikke .. papirkurven
  truer
  now show up
`);
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

export function circumstancesSaid(heard: Heard): CircumstancesSaid {
  const seenBy = seenBySaid(heard);
  const contained = isSaid(heard, isGoingOn) ? false : isSaid(heard, isStopped) ? true : undefined;
  const forAnother = another.find(([, table]) => isSaid(heard, table))?.[0];
  return {
    ...(seenBy && { seenBy }),
    ...(contained !== undefined && { contained }),
    ...(isSaid(heard, police) && !isSaid(heard, notPolice) && { policeTold: true }),
    ...(forAnother && { forAnother }),
    ...(isSaid(heard, again) && { isRepeated: true }),
    ...(isSaid(heard, badly) && { isUpset: true }),
  };
}

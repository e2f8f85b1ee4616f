import type { MessageIndex } from './message-index.ts';
import { belongings, hersOrHis, oneOfThem, papersOfOne } from './persons-words.ts';
import { isSaid, phrases } from './phrase.ts';

const step = (written: string) => written.trim().split(/\s+/).join('|');
const adjectives =
  'rigtig|anden|andet|helt_anden|helt_andet|ung|ældre|navngiven|bestemt|tidligere|kendt|syg|sygemeldt|of_our|af_vores|af_mine|young|elderly|former|certain|different|another';
const kinds = 'brev|brevet|afgørelse|afgørelsen|indkaldelse*|besked|letter|decision|notice';
/** What is said to be somebody's place and not about them. */
const places =
  'postkasse|indbakke|telefon|tlf|mobil|skab|skuffe|rum|bord|pc|computer|skærm|login|adminlogin|konto|kontor|hus|have|bil|mailbox|phone|desk|login|office';

/** One person the information is about; who only got it, saw it or called stands in other cases. */
const single = phrases(`
  om|vedr|vedrørende|angående|ang|about|regarding|concerning|på|af|of en|én|et|ét|a|an ${step(oneOfThem)}
  om|vedr|vedrørende|angående|ang|about|regarding|concerning|på|af|of|for en|én|et|ét|a|an ${adjectives} ${step(oneOfThem)}|mine|vores|our
  for|hos en|a borger|beboer|elev|patient|klient|citizen|resident|pupil|client & !ude ved
  om en|one af|of mine|vores|our|my|the
  om|about hende|ham|her|him & !om hende|ham .. ved|vidste
  ${kinds} til|to en|a ${step(oneOfThem)}
  ${step(hersOrHis)} & !borgernes & !beboernes & !anden medarbejders & ${'!'}${step(hersOrHis)} ${places}
  en|den|én borger|beboer|elev|patient|klient s
  citizen|resident|tenant|pupil|child|patient|client|student|employee|colleague s & !children s & !s ${places}
  afsnit*|skrev|skrevet|notat* .. om ham|hende
  hendes|hans|his|her ${step(belongings)}
  hendes|hans|his|her egen|new|nye|gamle|whole ${step(belongings)}
  ${step(papersOfOne)} & !alle .. ${step(papersOfOne)}
  fru|frue|mrs|mr|ms
  decision|letter|brev*|afgørelse* for|til fru|hr|mrs|mr|ms
  sin|sit|his|her brors|søsters|mors|fars|kones|mands|kærestes|ekskones|ekskærestes|ekses|svigermors|svigerfars|nabos|chefs|veninde|venindes|datters|søns
  her|his|their own|ex|neighbour|landlord
  min egen|mors|fars|svigermors|bedstemors mor|far|søn|datter|nabo|journal
  sin|sit|his|her|my|min egen|nye|svigermors|mors|ekskones|eks|svigermor|nabos|ekskærestes|neighbour|ex .. adresse|journal*|sag|address|file|record
`);

/** Is the message about one person, as far as it says? */
export function onePersonSaid(index: MessageIndex): boolean {
  return isSaid(index, single);
}

const wholeClass = phrases(`
  for|på|af|om|over|med|of|for en_hel|hele|a_whole|the_whole|an_entire klasse|klassen|årgang|årgangen|klasses|klassens|class
  for|på|af|om|over|of alle|all|every .. klassen|klasse|årgangen|class
`);

/** *Karaktererne for en hel klasse*: those it was sent to (*til hele klassen*) are others. */
export function wholeClassSaid(index: MessageIndex): boolean {
  return isSaid(index, wholeClass);
}

import type { Category } from '../category.ts';
import type { RedFlag } from '../red-flags.ts';
import type { Facts } from './facts.ts';
import type { MessageIndex } from './message-index.ts';
import { isSaid, phrases } from './phrase.ts';

const childWelfare = phrases(`
  underretning*|børnesag*|anbring*|anbragt*|tvangsfjern*|plejebørn*|plejebarn*|børnefaglig*|børnehus*|børnesamtale*
  foster_child*|child_welfare|child_protection
  børn|barn|child & handleplan*|vold|overgreb|abuse|custody
`);
const cprList = phrases(`
  cpr*|personnummer*|personnumre & liste*|lister|regneark|excel*|list|spreadsheet|alle|all
  cprliste*|cpr_numre
`);
const takenOver = phrases(`
  mails|beskeder|messages|emails .. fra .. min konto|postkasse|mail
  kan .. ikke|ik .. logge .. ind|mer
  kode*|password|adgangskode*|login
  hack*|overtag*|ransom*|virus|malware|betale|bitcoin|styre|fjernstyr*
  skriver .. af .. sig
  filer .. låst
  link*|vedhæft* .. klikket|trykket|åbnet
  trykket|klikket|clicked|åbnede|opened|godkend*|approved
  trykkede|aktiver*
  my account|konto
`);
const notTaken = phrases(`
  ikke|ik|not|didn .. klikket|trykket|åbnet|click|clicked|svaret
`);
const critical = phrases(`
  nødkald*|omsorgssystem*|medicinkort*|nexus|cura|medicin*|columna|kaldeanlæg*|fmk|alarm*|journalsystem*|care_system|patient*|hjemmesygepleje*|sygepleje*
`);

/** The flags that the words themselves raise, before anything has been answered. */
export function redFlags(index: MessageIndex, category: Category, facts: Facts): readonly RedFlag[] {
  const { data, persons, seenBy } = facts;
  const isHarmless = category === 'nearMiss' || category === 'threat';
  const isSensitive = data.includes('health') || data.includes('social');
  const isOpen = seenBy === 'unknown' || seenBy === 'knownCitizen';
  const isSent = ['wrongRecipient', 'wrongContent', 'published', 'unsafeTransmission', 'paper'].includes(category);
  const raised: Readonly<Record<RedFlag, boolean>> = {
    protectedAddress: data.includes('protectedAddress'),
    childWelfare: isSaid(index, childWelfare),
    sensitiveToUnknown: isSensitive && isOpen && isSent,
    cprList: isSaid(index, cprList),
    internet: seenBy === 'internet' || category === 'published',
    manyPeople: persons?.band === '100+',
    takeover: category === 'malicious' && isSaid(index, takenOver) && !isSaid(index, notTaken),
    criticalDown: category === 'availabilityIntegrity' && isSaid(index, critical),
  };
  return isHarmless ? [] : (Object.keys(raised) as RedFlag[]).filter((flag) => raised[flag]);
}

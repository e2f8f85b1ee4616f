import type { Heard } from './heard.ts';
import { isSaid, phrases } from './phrase.ts';

/** What a first message hints at that keeps it in memory until its writer has chosen (domain.md 0 and 2.10). */
export type HeldFor = 'retaliation' | 'coverUp' | 'crime';

const leader =
  'chef*|leder*|direktør*|ledelse*|centerchef*|afdelingsleder*|borgmester*|manager|boss|head|director|management|supervisor|mayor|head_of_department|mellemleder*|teamleder*';
const tables = {
  retaliation: phrases(`
    hold .. din mund|kæft
    ellers .. er du|jeg|vi .. færdig|fyret|ude
    dårlige vagter|vagt
    hævn*|straffet|straffes|straffer|repressalier|gengæld*|chikaneret|frosset_ud|retaliat*|punished|revenge
    true*|threaten* .. med|to .. fyre|fyring|fyret|fire|dismiss*|konsekvens*|job*
    bange .. for .. mit_job|hævn|at_miste|chef*|leder*
    truet .. til .. at .. tie
    afraid .. of|to .. lose|losing|boss|manager
    ${leader} .. sagde|siger|said|told .. tie|tier|hold|quiet|shut|koster|job*
    mistet .. vagter|job* .. efter|fordi
    tør ikke .. sige|melde .. højt|leder*|chef*
    since|efter jeg|i reported|complained|klagede|meldte & vagter|shifts|flyttet|fyret|moved|fired|degraderet
  `),
  coverUp: phrases(`
    skjule|skjuler|skjulte|dække|dækket|dækker|fortie*|feje|fejet|mørklæg*|hemmeligholde*|cover|covered|covering|hush* .. over|tæppe*|fejl*|det|brud*|up|noget|lækket|sag*
    feje .. gulvtæppet
    under .. gulvtæppet
    cover up|coverup
    lade .. som .. ingenting|om_ingenting
    pretend .. never|nothing|didn
    ${leader} .. bedt|beder|beordre*|besked|sagde|siger|asked|told|ordered|wants .. slette*|makulere*|delete|shred|tie|ikke|not|quiet|backdate*|ændre
    aldrig .. fundet sted
    log*|spor*|beviser|entries|evidence|logs .. removed|slettet|fjernet|deleted|destroyed|forsvinde .. before|inden|før|auditors|tilsyn*
    inden|før|before .. tilsyn*|revision*|auditor*|inspection|journalist* .. kommer|came|ser & slette*|slettet|fjern*|makuler*|delete*|removed|shred*
    keep .. quiet|silent
    told .. not to .. report|tell|say
    it was told to keep
    må .. ikke .. meldes|melde|komme .. frem|ud
    ikke .. melde .. det & chef*|leder*
    makulere*|makulerer|shredding .. fordi|because|klag*|complain*
    manipuler*|forfalsk*|falsif*|forged|tilbagedater*|backdat*
  `),
  crime: phrases(`
    sælge*|sælger|solgt|sells|selling|sold .. oplysninger|adresser|data|cpr*|journaler|information|addresses|adresse|personal
    rocker*|bande*|bandemedlem*|gang_member*|kriminel*|mafia
    bestik*|bestukket|korruption|bribe*|corrupt*|underslæb|embezzl*|bedrag*|svindler .. kommunen|leder*|kollega*
    stjæler|stealing .. fra|from .. borger*|beboer*|kasse*|citizen*|resident*|kommunen
    afpresse*|blackmail*
    hvidvask*
    børneporno*|overgreb|child_abuse|krænke* .. børn|barn|beboer*
    embedsmisbrug|mandatsvig|dokumentfalsk
    betaling*|penge|money .. for .. oplysninger|adresse*|information|at_slå
  `),
} as const;

/** The hints in a message, if any. A wrong hint costs one more question; a missed one could cost somebody their job. */
export function heldFor(heard: Heard): readonly HeldFor[] {
  const hints = Object.entries(tables) as readonly (readonly [HeldFor, (typeof tables)[HeldFor]])[];
  return hints.filter(([, table]) => isSaid(heard, table)).map(([hint]) => hint);
}

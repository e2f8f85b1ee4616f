import type { SeenBy } from '../category.ts';
import type { Heard } from './heard.ts';
import { isSaid, type Phrase, phrases } from './phrase.ts';

/** Nobody first, because it rules the others out; then from the farthest out to the nearest. The first said counts. */
const seen: readonly (readonly [SeenBy, readonly Phrase[]])[] = (
  [
    [
      'nobody',
      `
      ingen .. har|fik|nåede .. set|læst|åbnet
      ingen .. får .. den|fat|adgang
      intet|aldrig|ikke|nothing .. sendt|af_sted|af|went|ude
      han|hun|de fik .. ikke|ik .. noget
      inden .. jeg .. trykkede|sendte
      nobody|no_one .. get|saw|seen|read|opened
      nothing .. went out
      fangede|fanget|stoppede .. udbakke*|inden|kuvert*
      kom .. aldrig .. af
    `,
    ],
    [
      'internet',
      `
      hjemmeside*|facebook*|instagram*|google*|internettet|postliste*|website*
      på|on the nettet|web|internet
      enhver|alle|everybody|anyone .. internet*|nettet|web|online
    `,
    ],
    [
      'unknown',
      `
      ved|aner .. ikke|ik|ikk .. hvem & !stillet & !lagt & !skal & !hvem jeg
      don|not t know who
      skjult|hemmeligt nummer
      ukendt|ukendte|unknown|stranger|strangers .. person*|modtager*|nummer|number|mand|kvinde|har|som
      fremmed|fremmede|vildfremmed*
      håndværkere
      nie wiem kto
      forbipasserende
      tilfældig* .. person*|forbi*
      en .. vi .. ikke .. kender
      handyman|workmen
    `,
    ],
    [
      'authority',
      `
      <send> .. til|to .. kommune|kommunen|region|regionen|hospital*|sygehus*|læge|skat|ankestyrelse*|politi*|statsforvaltning*|familieretshus*|myndighed|doctor|municipality
      <wrong> .. kommune|myndighed|hospital*|sygehus*|region|municipality|læge
      anden myndighed|kommune|region
      rigtig|right læge
    `,
    ],
    [
      'knownCitizen',
      `
      naboen|nabo|neighbour|neighbor
      faren|moren|mor|far|forælder|forældre|forældrene|forældregruppe*|mother|father|parents|parent|datter|søn|daughter|son|søster|bror & har|fik|fået|hørt*|set|læst|åbnet|svar*|stod|til|to|sendt|read|opened|wrong|gave|ser|så|forældregruppe*
      ex|eks|ekskone|ekskæreste|eksmand & <send>|gået|læst|ringet
      borgeren .. har|fik|ringede|ringer|siger|fået
      anden|andre|forkerte|forkert|ene borger|borgere|beboer|elever .. fået|fik|læst|har
      han|hun|she|he .. har|has .. læst|åbnet|ringet|svaret|opened|read|called
      eleverne|elever|pårørende .. har|læst|set|fundet|sendt|kan
      passager*|gæster|visitors|besøgende & kender|hørt*|heard|stod|standing|them
      en borger .. har .. filmet|set|fået|læst
      ansøger .. siger|ringer|kan
      citizen .. opened|read|called|received|got
      til|to .. borger|borgeren|pårørende & bilag*|tråd|referat*|mail*
      side|sider .. hører .. til|anden|andet
    `,
    ],
    [
      'colleague',
      `
      kollega|kolleger|kollegaer|kollegaen|makker|colleague*|coworker* .. har|kan|læst|set|slået|fik|fået|åbnet|keeps|read|looked
      alle .. på|i .. afdelingen|kontoret|teamet|kommunen|huset|forvaltningen
      hele .. afdelingen|kommunen|forvaltningen|socialafdelingen|huset|kontoret|personalet|*afdelingen
      medarbejder|vikar|vikaren|sosu .. har|opslag|været|inde|læst|slået|kigget
      fra|by .. en .. medarbejder
      til|to .. kollega*|ledere|institutionsledere|colleague*
      jeg .. slået .. op
    `,
    ],
  ] as const
).map(([who, written]) => [who, phrases(written)] as const);

/** Who can have seen it, as far as that was said. */
export function seenBySaid(heard: Heard): SeenBy | undefined {
  return seen.find(([, table]) => isSaid(heard, table))?.[0];
}

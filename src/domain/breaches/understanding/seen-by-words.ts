import type { SeenBy } from '../category.ts';

const saw =
  'set|ser|så|læst|læste|læser|åbnet|åbnede|åbner|hørt|hørte|hører|lyttede|lyttet|fået|fik|opened|read|reads|seen|saw|heard|got|received|vendte|kiggede|stirrede|listened|looked';
const canSee = 'kan|kunne|could|can|kunnet|able';
const authorities =
  'regionen|region|skat|skattestyrelsen|ankestyrelsen|familieretshuset|politiet|udbetaling_danmark|sygehus*|hospital*|domstol*|retten|byretten|ministeriet|styrelsen|nabokommunen|the_region|the_police|the_court|another_municipality|tax_authority';
const crowd =
  'venteværelset|venteværelse|venterummet|venterum|køen|kø|toget|bussen|togvogn|kupeen|forhallen|kantinen|caféen|cafeen|restauranten|apoteket|supermarkedet|fortovet|queue|train|bus|waiting_room|lobby|library|playground|café|cafe|street|pavement';
const strangers =
  'forbipasserende|passant*|turister|tourist*|cyklist*|en_gæst|passer_by|passers_by|strangers|stranger|fremmede|besøgende|vildfremmede|vildfremmed|gæster|håndværkere|visitors|workmen|handyman';
const family =
  'faren|moren|mor|far|forælder|forældre|forældrene|forældregruppe*|mother|father|parents|parent|datter|datteren|søn|sønnen|daughter|son|søster|bror|broder|svigerdatter*|svigersøn*|stedfar*|stedmor*|mødre|fædre|plejefar*|plejemor*|plejeforældre*|stepdad|stepmother|stepfather|grandmother|grandfather|granny|svoger|fætter|kusine|cousin|moster|faster|onkel|tante|pårørende|bedstemor|bedstefar|aunt|uncle|brother|sister';
const neighbours = 'naboen|nabo|nabokone*|genboen|naboens|overboen|underboen|neighbour|neighbor';
const colleagues =
  'kollega|kolleger|kollegaer|kollegaen|kollegerne|makker|colleague*|coworker*|medarbejder|medarbejdere|vikar|vikaren|sosu|praktikanten|praktikant|sekretæren|souschefen|afdelingsleder|leder|teamleder|studentermedhjælper*|receptionisten|pedellen|personalet|køkkenpersonalet|driftsfolkene|team_leader|boss|staff|assistants|team_assistants|trainee|intern|sygeplejerske|sygeplejersken|læreren|lærere|lærerne|pædagog|pædagogen|pædagoger|pædagogerne|sagsbehandler|sagsbehandleren|rådgiveren|chefen|assistenten|en_ansat|nurse|teacher|caseworker|temp|secretary|manager|afløser|afløseren|ledere|lederne|chauffører|servicemedarbejder|psykologen|lægesekretæren|rengøringen|rengøringsfolk*|elevassistent*|piccolo*|vagten|bogholder*|sundhedsplejerske*|it_afdelingen|cleaner|cleaning_lady|receptionist';
const house =
  'rådhus*|rådhuset|forvaltning*|plejehjem*|etagen|borgerservice|afdelingen|kontoret|teamet|kommunen|huset|forvaltningen|personalet|centret|gangen|etagen|socialafdelingen|department|office|building|team';

/** Nobody first, because it rules the others out; then from the farthest out to the nearest. The first said counts. */
export const seenByWords: readonly (readonly [who: SeenBy, phrases: string])[] = [
  [
    'nobody',
    `
      ingen .. har|fik|nåede .. set|læst|åbnet|rørt|hørt & !så_vidt & !ved ingen
      ingen har|fik rørt|været .. den|dem|derinde
      ingen .. får .. den|fat|adgang & !ingen .. får .. adgang .. til|uden
      ingen var .. i_nærheden|der|kontoret & !så_vidt
      intet|aldrig|ingenting|nothing .. sendt|af_sted|afsted|gået_ud|kommet_ud
      er|blev|var ikke|ik|not sendt|afsendt|sent|printed & !er ikke sendt .. endnu .. svar
      han|hun|de fik .. ikke|ik .. noget
      inden|før|before .. jeg|vi|i|we|nogen .. trykkede|sendte|sendt|trykket|afsend*|pressing|pressed|sending & !fordi .. inden & !glemt & !glemte & !forgot & !skulle_have
      inden|before|før afsendelse|afsending|pressing|sending|send
      nobody|no_one .. get|saw|seen|read|opened
      nothing .. went out
      fangede|fanget|stoppede .. udbakke*|inden|kuvert*
      kom .. aldrig .. af
      ikke|ik .. delt .. med .. nogen
      hun|han|de|she|he|they .. har|havde|had ikke|ik|not åbnet|opened|læst
      lå|låsen|lå|den .. urørt
      uåbnet|unopened|ulæst|unread
      uden|without .. at_åbne|at_læse|at_se|opening|reading|looking
      kuvert* .. lukket & !kuvert* .. åben*
    `,
  ],
  [
    'internet',
    `
      hjemmeside*|facebook*|instagram*|google|googler|googlet|googlede|internettet|postlisten|website*|tiktok|youtube|homepage & !ai & !chatbot & !standardkode* & !telefonsystem & !ligner & !google drive
      på|on the nettet|web|internet & !ai & !chatbot & !translator
      på nettet|nettets & !ai & !chatbot
      ligger|lå|lying åbent|frit|open & link*|opslag*|hjemmeside*|nyhedsbrev*|side
      åbne|åben|open|public portal|portalen|data_portalen|side|page|website|byggesagsarkiv|dataportal & !nåede & !nær & !almost
      put|lagt|lagde|lå|ligger .. online
      offentliggjort|offentliggjorde|publiceret|publicly & !nåede & !nær & !almost & !ikke_offentliggjort
      uploaded|put|posted|lagt .. public|offentlige|åbne
      downloaded|opened|seen|hentes|ses|åbnes by|af .. anyone|anybody|enhver|alle
      linket|link .. nyhedsbrev|newsletter|opslag
      infoskærm|øvrigt .. internettet
      hele .. internettet
      enhver|alle|everybody|anyone .. internet*|nettet|web|online
      min|my story
      dagsorden* .. byråd*|åbne|offentlig* & lukket|lukkede|closed
      kanal|channel .. nettet|youtube
      google|googler .. sig|dig|frem|find*
      on|på our|vores|kommunens site|website|hjemmeside & find|list|se|read|see|ligger|lå|lagde|alle|anyone
      siden|page|site .. offentlig|public & !nåede & !nær
    `,
  ],
  [
    'unknown',
    `
      ingen|nobody|no_one ved|knows|aner .. hvem|who
      ved|aner .. ikke|ik|ikk .. hvem & !stillet & !lagt & !skal & !hvem jeg & !hvem der har lavet
      don|not t know who
      no idea who
      skjult|hemmeligt nummer
      ukendt|ukendte|unknown|stranger|strangers .. person*|modtager*|nummer|number|mand|kvinde|har|som
      fremmed|fremmede dame|dames|mand|mands|person
      every|any|enhver|alle passer|forbipasserende by|kan
      viser|viste|shows|showed & forhallen|venterummet|venteværelset|receptionen|library|skranken|lobby
      nie wiem kto
      tilfældig* .. person*|forbi*
      en .. vi .. ikke .. kender
      nogen|somebody|someone har|has taget|haft|taken .. den|dem|det|it
      nogen har haft
      kenne ich nicht
      udenlandsk|foreign adresse|address|nummer
      ubudne gæster
      udgivet .. sig
      pretending|pretended to be & told|gave
    `,
  ],
  [
    'colleague',
    `
      ${colleagues} .. læst|læste|læse|slået|slog|kigget|kiggede|snuset|bladrede|åbnet|opened|looked|reading|looks|inde .. journal*|sag|sager|sagen|adresse|op|record*|file|case|mailbox|cpr*|register* & !<wrong> .. modtager & !vores_private
      `,
  ],
  [
    'authority',
    `
      <wrong> .. kommune|kommunen|myndighed|hospital*|sygehus*|region|regionen|municipality|læge|lægehus|politikreds
      til|to den|the|en forkerte|wrong|forkert .. kommune|myndighed|hospital*|sygehus*|region|læge
      anden|andre myndighed|myndigheder|kommune|region
      til|to region|regionen|skat|ankestyrelsen|familieretshuset|skattestyrelsen|politiet|the_region|the_police|udbetaling_danmark & i_stedet|instead|ved_en_fejl|by_mistake|vedhæft*|whole|forkert*
      <send> .. gale|forkerte|wrong|for_meget .. med .. til .. kommune*|region*|hospital*|sygehus*
      ${authorities} .. fik|fået|modtog|modtaget|got|received .. forkert*|gal|galt|for_meget|for_mange|wrong|too_much|af_os|en_anden
      <send>|mailet .. til|to .. ${authorities} & skulle .. til|være|have|was_for|should
      ${authorities} .. læst|set|åbnet|opened|read|seen & <send>|mail*|brev*
    `,
  ],
  [
    'knownCitizen',
    `
      ${neighbours} .. ${canSee}|${saw}
      ${neighbours} .. har|fik|er|gav|ved|åbnede|to|sad|lige & !naboen .. har .. meldt
      havnet|landet|til|to|hos|gav|by|her ${neighbours}
      ${neighbours}|${family} & har|fik|fået|hørt*|set|læst|åbnet|svar*|stod|til|to|sendt|sent|read|opened|wrong|gave|ser|så|got|forældregruppe*|sad|phoned & <wrong>|${saw}|kender|svar*|stod|kontaktforældre|sad & !fortæller .. at .. moren & !drengs mor & !egen mor
      til|to|hos .. ${family} & <send>|gav|kuvert*|lagt|lagde & <wrong>|andet|anden|another|gamle|klassekammerat*|content|bilag*
      til|to .. klassekammerat*
      an|the|en applicant|ansøger .. had|fik|got|received
      hendes|hans|deres|her|his|another|anden|andre ${family} & har|kan|fik|gav|sad|sitting|behind|læst|got|was
      ${family} .. ${saw}|ved|kender|${canSee}|sad|stod & !min egen mor & !egen mor
      foran|bagved|bag|behind .. ${family}
      mødte|ringede|spurgte .. ${family} & kender|hørt*
      min|my mand|kone|teenager|søn|datter|husband|wife|son|daughter .. hørte|overhørte|ser|så|kender|${canSee}|uses|sad|heard
      klager|klageren|lejer|lejeren|lejere|udlejer*|køber|køberen|tenant|landlord .. har|fik|fået|åbnet|læst|har_fået|opened|read|got & !min_leder
      ligger|landede|havnede .. hos|med|with .. hendes|hans|his|her|${family}|ekskone*|eks*
      ex|eks|ekskone|ekskæreste|eksmand|ex_husband|ex_wife & <send>|gået|læst|ringet|says|siger
      borgeren|beboeren|ansøgeren|modtageren|modtagerens|husejeren|citizen|applicant .. fik|ringede|ringer|siger|fået|kunne|set|læst|åbnet|opened|read|called|received|got|phoned & !kommunen har & !borgeren .. siger .. ok
      anden|andre|forkerte|forkert|ene borger|borgere|beboer|elever|familie|forældre .. fået|fik|læst|har|gentog
      she|he|hun|han .. phoned|ringede|called .. and|og & wrong|anden|another|different|belongs
      han|hun|she|he .. har|has .. læst|åbnet|ringet|svaret|opened|read|called & !kollega* & !vikar* & !medarbejder* & !ikke åbnet & !not opened
      eleverne|elever|pårørende|borgerne .. har|læst|set|fundet|kan & !eleverne .. har .. fået
      passager*|gæster|visitors|besøgende & kender|hørt*|heard|stod|standing|them
      en borger .. har .. filmet|set|fået|læst|gentog
      ansøger .. siger|ringer|kan
      citizen .. opened|read|called|received|got
      til|to .. borger|borgeren|pårørende & bilag*|tråd|referat*
      side|sider .. hører .. til|anden|andet
      hele|all|til .. forældregruppe*|forældreintra|parents|kontaktforældre|vælgerforening|korets
      alle i dagligstuen
      kender|kendte|knows .. hende|ham|dem|familien|him|them|the_family & hørt*|hørte|sad|stod|behind|bagsædet|ved_siden
      klageren|naboen .. ved .. hvem
      ved|knows han|hun|naboen|he hvem|who
      nu ved han|hun|naboen
    `,
  ],
  [
    'unknown',
    `
      ${strangers} .. ${saw}|været|sad|standing|stod|samlet|fundet|afleveret|afleverede|fandt|found|handed|${canSee}
      been|været|var|with .. ${strangers}
      plenty of strangers
      ${crowd} .. ${saw}|${canSee}|sad|stod
      ${saw}|sagde|said|told|talte|snakkede|talked|discussed .. i|på|in|on|at ${crowd}
      ${saw}|sagde|said|talked|discussed .. in|on|at the ${crowd} & !know* & !kend*
    `,
  ],
  [
    'colleague',
    `
      ${colleagues}|# kolleger nåede .. se|læse|åbne
      ${colleagues} .. læst|læste|set|slået|slog|fik|åbnet|keeps|read|looked|looks|opens|kiggede|kigget|bladrede|hørte|snuset|ser|nåede
      ${colleagues} .. har|fik|have|has .. set|læst|fået|åbnet|adgang|access|seen|read|opened
      ${colleagues} .. kan|kunne|can|could|får .. se|læse|åbne|adgang|see|read|open|høre|hear & !min kollega siger & !kollega .. har .. bedt
      den forkerte har|medarbejder
      alle .. på|i .. ${house}
      all|alle|femten|# kolleger|colleagues|team_assistants|medarbejdere
      hele .. ${house}|*afdelingen .. kan|kunne|har|så|fik|can|could|have
      til|to|for|med hele|alle|the_whole .. ${house}|*afdelingen
      whole|entire department|office|building|team
      everybody|everyone|all .. in .. the .. ${house}
      medarbejder|vikar|vikaren|sosu .. har|opslag|været|inde|læst|slået|kigget
      fra|by .. en .. medarbejder
      til|to .. kollega*|kolleger|colleague*|vikaren|ledere|institutionsledere & <send>|delt|fotos|skrev & !ringede .. til .. kollega*
      jeg .. slået|slog .. op & !slog .. op .. i_håndbogen
      en anden nysgerrig|medarbejder
      på kontoret har|kan
      ${colleagues}|alle_andre|andres kan|can stadig_åbne|åbne|se|læse|open
      alle andres kalendere|mails|mapper|sager
      gruppepostkasse*|fællespostkasse*|fællesmappe*|shared_mailbox
      kitchen staff
      to all staff|employees|colleagues
      til alle medarbejdere|ansatte|kolleger|i_huset
      hinandens dueslag|postkasser|mailbokse
      wrong|forkerte|forkert teams|team|teamchat|afdeling .. chat|channel|kanal
      i gangen|afdelingen har|kan set|se
      former boss|colleague
      people|person|somebody|someone|persons|staff .. from .. payroll|hr|the_office|reception|finance|it|department & been|looked|read|opened|seen
      driftsfolkene kan
      to hinanden
      til hinanden
    `,
  ],
];

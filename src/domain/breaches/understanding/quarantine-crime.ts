import { alters, insider } from './quarantine-words.ts';

/** What is worth money, or a life, to others. */
const data =
  'oplysning*|adresse|adresser|adresserne|navne|navnene|numre|cpr*|personnumre|*journal|journal*|data|billede*|pas|kørekort|kopi*|liste|lister|sag|sager|tilbud|bud|priser|priserne|koder|nøgler|information|addresses|address|names|numbers|records|record|files|copies|photos|list|lists|people|persons|folk|bids|offers|prices|personal_data|registr*';
const sells = 'sælge*|sælger|sælges|solgt|solgte|sells|sell|selling|sold|handler_med';
const fromOutside =
  '& !hacker* & !hacket & !hacked & !leverandør* & !phishing & !løsepenge & !ransom* & !bitcoin & !genbrug & !auktion';
const pays =
  'penge|betaling|betalt|betaler|betale|tusind*|kontanter|kroner|gaver|gave|rabat|vederlag|mod_at|til_gengæld|bytte|får_noget_for|money|paid|pays|payment|cash|gift|gifts|in_return|in_exchange|per_name|for_a_fee|bitcoin';
const look =
  'slår|slå|slog|slået|tjekker|tjekkede|kigger|kiggede|søger|søgte|snager|snagede|finder|lurer|læser|looks|looked|look|searches|checks|finds';
const relative =
  'kæreste*|kone|mand|fætter|kusine|bror|søster|søn|datter|nevø|niece|ven|venner|veninde*|kammerat*|svoger|familie|boyfriend|girlfriend|husband|wife|brother|sister|cousin|friend*|nephew|son|daughter|mate|brors|søns|kones|mands';
const citizens =
  'borger*|beboer*|*borgernes|*borgerens|beboerens|beboernes|ældre|ældres|klient*|patient*|citizen*|resident*|client*|patient*|elderly|barnets|de_gamles';
const purse =
  'dankort*|kort|kortet|mitid|nemid|penge|pengene|konto|kontoen|konti|opsparing*|smykker|pension*|arv|kasse|kassen|money|card|cards|account|savings|jewel*|bank*';
const takes =
  'hæver|hævet|hæve|tager|tog|taget|tage|bruger|brugt|brugte|stjæler|stjålet|stjal|tømt|tømmer|tømte|låner|lånt|køber|købe|købte|steals|stole|stolen|stealing|takes|took|taking|withdraws|withdrew|uses|used|empties|emptied|nasse*|rager_til_sig|snyder|snyde';
const false_ =
  'falsk*|opdigt*|fiktiv*|fup*|opfund*|findes_ikke|ikke_findes|aldrig_eksisteret|uden_at_nogen_har|aldrig_er_udført|fake|fictitious|made_up|invented|nonexistent|does_not_exist|doesn_t_exist|ghost|without_anybody_having';
const ledger =
  'faktura*|regning*|kvittering*|bilag|bilagene|borger|borgere|medarbejder|medarbejdere|ansat|ansatte|elev|elever|firma|timer|timesedl*|kørsel*|tilskud*|udbetaling*|invoice*|receipt*|employee*|citizen*|pupils|company|hours|payments|claim*|payroll';
const supplier =
  'firma|firmaet|leverandør*|entreprenør*|bygherre*|byggefirma*|konsulent*|sælger|sælgeren|virksomhed*|supplier*|contractor*|vendor*|developer*|company|builder*|bidder*';
const favour =
  'rejse|rejser|ferie|gave|gaver|middag*|konvolut*|kuvert*|penge|kontanter|returkommission|vin|bil|envelope|cash|trip|trips|holiday|dinner*|gift|gifts|money|kickback*';
const award =
  'kontrakt*|ordre*|opgave*|udbud*|tilladelse*|*tilladelse*|bevilling*|tilbud*|priser|contract*|tender*|permit*|bid|bids|order*|deal';

/** A serious crime of somebody who works here, or against somebody in their care. */
export const crime = `
  ${sells} .. ${data} ${fromOutside}
  ${data} .. ${sells} .. til|to|på_nettet|videre & ${insider}|hun|han|she|he ${fromOutside}
  ${insider} .. ${sells} ${fromOutside} & !sælger_billetter & !pc & !printer*
  ${data}|slå_op|slår_op|opslag .. for|mod|against .. penge|betaling|kontanter|money|cash|payment ${fromOutside} & !betaling_for_mad
  giver|gav|sender|videregiver|lækker|viser|gives|gave|passes|leaks|shows .. ${data} .. ${pays} & ${insider}|hun|han|she|he ${fromOutside}
  ${look} .. ${data}|op|up|folk|people .. ${pays} & ${insider}|hun|han|she|he|de ${fromOutside}
  ${look} .. ${data}|folk|people|op .. for|til|to .. sin|hendes|hans|her|his|en|a .. ${relative}
  giver|gav|sender|videregiver|lækker|gives|passes|leaks .. ${data} .. til|to .. sin|hendes|hans|her|his .. ${relative} & ${insider} & !forkert*
  får|fik|gets|got|køber .. ${data}|cpr .. af|fra|from|by .. ${insider} & mod_at|til_gengæld|betal*|penge|slipper|in_return|paid|money
  ${insider}|hun|han .. ${look} & låner_penge|låne_penge|rente|procent|inddrive*|gæld|afpres*|udnytte*|indbrud*|købe_huset|billigt
  rocker*|bande*|bandemedlem*|gang_member*|mafia|veste_på|hells_angels|biker* & ${look}|giver|gav|${sells}|${pays}|${data} & !brev & !letter & !forkert* & !wrong
  ex|eks|ekskone*|ekskæreste*|eksmand*|ex_wife|ex_husband|tidligere_kæreste|kone & ${look}|adresse & finde_hende|finde_ham|finder_hende|opsøg*|forfølg*|følger_efter|stalk*|truet|truer|tæv*|vold*|lever_skjult|find_her|threat* & ${insider}
  bestik*|bestukket|korruption|bribe*|bribing|corrupt*|underslæb|underslag|embezzl*|smørelse|nepotis*|returkommission|kickback*
  bedrag*|svindel*|svindler|snyder|snyd|fusk*|fraud*|scam*|ulovlig*|kriminel*|illegal* & ${insider} & kommunen|penge*|${citizens}|selv|kasse*|money|løn|timer|fund* & !mail* & !phishing & !udgav & !udgiver & !ringede & !banken & !falsk_side & !er_det_ulovligt
  stjæler|stealing|stjålet|stjal|stolen .. fra|from .. borger*|beboer*|kasse*|citizen*|resident*|kommunen|kassen|medicin* & ${insider}|hun|han|she|he & !indbrud*
  ${insider}|hun|han|she|he .. ${takes} .. ${citizens} .. ${purse}
  ${takes} .. ${citizens}|deres .. ${purse} & ${insider}|hun|han
  ${purse} .. ${takes} & ${insider} & ${citizens}|plejehjem*|bosted* & sig_selv|egen|private|himself|herself|falsk*|regnskab*
  *kasse|*kassen|regnskab* .. tømt|tømmer|drænet|plyndret|emptied|drained & hende|ham|${insider}|falsk*
  hævet|hæver|withdrawn .. penge|money .. på|fra|from .. kort|konto|card|account & ${insider}|vagt*|*holdet
  til_sig_selv|til_egen|egen_konto|eget_firma|own_account|own_pocket|egen_lomme & penge|betal*|overfør*|udbetal*|købe*|køber|bruger|money|pays|transfer* & !sendte & !sendt
  ind_på|går_til|ryger_til|into|to .. sin|hendes|hans|brors|her|his|egen|own|brother_s .. konto|account & !falsk_mail & !hacker*
  ${false_} .. ${ledger} & godkend*|udbetal*|oprettet|opretter|lavet|laver|bad|bedt|hver_måned|hver_gang|approve*|every_month|made|makes & !mail* & !phishing & !opdagede & !så_ud & !svindlere & !scammers
  ${ledger} .. ${false_} & godkend*|udbetal*|oprettet|opretter|lavet|laver|bad|bedt|hver_måned|hver_gang|approve*|every_month|made|makes & !mail* & !phishing & !opdagede & !så_ud & !svindlere & !scammers
  betaling*|penge|money|kroner .. for .. oplysninger|adresse*|information|at_slå|at_se|at_få|at_vise|dem|billede*|navn*|to_see|to_get & ${insider}|hun|han|she|he & !bøde* & !falsk*
  ${insider} .. ${alters}|skubber|skubbet|flytter|giver|gav|pushed|moves .. for|til .. sin|sine|hendes|hans|her|his|en .. ${relative} & karakter*|køen|venteliste*|plads|ansøgning*|sag|tilladelse*|bøde*|grades|queue|waiting_list|case|fine*|permit*
  oprettet|opretter|created|set_up .. borger|medarbejder|ansat|firma|elev|citizen|employee .. ikke_findes|findes_ikke|ingen_kender|aldrig_har|does_not|not_exist|nobody_knows
  faktura*|invoice* & ${relative}|bror|brother & godkend*|approve*|betal*|paid
  timer|timerne|løn|hours|salary .. dobbelt|ekstra|falsk*|double|aldrig|ikke_har|never & ${relative}|datter|søn|har_ikke_været|has_not_worked|never_worked
  får|fik|modtag*|tager_imod|tage_imod|tog_imod|gets|got|accept*|receiv* .. ${favour} .. af|fra|from|by .. ${supplier}
  ${supplier} .. giver|gav|betaler|betalte|sendte|gives|gave|paid|pays|took .. ${favour} & ${award}|${insider}
  ${favour} & ${award} & ${insider}|så_ham|så_hende|tage_imod|får|fik & ${supplier}|samme_dag|hver_gang|same_day|every_time|borgmester*
  ${favour}|konvolut .. så|og|and|then .. ${award} .. givet|godkendt|granted|approved|vundet|hver_gang
  afpresse*|afpresning|blackmail* & ${insider}|hun|han|she|he & !hacker* & !mail & !fremmed*
  ${insider}|en_i_it .. skjult|hemmelig|hidden|secret .. adgang|bagdør|konto|access|backdoor|account & true*|threat*
  hvidvask*|launder*
  børneporno*|child_porn*|child_abuse
  overgreb|krænke*|krænket|voldtægt|seksuelt|abuse* .. børn|barn|beboer*|borger*|elev*|child*|resident* & !indberetning & !underretning & !rapport & !journal & !notat & !brev & !mail
  ${insider}|hun|han|personalet .. overgreb|krænke*|tæsk*|slår|slog|mishandl*|abuses|hits|beats .. børn|barn*|beboer*|borger*|elev*|dem|child*|resident* & !slår_op & !slog_op & !slået_op & !journal & !cpr*
  filmet|filmer|film|video*|billede*|optag*|filmed|photo*|pictures .. slået|slår|nøgen|nøgne|afklædt|bad|badet|toilet*|undertøj|mishandl*|ydmyg*|hit|naked|undressed|abused & ${insider}|personalet|deler|telefon|tablet|staff & !tavle* & !åbent_hus
  embedsmisbrug|mandatsvig|dokumentfalsk
  depot*|lager* .. forsvind*|mangler|stjål* & ${sells}|lukker_ind
`;

import { audit, demands, destroys, evidence, harm, insider, power, spokeUp } from './held-words.ts';

// The second net: what tells together, wherever it stands in the message. People tell of this in roundabout ways.

/** Somebody was made to do something. */
const made =
  'bad_mig|bad_os|bedt_mig|bedt_os|beder_mig|beder_os|fik_mig_til|fik_os_til|får_os_til|vil_have_mig|vil_have_os|ville_have_mig|ville_have_os|have_os_til|have_mig_til|har_ordre|ordre_om|ordre_på|nyt_direktiv|direktiv_om|blevet_bedt|blev_bedt|truet_til|truede_mig|presset_til|presser_os|presser_mig|tvunget_til|tvinger|overtalt|told_me|told_us|asked_me|asked_us|asks_us|made_me|made_us|wants_me|wants_us|ordered_me|ordered_us|pressured|forced_to|was_asked|were_asked|was_told|were_told';
/** It is not as it is said to be. */
const untrue =
  'ny_version|anden_version|fremgår_ikke|ikke_fremgår|ikke_fremgik|pyntet|pynter|pynte|gammel_dato|gamle_dato|anden_dato|forkert_dato|fundet_på|finde_på|fandt_på|digte*|digtet|opdigt*|lyve|lyver|løj|løgn|usand*|sandheden|udenom|uden_om|ikke_registreres|ikke_journaliseres|ikke_noteres|ikke_skrives|det_var_det_ikke|det_var_den_ikke|det_gjorde_den_ikke|det_gjorde_vi_ikke|det_har_de_ikke|passer_ikke|det_er_løgn|ikke_sandt|ikke_rigtigt|så_det_ligner|så_det_ser|se_ud_som|ligner_at|pænere|skønmal*|frisere*|friseret|bagefter_lagt|efter_rationaliser*|look_like|looks_like|look_as|look_better|new_version|made_up|make_up|untrue|lie|lying|lied|not_true|after_the_fact';
const hush =
  'ikke_sige|ikke_siger|aldrig_har_været|aldrig_har|aldrig_været|fandt_aldrig|ikke_snakke|ikke_tale|hemmelig*|mellem_os|holde_tæt|lukke_munden|lukket_land|mundkurv|tavshed|tie_stille|tier_stille|off_the_record|keep_it|hush|secret|silence|silent|quiet|gag*';
const told =
  'kontaktede|kontaktet|skrev_til_jer|gik_til|gået_til|går_til|nægte*|nægtet|afviste|sagde_nej|sagde_fra|sagt_fra|siger_fra|stillede_spørgsmål|stiller_spørgsmål|anmeldt|keep_asking|asking_about|asked_about|refus*|went_to|spoke_up|speak_up|said_no|whistle*';
const felt =
  'iskold*|tjenstlig*|kaldt_ind|passe_på|pas_på|min_fremtid|fremtid_her|næste_mand|næste_der_ryger|ikke_her_mere|her_ikke_mere|er_væk_nu|hilser_ikke|ikke_hilst|taler_ikke_til|snakker_ikke_til|forbigået|syndebuk|uønsket|fyret|fornyet|forlænget|frataget|forflyttet|holdt_ude|degraderet|mobbet|fryser|frosset|lagt_på_is|sat_fra|straf*|hævn*|my_future|future_here|next_one|no_longer_here|silent_treatment|watch_my_back|be_careful|sacked|fired|renewed|demoted|bullied|frozen|punish*|left_out|sidelined';
const ownSlip =
  'kom_til|jeg_glemte|jeg_tabte|jeg_mistede|jeg_sendte|har_sendt|har_mistet|har_tabt|min_fejl|i_sent|i_lost|i_left|i_forgot|i_emailed|my_mistake';
const gain =
  'penge|kontant*|kroner|kr|tusind*|betal*|koster|tillæg|bonus|gave*|provision|fordel|kommission|lån|til_gengæld|mod_at|vennetjeneste*|cash|money|paid|pays|payment|in_return|favour*|bonus|commission';
const taker =
  'bror|søster|kæreste*|mand|kone|fætter|kusine|svoger|nevø|ven|veninde*|ekskæreste*|avis*|ugeblad*|journalist*|detektiv*|privatdetektiv*|modkandidat*|parti|inkasso*|mægler*|ejendomsmægler*|telefonsælger*|forsikring*|advokat*|brother|sister|boyfriend|girlfriend|husband|wife|cousin|newspaper|reporter*|detective|rival*|opponent*|estate_agent*|telemarket*|insurer';
const exploits =
  'snyd*|snyder|ringer_rundt|udnytt*|franarr*|lokke*|svindl*|sælg*|afpres*|true*|indbrud*|chikane*|forfølg*|opsøg*|cheat*|scam*|exploit*|sells|blackmail*|stalk*|harass*|burgl*';
const outsider =
  '& !hacker* & !hacket & !svindlere & !scammers & !phishing & !løsepenge & !ransom* & !bitcoin & !leverandøren & !ved_en_fejl & !by_mistake & !forkert* & !wrong';

export const retaliationTogether = `
  ${told} & ${felt} & !${ownSlip}
  ${spokeUp} & iskold*|tjenstlig*|hilser_ikke|taler_ikke_til|forbigået|syndebuk|her_ikke_mere|ikke_her_mere|næste_mand|mundkurv|silent_treatment|sidelined|future_here & !${ownSlip}
  alle|everyone|everybody|vi .. ved|knows|know & ingen|nobody|no_one .. siger|tør|says|dares
  ingen|nobody|no_one .. siger|says .. noget|det|anything & ${felt}|ryger|fyres|ud
  ${power}|tillids*|hr .. ${demands} .. passe_på|pas_på|tænke|be_careful|careful|future|fremtid & hvis|if|for|fordi|because & !pas_på_koden
  den|dem|hende|ham|the .. sidste|forrige|last|previous .. der|who|one .. gik|sagde|meldte|klagede|went|spoke|reported
  vidste|ved|knew|knows .. ${power} .. dagen_efter|next_day|alt|everything & ${told}|${spokeUp} & ${felt}|${harm}|kold*
`;

export const coverUpTogether = `
  ${power} .. ${demands} & ${untrue} & !${ownSlip} & !ikke_rigtigt_sted & !mail_der
  ${made} & ${untrue}|${hush} & !${ownSlip}
  de|they|hun|han|she|he .. ${demands}|vil_have & det_var_det_ikke|det_gjorde_den_ikke|det_gjorde_vi_ikke|løgn|lyve|lyver|lie|lying|not_true
  ${untrue} & ${evidence} & ${audit}|byråd*|udvalg*|council|bagefter|afterwards & !system* & !fejl_i
  ${made}|truet|pressured .. ${destroys} .. ${evidence} & !modtager* & !forkert* & !ved_en_fejl & !by_mistake & !wrong & !recipient
  ${power}|hun|han|she|he .. ${destroys} .. klage|klagen|klager|klagerne|complaint|complaints|beviser*|videoen|optagelsen|evidence & !vil_have & !skal_de
  ${power} .. ${destroys} .. ${evidence} & grinede|smilede|smile|smiled|laughed|mens_jeg|while_i|stod_selv|med_vilje|selv_så
  bytte|byttede|udskifte*|skifte|swap*|replace* & inden|før|before & advokat*|aktindsigt*|tilsyn*|revision*|auditor*|lawyer*|retten|court & ${made}|${power}|bad
  tager|tog|taget|fjernede|stjal|takes|took|removed .. not*|noterne|papir*|bevis*|notes|papers .. om|about .. hendes|hans|deres|her|his|their .. fejl|svigt|mistake*
  ikke|ingen|aldrig|not|never .. registreres|journaliseres|noteres|skrives_ned|registered|recorded|logged & ordre*|direktiv*|besked|${power}|told & !mangler
  køre|kører|holde|holder|tage|run|keep .. uden_om|udenom|off .. journal*|systemet|loggen|records|the_books
  politisk|politically .. følsomt|sensitive & ordre*|ikke|uden_om|told|not
  tog|tager|took .. med_hjem|home & sagde|siger|påstår|said|claims & det_gjorde_den_ikke|brændte|forsvandt|burned|lost_it & ${power}
  smidt|smed|thrown .. ud|out|væk|away .. samme_dag|same_day & ${power}|direktør*|ven|friend
`;

export const crimeTogether = `
  givet|giver|gav|udbetalt|udbetaler|bevilget|bevilger|gave|gives|paid|pays .. sig_selv|himself|herself|themselves & tillæg|løn|bonus|penge|lån|bevilling*|timer|pension*|raise|money|bonus|pay ${outsider}
  ${insider} .. udenom|uden_om|around .. regler*|køen|systemet|rules|queue & ${gain}
  ${insider}|hun|han|someone|somebody|she|he .. giver|gav|fortæller|fortalte|sender|printer|viser|lækker|tells|gives|sends|prints|leaks|passes & ${taker} & ${gain}|${exploits} ${outsider}
  optaget|tog|taget|took .. lån|kviklån|kredit|abonnement*|loan .. i|in .. navn|name & ${insider}|mitid|hun|han
  politiker*|byrådsmedlem*|udvalgsformand*|borgmester*|councillor*|mayor .. fik|bad|beder|bedt|vil_have|asked|told|wants & slå|slå_op|finde|tjekke|opslag|sag|look_up|dig
  modkandidat*|politisk_modstander*|rival|opponent & ${insider}|slå|sag*|look*
  ven|venner|søn|datter|bror|kone|svoger|son|daughter|friend|brother|wife & ${power}|entreprenør*|leverandør*|firma*|contractor*|supplier* & ansat|fik_jobbet|jobbet|ansøgning*|kontrakt*|bud|tilbud|bids|hired|contract* & til_gengæld|samme_dag|smidt|så|uden_udbud|in_return|sealed|same_day
  billede*|billeder|video*|film*|pictures|photos .. af|of .. gamle|ældre|beboer*|borger*|patient*|residents|old & toilet*|badet|nøgen*|nøgne|bleer|undertøj|græder|afklædt|naked|undressed|diaper* & sender|deler|snap*|griner|private|gruppe|shares|sends|laugh*
  ${insider} & koster|for_penge|mod_betaling|kontant*|cash|under_bordet|i_lommen & pas|kørekort*|tilladelse*|plads|bolig|godkendelse*|passport*|permit*|flat
`;

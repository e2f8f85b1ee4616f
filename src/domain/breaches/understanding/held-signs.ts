import { audit, demands, destroys, evidence, harm, insider, power, speaksUp, spokeUp } from './held-words.ts';

const alters =
  'ret|rette|retter|rettet|rettede|ændr*|lavet_om|lave_om|laver_om|laves_om|redigere*|justere*|pynte*|fifle*|pille|pillede|pillet|omskriv*|skrevet_om|skrive_om|tilbagedatere*|skiftet_ud|skifte_ud|byttet_ud|bytte_ud|change|changed|changes|alter*|edit|edited|adjust*|rewr*|fudge*|tweak*|massage*|fix|swap*|replace*';
const figures = `${evidence}|tal|tallene|tallet|dato|datoen|datoer|datoerne|tid|tider|tiderne|timesedler*|timer|fravær*|fraværet|karakter*|statistik*|regnskab*|protokol*|budget*|kørsel*|liste|listen|figures|numbers|date|dates|times|grades|timesheets|attendance|statistic*|accounts|minutes`;

/** What adds up to a hint, sign by sign: who acts, what they do, for whom, and what speaks of an ordinary slip instead. */
export const heldSigns: Readonly<Record<string, string>> = {
  power: `${power}`,
  insider: `${insider}`,
  /** Somebody else does it, and wants to. */
  theyAct: `
    ${insider}|hun|han|de|nogen|en_fyr|ham|hende|dem_der|she|he|they|someone|somebody .. giver|gav|sælger|solgte|tager|tog|sletter|slettede|retter|rettede|ændrer|ændrede|bruger|brugte|udbetaler|kopierer|deler|viser|tvinger|truer|laver|lader|lod|fjerner|fjernede|skjuler|gemmer|køber|låner|hæver|skubber|bytter|makulerer|brænder|smider|fortæller|afleverer|fører|snyder|skriver_under|lukker|læser|lurer|tømmer|tømte|tømt|optager|optaget|opretter|oprettet|udsteder|godkender|bevilger|behandler|dukker_op|dækker|dækkede|printer|filmer|ringer_rundt|følger|holder_øje|får|fik|har_lavet|har_lagt|har_givet|har_taget|har_slettet|har_rettet|har_brugt|har_lånt|har_fundet_på|har_oprettet|gives|gave|sells|sold|takes|took|deletes|deleted|changes|changed|uses|used|copies|shares|shows|forces|removes|removed|hides|buys|borrows|withdraws|tells|passes|leaks|pays|signs|edits|edited
  `,
  made: `
    ${power} .. ${demands} .. at|os|mig|to|us|me|vi|jeg
    bad|bedt|beder|asked|told|asks|tells|ordered .. mig|os|me|us
    bedt_om|besked_på|besked_om|ordre_*|ordre_om|ordre_på|tvunget|tvinger|tvang|presset|presser|pres|pålagt|overtalt|truet_til|made_to|forced|pressured|told_to|asked_to|ordered
    vil_have|ville_have|wants|wanted os|mig|us|me
    fået|fik|får at_vide
    fik|får|have mig|os til|to
    vi|jeg skal|skulle .. bare|lige|helst|sige|svare|skrive|aflevere|lave|rette|slette|underskrive
    ordre*|direktiv*|besked
    ladet|lod mig|os forstå
  `,
  mustNot: `
    må|måtte|skal|skulle|bør|behøver|may|must|should ikke|aldrig|ik|not|never .. ${speaksUp}|skrive|komme|vide|finde|registrere*|noteres|nævnes|ud|frem|write|know
    forbud|forbudt|forbød|forbyder|forbidden|forbade|not_allowed_to
  `,
  hush: `
    spores|opdage|opdager|opdages|historien|vores_version|our_story|traced|pressen|the_press|tie|tier|tavs|tavse|tavshed|mund|munden|kæft|mellem_os|holde_tæt|låg_på|ingenting|glemme|glemmer|glem_det|forget|quiet|silent|silence|hush|secret|hemmelig*|nobody_knows|ingen_ved|ingen_må|lade_som|la_vær|lade_være|lade_ligge|skjule|skjuler|skjulte|dække|dækker|dækket|mørklæg*|fortie*|hide|hiding|hidden|cover*
  `,
  untrue: `
    gætte*|gætter|find_på|opfinde|en_anden_end|ikke_den_rigtige|opdigte|efterrationaliser*|overskrevet|overwritten|overwrote|guess|rewritten|på_skrømt|proforma|pro_forma|ikke_stjålet|falsk*|forfalsk*|opdigt*|fiktiv*|usand*|løgn|lyve|lyver|løj|sandhed*|selvom_de|selv_om|det_var_det_ikke|det_gjorde|halvdelen|magtanvend*|ny_version|gammel_dato|fundet_på|fremgår|last_year_s|backdat*|tilbagedat*|aldrig_fik|aldrig_fået|aldrig_været|aldrig_har|never_had|never_got|never_took|pænere|pynt*|ligner|ser_ud|se_ud|passer|passede|findes_ikke|ikke_findes|skyld|skylden|fake|false|fictitious|made_up|lie|lies|lying|untrue|look_like|looks_like|blame
    dateret|datere .. tilbage
    i|in mit|andres|hans|hendes|my|their navn|name & skrev*|underskr*|sign*|skrevet|notat
    skrive|skriver|skrevet|sign|signed under & ikke|aldrig|never|not|for_borgeren|mit_navn
  `,
  destroys: `${destroys} .. ${evidence}\n${evidence} .. ${destroys}`,
  alters: `${alters} .. ${figures}\n${figures} .. ${alters}`,
  audit: `${audit}|databeskyttelsesrådgiver*|direktion*|socialtilsyn*|retten|kommissær*|statistik*|tilskud*|aktindsigt*|klag*|complain*|dødsfald*|ulykke*|familien|valget|byråd*|council|fagforening*|union|kommission*`,
  /** It is known and not spoken of. */
  everybodyKnows: `
    ikke .. vi|man|noget .. snakker|taler|siger
    alle|ingen ved|siger|tør|everyone|nobody knows|says|dares
    den|hende|ham|the forrige|sidste|last|previous
  `,
  purpose: `
    så|so vi|ingen|det|de|man|nobody|it|they|that & !så_det_er
    for at|å|ikke_at
    in order to
  `,
  spoke: `brokkede|rejste|raised_it|nægtede|${spokeUp}|indberetter|gjorde_opmærksom|gør_opmærksom|kontaktede|nægte*|sagde_fra|spoke_up|objected|sladre*|pipper`,
  after: `
    efter|siden|bagefter|derefter|dagen_efter|lige_siden|since|after|afterwards|ever_since|nu_er|now_i .. jeg|vi|min|mine|i|my|we|at
  `,
  reprisal: `${harm}|performance_plan|udviklingsplan|sagt_op|opsagt|den_næste|ikke_pænt|går_ud_over|skyder|brokkede|forsvandt_min|min_adgang|fjernet_fra|tvangsforflytt*|nedgjort|råbte_ad|uden_ferie|dårligere|sværere|written_up|suspended|suspenderet|locked_out|rygter|svinet|iskold*|tjenstlig*|kaldt_ind|fremtid*|straf*|hævn*|følger|konsekvens*|på_is|sommerferie|mobbet|hilser_ikke|taler_ikke_til|passe_på|pas_på|tænke_mig|tænke_dig|næste_mand|her_ikke_mere|ikke_her_mere|et_andet_job|mit_job|min_stilling|beholde|future|my_job|another_job|careful|arbejde_i|aldrig_får|trukket_tilbage|skåret|reprisals|consequences|punish*|reference|cut`,
  threat: `true*|truet|truede|trues|threat*|advaret|advarede|warned|ellers|or_else|afpres*|blackmail*`,
  fear: `bange|dødbange|tør|frygter|ræd|skræmt|utryg|afraid|scared|dare|fear|terrified`,
  ifSaid: `hvis|den_der|dem_der|enhver|if|whoever|anyone .. ${speaksUp}|frem|ud|pipper|out|known`,
  money: `regningerne|udbetaling*|bankudtog*|trukket|ventelisteplads*|penge|pengene|kontant*|kroner|kr|tusind*|hundred*|hundelap|betaling|betaler|koster|tillæg|bonus|gave|gaver|provision|lån|låner|tilskud*|løn*|konto|kontoen|regning*|faktura*|kasse*|money|cash|paid|pays|payment|bonus|invoice*|salary|payroll|account|fee`,
  favour: `forfremmelse*|forfremmet|promotion|tilbudt|offered|selv_regningerne|godkender_selv|sit_eget|eget_firma|firma_sidder|bijob|interesse*|til_gengæld|mod_at|får_noget|vennetjeneste*|gratis|billigt|rabat|rejse|rejser|middag*|tur_til|konvolut*|bestik*|bribe*|in_return|in_exchange|favour*|for_free|trip|dinner*|envelope|kickback*|smørelse|fordel`,
  taker: `
    mit|min|hendes|hans ex|eks
    eks|chefs_firma|sin|hendes|hans|his|her|venners|brors|søns|chefens bror|søster|mand|kone|kæreste|fætter|kusine|svoger|søn|datter|nevø|niece|ven|venner|veninde*|kammerat*|børn|brother|sister|husband|wife|boyfriend|girlfriend|cousin|son|daughter|nephew|friend|friends|guy|drug_dealer
    kammerater|venner|fætter|kusine|svoger|nevø|entreprenør*|bande*|rocker*|ugeblad*|avis*|journalist*|detektiv*|modkandidat*|mægler*|telemarket*|developer|contractor*|dealer|newspaper|reporter
    sig_selv|egen_lomme|egen_konto|himself|herself|themselves|own_pocket
  `,
  sells: `sælge*|sælger|sælges|solgt|sells|sell|selling|sold|videregiv*|lækker|leaks|passes_on`,
  purse: `mitid|nemid|dankort*|opsparing*|smykker|døde|pensionskasse*|kontanthjælp*|borgerens|beboerens|beboernes|borgernes|deres|de_gamles|ældres|citizens|residents|their|klienternes penge|mitid|nemid|kort|dankort|konto|medicin|smykker|arv|nøgle|money|card|account|savings|medicine`,
  wicked: `ulovlig*|kriminel*|svindel*|svindler|korrupt*|fusk*|snyd*|bedrag*|underslæb|tyveri|stjæler|stjal|misbruger|udnytte*|illegal*|crime|fraud*|corrupt*|steal*|cheat*|exploit*|abuse*|narko|drug*|uden_om|udenom|mandatsvig`,
  harmDone: `affære|affair|forhold_til_en|hævn|presser_hende|presser_ham|tæv*|tæsk*|vold|overgreb|voldtægt|krænke*|nøgen*|nøgne|i_seng|sex*|låst_inde|filmet|toilettet|snap|lever_skjult|finde_hende|mishandl*|stalk*|følger_efter|forfølg*|holder_øje|piger_i_bad|naked|beat*|assault*|raped|hit|locked_up`,
  onPurpose: `på_forhånd|beforehand|for_at_ingen|med_overlæg|praler|pralede|brags|same_day|samme_dag|samme_eftermiddag|med_vilje|bevidst|on_purpose|deliberately|intentionally|helt_klar_over|godt_klar|planlagt|aftalt|enige_om|decided|agreed|grinede|smilede|laughed|smiled`,
  asWitness: `jeg_så|jeg_har_set|har_set|så_ham|så_hende|i_saw|har_optaget|hørte_ham|hørte_hende|opdagede_at|ved_et_tilfælde|jeg_ved_noget|jeg_har_noget|optaget|vidne|witness*|recorded`,
  ownSlip: `kom_til|er_kommet_til|jeg_glemte|har_glemt|jeg_tabte|har_tabt|jeg_mistede|har_mistet|jeg_sendte|har_sendt|jeg_har|har_jeg|kan_ikke_finde|i_sent|i_lost|i_left|i_forgot|i_have|i_accidentally|trykkede|klikkede|clicked|fik_sendt|sendte_et|sendte_en|jeg_lod|jeg_åbnede|åbnede_en|pinligt|embarrass*`,
  wrong: `forkert*|ved_en_fejl|fejl|wrong|mistake|by_mistake|accident*|uheld|glemt|glemte|forgot*|forgotten|blandet_sammen|er_rettet|det_rettet|nu_er_det|mixed_up`,
  lost: `tabt|mistet|væk|stjålet|glemt|bortkom*|forsvundet|lost|stolen|missing|left_behind`,
  technical: `system*|link|linket|phishing|hacker*|hacket|hacked|virus|nede|server*|nexus|outlook|aula|password|kode|koden|løsepenge|opdatering*|backup*|hjemmeside*|facebook|website|teams`,
  sent: `kantinen|højt|loud|canteen|<send>|modtager*|kuvert*|brev*|mail|mailen|mailed|letter*|email*`,
  asks: `må_jeg|må_vi|må_man|kan_hun|kan_han|kan_de|får_man|faar_man|indsigelse|frist|fristen|beder_om_aktindsigt|mig_om_aktindsigt|for_det_samme_arbejde|spareplan*|besparelse*|hvordan|hvor|hvornår|hvem|skal_jeg|kan_jeg|kan_man|hvad_er|how|where|when|may_i|can_i|should_i|do_i|what_is`,
  /** Does not want to be named to the one it is about: an ordinary report (C11). */
  confides: `
    vide|ved|finde_ud_af|know|knows|find_out .. det_er_mig|det_var_mig|hvem_jeg|hvem_der_siger|mit_navn|it_is_me|it_was_me|my_name
    jeg vil .. ikke .. nævne|vide
  `,
  /** Was told to do the right thing. */
  rightly: `
    melde|melder|ringe|ringer|report|call .. det|den|til|jer|ham|hende|it|you .. her|jer|modtager*|slette|you
    bad_mig_melde|bedt_mig_melde|told_me_to_report|asked_me_to_report|skal_meldes|meldes_straks
    tage|take|tag .. ned|down|af_hjemmesiden
    nysgerrig*|curious*|curiosity|flov|vidste_ikke_at
  `,
  pretends: `den_falske|falsk_faktura|falsk_regning|min_mail|min_konto|en_adresse_der|support|antivirus|my_account|my_mail|udgav_sig|udgiver_sig|pretend*|svindler*|hacker*|lod_som_om_han|fremmed*|ukendt*|en_borger|borgeren_har|en_far|en_mor|elev|eleven|stranger|impostor|så_ud_som_om`,
  theyTellUs: `ringede|skrev|meldte_sig|phoned|called`,
};

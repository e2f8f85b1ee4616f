import { audit, demands, destroys, evidence, insider, power, speaksUp, told } from './quarantine-words.ts';

const alters =
  'ret|rette|retter|rettet|rettede|ændr*|lavet_om|lave_om|laver_om|laves_om|redigere*|justere*|pynte*|fifle*|pille|pillede|pillet|omskriv*|skrevet_om|skrive_om|skrevet_forfra|tilbagedatere*|skiftet_ud|skifte_ud|byttet_ud|bytte_ud|manipuler*|change|changed|changes|alter*|edit|edited|adjust*|rewr*|fudge*|tweak*|massage*|fix|swap*|replace*|tastet|sat_ned|skåret';
const figures = `${evidence}|tal|tallene|tallet|dato|datoen|datoer|datoerne|tid|tider|tiderne|timesedler*|timer|fravær*|fraværet|karakter*|statistik*|regnskab*|protokol*|budget*|kørsel*|liste|listen|lister|måling*|*måling*|dagbog*|logbog*|referat*|restance*|figures|numbers|date|dates|times|grades|timesheets|attendance|statistic*|accounts|minutes|book`;
const unsaid = 'ikke|ik|ikk|aldrig|not|never|ingen|nobody|uden|without';

/** Signs that something is hidden, or made to look otherwise. */
export const hidingSigns: Readonly<Record<string, string>> = {
  made: `
    ${power}|de|they|hun|han|he|she .. ${demands} .. at|os|mig|to|us|me|vi|jeg
    bad|bedt|beder|asked|told|asks|tells|ordered|instructed .. mig|os|me|us
    vil_have|ville_have|wants|wanted os|mig|us|me
    fik|får|have|får mig|os til|to
    ladet|lod mig|os forstå
  `,
  told: `
    ${told}|instrueret|instruks|på_ordre|ordre_*|direktiv*|oppefra|ovenfra|from_above|beordret|tvunget|tvinger|tvang|presset|presser|overtalt|made_to|forced|pressured|sworn|supposed_to|expected_to
    fået|fik|får at_vide|besked
    vi|jeg|we skal|skulle|must|have_to .. sige|svare|skrive|underskrive|say|answer|write|sign|lyve|lie|forklare
  `,
  mustNot: `
    må|måtte|skal|skulle|bør|behøver|may|must|should|allowed ${unsaid} .. ${speaksUp}|skrive|komme|vide|finde|registrere*|noteres|nævnes|ud|frem|write|know|journaliseres|journalisere|advare|ringe|stå
    forbud|forbudt|forbød|forbyder|forbidden|forbade|not_allowed_to
    bad|bedt|beder|told|asked .. om .. ikke|droppe|vente|lade
    bad|bedt|told|asked .. not_to|never_to|to_forget|to_drop|to_let
  `,
  notRecorded: `
    ${unsaid}|undlade* .. skrive*|skrevet|journaliser*|registrer*|noter*|anmeld*|indberet*|melde|meldes|meldt|underrett*|fortalt|orienter*|givet_videre|sendt_videre|gået_videre|reported|recorded|logged|notified|told
    står|stå|findes|eksister* .. ${unsaid} .. mere|nogen_steder|der|længere
    not|no_longer .. there|exist|mentioned .. any_more|anymore
    off_the_record|off_the_books|uden_om|udenom|ved_siden_af
  `,
  hush: 'benægte|benægter|deny|denies|denied|ikke_omtale|not_mention|ikke_nævne|omtales_ikke|skal_ikke_vide|må_ikke_vide|heller_ikke_vide|must_not_know|anden_udlægning|lukke_øjnene|lukker_øjnene|den_anden_vej|the_other_way|aldrig_kommet_ud|never_left|holde_kortene|fortav|nedton*|bagatellis*|downplay*|play_down|tale_udenom|nikke|holde_inde|tilbageholde*|tilbageholdt|withheld|withhold*|censur*|mørkelagt|lukket_sag|bag_lukkede_døre|nondisclosure|non_disclosure|fortrolighedsaftale|geheim|nic_nie_mówić|nie_mówić|siger_intet|say_nothing|sige_noget_til_nogen|tie|tier|tavs|tavse|tavshed*|mund|munden|kæft|mellem_os|for_os_selv|holde_tæt|tand_for_tunge|låg|lægger_låg|låget|under_gulvtæppet|internt|i_huset|inden_for_murene|inden_for_døren|i_skuffen|i_en_skuffe|i_papirkurven|graver|graves|begrave*|dysse*|mørklæg*|fortie*|tavshedspligt_om|hemmelig*|vores_lille|quiet|silent|silence|hush|secret|secrecy|under_wraps|shut_up|between_us|bury|buried|keep_it|gag|nda|mundkurv|lukket_land|ikke_set_noget',
  letItLie:
    'lade_det_ligge|lade_den_ligge|lad_den_ligge|lad_det_ligge|lade_ligge|ligge|droppe|drop_it|let_it_go|let_it_lie|glemme|glemmer|glemt_alt|glem_det|glemte_alt|forget|vente_med|venter_med|vente_og_se|se_tiden_an|stille_og_roligt|wait|behøver_komme|ingen_grund_til|kommer_videre|gå_videre|mere_ud_af_det|lade_som|lader_som|som_ingenting|pretend*|luk_sagen|lukket_ned|kalder_det|calls_it|kaldes|kaldt|skal_kaldes|hedder_det',
  hide: 'skjule|skjuler|skjulte|skjules|skjult|dække|dækker|dækket|dækkede|gemmer|gemme_væk|gemt_væk|af_vejen|væk_før|hide|hides|hiding|hidden|cover|covers|covered|covering|sløre|slører|slette_spor|sporene|slettet_spor|tracks|disappear|undgå_at|cover_up',
  noticed: `
    ${unsaid}|før|inden .. opdage|opdager|opdages|opdaget|ser_det|finder|finde|finder_ud|ved_det|ved_af|notices|finds|sees|knows|known
    kommer_frem|kom_frem|komme_frem|kommer_ud|når_ud|nåede_ud|gets_out|comes_out|got_out|slipper_ud
  `,
  story:
    'henvise_til|skyde_på|skyde_skylden|leverandørens_skyld|kalde_det_en|call_it|facitliste|skabelon|talepunkter|talking_points|forklare_det_med|dækhistorie|cover_story|alibi|samstemme|samme_forklaring|get_our_story|bortforklar*|anden_forklaring|undskyldning|hændelsesforløb*|tro_at_det|believe_that|historien|historie|vores_version|forklaring|forklaringen|our_story|story|script|øvet|rehears*|sige_det_samme|siger_det_samme|same_thing|aftalt|aftale|aftaler|aftalte|enige_om|agree|agreed|skylden|skyld|blame|officielt|officially|skåltale|påstår|angiveligt|hævder|claims|back_up|holde_os_til',
  untrue:
    'ved_skrivebordet|ud_af_luften|fabriker*|fabricat*|plagiat|urigtig*|ukorrekt*|forkert_med_vilje|skævvride*|kunstig*|forged|forge|forgery|counterfeit|købt_på_nettet|bought_her|bought_his|diplom*|autorisation*|dokumentfalsk|doctored|cooked|se_rigtigt_ud|schöner|ikke_sandheden|half_truth|halve_sandhed|misvisende|misleading|vildlede*|falsk*|forfalsk*|opdigt*|fiktiv*|usand*|løgn|løgne|lyve|lyver|løj|løjet|sandhed*|sandt|på_skrømt|proforma|pro_forma|fup|manipuler*|fingere*|pænt|pænere|pynte*|ligner|ser_ud_som|se_ud_som|så_det_ser|så_det_ligner|passer_ikke|passede_ikke|ikke_passer|ikke_passede|findes_ikke|ikke_findes|ikke_eksister*|eksisterer_ikke|opfund*|gætte|gætter|fake|false|falsely|fictitious|made_up|make_up|lie|lies|lied|lying|untrue|look_like|looks_like|look_right|look_good|look_better|does_not_exist|not_exist|nonexistent|invented|pretty',
  falseDate:
    'tilbagedater*|backdat*|gammel_dato|gamle_dato|anden_dato|forkert_dato_på|dateret|datere|datoen_tilbage|last_year_s|efterfølgende|efterrationaliser*|hen_over_weekenden|aftenen_før|natten_før|samme_kuglepen|kuglepen*|håndskrift*|ad_gangen|in_advance|after_the_fact|som_om_det_var',
  signsFor: `
    skrive|skriver|skrev|skrevet|sign|signs|signed|signing|underskriv*|underskrevet|udfyld*|udfyldt|kvittere* .. under|for|på|aldrig|ikke|at|name|navn|never|not|that & selvom|aldrig|ikke|ingen|uden|never|not|without|hinandens|andres|navn|name|hendes|hans|borgeren|something|noget
    i mit|andres|hans|hendes|borgernes|en_andens navn|login
  `,
  neverHappened: `
    aldrig|ikke er|bliver|blev|blevet .. afholdt|foregået|lavet|foretaget|gennemført|set|mødt
    ingen|nobody|no_one|none .. har|has|of_us|af_os .. set|mødt|met|seen|nogensinde
    aldrig|never|ikke .. lavet|udført|kørt|været|fået|haft|fundet_sted|sket|gennemført|set|mødt|leveret|done|took_place|happened|been|delivered|made|worked|existed|had
    uden|without .. nogen|anybody|de_møder|at_have|at_være|at_kigge|at_se
  `,
  destroys: `
    brændeovn*|forbrænding*|forbrændt|i_ovnen|båret_ned|båret_ud|kørt_på_lossepladsen|i_åen|i_havnen|bonfire|furnace
    originalerne|originaler|originals .. borte|væk|gone|missing
    ${evidence}|anklager|båndoptagelse*|originaler* .. endte|forsvandt|borte|ended_up|vanished
    ${destroys}|brændt|brændte|brænder|rev|rive|revet|klippet|klippede|overskrevet|overskrev|overwr*|kørt_væk|kørte|destruere*|kasseret|røg|ryger|skilt_af_med|vernichten|throw_away|threw|burned|wegwerfen|lommen .. ${evidence}|*video*|optagelse*|siden|sider|afsnit|mapper*|bånd*|spor|*rapport*|*klager*|klagerne|liste|linjer|kopi*|pages|paper|papers
    ${evidence}|*video*|optagelse*|siden|sider|afsnit|mapper*|bånd*|spor|*rapport*|*klager*|klagerne|liste|linjer|pages|papers|paper .. ${destroys}|brændt|brændte|revet|klippet|overskrevet|overskrev|overwr*|kørt_væk|mangler|væk|missing|forsvandt|vernichten|burned
  `,
  alters: `
    erstattet|erstattes|replaced|kortet_ned|strøg|streget|overmalet|byttet_om|byttes_om|udskiftet|annulleret|annulleres|cancelled|neddroslet|nedjusteret|opjusteret|omregnet|barberet|klippet_til
    fjerne|fjerner|remove|delete .. søgninger|søgehistorik|historik|searches|navn|name${alters} .. ${figures}\n${figures} .. ${alters}`,
  audit: `
    datatilsynet|ministeriet|arbejdstilsynet|fødevarekontrol*|skattestyrelsen|rigsrevisionen|brandtilsyn*|brandsyn*|kontrolbesøg|pressemøde|press_meeting|pressen|presse|forældrene|de_pårørende|pårørende|familie*|families|family|undersøgelse*|investigation*|inquiry|granskning*${audit}|databeskyttelsesrådgiver*|direktion*|socialtilsyn*|retten|retssag*|kommissær*|aktindsigt*|klag*|complain*|dødsfald*|ulykke*|døde|død|died|death|valget|byråd*|council|fagforening*|arbejdstilsyn*|ankestyrels*|ombudsman*|kommission*|kontrolle|election|insurance|forsikring*`,
  before: `
    før|inden|aftenen_før|dagen_før|lige_før|lige_inden|op_til|before|ahead_of|until|indtil|til .. ${audit}|kontrol*|besøg|valg*
    når|when .. ${audit} .. kommer|comes|spørger|asks
    efter|after|da|when|hver_gang .. ${audit} .. bad|bedt|beder|spurgte|asked|kom|døde|died|ud|forlangte
  `,
  twoSets:
    'to_sæt|to_udgaver|to_versioner|two_sets|two_versions|anden_mappe|en_anden_udgave|den_rigtige_mappe|ny_version|en_ny_hvor|dobbelt_bogholderi|skyggeregnskab|black_pen|den_rigtige_grund',
  purpose: `
    så|so vi|ingen|det|de|man|nobody|no_one|it|they|that & !så_det_er
    for at|å|ikke_at
    in order to
  `,
  onPurpose:
    'indefra|from_the_inside|inside_job|ikke_teknikken|not_technical|not_a_technical|no_burglars|ikke_tyve|valgt_at|valgte_at|chose_to|vidste_det_godt|vidste_godt|knew_of|kendt_til|har_kendt|kendte_til|de_vidste|they_knew|altid_skrevet_på_forhånd|helt_bevidst|fuldt_bevidst|kynisk|koldt_og_kynisk|sabotage*|på_forhånd|beforehand|med_overlæg|praler|pralede|brags|bragged|samme_dag|same_day|samme_eftermiddag|same_afternoon|med_vilje|bevidst|on_purpose|deliberately|intentionally|ved_det_godt|ved_det_udmærket|godt_klar|planlagt|grinede|smilede|lo|griner|laughed|smiled|winked|blinkede|ikke_et_uheld|not_an_accident|no_accident|det_var_ikke_min_idé|kender_godt|belejlig*|convenien*',
  seen: `jeg_så|har_set|så_ham|så_hende|i_saw|i_have_seen|hørte_ham|hørte_hende|hørte_dem|overheard|opdagede_at|ved_et_tilfælde|jeg_ved_noget|jeg_har_noget|har_beviser|har_gemt|gemt_en_kopi|taget_kopi|tog_billeder|har_billeder|vidne*|witness*|kan_bevise|evidence_of|jeg_kan_se_at_nogen`,
  insiderDid: `${insider} .. med_vilje|bevidst|selv|himself|herself|slettede|fjernede|deleted|removed|ordre`,
};

import { consequence, harm, power, speaksUp } from './quarantine-words.ts';

/** Signs that somebody spoke up, and of what a workplace does to those who do. */
export const workSigns: Readonly<Record<string, string>> = {
  spoke:
    'vidnede|vidnet|vidneudsagn|testified|testify|vagt_i_gevær|raised_the_alarm|slog_alarm|ytringsfrihed|min_bekymring|bekymringsbrev|pegede_på|peger_på|skrev_til|afgav_forklaring|sandheden|told_the_truth|prawdę|kritiske|kritikere|kritik|critics|critical|stille_spørgsmål|spørgsmål_ved|spurgte_til|spørger_til|spurgt_til|spurgte_hvorfor|asked_about|asking_about|tog_det_op|tage_det_op|bragte_det_op|brought_it_up|kom_med_oplysninger|lækkede_til_pressen|gik_til_pressen|brugte_min_stemme|wrote_a_letter|stod_frem|stå_frem|came_forward|come_forward|meldte|meldt|sagde|sagt|nævnte|nævnt|klagede|klaget|indberettede|indberettet|anmeldte|anmeldt|spurgte|spurgt|påpege*|påtalte|fortalte|fortalt|protestere*|råbte_op|råbt_op|undrede|indvendte|afslørede|afsløringen|gjorde_opmærksom|gør_opmærksom|gjort_opmærksom|kritisere*|stillede_spørgsmål|stiller_spørgsmål|henvendelse|henvendte|kontaktede|gik_til|sagde_fra|sagt_fra|brokkede|rejste|talte_med|snakkede_med|whistlebl*|reported|raised|complained|mentioned|questioned|spoke_up|flagged|objected|pointed_out|told_on|talked_to|wrote_to|handed_in|asked_why',
  refused:
    'nægtede|nægtet|nægter|ikke_ville_være_med|sagde_nej|siger_nej|ville_ikke|vil_ikke_være_med|afviste|turde_ikke|tøvede|refused|refuse|said_no|would_not|wouldn_t|hesitated|unwilling',
  since:
    'siden_da|siden_har|lige_siden|siden_er|efter_at_jeg|efter_jeg|efter_vi|efter_at_vi|efter_min|dagen_efter|ugen_efter|måneden_efter|uger_efter|måneder_efter|dage_efter|bagefter|pludselig|nu_hedder_det|nu_er_jeg|nu_får_jeg|nu_har_jeg|derefter|kort_efter|since_then|ever_since|since_i|after_i|after_what|the_next_day|days_later|weeks_later|the_next_week|a_week_later|suddenly|now_i|now_they|now_my',
  harm: `${harm}`,
  reprisal:
    'syndebuk|scapegoat|skrivebord_er|ryddet|opsigelse|overflødig|skubbet_ud|presset_ud|mobbet_ud|hysterisk|hysterical|besværlig|difficult|sat_på_orlov|tunge_borgere|mit_ry|mit_rygte|rygter_om|bagtalt|bagtaler|udelukket|udelukkes|isoleret|isolerer|fryser|forbigået|passed_over|let_go|laid_off|overvåges|kontrolleret|kontrollerer_mig|dæk|tires|spyttet|login_is_dead|pass_stopped|stopped_working|adgang_blev|uden_adgang|min_adgang|taget_af_sagen|fjernet_fra|trukket_fra|fået_skylden|får_skylden|smidt_ud|sat_til|sendt_væk|sat_af|demotion|freezing|bad_reviews|dårlig_evaluering|dårlige_karakterer|ensom_efter|ignorerer_mig|ignored|sat_udenfor|ikke_inviteret|ingen_hilser|no_one_speaks|nobody_speaks|nobody_talks|uden_forklaring|tell_me_why|bonus_was_withdrawn|trukket_tilbage|holdt_nede|påtale|uden_opgaver|ingen_opgaver|opgaver_er_givet|mine_opgaver|kontor_uden|samarbejdsvanskelig*|fratræde*|omstruktur*|kaldt_ind|kaldt_til|indkaldt_til|indkaldelse|frosset_ud|fryst_ud|fryses_ud|frozen|iskold*|kold_skulder|taler_ikke_til|snakker_ikke_til|hilser_ikke|holdt_ude|ude_i_kulden|stikker|sladrehank*|sladrer|snitch*|troublemaker|ballademager|nattevagter|hjemsendt|sendt_hjem|fritstillet|suspend*|chikane*|straf*|hævn*|gengæld*|repressalier|reprisal*|retaliat*|punish*|revenge|degradere*|forflytte*|tvangsflyttet|performance_plan|udviklingsplan|written_up|sidelined|silent_treatment|left_out|cut_my|moved_my|desk|zero_consequences|skudt_i_skoene|umulig_at_arbejde_med|ikke_egnet|for_følsom|surt_for|ikke_længere_komme|næste_mand|den_næste|i_am_next',
  ifSaid: `
    hvis|den_der|dem_der|enhver_der|de_der|ellers|if|whoever|anyone_who|those_who|or_else .. ${speaksUp}|frem|ud|pipper|out|known|snakker|talks
    hvis|ellers|if|or_else|otherwise|så|then .. ${consequence}|slut_med|contract|kontrakt
  `,
  threat:
    'ramt|husk_hvem|ødelægge_mit|ødelægger_mit|kniv|knife|få_at_føle|feel_his|gå_galt|hvad_der_sker_med|what_happens_to|skal_nok_sørge|sørge_for_at|make_sure|du_er_færdig|done_for|tie_stille|pure_advarsel|på_livet|slå_ihjel|kill|gedroht|grożą|true*|threat*|advaret|advarede|warned|warns|afpres*|blackmail*|fortryde|regret|sorry_if|hoveder_ruller|ryger_hoveder|lærestreg|pas_på|passe_på|be_careful|think_carefully|think_twice|tænke_mig_om|tænke_dig_om|tænk_dig|bedst_for_dig|have_noget_på|droht|gik_galt_for|would_be_a_pity|ikke_bliver_gamle',
  fear: 'bange|dødbange|tør|turde|frygter|ræd|skræmt|utryg|nervøs|afraid|scared|dare|dares|fear|terrified|angst|boje|kan_ikke_sove|sove|sleep',
  myLiving:
    'miste_mit|mister_mit|mister_jeg|mit_job|mit_arbejde|min_stilling|mine_timer|familie_at_forsørge|familier_at_forsørge|alenemor|har_brug_for|beholde_jobbet|beholde|koster_mig|my_job|my_contract|lose_my|keep_my|like_my_job|afhængig_af|mit_ophold|min_opholdstilladelse|referencer|en_reference',
  whoWasIt: `
    hvem_det_var|hvem_der_har|hvem_der_sagde|hvem_der_snakkede|det_var_mig|det_er_mig|who_talked|who_told|who_it_was|it_was_me
    fundet|finde|finder|found|find .. ud|out .. hvem|mig|who|me
  `,
  mayItStayHere:
    'komme_ud|kommer_ud|kommer_det_ud|fortroligt|i_fortrolighed|diskret|anonym*|confidential*|in_confidence|safe_way|safe_to|uden_at_det|sikker_på|love_mig|kan_i_love|skjule_mit_navn|ikke_give_mit_navn|not_give_my_name|how_to_put|who_can_i|hvem_kan_man|hvor_kan_man',
  nobodyDares: `
    vi_ved_alle|alle_ved|everybody_knows|everyone_knows|ingen_tør|nobody_dares|offentlig_hemmelighed|open_secret|i_årevis|for_years|i_flere_år|altid_været|always_been|sådan_har|har_altid
    ingen|nobody|no_one|vi|ikke|flere .. tør|dare|dares|turde
    alle|everyone|everybody|vi .. ved|knows|know .. det|hvem|it|who|godt
    ingen|nobody|no_one .. siger|says|gør|does
    den|hende|ham|the|dem .. sidste|forrige|last|før
    kulturen_her|sådan_er_det_her|how_it_is_done|har_man_set_før
  `,
  protected: `
    for_vigtig|too_important|urørlig|untouchable|gør_ikke_noget|gør_ingenting|does_not_care|doesn_t_care|vil_ikke_gøre_noget|vil_ikke_høre|stadig_på_arbejde|still_works|drengestreger|mangler_folk|mangler_hænder|til_fest_hos|spiser_middag_med
    beskytter|beskyttes|beskyttet|holder_hånden|rager_til|protects|protected .. hende|ham|dem|oppefra|him|her
    gift_med|svigersøn|svigerdatter|i_familie_med|related_to|married_to
    vende|vender|turn* .. blinde_øje|blind_eye|anden_kind|other_way
    gør|gøres|bliver_gjort|sker|happens|done .. ikke|ingenting|intet|nothing|aldrig & ${power}
    se|ser|kigge|kigger|look|looks .. den_anden_vej|væk|the_other_way
    flytter|flyttet|moved .. bare|just
  `,
};

/** What nearly happened, is against a rule, was heard, or could happen; and what befalls a building. */
export const wordsMild = {
  nearMiss: `
    lige_ved lige_ved_at var_ved_at nær_ved havde_nær havde_nær_sendt tæt_på at_the_point about_to almost
    nearly nær_sket på_nippet nippet hårsbredde hair_s_breadth close_call near_miss nær_miss narrowly
    nåede_at_stoppe nåede_at_fortryde nåede_at_fange nåede_at_opdage i_sidste_øjeblik i_sidste_sekund
    sidste_sekund sidste_øjeblik last_second last_moment last_minute just_in_time i_tide in_time fangede_det
    fangede fanget caught_it caught spotted_it opdagede_det_inden opdagede_det_før noticed_before
    before_sending before_it_went before_i_sent before_i_pressed before_i_clicked inden_jeg_trykkede
    inden_jeg_sendte inden_den_blev_sendt før_jeg_trykkede før_jeg_sendte inden_afsendelse inden_vi_sendte
    inden_den_røg inden_det_blev heldigvis luckily fortunately thankfully thank_god gudskelov pyha puha pyh
    phew skrækken med_skrækken forskrækkelse fortrød fortryde regretted annuller* cancelled canceled undid
    unsend undo_send stop stoppede stoppet stopped kunne_være_gået could_have_gone could_have_been
    intet_er_sket intet_skete ingenting_skete nothing_happened intet_sendt nothing_sent ikke_sendt not_sent
    never_left kladde drafts uåbnet unopened urørt untouched løb_tilbage ran_back trak_stikket
  `,
  notSent: `
    ikke_afsted ikke_af_sted intet_er_gået ikke_gået_ud ikke_sendt ikke_åbnet havde_ikke_åbnet had_not_opened
    hadn_t_opened ikke_nået_at_åbne ingen_har_set nobody_saw no_one_saw nobody_has_seen no_harm
  `,
  rule: `
    regel regler regler* reglerne rule rules politik* policy forbudt* forbidden må_man_ikke må_man_vist_ikke
    må_vi_ikke ikke_tilladt not_allowed ik_måtte ikke_måtte imod against no_go retningslinje* guideline*
    procedure* instruks* slettefrist* opbevar* retention deadline* databehandleraftale* dpa samtykke_til
    uden_aftale uden_tilladelse without_permission ikke_godkendt not_approved nobody_approved unapproved sjusk*
    dårlig_vane vane bad_habit plejer tit ofte often altid every_day hver_dag
  `,
  misconduct: `
    ulåst unlocked åbentstående står_åben stod_åben left_open ikke_låst not_locked ulåste deler_kode
    deler_adgangskode deler_login share_login shared_login shared_password fælleslogin fælles_login
    fælles_bruger same_password samme_kode samme_password låner lånte lånt borrow* lending lent installer*
    downloaded download* hentet_et_program program_som gratis_program free_tool free_app seddel_under
    post_it_på tastaturet keyboard skærmen_stod logget_ind logged_in logge_af log_off logged_off uden_opsyn
    unattended uden_id uden_skilt badge gæster_uden alene_rundt bagdør* side_door kile kilet wedge* propped
    dørstop optog optagelse* recorded gemmer gemt_for_længe for_længe too_long overskredet slettet_aldrig
    never_deleted
  `,
  harmless: `
    ikke_sket_noget ikke_sket intet_sket nothing_has_happened no_harm_done ikke_gået_noget ingen_har_brugt
    nobody_used nobody_outside ikke_delt_med not_shared ingen_har_været men_alligevel alligevel tror_ikke
    ingen_skade
  `,
  hear: `
    hørt hørte høre hørt_det hørte_med lyttet lyttede lytter lytte overhør* overhørte overheard overhear hear
    heard listening listened listen ører øre ears lydt* papirtynd* papirtynde tynde_vægge væg væggen walls wall
    højttaler* højtaler* højttalende speaker speakerphone loudspeaker håndfri* hands_free handsfree medhør højt
    loud loudly aloud out_loud højlydt ord_for_ord intercom lyd_tændt lyden mikrofon* microphone unmuted mute
    alexa smarthøjttaler*
  `,
  talk: `
    snak* *snak tal tale talte taler talt sagde fortalte fortalt fortæl* diskuter* drøft* nævnt* nævnte talk*
    talked spoke discuss* telefonmøde* *samtale samtale* conversation* vendte chattede sladre* sladder* gossip*
    sparring pludre* pludret mentioned told telling said phone_call opkald telefonsamtale* teamsmøde*
    onlinemøde* videomøde* call_in loud_call råbte råbt
  `,
  water: `
    vand *vand vandskade* vandrør* sprinkler* oversvøm* skybrud* kloak* utæt* leak* leaking flood* water soaked
    gennemblødt* våd våde våd_a wet drypper dripping regn* regnen rain fugt* skimmel* mould mold burst
  `,
  fire: `
    brand branden brænd* brændt ild fire fires smoke røg_i røgen røgskade* sod brandvæsen* brandmænd firemen
    firefighters fire_brigade brandalarm* burn* lyn lynet lightning kortslut* eksplo*
  `,
  weather: `
    storm* stormen orkan* blæst blæste vind vinden wind hagl* sne* snow taget_er taget_lækker utæt_tag roof
    tagpap
  `,
  pests: 'mus rotte* rats mice mouse sølvfisk* skadedyr* gnav* ædt',
  breakIn: `
    indbrud* brudt_ind brød_ind brudt_op brækket opbrudt* break_in broke_in broken_into broken_in forced
    kicked_in sparket_ind burglar* burglary ubudne hærværk* vandal* smadret smadrede rude_knust knust_rude
    kicked door_forced låsen_er_brudt hængelås* alarm alarmen politiet_er tyvene
  `,
  building: `
    kontor* office bygning* building* kælder* basement arkivrum* archive serverrum* server_room teknikrum*
    depot* lager* skur* hus huset house skole* børnehave* rådhus* town_hall sundhedshus* dør døren døre door
    doors vindue* window* skab skabet cabinet hylde* shelf reol* drawers skuffe*
  `,
  could: `
    kan kunne ka ku could might may can mulig* muligvis possible possibly måske risiker* ville would
    skulle_nogen hvis if sådan_at
  `,
  worry: `
    bekymr* worried worry worries worrying concern* nervøs* urolig* uneasy bange afraid fear frygter frygt
    risiko* risici risk risks risky sårbar* vulnerab* svaghed* weakness sikkerhedshul* hul huller hole loophole
    trussel* threat spørgsmål_om_tid matter_of_time question_of_time før_eller_siden sooner_or_later en_dag
    en_skønne_dag one_day someday går_galt gå_galt goes_wrong inden_det_går før_det_går before_something
    venter_bare venter_på waiting waiting_to advare warn opmærksom opmærksomme heads_up obs burde bør should
    ought nemt easy easily let lirk* lirkes gætte* gættes guess* udnytt* exploit* misbrug* abuse forældet*
    outdated gammel gamle old windows_7 windows_10 unsupported ikke_opdateret standardkod* default_password
    aldrig_skiftet never_changed aldrig_ændret samme_kode_siden intentions hensigt* foreslå* suggest* kig_på
    kigge_på look_at_that forbedr* forslag planlæg* plan_b nødplan* kun_en_person only_one_person
    opsagt_pension
  `,
  notYet: `
    endnu yet ikke_endnu not_yet ikke_sket_endnu hidtil so_far ingen_har_endnu nobody_has haven_t_seen
    ikke_set_nogen indtil_videre foreløbig
  `,
} as const;

/** What has no category of its own, and how people say that something happened or ask. */
export const wordsRare = {
  ai: `
    chatgpt* chatgbt gpt* ai kunstig_intelligens copilot gemini claude chatbot* sprogmodel* oversætter*
    google_translate translator* deepl translate* ai_værktøj* bot resume* transskri* transcri*
  `,
  vendor: `
    databehandler* underleverandør* leverandør* leverandøren supplier* vendor* processor subcontractor*
    provider firmaet_bag udbyder* hostingfirma* kmd_skriver netcompany systemleverandør*
  `,
  vendorBreach: `
    brud breach hændelse* incident* begivenhed* ramt_af ramt hit_by affected berørt* lækket læk leak leaked
    leaks informerer oplyser skriver_at skriver_ud writes notif* underrett*
  `,
  recording: `
    optag* optaget optog optagelse* record recorded recording records filme* filmet filmed filming video*
    diktafon* skjult_kamera hidden_camera kamera_i spioner* spy* lydfil* audio smug skjult secretly aflyt*
    bugged gemt_mikrofon
  `,
  vague: `
    noget_galt noget_er_galt something_wrong something_happened gik_galt gået_galt went_wrong noget_skidt
    rodet_mig noget_lort noget_møg noget_underligt noget_mærkeligt something_strange ved_ikke_hvad ved_ik_hvad
    don_t_know_what dont_know_what ved_ikke_hvordan ikke_sige_mere kan_ikke_forklare ved_ikke_om not_sure_what
    hvad_det_hedder skal_melde skal_jeg_melde melde_noget report_something lavet_en_fejl made_a_mistake dummet
    dummede lavet_noget kludret
  `,
  crime: 'kuvert_med_penge bestik* brib* forfalsk* forg* falsificer* underskrift* sælger solgt_oplysninger korrupt*',
  machine: 'robot* automat* algoritm* bot script*',
  happened: `
    er_kommet_til kom_til_at kommet_til_at har_lige har_netop just_now lige_nu i_går i_dag i_morges i_aftes
    i_nat i_formiddags i_eftermiddags i_forgårs yesterday today this_morning last_night just_found opdaget
    opdagede discovered noticed realised realized found_out har_fundet siden_mandag since ups hov oops øv
    åh_nej oh_no desværre unfortunately sorry undskyld haster urgent akut panik hjælp_hvad
  `,
  notice: `
    opdaget opdagede discovered noticed realised realized found_out gik_op_for fik_øje_på kom_frem viste_sig
    viser_sig turns_out ringede ringer called phoned rang gjorde_opmærksom gjort_opmærksom told_us
  `,
  conditional: 'hvis if når when hvad_nu_hvis what_if ville would skulle_ske hypotet*',
  asking: 'hvad hva hvem hvor hvornår hvordan hvorfor hvilke hvilken what who where when how why which',
  askingVerb: 'kan må skal er gælder har can may is are do does should am did',
  self: 'jeg mig mit min mine i my me we vi os vores our',
  mayI: `
    må_jeg må_man må_vi må_en må_elever må_gerne må can_i can_we may_i may_we is_it_ok is_it_okay is_it_fine
    is_it_allowed allowed am_i_allowed am_i_permitted permitted er_det_ok er_det_i_orden er_det_tilladt
    er_det_lovligt tilladt kan_jeg kan_vi kan_man ka_jeg ka_man skal_jeg skal_vi skal_man do_i_need do_we_need
    do_i_have do_we_have should_i should_we behøver_jeg behøver_vi gælder* does_it_apply hvor_skal where_should
    hvor_længe how_long hvornår_skal when_should hvilken which hvad_er what_is hva_er hvem_bestemmer
    who_decides hvad_siger what_does forskel difference regler_for reglerne_for rule_for rules_for tilladelse
    permission definition* betyder means lovkrav
  `,
  wonder: `
    i_tvivl in_doubt wonder wondering tænker_på overvejer considering spørge spørgsmål question ask hypotet*
    teoretisk hvis_jeg if_i i_fremtiden fremover planning_to vil_gerne næste_uge next_week
  `,
  greet: `
    hej hejsa hey hi hello halløj* hallo goddag dav davs godmorgen god_morgen good_morning godaften god_aften
    good_evening morn mojn tjek test testing prøve tak tusind_tak thanks thank_you thx cheers mange_tak
    god_weekend nice_weekend weekend fredag bye farvel hejhej vi_ses see_you how_are_you hvordan_går
    hvordan_har_du du_er_sød you_re_the_best du_er_dejlig ok okay fint super cool lol haha hehe goddaw
    dejlig_dag have_a glædelig_jul god_jul godt_nytår sover_du elsker_dig joke vittighed* vejret weather
    hører_du_mig er_du_der are_you_there
  `,
  bot: `
    bot botten robot* chatbot dig du denne_chat chatten herinde in_here kommando* command* menu funktion*
    hvad_kan_du what_can_you can_you kan_du hvordan_virker how_does hvordan_bruger how_do_i_use hvem_er_du
    who_are_you hvem_står_bag who_is_behind rigtigt_menneske real_person human person_i_røret talk_to_someone
    snakke_med_et tale_med_et anonym* anonymous hvem_ser who_sees kan_min_chef gemmes vagttelefon phone_number
    telefonnummer_til dansk engelsk english polsk polish speak forklar explain
  `,
  helping: `
    hjælp hjælpe help assist* vejled* guide instruks* fatter forstår_ikke don_t_understand hvordan how hvad
    what menu kommandoer
  `,
} as const;

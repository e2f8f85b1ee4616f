/** What belongs to another office, or takes back or confirms something. */
export const wordsElsewhere = {
  employment: `
    løn lønnen *løn lønseddel* lønsedlen lønforhandling* lønstigning* lønindplacering* payslip* salary pay paid
    wage* wages payroll overtid* overarbejd* overtime afspads* time_off ferie* ferien feriedag* feriepenge*
    holiday_pay holiday_allowance vacation* annual_leave leave barsel* barselsorlov* maternity paternity
    parental orlov* sygemeld* sygdom_og_løn sick sick_leave sickness sygedag* syg_i_dag melder_mig_syg
    melde_mig_syg barns_første barns_1 barns_2 raskmeld* fravær* absence kontrakt* contract* ansættelse*
    ansættelsesbrev* fastansæt* prøvetid* probation* opsig* opsagt fyret fyre fyring* fired dismiss* redundan*
    resign* notice afsked* advarsel* tjenstlig* disciplin* degrader* forfrem* promotion* bonus* tillæg*
    allowance* weekendtillæg* pension* pensionsordning* seniordag* seniorordning* fleksjob* flekstid*
    arbejdstid* working_hours timetal* nedsat_tid sat_ned_i_tid part_time deltid* fuldtid* timeløn* timelønnet
    kørepenge* kørselsgodtgørelse* mileage km_penge mus_samtale* mus_samtale udviklingssamtale* trivsel*
    arbejdsmiljø* work_environment arbejdsskade* work_injury mobning* mobber mobbet bully* bullied bullying
    chikane* chikanerer harass* sexchikane krænkende stress* stresset udbrændt burnout burned_out tr
    tillidsmand* tillidsrepræsentant* tillidsvalgt amr union fagforening* shop_steward union_rep hr
    personaleafdeling* personalehåndbog* overenskomst* collective_agreement vagtbytte* bytte_vagt swap_shifts
    jubilæum* gravid* pregnant fertilitet* omsorgsdag* care_days ansøge_job stilling* jobansøgning* rokeret
    omplacer* forflyttet flytte_mig moved_to transferred konflikt_med samarbejdsproblem* collaboration uvenner
    råber frosset_ud udenfor skældt_ud skælder yelled shouted dårlig_leder bad_boss udbetalt optjent*
    anciennitet* seniority lønklasse* løntrin* kompetenceudvikling* efteruddannelse* lunch_break frokostpause*
    pauser
  `,
  myWork: `
    min_chef min_leder my_boss my_manager mit_job my_job min_løn my_pay my_salary min_kontrakt my_contract
    mine_vagter my_shifts min_ferie my_holiday my_vacation mine_timer my_hours mine_feriedage jeg_fyret
    i_be_fired get_fired bliver_man_fyret mister_jeg lose_my_job koste_mig cost_me konsekvens* i_trouble
    skældud
  `,
  entitled: `
    har_jeg_ret har_man_ret ret_til am_i_entitled entitled do_i_get får_man får_jeg kan_jeg_få can_i_get
    hvornår_får when_do_i hvor_mange how_many how_much hvor_meget ansøger_jeg apply
  `,
  care: `
    medicin* medicinen medication* medicine* pille* piller pills pill tabletter tabletterne tablets dosis*
    doses dose dosage insulin* insulinpen* morfin* morphine panodil* paracetamol* penicillin* antibioti*
    sovemedicin* sovepille* sleeping_pill* smerteplaster* plaster* plastre patch blodfortynd* blood_thinner*
    øjendråber* eye_drops dråber injektion* injection* indsprøjt* vaccine* vaccination* ilt ilten oxygen
    kateter* catheter* sonde* sondemad* feeding_tube stomi* stoma forbinding* bandage* kompression*
    støttestrømp* dressing* kanyle* nål needle* blodsukker* blood_sugar epilepsi* astma* inhal* medicinæske*
    doseringsæske* pill_box
  `,
  harm: `
    faldt fald faldet falder fell fall fallen falls gled glider slipped slip snublede snublet tripped væltede
    væltet tumbled skred skredet trillet trillede rolled slog_hoved* slog_sig slået_sig slog_hovedet knaldede
    hit_her_head hit_his_head bumped brækket brækkede broke_her broke_his broken_hip fracture* forstuv*
    sprained blødte blødning* bleeding bleed blod blood bevidstløs* unconscious fainted besvim* kramper kramp*
    seizure* kvalt kvælning* choked choking fejlsynk* galt_i_halsen slugte swallowed tryksår* liggesår*
    pressure_sore* pressure_ulcer* bedsore* sår såret wound* infektion* infected infection inficeret
    betændelse* udslæt rash allergi* allergic brandsår* skoldet* scalded burned_her burned_his burn forbrænd*
    skrammer* blåt_mærke blå_mærker bruise* bruised syet stitches skadestue* emergency_room ambulance* 112
    vagtlæge* lægevagt* indlagt* hospitalised hospitalized hoften hip knæ ryggen håndled wrist lårben* hoved*
    hovedet head gulvet floor badegulv* badeværelse* bathroom sengehest* bed_rail forflyt* lift liften lifted
    hoist loftlift* sejl sejlet kørestol* wheelchair rollator* walker nødkald* fik_for_meget fik_for_lidt
    fik_ikke_sin glemt_at_give glemte_at_give forgot_to_give missed_dose missed_his missed_her dobbelt* double
    utilsigt* uth patientsikkerhed* patient_safety dehydrer* dehydrated underernær* fejlernær* observer*
    observe grøften forvildet vandret_væk wandered løb_hjemmefra bid bidt bit bitten slået_af hit_another
    slog_en_anden selvskade* tvang* stuk_* stukket
  `,
  cared: `
    beboer* resident* borger* citizen* patient* dement* ældre elderly fru frue hr dame damen herre herren
    plejehjem* care_home nursing_home stue bosted*
  `,
  dosing: `
    glemt glemte forgot forgotten missed for_sent too_late for_meget too_much too_many dobbelt* double ekstra
    extra byttet ombyttet swapped mixed_up givet_to givet_forkert gave_the_wrong
  `,
  insight: `
    aktindsigt* indsigt* insight access_request subject_access article_15 artikel_15 art_15 offentlighedslov*
    forvaltningslov* databeskyttelseslov* gdpr_anmodning* partsindsigt* egenacces sar dsar foi
    freedom_of_information
  `,
  erase: `
    slettet slette sletning glemt_af ret_til_at_blive_glemt blive_glemt be_forgotten erase erased erasure
    delete_my delete_her delete_his delete_everything deleted forget_me forget_everything fjerne fjernet
    fjerner remove removed rettet rette ret_det berigtig* rectif* correct corrected korriger* ændret ændre
    tilføj* added stryge streget_ud afmeld* unsubscribe
  `,
  object: `
    indsigelse* gør_indsigelse modsætter modsætte objects object objection protest* ikke_længere no_longer
    stop_for siger_nej_til refuses nægter* samtykke* consent tilbagetræk* trækker* withdraw* tilbagekald*
    frabed* ønsker_ikke vil_ikke_have
  `,
  demand: `
    vil_have vil_se vil_gerne_se vil_vide vil_gerne_have ønsker kræver kræve forlang* anmod* beder_om bedt_om
    begær* søger_om søgt_om demands demand requests request requested wants_to wants asks asked asking
    would_like insist* få_at_vide se_alt alt_hvad everything_you everything_we all_the_data kopi_af copy_of
    udlever* få_udleveret hand_over begæring* krav_på har_krav please_erase please_send
  `,
  myData: `
    mine_oplysninger my_data my_information my_personal mine_data om_mig about_me on_me om_hende about_her
    om_ham about_him min_sag my_case my_file min_journal my_record my_records egne_oplysninger own_data sin_sag
    sine_oplysninger sin_journal hendes_sag hans_sag her_data his_data her_file his_file jeres_register
    i_registeret registreret_om registreret har_om har_I_om hvad_ved_kommunen stored_about hold_on gemt_om
    stor_om personalesag* personnel_file videregivet given_to shared_with profilering* profiling
    automatisk_afgørelse databeskyttelsesret* privatliv* registrer*
  `,
  asker: `
    borger* citizen* mor mother far father plejefar* plejemor* forælder parent* advokat* lawyer* journalist*
    avis* avisen ugeavis* newspaper* fagforening* virksomhed* nabo* neighbour* pårørende partsrepræsentant*
    bisidder* klient* client* kunde* ansøger* applicant* hun han she he en_ledig
  `,
  takeBack: `
    træk_min trække_min træk_den trække_den træk_* tilbage_igen annuller* annullere cancel cancelled slet_min
    slet_den sletter_I fjern_min fjernet_igen drop glem_det glem_min forget_it forget_what ignorer* ignore
    disregard se_bort nvm never_mind nevermind fortryd* fortryder tilbagekald* luk_sagen lukke_sagen close_it
    close_the close_my stop_sagen stop_min undo_my withdraw retract take_back alligevel_ikke falsk_alarm
    false_alarm fejlmeld* var_en_fejl overflødig* ved_et_uheld_meldt tog_fejl misforstå* misunderst*
    ikke_noget_alligevel behøver_ikke kan_lukkes bare_en_prøve bare_en_test just_a_test dublet* dobbeltmeld*
    meldt_to_gange
  `,
  report: `
    melding* meldt melde anmeld* anmeldelse* indberet* indberetning* rapporter* report reported reporting sag
    sagen sagsnummer case skrev_før skrev_i_morges skrev_lige sendte_før wrote_earlier sent_before sent_earlier
    last_report my_report previous_report
  `,
  reading: `
    læst læste læsning læse læse* gennemgået gennemlæst gennemlæse gennemse* read reading kvitter* kvittere
    bekræft* confirm* confirmed confirmation flueben* tick skriver_under skrive_under underskrive sign signed
    acknowledg* accepter* accepted forstået understood godkender_reglerne sige_ok kigget_igennem set_igennem
    skimmet færdig_med done_with finished kø mangler_at_læse left_to_read left_to_confirm pending afsnit*
    section* kapit* chapter* håndbog* handbook politikken politik policy policies regel regler reglerne rule
    rules nye_regler new_rules retningslinjer*
  `,
  ruleNumber: `
    r1 r2 r3 r4 r5 r6 r7 r8 r9 r01 r02 r03 r04 r05 r06 r07 r08 r09 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20
    r21 r22 r23 r24 r25 regel_# rule_# afsnit_# kapitel_#
  `,
} as const;

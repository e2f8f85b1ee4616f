/** What is done to systems and by whom: tricked, looked up, broken, changed. */
export const wordsAttacked = {
  attack: `
    phish* fisk* svindel* svindler* fup* scam* fraud* bedrag* hack* virus* malware* ransom* trojan*
    krypteret_alle løsesum* afpres* bitcoin* spam* falsk* fake falske ceo_svindel direktørsvindel angreb*
    attack* inficeret* infect* overtaget hijack* kompromitter* compromis* udgiv* udgav impersonat* pretend*
    utgav lokket narret tricked fooled snydt snød mistænkelig* suspicious mærkelig_mail strange_mail weird
    underlig_mail ukendt_afsender unknown_sender pop_up popup* antivirus* keylogger* macro* makro* trusler*
    ddos botnet* fjernstyr* remote_control anydesk teamviewer gavekort* gift_card* kryptovaluta qr_kode* qr
  `,
  click: `
    klik* klikket trykke* trykkede trykket_på click* clicked åbnede_link tastede tastet indtastet entered typed
    godkendt godkendte approved bekræfte_mit scannede scannet indløste downloadede installerede satte_i plugged
    opgav oplyste gave_them gav_dem
  `,
  strange: `
    af_sig_selv by_itself on_its_own bevæger markør* cursor* mus musen rul* blinker flimrer logget_ind_fra
    logon_fra login_from logins sign_in udlandet udenlandsk* foreign rusland nigeria kina mails_fra_min
    sends_mails min_konto my_account regel_i videresendelsesregel forwarding_rule reklame* adverts
    kan_ikke_logge jeg_ikke_har_skrevet not_written
  `,
  pay: `
    betalt* betaling* overfør* faktura* invoice* konto kontonr kontonummer* bank* paid payment transfer*
    regning* kr kroner
  `,
  lookUp: `
    slog_op slået_op slår_op slog slået opslag* kigge* kigget kiggede snage* snaget snuset snuse* snoop*
    browse* looked_up looks_up look_up looking_up peek* nysgerrig* curious* curiosity læst_i læser_i læste_i
    læst_om været_inde inde_i_sagen inde_i_journalen åbnet_journalen åbner_journal opened_the_record
    opened_the_file tjekkede_op søgt_på søgte_på searched_for logopslag* loggen audit_log log fremgår_af_loggen
    bladrede bladrer roder rodet nuancer privat_interesse uden_grund no_reason no_business intet_at_gøre
  `,
  access: `
    adgang adgange adgangen access rettighed* permission* rettigheder kan_se can_see kan_åbne can_open kunne_se
    could_see kan_læse can_read kunne_åbne could_open kan_stadig still_open still_access stadig_åbne stadig_se
    stadig_adgang still_has still_have ikke_lukket lukket_ned_for tidligere_medarbejder former_employee
    fratrådt* sluttede stoppede skiftede_afdeling skiftet_afdeling gammelt_job my_old_job alle_kan_se
    everyone_can_see everybody_can everyone_in alle_i_afdelingen alle_ansatte all_staff hele_afdelingen
    fællesmappe* fællesdrev* shared_folder shared_drive rolle roller admin* hinandens each_other each_others
    delt_login deler_login
  `,
  down: `
    nede ned gået_ned går_ned lagt_ned dødt død døde crash* virker_ikke virker_ik doesn_t_work not_working down
    dead unavailable unreachable fryser frosset hænger offline utilgængelig* sort sorte outage* nedbrud*
    driftsstop* strømsvigt* strømmen_er strømafbryd* power_cut power_outage frozen timeout* svarer_ikke loader
    langsom* slow fejler fejlmeddel* error kan_ikke_komme_ind cannot_log can_t_log cant_log låst_ude locked_out
    kan_ikke_åbne kan_ik_åbne åbner_ikke dør blackout ingen_forbindelse no_connection ingen_adgang_til udløbet
    expired
  `,
  dataLoss: `
    slettet* slettede slette deleted delete wiped overskre* overwrit* overwrote tom tomme blank blanke tomt
    empty væk_i_systemet forsvundet_fra vanished_from ikke_kommet_med 0_kb korrupt* corrupt* ødelagt* gendan*
    restore* recover* backup* tabt_data lost_data migrer* migration* konverter* opdatering* opdateret update*
    upgrade* indlæsning* import* dublet* duplicat* sammenblandet blandet_sammen merged byttet_rundt
    forkert_borger_i wrong_record forkerte_journal forkert_journal forkert_data wrong_data wrong_rate
    wrong_figures forkerte_tal forkerte_beløb wrong_amount beregn* calculation script* scriptet robot*
    automatisk registreret_på skrevet_ind_på skrevet_på_den ført_ind noteret_på journaliseret_på fortryd undo
    mangler_i ændret_af ændret_sig changed_by manipuler* datoer* dates tilbagedater* gammel_version old_version
  `,
  unsafe: `
    ukrypteret* unencrypted usikker* insecure almindelig_mail almindeligt_mail almindelig_e_mail ordinary_mail
    ordinary_email normal_email plain_email plain_mail regular_email usikker_mail ikke_sikker_mail
    not_secure_mail sikker_mail secure_mail secure_email digital_post messenger whatsapp snap snapchat signal
    viber sms_e sms_ede smsede over_sms på_sms pr_sms facebook_chat messengertråd* gmail* hotmail* outlook_com
    privat_mail private_mail private_email privatmail* min_egen_mail my_own_mail own_mail icloud dropbox*
    google_drive wetransfer privat_sky private_sky cloud sky onedrive* usb_stik privat_telefon private_phone
    min_private my_private egen_telefon own_phone discord telegram fax postkort*
  `,
  private: 'privat* private personlig* personal egen eget egne own hjemmefra hjem home',
} as const;

/** Signs of an ordinary slip, a question, trouble at work or somebody from outside, which need no holding. */
export const ordinarySigns: Readonly<Record<string, string>> = {
  ownSlip:
    'kom_til|er_kommet_til|ær_kommen|jeg_glemte|har_glemt|jeg_tabte|har_tabt|jeg_mistede|har_mistet|jeg_sendte|har_sendt|vi_har_sendt|sendte_en|sendte_et|kan_ikke_finde|i_sent|i_lost|i_left|i_forgot|i_accidentally|i_emailed|trykkede|klikkede|clicked|fik_sendt|jeg_lod|jeg_åbnede|pinligt|embarrass*|flov|flowt|skammer_mig|undskyld|sorry|dum|dumt|det_var_mig_der_kom|min_fejl|my_mistake|min_egen|vi_har_glemt|jeg_klikkede|verloren|zgubi*',
  wrong:
    'forkert|forkerte|ved_en_fejl|wrong|by_mistake|mistake|accident*|uheld|glemt|glemte|forgot*|blandet_sammen|byttet_om|mixed_up|zły',
  fixed:
    'er_rettet|det_rettet|er_fjernet|taget_ned|er_slettet|har_slettet|sletter_den|sletter_det|lukket_nu|er_lukket|låst_dem|har_hentet|er_hentet|har_lagt|har_ringet|er_ringet|ringer_til|sagt_undskyld|er_orienteret|orienteret|informeret|ved_det|er_kontaktet|har_meldt|meldt_til_jer|meldt_det|bestilt|er_spærret|spærret|promised|is_down|gave_it_back|corrected|fixed|took_them',
  lost: 'tabt|mistet|stjålet|glemt|bortkom*|forsvundet|lost|stolen|left_behind|indbrud|brudt_op|rude|ruden|knust|brand|hærværk|vandskade|i_toget|i_bussen|på_bordet|i_printeren|i_bilen',
  technical:
    'systemet|system|link|linket|phishing|hacker*|hacket|hacked|virus|nede|server*|nexus|outlook|aula|password|opdatering*|opgradering*|hjemmeside*|website|teams|update|flytningen|omlægningen|kaldes_nexus',
  fromOutside:
    'den_falske|falsk_mail|falsk_side|falsk_profil|falsk_faktura|fake_invoice|udgav_sig|udgiver_sig|pretend*|svindler|svindlere|svindlerne|scammer*|hackere|hackers|fremmed|fremmede|ukendt*|stranger*|impostor|bitcoin|løsepenge|ransom|en_borger|borgeren_har|en_far|en_mor|faren|en_elev|elev|journalist_ringer|fra_microsoft|fra_banken|fra_nets|fra_politiet|ringede_og_sagde|support|en_mail_hvor|falsk_regning|a_citizen|a_father|naboen|min_eks|leverandøren_skriver|nogen_udefra|ser_ud_til_at_komme',
  asks: 'må_jeg|må_vi|må_man|må_min|må_lederen|kan_hun|kan_han|kan_man|får_man|hvordan|hvornår|hvor_længe|hvor_mange|hvem_må|skal_jeg|skal_vi|kan_jeg|hvad_er|hvad_betyder|hvad_gør_man|er_det_lovligt|er_det_i_orden|how|when|may_i|may_my|can_we|can_i|should_i|do_i|what_is|what_does|who_do_i|har_jeg_ret',
  curious:
    'nysgerrig*|curious*|curiosity|for_sjov|haha|lol|ikke_ondt_ment|vidste_ikke_at|peeked|kiggede|kigget|kigger|læst|læste|slået_op|slog_op|bare_for|rygte|rygter',
  confides: `
    vide|ved|finde_ud_af|know|knows|find_out .. det_er_mig|det_var_mig|hvem_jeg|hvem_der_siger|mit_navn|it_is_me|it_was_me|my_name
    vil .. ikke|helst_ikke|gerne .. nævne|nævnes|vide|holdes_udenfor|holdes_uden_for
    tell_my_manager_yet|sig_det_ikke|sige_det_til_min
  `,
  rightly: `
    melde|melder|ringe|ringer|report|call .. det|den|til|jer|ham|hende|it|you .. her|jer|modtager*|slette|you
    bad_mig_melde|bedt_mig_melde|told_me_to_report|asked_me_to_report|skal_meldes|meldes_straks|skrive_her
    har_læst_reglen|læst_reglen|read_the_rule
    politiet_har_været|politiet_har_fået|meldt_til_politiet|har_lavet_en_underretning|som_vi_plejer|skemaet_er_udfyldt
  `,
  hrWish:
    'lønnen|min_løn|ferie|ferien|overenskomst|varsel|vagtplan|vagtplanen|tillidsmanden|bisidder|stress|tillæg|spares|spareplan*|besparelse*|sygemeldt|uenig|uenige|uretfærdig*|unfair|skælder_ud|skældt_ud|råber|mobbet|mobbes|lægges_sammen|lagt_sammen|lukker|samarbejde|lønforhandl*|holiday|shifts',
};

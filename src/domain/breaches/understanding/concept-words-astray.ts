/** What goes astray: sent, shown, lost, thrown away, and where. */
export const wordsAstray = {
  send: `
    send* sendt sent mail mailet mailede mailed emailed e_mailed sms smset smsede texted videresend* afsend*
    fremsend* forward* tilsend* udsend* posted postet lagt_i afleverede afleveret udlever* handed uploaded
    faxet fax svarede besvarede røg røget gået_til gik_til landede landet havnede havnet endte endt dispatch*
    addressed adresseret delivered leveret omdelt puttet indtalte ringede_til called_the gave_the gav rundsendt
  `,
  wrong: `
    forkert* fork galt gal gale wrong incorrect fejlagtig* fejl fejlen fejlsend* mistake* mistakenly
    by_accident accidentally uheld* ved_en_fejl byttet byttede forveksl* mixed_up mix_up switched swapped
    ombyt* omvendt anden_end en_anden helt_anden en_andens den_andens anden_borgers fremmed vildfremmed
    navnebror navnesøster samme_navn same_name samme_efternavn same_surname autoudfyld* autocomplete* autofill*
    skulle_til skulle_have skulle_kun should_have_gone meant_for instead_of i_stedet_for stedet
  `,
  toAll: `
    svar_alle svar_til_alle reply_all gruppemail* maillist* mailliste* fordelingsliste* distributionsliste*
    distribution_list hele_gruppen til_alle alle_modtagere alle_forældre cc bcc
  `,
  sameName: `
    samme_navn same_name samme_efternavn samme_fornavn same_surname same_first hedder_det_samme
    næsten_samme_navn navnebror
  `,
  oldAddress: `
    gamle_adresse gammel_adresse old_address tidligere_adresse fraflyttet flyttet gamle_nummer old_number
    tidligere_nummer
  `,
  content: `
    bilag* vedhæft* attach* skjult* hidden kommentar* comment* spor_ændringer track_changes tracked metadata
    overstreg* sløre* sløret streget redact* blurred blacked sorte_bjælker anonymiser* ekstraher* side bagside*
    back_page back_side bagpå faneblad* fane ark sheet tab kolonne* column* historik* tråden kædemail* thread
    below nederst nedenunder under skærmklip* screenshot* emnefelt* emnelinje* subject pivot* egenskaber*
    udklip margen* versionshistorik flettefelt* brevfletning* fletning* merge rude* ruden vinduet_i_kuverten
    window_of notatfelt* skabelon* template
  `,
  extra: `
    for_meget for_mange too_much too_many hele_sagen whole_file complete_file entire_file også_med kom_med
    fulgte_med med_i_købet included by_mistake ved_en_fejl glemt_at_slette glemte_at_fjerne glemt_at_fjerne
    forgot_to_remove forgot_to_delete forgot_to_take forgot_to_black uden_at fik_hængt hængt_på klipset
    stod_også lå_også indeholdt contained rigtige_modtager right_person right_recipient rigtig_person
    rigtig_modtager rette_modtager de_rigtige rette_borger rigtige_borger right_citizen
  `,
  publish: `
    hjemmeside* website* web webpage* webside* online internet* nettet offentlig* offentliggjort publicer*
    published publish publicly public facebook* instagram* linkedin* tiktok* youtube* google googler googles
    søgemaskine* search_engine postliste* dagsorden* agenda nyhedsbrev* newsletter* infoskærm* storskærm*
    opslag opslået lagt_op lagt_ud uploaded upload udgiv* kommunens_side borgerportal* åben_data open_data
    arkiv_online story feed livestream* streamet kanal* kanalen plakat* display* skærmen_i forside* frontpage
    homepage indeks* cached everyone_can anyone_can hvem_som_helst alle_kan twitter snapchat blog*
    pressemeddelelse* press høringssvar* høring referat* minutes youtube podcast
  `,
  lose: `
    mist* tabt tabte taber glemt glemte glemmer efterladt efterlod bortkom* forsvund* forsvandt forduftet væk
    borte lost lose losing forgot forgotten left missing misplaced mislaid gone vanish* disappear* dropped
    smuttet faldt_ud fell_out savner mangler find_den finde cannot_find can_t_find cant_find ledt leder_efter
    ledte_efter looked_everywhere blæst blæste blew fløjet fløj sporløst druknet
  `,
  steal: `
    stjål* stjæl* tyv tyve tyveri* stole stolen theft nuppet nappet hugget snuppet nakket ranet robbed nicked
    snatched pinched burglar* indbrud* brudt_ind brød_ind break_in broke_in broken_into broken_in smadret_rude
    knust_rude rude_knust taget_fra tricktyv* lommetyv*
  `,
  found: `
    fundet fandt finder finde lå ligger ligge lod_ligge flyder flød lying found discovered dukket_op efterladt
    spotted stumbled stod_fremme fremme liggende
  `,
  trash: `
    skraldespand* container* papirkurv* affald* skrald* genbrug* storskrald* losseplads* makulator* makulering*
    shredder* bin bins trash garbage recycling dump dustbin skip waste rubbish smidt_ud thrown_out kasseret
    kassere bortskaf* udtjent* solgt sold dba loppemarked* forbrænding* smidt
  `,
  transport: `
    bus bussen toget tog togstation* s_tog metro* letbane* bil bilen taxa* taxi* cykel* cyklen fly flyet
    flyveren færge* train car bike tram ferry plane parkering* p_plads* station* perron* platform airport
    lufthavn* bagagerum* sæde* seat motorvej* tagbagage*
  `,
  place: `
    café* cafe* kantine* butik* netto føtex brugsen supermarked* apotek* restaurant* svømmehal* bibliotek*
    fitness* omklædning* garderobe* toilet* wc bænk* park parken strand* legeplads* sportshal* mødelokale*
    venteværelse* venterum* forhal* foyer reception* skranke* kopirum* printerrum* gang gangen trappe*
    elevator* kælder* loft shop pub bar hairdresser* frisør* gym library canteen corridor lobby waiting_room
    playground bench beach hotel* sommerhus* kirke* baren
  `,
  returned: `
    dukket_op dukkede_op fundet_igen turned_up kom_tilbage fik_den_igen got_it_back came_back handed_back
    afleveret_igen fundet_den
  `,
} as const;

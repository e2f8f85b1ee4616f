/** What is spoken of: things, people and what is written about them. */
export const wordsThings = {
  device: `
    pc pcer pcen computer* *computer *bærbar bærbare laptop* *laptop tablet* *tablet ipad* *mobil mobiler
    mobilen *mobilen *telefon *telefonen telefoner smartphone* iphone* samsung* android* phone cellphone
    handset usb* *stick hukommelseskort* minnekort harddisk* harddrive* disk diske kamera* camera* *kamera
    diktafon* dictaphone* recorder chromebook* skærm* smartwatch gps dongle* server token kodeviser*
    adgangskort* nøglekort* *nøgle nøglebrik* nøgler keycard key_card badge memory_stick headset router
  `,
  bag: `
    *taske *tasken tasker rygsæk* kuffert* my_bag a_bag the_bag his_bag her_bag backpack briefcase rucksack
    handbag suitcase *lomme *lommen pocket handske* kurv* cykelkurv* pung wallet
  `,
  paper: `
    papir* paper papers *mappe *mappen mapper ringbind* binder* folder folders notesbog* notesblok* notebook*
    *kalender *kalenderen kørelist* vagtlist* udskrift* udprint* print printet printed printout* kopi kopier
    kopimaskine* brev* *brev *brevet *breve letter letters kuvert* konvolut* envelope* posten anbefalet noter
    notater seddel sedler sedlen *seddel postit post_it gul_lap blok blokken sagsmappe* dosisseddel printer*
    copier formular* blanket* skema* *skema kladde* bunke* stak* stabel flyttekasse* *kasse kasser *æske box
    boxes ringbind arkivskab* filing makuler* shred* opslagstavle* whiteboard* tavle* dokumenter documents
    original* ark side sider sheets protokol* logbog* håndskrevn* handwritten hard_copy fysisk* arkiv* *arkiv
  `,
  digital: `
    mail mails e_mail email emails mailen *mail *mailen sms sms_er smser tekst besked* *besked beskeden
    message* chat* *chat teams outlook digital eboks e_boks aula messenger fil filen filer *fil file files
    regneark* excel pdf word spreadsheet* attachment* vedhæft* bilag* dokument* document* link* tråd* thread*
  `,
  system: `
    *system *systemet systemer *systemer nexus cura columna aula esdh sbsys acadre kmd dubu momentum fasit opus
    netværk* internet internettet wifi server* serveren portal* *portal *portalen sharepoint citrix nødkald*
    kaldeanlæg* fmk *drev *drevet database* telefoni* omsorgssystem* journalsystem* fagsystem* network drive
    app appen program* programmer platform* vagtplan* ruteplan* planlægning* intranet* adgangskontrol software*
    regneark* registr* modul* login* skærmene linjer* telefonerne hotline* postkasse* kalender* lønkørsel*
    lønsystem* backup*
  `,
  people: `
    borger* beboer* patient* elev* barn* børn* klient* kunde* famili* ansøger* forælder forældre* pårørende
    citizen* resident* pupil* child* children* kids client* applicant* families pensionist* ledig* lejer*
    tenant* bruger brugere dame damen herre herren fru frue hr mand manden kvinde* dreng* pige* lady gentleman
    boy girl student* plejehjem* bosted* institution* mor moderen far faren faderen datter* søn* mother father
    son daughter ægtefælle* søster* bror* bedstemor* bedstefar*
  `,
  staff: `
    kollega* kolleger* medarbejder* ansat ansatte vikar* praktikant* studerende chef* leder* afdelingsleder*
    souschef* sekretær* sagsbehandler* lærer* pædagog* sygeplejerske* assistent* konsulent* tekniker* pedel*
    makker* sidemand* sidekammerat* colleague* coworker* co_worker* employee* staff manager* boss intern
    trainee* temp teacher* nurse* caseworker* team teamet personale* direktør* mellemleder*
  `,
  outsider: `
    nabo* fremmed* uvedkommende udefra udenforstående gæst* besøgende håndværker* chauffør* leverandør* firma*
    virksomhed* journalist* avis* advokat* udlejer* vognmand* eks eksmand* ekskone* ekskæreste* kæreste*
    svigermor* svigerdatter* svigersøn* stedfar* ven veninde* venner bekendt* datters søns min_mand min_kone
    min_søn min_datter husband wife boyfriend girlfriend friend* neighbour* neighbor* stranger* visitor* guest*
    contractor* supplier* company landlord* lawyer* passer_by passers passenger* ex teenager* nieces passager*
    medpassager* kunder*
  `,
  office: `
    kommune* region* sygehus* hospital* læge* lægehus* politi* police skat jobcenter* municipality* doctor*
    clinic klinik* ministeri* styrelse* domstol* court
  `,
  health: `
    diagnos* sygdom* sygemeld* helbred* psyki* depress* demens* medicin* journal* genoptræn* blodprøve* sår*
    misbrug* behandling* handicap* health medical diagnosis illness udredning* lægebrev* epikrise* terapi*
    therapy
  `,
  social: `
    underretning* anbring* kontanthjælp* boligstøtte* førtidspension* handleplan* tvangs* plejefamili*
    skilsmisse* gæld* debt* benefit* housing social* sag sagen sager sagerne case cases afgørelse* decision*
    ansøgning* application*
  `,
  personal: `
    cpr* personnummer* personnumre fødselsdato* social_security navn* navne name names adresse* address*
    adressebeskytt* kontonummer* bankkonto* løn* lønseddel* straffeattest* pasansøgning passport oplysning*
    data personoplysning* personfølsom* følsom* fortrolig* confidential sensitive personal_data information*
    private_details
  `,
  credentials: `
    kode koden koder *kode *koden adgangskode* kodeord* password* passcode* pinkode* pin brugernavn* username*
    login* mitid nemid totrins* tofaktor* authenticator* credential*
  `,
} as const;

/**
 * Words that mean the same in a phrase, Danish and English together; tables name them as `<wrong>`. Endings are open,
 * because Danish bends and compounds its words: `sag*` is *sagen* and *sagsakter* too.
 */
const written: Readonly<Record<string, string>> = {
  send: `
    send* sent mail mailet mailede mailed emailed sms smset smsede texted videresend* afsend* fremsend* forward*
    tilsend* udsend* skrev skrevet posted postet afleverede afleveret udlever* gav givet gave handed delt shared
    uploaded faxet svarede svaret røg gået gik leveret indtalte indtalt lagt lagde ringede ringet adresseret
    addressed sat delivered omdelt
  `,
  wrong: 'forkert* gal galt gale wrong incorrect fejlagtig* fejl',
  address: `
    *modtager modtagere modtageren *nummer numre nr *adresse *adressen person personer personen borger borgere
    borgeren patient* beboer* kollega* medarbejder firma* virksomhed* kommune* afdeling* sted steder læge*
    postkasse* hus dør navn familie* forælder forældre* mor far barn elev kunde* kontakt gruppe* telefonsvarer
    skole* eboks boks mand kvinde advokat* leverandør* recipient* address* number* one mother father parent*
    citizen* family client* company department colleague* guy woman man resident* door house school doctor
    municipality people list group mailbox team
  `,
  person: `
    *borger *borgers borgere borgeren borgerens borgernes beboer beboere beboeren beboers elev elevs elever
    elevens barn barns børn børns barnet patient* medarbejder* ansat* klient* kunde* families familie familien
    mand mands kvinde* drengs dreng pige piges citizen* resident* pupil* child* client* employee* person* boy girl
    tenant* ansøger* kollega* colleague* andet andens andres anden others other
  `,
  file: `
    *bilag bilaget *fil filen filer vedhæftning* dokument* skema* regneark* ark side sider afsnit* rapport*
    referat* billede* attachment* file files document* page* spreadsheet* sheet* version udgave report* excel*
    pdf* skabelon* template* tråd thread afgørelse* brev
  `,
  device: `
    pc pcer *pc pcen computer* *bærbar bærbare laptop* tablet* ipad* *mobil mobiler mobilen *telefon telefonen
    vagttelefon* iphone* tlf phone smartphone* usb* *stick hukommelseskort* harddisk* kamera* camera* *nøgle
    memory diktafon* chromebook* notebook device* skærmlæser* sd kort minidisk backupdisk* disk drive smartwatch
    airtag læsebræt*
  `,
  lost: `
    mist* tabt tabte taber glemt glemte stjål* bortkom* forsvund* forsvandt væk borte lost stolen stole forgot
    forgotten left missing misplaced nuppet snuppet efterladt efterlod tyveri* theft gone mangler dropped fell
    ranet røvet finde find savner fundet
  `,
  paper: `
    papir* *mappe mappen mapper ringbind* notesbog* notesblok* kalender* *liste listen *lister køreliste*
    vagtplan* udskrift* udprint* print printet printed printout* *print brev breve brevet kuvert* konvolut* post
    posten anbefalet notebook notes noter notater seddel sedler sedlen blok blokken paper* folder* letter*
    envelope* binder* skema* ansøgning* journaler akter sagsakter sagsmappe* elevplaner personalemapper kladde*
    bunke* stak stakken dosisseddel printer* kopimaskine* copier* diary planner form forms file flyttekasse* kasse
    kasser boxes dokument* documents
  `,
  found: `
    fundet fandt finder finde lå ligger ligge lægger efterlad* efterlod glemt glemte tabt tabte væk forsvund*
    mangler found left lying forgot forgotten lost missing gone blæst* fløj flyder mistede mistet bortkom* dropped
    read set
  `,
  spot: `
    bus bussen tog toget bil bilen taxa taxaen skraldespand* container* papirkurv* affald* skrald* genbrug*
    kantine* café* cafe* mødelokale* gang gangen printer* kopirum* parkering* parking butik* netto brugsen føtex
    vej vejen cykel* cyklen tag taget venteværelse* reception* skranke* bord bordet wc toilet* bin trash train car
    taxi printer canteen corridor lobby street table bench bænk* klasse klassen klasselokale* fællesrum*
    opslagstavle* tavle* whiteboard* vindue* window* shop gym indkøbsvogn* station* copier gård gården møde mødet
    hjem home cafe restaurant* fly flyet flyver* skov* park parken omklædning* kælder* elevator* trappe* opgang*
  `,
  system: `
    *system systemet systemer *systemet nexus cura columna aula esdh sbsys acadre kmd dubu momentum fasit opus net
    nettet netværk* internet internettet wifi server* portal* outlook teams sharepoint login citrix nødkald*
    medicinkort* fmk fællesdrev* drev drevet database* telefonerne telefoni journalsystem* omsorg system* network
    server database drive app appen program* platform* vagtplan* selvbetjening* tabulex intranet* skærmene
    kaldeanlæg* adgangskontrol website hjemmeside*
  `,
  down: `
    nede ned dødt død døde crash* virker down dead unavailable fryser frosset hænger offline utilgængelig* sort
    sorte outage nedbrud* driftsstop strømsvigt frozen
  `,
  record: `
    journal* sag sagen sager sagens akter oplysninger omsorgssystem* nexus cura cpr* system systemet register
    registre record* file files case cases notat* notes data dubu personaledata opslag profil* kalender* mailboks
    mailbox postkasse indbakke log loggen mappe* folder* diagnoser telefonnumre beboere adresse*
  `,
  look: `
    kigge* kigger kigget læst læse læser snage* slået slog slår opslag set ser åbnet åbner søgt søger inde looked
    looks look looking read reads reading opened opens searched snoop* browsed tjekket tjekkede checked været
    viewed
  `,
  internet: `
    hjemmeside* internet internettet nettet facebook* instagram* linkedin google offentlig* offentliggjort
    publiceret postliste* website* web webpage online public publicly published publicering* tiktok youtube some
    dagsorden* agenda byrådsdagsorden åbne opslået nyhedsbrev twitter snapchat borgerportal*
  `,
  own: 'privat private egen eget own personal personlig',
  talk: `
    snak* tal tale talte taler talt sagde fortalte fortalt fortæller diskuter* drøft* nævnt* nævnte talk* talked
    spoke discuss* telefonmøde* samtale* conversation* vendte chat* sladre* gossip* sparring telefon phone said
    telling told hviske*
  `,
  hear: `
    hørt hørte høre lyttet lyttede lytte overhør* heard overheard hear hearing listened listening listen lytter
    hører
  `,
};

/** The words of a group as a step of a phrase has them: `a|b|c`. */
export function wordGroup(name: string): string {
  const group = written[name];
  if (!group) throw new Error(`No word group is named ${name}.`);
  return group.trim().split(/\s+/).join('|');
}

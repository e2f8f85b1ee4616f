/** Words for people, as `phrase.ts` reads a step: one and several of those a report is about, and those who only saw. */
export const oneOfThem = `
  borger *borger beboer elev barn *barn dreng pige patient klient medarbejder ansat ansøger person mand kvinde dame herre
  pensionist lejer bruger ung familie mor far datter søn kollega kunde kandidat forælder
  citizen resident pupil student child boy girl patient employee person man woman lady gentleman client tenant colleague
  family mother father daughter son
`;
export const severalOfThem = `
  *borgere borgerne *borgeres beboere beboerne beboeres elever eleverne elevers børn børnene børns *børn drenge piger
  patienter klienter medarbejdere medarbejderes ansatte ansattes ansøgere ansøgeres personer mennesker familier familiers
  husstande unge brugere plejebørn ældre deltagere studerende lejere kunder pensionister brødre søstre vikarer vikarers
  høringsparter plejeforældre forældrepar mænd kvinder kandidater konsulenter pårørende
  citizens residents pupils students children kids boys girls patients employees people persons families households
  clients tenants women men brothers sisters consultants
`;
/** Things of which each stands for somebody, when there are several. */
export const thingsOfSeveral = `
  stk stykker sager *sager journaler cpr* *ansøgninger *ansøgningsskemaer *mailadresser *adresser navne sygemeldinger
  underretninger lønsedler breve telefonnumre børnesamtaler jobsamtaler referater *mapper afgørelser rækker linjer pas
  samtykker høringssvar plejeplaner handleplaner elevplaner recepter straffeattester
  cases records files names letters addresses forms payslips decisions reports visits conversations
`;
export const thoseWhoSaw = `
  forældre fædre mødre modtager* kolleger kollegaer *ledere vælgere gæster kursister tilhørere håndværkere visninger
  parents recipients viewers views colleagues visitors
`;
/** One person's, said in the genitive. */
export const hersOrHis = `
  *borgers borgerens beboers beboerens elevs elevens barns barnets drengs drengens piges pigens patients patientens
  klients klientens mands kvindes dames medarbejders medarbejderens ansats kollegas kollegaens ansøgers lejers
  pensionists sønnens datters søns kones ekskones svigermors svigerfars
`;
/** Papers of which each is about one person. */
export const papersOfOne = `
  lægeattest lægeattesten attesten genoptræningsplan genoptræningsplanen handleplanen plejeplan plejeplanen lønseddel
  lønsedlen partshøring partshøringen straffeattest straffeattesten udredning udredningen diagnosen lægebrevet lægebrev
  indlæggelsesrapport* afslag afslaget fratrædelsesaftale blodsukkerskema* kørselsbevilling bevillingen ansøgningen
  advarslen sygemeldingen recepten erklæringen udtalelsen statusudtalelse* pasansøgning* ansættelsesbrev lægeerklæring
  hele_journalen care_plan reference kontoudtoget lønforhandling
  mus_samtale mussamtale musreferat mus_referat sygesamtale jobsamtale
  lægenotatet journalnotat dosisseddel udskrivningsplan udskrivningsbrev funktionsvurdering afskedssag anonym_underretning
`;
/** What somebody has that may be said of her or his. */
export const belongings = `
  sag sagen sagsakter journal* diagnose* sygdom* ryg misbrug* medicin* cpr* personnummer* løn* gæld økonomi helbred
  prøvesvar* *udredning *plan *planen skilsmisse* pension* ydelse* kontanthjælp* kræft hiv operation* behandling*
  restanceopgørelse* kontoudtog* opgørelse* indlæggelse* afgørelse* ansøgning* notat* recept* problem* situation* forhold hemmelige nye_adresse adresse personsag
  seddel brev debt* medication* illness case file record* diagnos* health care_plan benefit* sick_note salary
`;

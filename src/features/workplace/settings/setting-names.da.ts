/** Each setting's name, and what choosing it does. */
export const settingNames = {
  municipalityName: { name: 'Kommunens navn', help: 'Står øverst på alle sider.' },
  dpoPhone: { name: 'DBR’s telefon', help: 'Vises under “Hvem spørger jeg?”.' },
  dutyPhone: {
    name: 'Vagttelefon',
    help: 'Til sager uden for arbejdstid. Står på nødkortet. Er der flere numre, så skriv dage og timer foran hvert, for eksempel “man-fre 16-8: 70 00 00 03; lør-søn: 70 00 00 04”.',
  },
  serviceDeskPhone: { name: 'IT-Servicedesks telefon', help: 'Vises under “Hvem spørger jeg?”.' },
  whistleblowerLink: {
    name: 'Whistleblowerordningen',
    help: 'Botten viser den, når nogen hellere vil melde et andet sted. Den er adskilt fra os.',
  },
  patientSafetyLink: {
    name: 'Hændelser i plejen (UTH)',
    help: 'Siden, hvor fald og medicinfejl meldes. Den står ved “Meld”.',
  },
  hrLink: { name: 'HR', help: 'Botten svarer ikke på spørgsmål om ansættelse, men viser vej.' },
  unionLink: {
    name: 'Tillidsrepræsentanter',
    help: 'Siden, der viser, hvem de er. Botten viser den sammen med HR.',
  },
  recordsSystemLink: {
    name: 'Journalsystemet',
    help: 'Står på sagen, hvor journalnummeret skrives.',
  },
  intranetLink: {
    name: 'Siden på intranettet',
    help: 'Siden, hvor politikken og håndbogen kan findes. Kontrollen “doctor” prøver, om den svarer.',
  },
  accessibilityLink: {
    name: 'Tilgængelighedserklæringen',
    help: 'Den laves i WAS-Tool og gennemgås hvert år. Den står under “Om mig”.',
  },
  cardsPerWeek: {
    name: 'Påmindelser pr. uge',
    help: 'Så mange påmindelser må én person få om ugen. Listen i fanen er altid hel.',
  },
  tellFromHour: { name: 'Beskeder fra kl.', help: 'Tidligst på dagen, hvis man ikke selv har valgt et tidspunkt.' },
  tellToHour: {
    name: 'Beskeder til kl.',
    help: 'Senest på dagen, hvis man ikke selv har valgt et tidspunkt. Ligger det før “Beskeder fra kl.”, gælder 7–17.',
  },
  storageRule: {
    name: 'Reglen om, hvor man gemmer',
    help: 'Nummeret på den regel, hvor enhedens skema “Hvor må jeg gemme hvad?” står under teksten.',
  },
  daysToConvey: {
    name: 'Dage til at formidle en ny version',
    help: 'Så længe har en leder til at fortælle sit team om en ny version.',
  },
  daysForNewEmployee: { name: 'Dage til nye medarbejdere', help: 'Så længe har en ny til at læse sine regler.' },
  staffCommitteeDiscussedOn: {
    name: 'Hoved-MED drøftede det',
    help: 'Dagen, hvor Hoved-MED drøftede, at Rettesnor viser, hvem der har læst reglerne.',
  },
  employeesToldOn: {
    name: 'Medarbejderne fik besked',
    help: 'Dagen, hvor alle medarbejdere fik det at vide. Varslet løber fra den dag.',
  },
  weeksOfNotice: {
    name: 'Varslets længde i uger',
    help: 'Så længe går der mindst, fra medarbejderne fik besked, til ledere ser navne.',
  },
  staffCommitteeCase: {
    name: 'Hvor Hoved-MEDs drøftelse ligger',
    help: 'Et sagsnummer eller et link til referatet.',
  },
  personalViewsFrom: {
    name: 'Ledere ser navne fra',
    help: 'Før den dag ser ledere kun antal. Den kan vælges, når Hoved-MED har drøftet det, og tidligst når varslet er gået.',
  },
  deletesByHand: {
    name: 'Sletter i hånden',
    help: 'Navn og funktion. Rettesnor sletter endnu ikke af sig selv. Personen sletter det, der er for gammelt.',
  },
  learnFromCases: {
    name: 'Botten lærer af rettede sager',
    help: 'Når databeskyttelsesrådgiveren retter, hvad en sag handler om, må botten lære af teksten uden CPR-numre.',
  },
  managerTextHours: {
    name: 'Timer til den, der har meldt, til at sige nej til teksten til lederen',
    help: 'Så længe venter databeskyttelsesrådgiveren med at give lederen teksten, hvis den, der har meldt, ikke svarer.',
  },
  plannerGroup: {
    name: 'Gruppe til Planner',
    help: 'Id på den Microsoft 365-gruppe, som planerne lægges i. Den står i Entra under gruppens oversigt.',
  },
  hoursToOpen: {
    name: 'Timer til at åbne en melding',
    help: 'Har ingen åbnet den inden, får databeskyttelsesrådgiverens stedfortræder besked.',
  },
  hoursToAssess: {
    name: 'Timer til at vurdere en sag',
    help: 'Er den ikke vurderet inden, får databeskyttelsesrådgiveren og direktøren besked.',
  },
  hoursToDecide: {
    name: 'Timer til at beslutte en sag',
    help: 'Er der ikke besluttet inden, får direktøren besked.',
  },
  monthsBetweenEvaluations: {
    name: 'Måneder mellem faste evalueringer',
    help: 'Så længe efter den sidste skal politikken for Byrådet igen, når I ikke har valgt en dag.',
  },
  nextPeriodicEvaluation: { name: 'Næste faste evaluering', help: 'Den dag skal politikken for Byrådet igen.' },
  nis2Applies: {
    name: 'NIS 2',
    help: 'Er kommunen omfattet af NIS 2-loven? Så længe det ikke er afklaret, er fristerne i sager om angreb og nedbrud vejledende.',
  },
  coverageByStandard: {
    name: 'Dækning efter ISO 27002 og NIS 2',
    help: 'Viser også de 93 numre i ISO 27002 og de ti områder i NIS 2 på siden Dækning.',
  },
  nis2Authority: { name: 'NIS 2-myndighed', help: 'Den myndighed, der får besked om væsentlige hændelser.' },
  managementBody: {
    name: 'Ledelsesorgan',
    help: 'Det organ, der godkender og fører tilsyn efter NIS 2-loven § 7, for eksempel Økonomiudvalget.',
  },
  declarationFromEmployees: {
    name: 'Erklæring fra nye medarbejdere',
    help: 'Slå til, hvis alle nye skal skrive under på tavshedspligten før adgang.',
  },
  declarationFromTemps: {
    name: 'Erklæring fra vikarer',
    help: 'Vikarer skriver under før adgang.',
  },
  declarationFromStudents: {
    name: 'Erklæring fra elever og studerende',
    help: 'Elever og studerende skriver under før adgang.',
  },
  declarationFromVolunteers: {
    name: 'Erklæring fra frivillige',
    help: 'Frivillige skriver under før adgang.',
  },
  declarationFromPartners: {
    name: 'Erklæring fra samarbejdspartnere',
    help: 'Samarbejdspartneres folk skriver under før adgang.',
  },
  declarationYearsStaff: {
    name: 'Fortrolighedserklæring: år for ansatte',
    help: 'Så mange år gælder en underskrift. 0 betyder, at den ikke udløber.',
  },
  declarationYearsPartners: {
    name: 'Fortrolighedserklæring: år for samarbejdspartnere',
    help: 'Så mange år gælder en underskrift. De bliver spurgt igen to måneder før. 0 betyder, at den ikke udløber.',
  },
  monthsBetweenPartnerLetters: {
    name: 'Måneder mellem bekræftelser fra samarbejdspartnere',
    help: 'Så længe gælder en partners brev om, at de kender reglerne. Derefter bliver kontakten bedt om et nyt.',
  },
  exemptionMaxMonths: {
    name: 'Dispensationer: længst i måneder',
    help: 'Så længe kan en dispensation højst gælde ad gangen. Den kan fornyes.',
  },
  mayorName: {
    name: 'Borgmesterens navn',
    help: 'Påmindelser til byrådet sendes i dette navn. Står feltet tomt, står der “Borgmesteren”.',
  },
  councilNamesDecidedOn: {
    name: 'Byrådet har besluttet, at sekretariatet ser navne',
    help: 'Dagen for byrådets beslutning. Uden dag og sagsnummer ser sekretariatet kun antal.',
  },
  councilNamesCase: {
    name: 'Sagsnummer for byrådets beslutning om navne',
    help: 'Nummeret på sagen med beslutningen. Uden det ser sekretariatet kun antal.',
  },
  monthsUntilDemanded: {
    name: 'Frist for moduler, politikken kræver (måneder)',
    help: 'Så mange måneder efter håndbogens første dag skal de moduler, politikken kræver, være slået til.',
  },
  declarationFromPrivileged: {
    name: 'Erklæring ved udvidede rettigheder',
    help: 'Den, der får udvidede rettigheder, skriver under først.',
  },
  acceptSmallerDirectoryUntil: {
    name: 'Godtag færre personer til og med',
    help: 'Rettesnor stopper, når adressebogen pludselig mister mere end 5 %. Er det rigtigt, så skriv dagen i dag.',
  },
  onlyWithEmployment: {
    name: 'Kun for dem, der har en ansættelse',
    help: 'Den, der hverken har en ansættelse eller en rolle, ser kun telefonnumrene, Meld og sine egne meldinger. En ansættelse, der begynder senere, tæller med.',
  },
  outsideGroups: {
    name: 'Grupper, der står udenfor',
    help: 'Id’et på op til fem grupper i Entra, for eksempel elever, fællespostkasser og servicekonti. Sæt komma imellem. Grupper inde i en gruppe tæller med. Det virker først, når næste valg er slået til.',
  },
  closeOutGroups: {
    name: 'Luk gruppernes medlemmer ude',
    help: 'De ser kun telefonnumrene, Meld og deres egne meldinger. Den, der har en ansættelse, en rolle eller en plads i byrådet, bliver inde.',
  },
  secretariatName: {
    name: 'Sekretariatets navn',
    help: 'Hvem hjælper byråd og ledere? For eksempel “Direktionssekretariatet”. Navnet kommer ind i de forslag, I henter.',
  },
  handbookUnitName: {
    name: 'Navn på dem, der skriver håndbogen',
    help: 'Enheden, der skriver håndbogen og står for teknik og drift. Navnet kommer ind i de forslag, I henter.',
  },
  watchEmploymentFiles: {
    name: 'Hent lister fra biblioteket',
    help: 'Rettesnor ser hver time i biblioteket Ansættelsesfiler, henter den nyeste liste ind og sletter filerne.',
  },
  employmentColumns: {
    name: 'Kolonner i filen fra HR',
    help: 'Det, en redaktør sidst valgte under Ansættelser. Står feltet tomt, gættes kolonnerne. “Hele kommunen=ja”: den, listen ikke nævner, er stoppet.',
  },
};

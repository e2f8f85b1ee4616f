/** What is said when something cannot be done, and what to do next. One entry per code in `core/refusal.ts`. */
export const refusals = {
  notSignedIn: {
    message: 'Vi ved ikke, hvem du er endnu.',
    next: 'Åbn Rettesnor igen i Teams, så bliver du logget ind.',
  },
  tokenExpired: {
    message: 'Dit login er løbet ud.',
    next: 'Prøv igen. Hjælper det ikke, så luk fanen og åbn den igen.',
  },
  foreignToken: {
    message: 'Dit login passer ikke til Rettesnor i denne kommune.',
    next: 'Skift til din arbejdskonto i Teams, og åbn fanen igen.',
  },
  signInUnchecked: {
    message: 'Vi kan ikke tjekke dit login lige nu. Er der sket noget, der haster, så ring: {phones}.',
    next: 'Prøv igen om lidt. Microsoft svarer ikke, når vi spørger, hvem du er.',
  },
  notAllowed: {
    message: 'Det har du ikke adgang til.',
    next: 'Har du brug for det i dit arbejde, så spørg din leder.',
  },
  outside: {
    message: 'Det er for dem, der arbejder for kommunen.',
    next: 'Er der sket noget, så kan du altid melde det her. Haster det, så ring: {phones}.',
  },
  badInput: {
    message: 'Noget af det udfyldte kan vi ikke bruge.',
    next: 'Ret det markerede felt, og prøv igen.',
  },
  tooLarge: {
    message: 'Der er sendt for meget på én gang.',
    next: 'Gør teksten kortere, eller del filen i to.',
  },
  unknownAction: {
    message: 'Det findes ikke her.',
    next: 'Gå til forsiden, og find det derfra.',
  },
  moduleOff: {
    message: 'Den del af Rettesnor er ikke slået til i kommunen.',
    next: 'Har du brug for den, så spørg en redaktør. Den slås til under Indstillinger, Moduler.',
  },
  unknownRule: {
    message: 'Den regel findes ikke i håndbogen.',
    next: 'Åbn håndbogen, og find reglen i oversigten.',
  },
  unknownPage: {
    message: 'Den side findes ikke i håndbogen.',
    next: 'Åbn håndbogen, og find siden i oversigten.',
  },
  noHandbookThen: {
    message: 'Den dag er der ingen håndbog fra.',
    next: 'Vælg en dag, der har været, efter at den første udgave trådte i kraft.',
  },
  unknownRevision: {
    message: 'Vi kan ikke finde den udgave.',
    next: 'Gå til Udgaver, og vælg den derfra.',
  },
  unknownReceipt: {
    message: 'Du har ingen kvittering med det nummer.',
    next: 'Se alle dine kvitteringer under Mine kvitteringer.',
  },
  unknownPerson: {
    message: 'Vi kan ikke finde personen i kommunens adressebog.',
    next: 'Vælg personen på listen. En ny kollega kan mangle indtil i morgen.',
  },
  unknownForeignEdit: {
    message: 'Den ændring findes ikke på listen.',
    next: 'Hent listen igen, og vælg ændringen derfra.',
  },
  outcomeMissing: {
    message: 'Rækken er skrevet eller rettet uden om Rettesnor.',
    next: 'Sig, om den gælder eller ikke gælder.',
  },
  textNotVouched: {
    message: 'En vedtaget tekst kan ikke rettes i SharePoint.',
    next: 'Vælg Gælder ikke. Skal teksten være anderledes, så udgiv den som en ny version.',
  },
  roleNotVouched: {
    message: 'Den rolle får man ved forslag og bekræftelse, ikke ved en række i SharePoint.',
    next: 'Foreslå den under Udpegninger, og vælg Gælder ikke her.',
  },
  ownProof: {
    message: 'Rækken handler om dig selv.',
    next: 'Lad den anden af DBR og stedfortræder sige, om den gælder.',
  },
  secondNeeded: {
    message: 'Du har selv sagt, at den gælder. Rækken giver nogen magt, og så skal der to til.',
    next: 'Lad den anden af DBR og stedfortræder også se på den, eller gør det om i Rettesnor.',
  },
  ruleNotProven: {
    message: 'Den version af reglen er skrevet eller rettet uden om Rettesnor.',
    next: 'Vent med at bekræfte den. Redaktøren og DBR kan se det og bringer det i orden.',
  },
  unknownQuestion: {
    message: 'Vi kan ikke finde det spørgsmål.',
    next: 'Gå tilbage til dine spørgsmål. Er det væk der også, så stil det igen.',
  },
  unknownWheelItem: {
    message: 'Det punkt står ikke i årshjulet.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  unknownPassage: {
    message: 'Det sted står ikke i reglen, som den er nu.',
    next: 'Hent siden igen, og vælg stedet derfra.',
  },
  unknownUpkeep: {
    message: 'Den opgave er her ikke længere.',
    next: 'Hent siden igen. Måske er reglen ændret, eller anledningen er fortrudt.',
  },
  upkeepInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved felterne, og ret det. Intet er gemt.',
  },
  unknownDraft: {
    message: 'Vi kan ikke finde den kladde.',
    next: 'Gå til Kladder, og vælg den derfra. Er den ikke begyndt, kan du begynde den der.',
  },
  draftLocked: {
    message:
      'Teksten er med i udgave {edition}, som er lagt frem af {who}. Den kan ikke ændres, mens andre tager stilling.',
    next: 'Skriv til {who}, hvis noget skal rettes: udgaven kan sendes tilbage til kladde. Det, du har skrevet, ligger på din enhed.',
  },
  draftPublished: {
    message: 'Teksten er udgivet.',
    next: 'Åbn reglen i håndbogen, og begynd en ny version.',
  },
  draftDiscarded: {
    message: 'Kladden er arkiveret.',
    next: 'Hent den frem under Kladder, så kan du skrive videre. Det, du har skrevet, ligger på din enhed.',
  },
  unknownPartner: {
    message: 'Vi kan ikke finde den samarbejdspartner.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  partnerInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved partneren, og ret det. Intet er gemt.',
  },
  unknownSystem: {
    message: 'Vi kan ikke finde det system.',
    next: 'Vælg det fra listen. Er det ikke der, så spørg DBR.',
  },
  systemInvalid: {
    message: 'Systemet kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  systemPartInvalid: {
    message: 'Personen kan ikke få den rolle.',
    next: 'Vælg en anden person. Intet er gemt.',
  },
  systemDocumentInvalid: {
    message: 'Dokumentet kan ikke gemmes sådan.',
    next: 'Ret datoen eller linket. Intet er gemt.',
  },
  unknownRisk: {
    message: 'Vi kan ikke finde den risiko.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  riskInvalid: {
    message: 'Risikoen kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  unknownAudit: {
    message: 'Den revision findes ikke her.',
    next: 'Måske er den ikke din at se. Åbn den fra oversigten, eller spørg den, der bad om den.',
  },
  auditInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne, og gem igen.',
  },
  ownControl: {
    message: 'Ingen kontrollerer sit eget arbejde.',
    next: 'Bed en anden om det: den, der bad om revisionen, eller en, der ikke har del i det, det handler om.',
  },
  unknownControl: {
    message: 'Vi kan ikke finde den kontrol.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  controlInvalid: {
    message: 'Kontrollen kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  unknownCourse: {
    message: 'Vi kan ikke finde det kursus.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  courseInvalid: {
    message: 'Kurset kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  attendanceInvalid: {
    message: 'Fremmødet kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  measureInvalid: {
    message: 'Tiltaget kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  unknownAttendance: {
    message: 'Det kan ikke fortrydes længere.',
    next: 'Hent siden igen, og se, hvad der står der.',
  },
  unknownLifeEvent: {
    message: 'Vi kan ikke finde den tjekliste.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  lifeEventInvalid: {
    message: 'Tjeklisten kan ikke gemmes eller godkendes sådan.',
    next: 'Ret det, der mangler. Intet er gemt.',
  },
  registerNotConnected: {
    message: 'Der er ikke forbindelse til det register.',
    next: 'Bed IT om at sætte den op. Driftshåndbogen siger hvordan.',
  },
  unknownFetched: {
    message: 'Det er der ikke længere noget at svare på.',
    next: 'Hent siden igen.',
  },
  registerFailed: {
    message: 'Det andet register svarede ikke, som det skal.',
    next: 'Prøv igen om lidt. Bliver det ved, så sig det til IT.',
  },
  unknownExemption: {
    message: 'Vi kan ikke finde den dispensation.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  exemptionInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se på datoerne, og på hvem den skal gælde for. Den skal have en slutdato. Intet er gemt.',
  },
  notExemptible: {
    message: 'Ingen kan få dispensation her: det følger af politikken eller af loven.',
    next: 'Spørg databeskyttelsesrådgiveren (DBR), hvordan opgaven kan løses inden for reglen.',
  },
  sameHands: {
    message: 'Den, der søger, den, der vurderer, og den, der beslutter, skal være tre forskellige personer.',
    next: 'Lad DBR’s stedfortræder vurdere eller en anden direktør beslutte. To konti med samme navn tæller som én person, indtil HR kender dem begge, eller en anden redaktør siger under Uden ansvarlig, at de er to.',
  },
  notAssessed: {
    message: 'DBR har ikke vurderet ansøgningen endnu.',
    next: 'Vent på vurderingen. Du får besked, når den er der.',
  },
  exemptionSettled: {
    message: 'Det kan ikke gøres nu. Måske har en anden lige vurderet, besluttet eller afsluttet den.',
    next: 'Hent siden igen, og se, hvad der gælder. Intet er gemt.',
  },
  exemptionUndoLate: {
    message: 'Det kan ikke fortrydes længere.',
    next: 'En vurdering kan fortrydes, til der er en beslutning. Alt andet kan fortrydes samme dag af den, der gjorde det.',
  },
  ownerInvalid: {
    message: 'Den person kan ikke have ansvaret for en aftale.',
    next: 'Vælg en leder, en centerchef, en systemejer, en direktør, en redaktør eller sekretariatet.',
  },
  wheelInvalid: {
    message: 'Det kan ikke gøres med punktet, som det står nu.',
    next: 'Fristen skal ligge i punktets eget år, og et punkt, der er afsluttet, skal åbnes først.',
  },
  performerInvalid: {
    message: 'Den opgave kan ikke uddelegeres til en, der ikke ser årshjulet.',
    next: 'Vælg en centerchef, en direktør, den it-sikkerhedsansvarlige, en redaktør eller sekretariatet.',
  },
  performerWatches: {
    message: 'DBR og stedfortræderen holder øje med opgaven og udfører den ikke.',
    next: 'Vælg en anden. DBR’s egen årsrapport er den eneste undtagelse.',
  },
  unknownChoice: {
    message: 'Vi kan ikke finde det valg hos dig.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  choiceInvalid: {
    message: 'Det valg kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved valget, og ret det. Intet er gemt.',
  },
  unknownPack: {
    message: 'Den pakke findes ikke.',
    next: 'Hent siden igen, og vælg en af dem, der står der.',
  },
  packInvalid: {
    message: 'Pakken kan ikke gemmes sådan.',
    next: 'Se på navn, regler og enheder. Reglerne skal være i kraft, og enhederne åbne. Intet er gemt.',
  },
  unknownWord: {
    message: 'Det søgeord findes ikke.',
    next: 'Hent siden igen, og vælg et af dem, der står der.',
  },
  wordInvalid: {
    message: 'Søgeordet kan ikke gemmes sådan.',
    next: 'Nævn kun regler, der er i kraft. Intet er gemt.',
  },
  unknownEdition: {
    message: 'Den version er der ikke noget at formidle fra.',
    next: 'Hent siden igen, og vælg en af dem, der står der.',
  },
  conveyInvalid: {
    message: 'Det kan ikke noteres sådan.',
    next: 'Se, hvad der står ved versionen, og ret det. Intet er gemt.',
  },
  delegationInvalid: {
    message: 'Opgaven kan ikke uddelegeres sådan.',
    next: 'Vælg en anden end dig selv og en dag højst et år frem. Intet er gemt.',
  },
  questionClosed: {
    message: 'Spørgsmålet er allerede besvaret eller trukket tilbage.',
    next: 'Hent siden igen for at se svaret.',
  },
  noManager: {
    message: 'Vi ved ikke, hvem din leder er.',
    next: 'Spørg databeskyttelsesrådgiveren i stedet. Sig også til HR, at din leder mangler.',
  },
  noDpo: {
    message: 'Der er ingen databeskyttelsesrådgiver at sende spørgsmålet til lige nu.',
    next: 'Ring til kommunen, og spørg efter databeskyttelsesrådgiveren. Din tekst er ikke sendt.',
  },
  unknownIncident: {
    message: 'Den sag findes ikke, eller den er ikke din.',
    next: 'Se under Mine meldinger, eller spørg databeskyttelsesrådgiveren.',
  },
  incidentAssessed: {
    message: 'Sagen er vurderet, så meldingen kan ikke ændres mere.',
    next: 'Ring eller skriv til databeskyttelsesrådgiveren, hvis der er mere at sige.',
  },
  incidentClosed: {
    message: 'Sagen er lukket.',
    next: 'Sig det til databeskyttelsesrådgiveren, hvis den skal åbnes igen.',
  },
  sealKeyMissing: {
    message: 'Sagen er forseglet med en nøgle, serveren ikke har.',
    next: 'Sig det til dem, der driver Rettesnor: den tidligere nøgle skal stå i RETTESNOR_SEAL_KEYS_BEFORE. Intet er ændret.',
  },
  caseInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved felterne, og ret det.',
  },
  nothingToDecide: {
    message: 'Der er ikke noget at beslutte i sagen nu.',
    next: 'Den er ikke vurderet endnu, eller den er allerede besluttet. Hent siden igen.',
  },
  ownCase: {
    message: 'Du har selv del i sagen, så det gør den anden af DBR og stedfortræder.',
    next: 'Du kan altid anmelde og stoppe hændelsen. Har ingen anden taget sagen inden for fire timer, så overtag den selv. Direktøren skal godkende din vurdering.',
  },
  mandateInvalid: {
    message: 'Det mandat kan ikke gives.',
    next: 'Vælg en anden fagdirektør end dig selv, og lad det ikke slutte, før det begynder.',
  },
  drillRunning: {
    message: 'Der er allerede en øvelse i gang.',
    next: 'Afslut den først, eller vent, til den er slut.',
  },
  unknownDrill: {
    message: 'Vi kan ikke finde den øvelse.',
    next: 'Hent siden igen.',
  },
  noDrill: {
    message: 'Øvelsen er slut.',
    next: 'Er det sket i virkeligheden, så fjern fluebenet ved øvelse, og send igen.',
  },
  unknownTask: {
    message: 'Den opgave findes ikke, eller den er ikke din.',
    next: 'Hent siden igen for at se, hvad der er dit.',
  },
  personConcerned: {
    message: 'Meldingen handler om den person eller det sted, personen arbejder.',
    next: 'Vælg en anden. Den, en melding handler om, er ude af sagen.',
  },
  managerTextInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved felterne, og ret det.',
  },
  nobodyToTell: {
    message: 'Der er ingen leder, der må få det at vide.',
    next: 'Meldingen handler om lederen selv, eller lederen er ikke kendt. Vælg en anden enhed, eller tal med den ansvarlige direktør.',
  },
  unknownManagerText: {
    message: 'Der er ikke noget til dig her.',
    next: 'Databeskyttelsesrådgiveren kan have taget det tilbage. Hent siden igen.',
  },
  managerTextReleased: {
    message: 'Teksten er givet videre, så svaret kan ikke ændres mere.',
    next: 'Ring eller skriv til databeskyttelsesrådgiveren, hvis noget er forkert.',
  },
  reviewInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved felterne, og ret det. Intet er gemt.',
  },
  unknownReview: {
    message: 'Den dagsorden findes ikke.',
    next: 'Hent siden igen, og begynd derfra.',
  },
  wordsUsed: {
    message: 'Mødet er holdt, og dine ord har været på dagsordenen.',
    next: 'Dit navn har ikke stået der. Tal med din leder, hvis noget skal rettes.',
  },
  reviewStands: {
    message: 'Referatet kan ikke fortrydes mere.',
    next: 'Det kan fortrydes i 30 dage, og kun når der ikke er holdt en ny gennemgang siden. Er der en fejl i det, så sig det til databeskyttelsesrådgiveren.',
  },
  unknownMeeting: {
    message: 'Koden passer ikke til et møde lige nu.',
    next: 'Se efter, om den er skrevet rigtigt. Der er en ny kode til hvert møde. Passer den stadig ikke, så sig til på mødet: din leder sætter dig på listen.',
  },
  otherMeeting: {
    message: 'Koden hører til et andet teams møde.',
    next: 'Er du med som gæst, så sig det til den, der holder mødet. Dine egne regler finder du under Start.',
  },
  meetingOver: {
    message: 'Mødet er slut, så koden virker ikke mere.',
    next: 'Du kan læse og bekræfte reglerne under Start, når det passer dig. Var du med, så sig det til din leder.',
  },
  notOnAgenda: {
    message: 'Reglen står ikke på dagsordenen til mødet.',
    next: 'Du kan læse og bekræfte den under Start.',
  },
  quarterNotOver: {
    message: 'Kvartalet er ikke slut endnu.',
    next: 'Lås rapporten, når kvartalet er slut.',
  },
  templateInvalid: {
    message: 'Skabelonen kan ikke bruges.',
    next: 'Se, hvad den mangler, ret den i Word, og læg den op igen.',
  },
  templateGone: {
    message: 'Skabelonen kan ikke findes.',
    next: 'Læg den op igen, eller brug Rettesnors egen.',
  },
  nothingCorrected: {
    message: 'Der er ikke rettet noget.',
    next: 'Ret en tekst, eller ret sagen først.',
  },
  yearToCome: {
    message: 'Året er ikke begyndt endnu.',
    next: 'Vælg et år, der er begyndt.',
  },
  yearNotOver: {
    message: 'Året er ikke slut endnu.',
    next: 'Lås årsrapporten, når året er slut.',
  },
  yearQuartersOpen: {
    message: 'Ikke alle årets rapporter om brud er låst og talt med.',
    next: 'Lås dem, og lås årsrapporten dagen efter.',
  },
  unknownAnnualReport: {
    message: 'Årsrapporten er ikke låst.',
    next: 'Hent siden igen, og vælg året derfra.',
  },
  annualReportLocked: {
    message: 'Årsrapporten er låst.',
    next: 'Tag den tilbage, hvis teksten skal rettes.',
  },
  annualReportSent: {
    message: 'Årsrapporten er sendt til Byrådet.',
    next: 'Skriv til Byrådet, hvis noget skal rettes.',
  },
  sentDayInvalid: {
    message: 'Dagen passer ikke.',
    next: 'Vælg en dag fra den, rapporten blev låst, til i dag.',
  },
  unknownBreachReport: {
    message: 'Rapporten for det kvartal er ikke låst.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  lessonInvalid: {
    message: 'Det kan ikke vises for alle sådan.',
    next: 'Se, hvad der står ved felterne, og ret det. Intet er gemt.',
  },
  unknownLesson: {
    message: 'Den læring findes ikke.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  hoursInvalid: {
    message: 'Der er ingen tid mellem de to klokkeslæt.',
    next: 'Vælg to forskellige klokkeslæt. Fra 22 til 6 er natten til næste dag.',
  },
  unknownUnit: {
    message: 'Enheden findes ikke.',
    next: 'Hent siden igen, og se organisationen, som den er nu.',
  },
  unitInvalid: {
    message: 'Enheden kan ikke gemmes sådan.',
    next: 'Se på navn, type, overordnet og leder. En enhed, der er mennesker eller enheder i, kan kun lukkes, når en anden tager over.',
  },
  accountsInvalid: {
    message: 'De to konti kan ikke samles.',
    next: 'Skriv to forskellige brugernavne, som findes i Microsoft 365, og som ikke allerede er samlet med andre. Ingen af dem må være en gæst, og den anden konto må ikke have en rolle eller lede nogen. DBR, IT-revisionen, IT-Servicedesk, redaktører, direktører og sekretariat kan kun have én.',
  },
  importFirst: {
    message: 'HR har endnu ikke fortalt, hvem der arbejder her. Alle ville miste adgang.',
    next: 'Hent ansættelserne ind først, og se, hvor mange konti der ikke har nogen. Intet er gemt.',
  },
  groupsFirst: {
    message: 'Rettesnor ved endnu ikke, hvem der er i grupperne.',
    next: 'Skriv gruppernes id under “Grupper, der står udenfor”, og vent, til antallet står der. Intet er gemt.',
  },
  noticeTooShort: {
    message: 'Ledere kan tidligst se navne fra {earliest}. Da er medarbejdernes varsel gået.',
    next: 'Vælg den dag eller en senere under “Ledere ser navne fra”. Intet er gemt.',
  },
  noticeMissing: {
    message: 'Ledere kan først se navne, når Hoved-MED har drøftet det, og medarbejderne har fået besked.',
    next: 'Skriv begge dage, eller lad “Ledere ser navne fra” stå tomt. Intet er gemt.',
  },
  noticeDaysInvalid: {
    message: 'Hoved-MED drøfter det senest den dag, medarbejderne får besked. Ingen af dagene kan ligge i fremtiden.',
    next: 'Ret dagen, og gem igen. Intet er gemt.',
  },
  manyJobsEnd: {
    message: 'Filen afslutter mere end hver tyvende af kommunens ansættelser.',
    next: 'Se efter, om det er den rigtige fil. Er den det, så sæt flueben ved, at det er rigtigt. Intet er gemt.',
  },
  importByHandFirst: {
    message: 'Ingen har hentet ansættelser ind endnu.',
    next: 'Bed en redaktør hente den første fil ind under Ansættelser. Der vælges kolonnerne. Send så listen igen. Intet er gemt.',
  },
  columnsUnclear: {
    message: 'Det er uklart, hvor i listen der står: {columns}.',
    next: 'Bed en redaktør hente listen ind under Ansættelser én gang og vælge kolonnerne. Send den så igen. Intet er gemt.',
  },
  listUnreadable: {
    message: 'Listen kan ikke læses.',
    next: 'Send den som CSV, Excel (.xlsx) eller JSON med overskrifter. Er den én af dem, så se efter, om den er hel. Intet er gemt.',
  },
  ownAccount: {
    message: 'Du kan ikke samle dine egne konti eller skille dem ad.',
    next: 'Bed en anden redaktør om det, en med et andet navn end dit. Så har to set på det.',
  },
  releaseInvalid: {
    message: 'Udgaven kan ikke udgives, som den er.',
    next: 'Ret det, der er nævnt, og prøv igen. Intet er gemt.',
  },
  revisionInvalid: {
    message: 'Det kan ikke gøres med udgaven, som den står nu.',
    next: 'Se, hvad der står ved udgaven, og ret det. Intet er gemt.',
  },
  draftsUnready: {
    message: 'Noget i udgaven er ikke skrevet færdigt.',
    next: 'Se, hvad der mangler ved hver tekst, og skriv det. Intet er sendt.',
  },
  ownWork: {
    message: 'Her skal en anden person til: du har selv skrevet det eller sendt det til gennemsyn.',
    next: 'En anden redaktør eller den sikkerhedsansvarlige direktør godkender, og en anden redaktør eller Direktionssekretariatet registrerer beslutningen. To konti med samme navn tæller som én person, indtil HR kender dem begge, eller en anden redaktør siger under Uden ansvarlig, at de er to.',
  },
  anotherPerson: {
    message: 'Det kan du ikke gøre for dig selv. Her skal en anden person til.',
    next: 'Bed en anden om det. To konti med samme navn tæller som én person, indtil HR kender dem begge, eller en anden redaktør siger under Uden ansvarlig, at de er to. Intet er gemt.',
  },
  unknownStandingMandate: {
    message: 'Vi kan ikke finde det mandat.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  standingMandateInvalid: {
    message: 'Mandatet kan ikke registreres sådan.',
    next: 'Beslutningen skal være taget, og datoerne skal komme efter hinanden. Intet er gemt.',
  },
  ruleReplaced: {
    message: 'Reglen er kommet i en ny version, mens du læste.',
    next: 'Læs det nye, og bekræft den nye version.',
  },
  ruleNotInForce: {
    message: 'Den version af reglen gælder ikke endnu.',
    next: 'Du kan bekræfte den fra den dag, den gælder.',
  },
  notConfirmed: {
    message: 'Du har ikke bekræftet reglen, så der er intet at fortryde.',
    next: 'Du behøver ikke gøre noget.',
  },
  withdrawalTooLate: {
    message: 'Der er gået for lang tid til at fortryde.',
    next: 'Er du i tvivl om reglen, så spørg din leder eller databeskyttelsesrådgiveren.',
  },
  changedMeanwhile: {
    message: 'En anden har ændret det imens.',
    next: 'Se, hvad der står nu, og gem igen, hvis du stadig vil ændre det.',
  },
  settingInvalid: {
    message: 'Den værdi kan indstillingen ikke have.',
    next: 'Se, hvad der er plads til ved siden af feltet, og skriv en ny værdi.',
  },
  holderExists: {
    message: 'Rollen kan kun have én ad gangen, og {name} har den i den periode.',
    next: 'Skriv først en slutdato på den udpegning.',
  },
  roleGuarded: {
    message: 'Den rolle kan ingen give eller tage alene.',
    next: 'Foreslå det under Udpegninger. Så bekræfter en anden det.',
  },
  ownRole: {
    message: 'Man kan ikke give sig selv en rolle.',
    next: 'Bed en anden redaktør om det. Det gælder også dine andre konti, og konti med samme navn som dit.',
  },
  threePeople: {
    message: 'Den, der foreslår, den, der bekræfter, og den, det handler om, skal være tre forskellige.',
    next: 'Lad en anden redaktør foreslå det, eller lad en anden bekræfte det. En person med to konti tæller kun én gang.',
  },
  appointmentInvalid: {
    message: 'Slutdatoen ligger før startdatoen.',
    next: 'Ret en af datoerne, og prøv igen.',
  },
  endInPast: {
    message: 'En rolle kan ikke slutte i fortiden.',
    next: 'Vælg i dag eller senere som den sidste dag.',
  },
  rolesConflict: {
    message:
      'Databeskyttelsesrådgiveren og stedfortræderen kan hverken være redaktør, direktør eller leder af et center.',
    next: 'Den, der holder øje, må hverken skrive reglerne eller bestemme. Afslut først den ene rolle, eller vælg en anden person.',
  },
  positionMissing: {
    message: 'Personen har ikke den stilling, rollen kræver.',
    next: 'En systemejer er direktør eller centerchef. En dataejer har personaleansvar. Vælg en anden, eller få stillingen rettet i personalesystemet.',
  },
  unknownProposal: {
    message: 'Det forslag findes ikke.',
    next: 'Hent siden igen, og se listen, som den er nu.',
  },
  proposalInvalid: {
    message: 'Forslaget kan ikke bruges sådan.',
    next: 'Se på person, datoer og sagsnummer. Måske er det allerede foreslået, eller personen har rollen.',
  },
  proposalSettled: {
    message: 'Der er allerede svaret på forslaget.',
    next: 'Hent siden igen, og se, hvad der blev af det.',
  },
  proposalUndoLate: {
    message: 'Det kan ikke fortrydes længere.',
    next: 'Det kan kun fortrydes til midnat samme dag, og kun så længe ingen har ændret udpegningen siden. Foreslå en ny i stedet.',
  },
  emergencyUsed: {
    message: 'Der har været en akut stedfortræder inden for 30 dage, som ingen bekræftede.',
    next: 'Foreslå en almindelig stedfortræder, og ring til den, der skal bekræfte.',
  },
  noDeputyNeeded: {
    message: 'Du kan kun udpege en stedfortræder, mens en sag om DBR venter, og ingen anden kan åbne den.',
    next: 'Hent siden igen. Skal der ellers være en stedfortræder, så bed en redaktør om at foreslå det, og bekræft det.',
  },
  csvFaults: {
    message: 'Der er fejl i filen. Intet er gemt.',
    next: 'Ret de nævnte linjer, og indlæs filen igen.',
  },
  cprFound: {
    message: 'Der ser ud til at stå et CPR-nummer i teksten. Det gemmer vi ikke.',
    next: 'Skriv det uden nummeret, og prøv igen.',
  },
  tooManyRequests: {
    message: 'Det gik lidt for hurtigt.',
    next: 'Vent et minut, og prøv igen.',
  },
  reportNotKept: {
    message: 'Vi kan ikke få din melding gemt lige nu. Ring i stedet: {phones}.',
    next: 'Eller prøv igen om lidt. Den bliver ikke til to.',
  },
  saveUncertain: {
    message: 'Vi ved ikke, om det blev gemt.',
    next: 'Prøv igen. Var det gemt, bliver det ikke gemt to gange.',
  },
  microsoftBusy: {
    message: 'Microsoft 365 har travlt lige nu. Intet er gemt.',
    next: 'Vent et minut, og prøv igen.',
  },
  microsoftDown: {
    message: 'Vi kan ikke få fat i Microsoft 365. Intet er gemt.',
    next: 'Du kan læse videre imens. Prøv at gemme igen om lidt.',
  },
  notProvisioned: {
    message: 'Rettesnor mangler sine lister i SharePoint.',
    next: 'Giv IT-Servicedesk besked, og nævn koden herunder.',
  },
  listChanged: {
    message: 'En liste i SharePoint er lavet om, så Rettesnor ikke kan bruge den. Intet er gemt.',
    next: 'Giv IT-Servicedesk besked, og nævn koden herunder. Du kan læse videre imens.',
  },
  newerSchema: {
    message: 'Rettesnor er ved at blive opdateret. Intet er gemt.',
    next: 'Vent nogle minutter, og prøv igen.',
  },
  notReady: {
    message: 'Rettesnor er ved at starte.',
    next: 'Vent et øjeblik, og prøv igen.',
  },
  plannerOff: {
    message: 'Der er ikke valgt en gruppe til Planner.',
    next: 'Skriv gruppens id under Indstillinger, Valg: Gruppe til Planner.',
  },
  unknownBriefing: {
    message: 'Den gennemgang kan vi ikke finde hos dig.',
    next: 'Hent siden igen. Er den væk der også, så notér den på ny.',
  },
  unknownDeclaration: {
    message: 'Den erklæring kan vi ikke finde hos dig.',
    next: 'Hent siden igen, og se, hvad der står nu.',
  },
  declarationOnTrial: {
    message: 'Erklæringen er en prøveudgave. Den er ikke vedtaget, så den kan ikke skrives under.',
    next: 'Skal du skrive under nu, så gør det på papir hos din leder.',
  },
  declarationReplaced: {
    message: 'Der er kommet en ny udgave af erklæringen.',
    next: 'Hent siden igen, læs den nye tekst, og skriv under på den.',
  },
  unknownPaper: {
    message: 'Det kan ikke fortrydes her.',
    next: 'Hent siden igen. Er det mere end 30 dage siden, så skriv til databeskyttelsesrådgiveren.',
  },
  unknownHandBack: {
    message: 'Det findes ikke på listen.',
    next: 'Hent siden igen, og se listen, som den er nu.',
  },
  handBackSettled: {
    message: 'HR har svaret i mellemtiden, eller lederen har fortrudt.',
    next: 'Hent siden igen. Er der stadig tvivl, så tal med HR.',
  },
  handBackInvalid: {
    message: 'Den leder kan ikke vælges her.',
    next: 'Vælg en, der er ansat, og som hverken er personen selv eller den leder, der har sagt fra.',
  },
  clearanceInvalid: {
    message: 'Datoen passer ikke.',
    next: 'Vælg en dag, der er eller har været for nylig. En stedfortræders sidste dag må ligge op til et år frem.',
  },
  evidenceGone: {
    message: 'Filen ligger ikke længere i SharePoint.',
    next: 'Nogen har slettet den. Bed den, der lagde den op, om at lægge den ved igen.',
  },
  unknownAttachment: {
    message: 'Det bilag kan ikke vises.',
    next: 'Hent siden igen. Står det der stadig ikke, så skriv til dem, der skriver reglerne.',
  },
  attachmentTooLarge: {
    message: 'Filen er for stor. Et bilag må fylde 5 MB.',
    next: 'Gør billedet mindre, eller del dokumentet op, og prøv igen.',
  },
  attachmentKind: {
    message: 'Den slags fil kan ikke lægges op.',
    next: 'Vælg et billede (PNG, JPEG, WebP eller GIF), en PDF, et Word-dokument (.docx) eller et Excel-ark (.xlsx). Navnet er ikke nok: filen skal også være det inden i.',
  },
  attachmentMacros: {
    message: 'Dokumentet har makroer, og dem tager vi ikke imod.',
    next: 'Gem det i Word eller Excel som .docx eller .xlsx uden makroer, og prøv igen.',
  },
  attachmentProtected: {
    message: 'Dokumentet er låst med en adgangskode.',
    next: 'Fjern adgangskoden i Word eller Excel under Filer, Oplysninger, og prøv igen.',
  },
  attachmentOther: {
    message: 'Det er ikke den samme fil.',
    next: 'Find filen, som den var, da den blev lagt op første gang. Er der kun en nyere, så læg den op som et nyt bilag, og sæt det ind i reglen.',
  },
  attachmentBroken: {
    message: 'Filen er gået i stykker, så den kan ikke læses.',
    next: 'Åbn den på din egen computer, gem den igen, og prøv med den nye.',
  },
  altTextMissing: {
    message: 'Skriv, hvad billedet viser.',
    next: 'En alternativ tekst læses op for dem, der ikke kan se billedet, og står der, når det ikke kan hentes. Skriv en kort sætning med det, man skal vide af billedet.',
  },
  libraryFull: {
    message: 'Der er ikke plads til flere filer i SharePoint.',
    next: 'Bed administratoren om at give webstedet mere plads. Intet er gemt.',
  },
  unexpected: {
    message: 'Noget gik galt hos os.',
    next: 'Prøv igen. Sker det igen, så giv IT-Servicedesk koden herunder.',
  },
} as const;

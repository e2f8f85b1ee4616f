/** Refusals about people, units, roles and what is imported of them. */
export const workplace = {
  unknownPerson: {
    message: 'Vi kan ikke finde personen i kommunens adressebog.',
    next: 'Vælg personen på listen. En ny kollega kan mangle indtil i morgen.',
  },
  choiceInvalid: {
    message: 'Det valg kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved valget, og ret det. Intet er gemt.',
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
    next: 'Vælg den dag eller en senere under “Ledere ser navne fra”. Dagen er ikke gemt.',
  },
  noticeMissing: {
    message: 'Ledere kan først se navne, når Hoved-MED har drøftet det, og medarbejderne har fået besked.',
    next: 'Skriv begge dage, eller lad “Ledere ser navne fra” stå tomt. Dagen er ikke gemt.',
  },
  noticeDaysInvalid: {
    message: 'Hoved-MED drøfter det senest den dag, medarbejderne får besked. Ingen af dagene kan ligge i fremtiden.',
    next: 'Ret dagen, og gem igen. Dagen er ikke gemt.',
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
};

const people = (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('da')} personer`);
const inUnit = (name: string, count: number) => `${name} (${people(count)})`;
const plain = (name: string) => name;
const listed = new Intl.ListFormat('da');

/** How much was looked at. What is absent was not looked at, for its module is off. */
export interface Looked {
  units: number;
  people: number;
  rules: number;
  systems?: number | undefined;
  wheelItems?: number | undefined;
}

/** *Uden ansvarlig*: where nobody answers for something, and what is odd about the people we know. */
export const text = {
  title: 'Uden ansvarlig',
  lead: 'Alt skal have én, der har ansvaret. Mangler der én, står det her.',
  allWell: 'Alt har en ansvarlig',
  looked: ({ units, people: count, rules, systems, wheelItems }: Looked) => {
    const all = [
      ...[`${units} enheder`, people(count), `${rules} regler`],
      ...(systems === undefined ? [] : [`${systems} systemer`]),
      ...(wheelItems === undefined ? [] : [`${wheelItems} punkter i årshjulet`]),
    ];
    return `Vi har set på ${listed.format(all)}.`;
  },
  notLooked: ({ systems, wheelItems }: Looked): string | undefined => {
    const off = [...(systems === undefined ? ['systemer'] : []), ...(wheelItems === undefined ? ['årshjulet'] : [])];
    return off.length === 0 ? undefined : `Vi har ikke set på ${listed.format(off)}. Det er slået fra.`;
  },
  missing: 'Mangler',
  worthALook: 'Værd at se på',
  gaps: {
    unitWithoutManager: {
      title: 'Enheder uden leder',
      next: 'Vælg en leder til enheden under Organisation.',
      item: inUnit,
    },
    managerGone: {
      title: 'Enheder, hvis leder er væk',
      next: 'Lederen har ingen ansættelse nu, eller kontoen er lukket. Vælg den nye leder under Organisation.',
      item: inUnit,
    },
    unitsInCircle: {
      title: 'Enheder, der ligger under sig selv',
      next: 'Læg én af dem under en anden enhed under Organisation.',
      item: plain,
    },
    unknownParent: {
      title: 'Enheder under en enhed, der ikke findes',
      next: 'Vælg, hvad den hører under, under Organisation.',
      item: plain,
    },
    managersInCircle: {
      title: 'Ledere, der leder hinanden i ring',
      next: 'Få HR til at rette, hvem der er leder for hvem, og hent ansættelserne ind igen.',
      item: (name: string, count: number) => name || people(count),
    },
    withoutManager: {
      title: 'Medarbejdere uden leder',
      next: 'Få HR til at skrive en leder på dem, og hent ansættelserne ind igen.',
      item: inUnit,
    },
    unknownUnit: {
      title: 'Ansættelser i en enhed, der ikke findes',
      next: 'Opret enheden under Organisation, eller ret den i filen fra HR. Er enheden lukket, så bed HR om at flytte ansættelsen.',
      item: inUnit,
    },
    ruleWithoutOwner: {
      title: 'Regler uden ansvarlig',
      next: 'Skriv, hvem der holder reglen ved lige, når den udgives næste gang.',
      item: plain,
    },
    ruleNotVerified: {
      title: 'Regler, som ingen kan kontrollere',
      next: 'Skriv, hvordan man ser, om reglen bliver fulgt, når den udgives næste gang.',
      item: plain,
    },
    roleWithoutHolder: {
      title: 'Roller, som ingen har',
      next: 'Udpeg en under Udpegninger.',
      item: plain,
    },
    roleWithTwoHolders: {
      title: 'Roller, som flere har',
      next: 'Rollen må kun have én. Afslut de andre under Udpegninger.',
      item: inUnit,
    },
    rolesConflict: {
      title: 'Roller, som ikke går sammen',
      next: 'Den, der holder øje, må hverken være redaktør, direktør eller leder af et center. Afslut den ene rolle under Udpegninger, eller vælg en anden leder til centeret under Organisation.',
      item: plain,
    },
    unplaced: {
      title: 'Konti uden ansættelse',
      next: 'De fleste er måske lokaler, fællespostkasser og tjenester. Er der mennesker imellem, så hent deres ansættelser ind.',
      item: (_name: string, count: number) => (count === 1 ? '1 konto' : `${count.toLocaleString('da')} konti`),
    },
    systemWithoutOwner: {
      title: 'Systemer uden ejer',
      next: 'Vælg en direktør eller centerchef på systemets side.',
      item: plain,
    },
    systemToHandOver: {
      title: 'Systemer, der skal have en ny ejer',
      next: 'Ejeren er her ikke, eller har ikke længere stillingen. Vælg den nye ejer på systemets side.',
      item: plain,
    },
    controlLate: {
      title: 'Kontroller mere end en måned forsinket',
      next: 'Tal med den, der udfører dem, eller med systemets ejer.',
      item: plain,
    },
    systemPartGone: {
      title: 'Systemer, hvor en rolle skal gives videre',
      next: 'En person med en rolle eller et dokument er her ikke, eller en dataejer leder ikke længere nogen. Vælg en anden på systemets side.',
      item: plain,
    },
    wheelItemGone: {
      title: 'Punkter i årshjulet, hvor den ansvarlige er væk',
      next: 'Direktøren med ansvaret har dem indtil da. Vælg en anden i årshjulet.',
      item: plain,
    },
  },
  toSystems: 'Gå til Systemer',
  toWheel: 'Gå til Årshjul',
  toAppointments: 'Gå til Udpegninger',
  toEmployments: 'Gå til Ansættelser',
  toOrganisation: 'Gå til Organisation',
  directory: {
    title: (gone: number, before: number) =>
      `Adressebogen har pludselig mistet ${gone.toLocaleString('da')} af ${people(before)}.`,
    nobody: 'Rettesnor tror ikke på det endnu. Ingen har mistet adgang.',
    next: 'Spørg IT, om det er rigtigt. Er det en fejl, så gør ingenting: når personerne er tilbage, forsvinder beskeden.',
    onlyEditors: 'En redaktør kan godtage det.',
    accept: 'Det er rigtigt – godtag til i morgen',
    accepting: 'Godtager …',
    accepted: (day: string) => `Godtaget til og med ${day}. Inden for et par minutter er de væk fra Rettesnor.`,
    undo: 'Fortryd',
  },
  accounts: {
    title: 'Én person, to konti',
    lead: 'Har nogen to konti, skal de kun læse og bekræfte én gang. Når kontiene er samlet, er det hovedkontoen, der tæller.',
    suspected: 'Måske samme person',
    linked: 'Samlet',
    none: 'Ingen konti ligner hinanden.',
    pair: (account: string, person: string) => `${account} sammen med ${person}`,
    same: 'Samme person',
    sameNamed: (account: string) => `Samme person: ${account}`,
    different: 'To forskellige',
    differentNamed: (account: string) => `To forskellige: ${account}`,
    undo: 'Skil ad igen',
    undoNamed: (account: string) => `Skil ${account} ad igen`,
    saving: 'Gemmer …',
    done: (account: string, name: string) => `${account} hører nu til ${name}.`,
    undone: (account: string) => `${account} står alene og tæller som en person for sig.`,
    form: 'Saml to konti, eller sig, at de er to personer',
    formLead:
      'Når to skal se på noget, tæller to konti med samme navn som én person, indtil HR kender dem begge. Er det to forskellige mennesker, kan en redaktør med et andet navn sige det her.',
    account: 'Anden konto',
    accountHelp: 'Brugernavnet på den konto, der ikke skal tælle for sig selv.',
    person: 'Hovedkonto',
    personHelp: 'Brugernavnet på den konto, personen læser og bekræfter med.',
    missing: 'Skriv et brugernavn.',
    equal: 'Skriv to forskellige brugernavne.',
    link: 'Saml',
  },
};

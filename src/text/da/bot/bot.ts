import { breachGroups } from '../breach-kinds.ts';

/** What the bot says and writes on its cards, besides what it understands (`bot-understanding`) and first aid. */
export const bot = {
  welcome: (name: string) =>
    `Hej ${name}. Jeg er en maskine, og et menneske læser det, du melder. Skriv med dine egne ord, hvad der er sket, eller spørg: “Må jeg …?”`,
  outside:
    'Jeg er en maskine, og et menneske læser det, du melder. Her kan du melde en sikkerhedshændelse i kommunen: oplysninger, papirer, udstyr, adgang. Skriv med dine egne ord, hvad der er sket, eller tryk herunder. Skriv “mine meldinger” for at se dine egne. Håndbogen er for dem, der arbejder for kommunen.',
  purpose: {
    title: 'Hvad bruges din melding til?',
    text: 'Her melder du det, der er sket med oplysninger, papirer, udstyr eller adgang; fald og medicinfejl meldes som utilsigtet hændelse (UTH). Meldingen bruges til at begrænse skaden og lære af den. Databeskyttelsesrådgiveren (DBR) ser det hele. Handler det om DBR selv, så skriv det i fanen Rettesnor: dér bliver det forseglet fra begyndelsen, og en anden læser det. IT ser kun det tekniske. Er der ingen personoplysninger i det, kan IT-sikkerhedslederen få sagen. Vi giver ikke dit navn til din leder uden at spørge dig. Loven kan sjældent kræve det. Skriv ikke navne eller CPR-numre.',
  },
  phones: (dpo: string, serviceDesk: string) =>
    [dpo && `DBR ${dpo}`, serviceDesk && `IT-Servicedesk ${serviceDesk}`].filter(Boolean).join(' · '),
  /** Where the municipality has not written its numbers. */
  noPhones: 'kommunens hovednummer',
  call: (phones: string) => `Haster det, så ring: ${phones}`,
  groupsTitle: 'Hvad er der sket?',
  groups: breachGroups,
  received: (number: string) => `Din melding har nummer ${number}.`,
  receivedWaiting: 'Din melding er sikker hos os. Nummeret kommer her, så snart SharePoint svarer.',
  told: (dpo: string, serviceDesk: string | undefined) =>
    serviceDesk === undefined
      ? `Databeskyttelsesrådgiveren (DBR) har fået besked kl. ${dpo}.`
      : dpo === serviceDesk
        ? `Databeskyttelsesrådgiveren (DBR) og IT har fået besked kl. ${dpo}.`
        : `Databeskyttelsesrådgiveren (DBR) har fået besked kl. ${dpo} og IT kl. ${serviceDesk}.`,
  toldSoon: 'Databeskyttelsesrådgiveren (DBR) får besked om lidt.',
  toldDeskFirst: (serviceDesk: string) =>
    `IT har fået besked kl. ${serviceDesk}. Databeskyttelsesrådgiveren (DBR) får besked om lidt.`,
  toldDpoFirst: (dpo: string) => `Databeskyttelsesrådgiveren (DBR) har fået besked kl. ${dpo}. IT får besked om lidt.`,
  doNow: 'Gør dette nu',
  fromMessage: 'fra din besked',
  unknown: 'Ved ikke',
  save: 'Gem',
  whichDay: 'Hvilken dag, cirka?',
  questions: {
    behalf: 'Melder du for en anden?',
    category: 'Hvad er det?',
    device: 'Hvilket udstyr er det?',
    account: 'Hvilken konto handler det om?',
    contact: 'Hvilket nummer kan IT ringe til dig på nu?',
    discovered: 'Hvornår opdagede du det?',
    data: 'Hvilke slags oplysninger?',
    persons: 'Hvor mange personer handler det om?',
    seenBy: 'Hvem kan have set det?',
    contained: 'Er det stoppet?',
    manager: 'Må din leder få dit navn?',
    concerns: 'Handler det om din leder, IT, DBR eller en direktør?',
  },
  lines: {
    device: 'For eksempel “min tablet, nummer 4711”',
    account: 'For eksempel din arbejdsmail. Skriv aldrig en kode',
    contact: 'Et andet nummer, hvis din telefon er væk',
  },
  suggestion: (category: string) => `Det lyder som: ${category}. Passer det?`,
  isRight: 'Ja, det passer',
  another: 'Noget andet',
  concernsHelp:
    'Så holder vi dem ude af sagen. Er det DBR, bliver sagen forseglet i SharePoint. Det, du allerede har skrevet, kan DBR finde i gamle versioner, indtil administratoren har slettet dem.',
  sealed: {
    versionsLeft:
      'Sagen er forseglet i SharePoint. Det, der er skrevet før, kan DBR finde i gamle versioner, indtil administratoren har slettet dem.',
    done: 'Sagen er forseglet. I SharePoint kan DBR kun se nummer, status, udfald og frister.',
  },
  no: 'Nej',
  choose: 'Vælg på listen',
  yesConcerns: 'Ja, det handler om en af dem',
  answers: {
    discovered: { now: 'Lige nu', today: 'I dag', yesterday: 'I går', earlier: 'Før i går' },
    data: {
      name: 'Navn eller adresse',
      cpr: 'CPR-nummer',
      health: 'Helbred',
      social: 'Sociale forhold eller familie',
      children: 'Børn',
      finance: 'Økonomi',
      protectedAddress: 'Beskyttet adresse',
      staff: 'Ansatte',
      login: 'Login eller kode',
    },
    persons: { '1': '1', '2-10': '2–10', '11-100': '11–100', '100+': 'Over 100' },
    seenBy: {
      colleague: 'Kollega',
      authority: 'Anden myndighed',
      knownCitizen: 'Kendt borger',
      unknown: 'En ukendt',
      internet: 'Alle på nettet',
      nobody: 'Ingen',
    },
    contained: { yes: 'Ja', no: 'Nej' },
    manager: { yes: 'Ja, gerne', no: 'Nej', later: 'Spørg mig senere' },
    concerns: { manager: 'Min leder', it: 'IT', dpo: 'DBR', director: 'En direktør' },
  },
  behalf: {
    me: 'Nej, for mig selv',
    yes: 'Ja, for en anden',
    name: 'Hvem melder du for? Skriv navnet. Ikke den, det handler om.',
    find: 'Find kollega',
    other: 'Det er en partner eller en anden',
    sees: 'Din kollega kan så læse det, du har skrevet, svare, og overtage meldingen som sin egen.',
    nobody: 'Jeg fandt ingen kollega med det navn. Skriv mindst tre bogstaver.',
  },
  progress: (done: number, all: number) => `${done} af ${all} svar · du kan lukke nu, det er gemt`,
  finished: 'Tak. Det var det hele, og det er gemt. DBR ser på det og skriver eller ringer, hvis der mangler noget.',
  whatNext: 'Du kan se din melding igen: skriv “mine meldinger”.',
  held: { send: 'Send til DBR', whistleblower: 'Vis whistleblowerordningen', forget: 'Gem ikke' },
  links: {
    whistleblowerLink: 'Åbn whistleblowerordningen',
    patientSafetyLink: 'Åbn UTH-systemet',
    hrLink: 'Åbn HR’s side',
    unionLink: 'Find din tillidsrepræsentant',
  },
  heldTitle: 'Du bestemmer',
  whistleblower:
    'Whistleblowerordningen står på kommunens hjemmeside under “Whistleblower”. Den er adskilt fra os, og den har egen tavshedspligt. Her er stadig intet gemt.',
  forgotten: 'Det er glemt. Intet er gemt eller sendt. Din egen besked står i Teams, til du sletter den.',
  forgetsByItself:
    'Intet er gemt eller sendt. Er beskeden stadig i min hukommelse, glemmer jeg den af mig selv inden for 30 minutter, og den bliver kun sendt, hvis du selv trykker “Send til DBR”. Din egen besked står i Teams, til du sletter den.',
  heldGone:
    'Jeg har ikke beskeden længere, så intet er sendt. Vil du melde det, så skriv det igen, eller ring til databeskyttelsesrådgiveren.',
  asideGone:
    'Jeg har ikke ordene længere, så den anden ting er ikke meldt endnu. Vil du skrive den igen? Haster det, så ring.',
  notYours:
    'Kortet hører til en andens melding, så det kan kun de svare på. Vil du selv melde noget, så skriv det her.',
  oldCard: 'Kortet er fra før, så det kan ikke bruges mere. Skriv “meld” for at få et nyt.',
  edited:
    'Jeg læser kun en besked, som den var, da du sendte den. Er der noget, jeg skal vide, så skriv det i en ny besked. Har du fjernet et navn eller et CPR-nummer, er det helt rigtigt.',
  onlyPersonal: 'Her kan andre læse med. Skriv til mig i en chat med kun dig og mig, så hjælper jeg.',
  notKnown:
    'Jeg kan kun hjælpe ansatte, byrådsmedlemmer og andre med en konto i kommunen. Er der sket noget, så ring til kommunen og spørg efter databeskyttelsesrådgiveren.',
  picture:
    'Billede eller fil modtaget, ikke gemt og ikke åbnet. Slet det helst igen: hold fingeren på beskeden, og vælg Slet. Skriv i stedet, hvad der er sket. Er det et bevis, så gem det hos dig, og skriv, at du har det.',
  tooLong: 'Din besked var lang. Jeg har gemt de første 4.000 tegn. Skriv til DBR, hvis der mangler noget.',
  starting: (phones: string) =>
    `Jeg er ved at starte og har ikke gemt noget. Skriv det igen om lidt. Er der sket noget, så ring: ${phones}.`,
  pressFailed: (phones: string) =>
    `Det gik galt hos mig. Det, du har skrevet, er her stadig. Tryk igen om lidt, eller ring: ${phones}.`,
  failed: (phones: string) =>
    `Det gik galt hos mig, og jeg ved ikke, om det er gemt. Skriv det igen om lidt, eller ring: ${phones}.`,
  cites: (title: string, under: string, snippet: string, link: string) =>
    `**[${title}](${link})**\n${under === '' ? '' : `${under}: `}“${snippet}”`,
  found: 'Håndbogen siger:',
  near: 'Det svarer håndbogen ikke direkte på. Det nærmeste er:',
  noRule: 'Det svarer håndbogen ikke på.',
  askInTab: (link: string) => `Du kan [spørge din leder eller DBR](${link}), så får du et svar, du kan holde dig til.`,
  ask: {
    sameWords: 'Er du stadig i tvivl? Send dit spørgsmål, som du skrev det.',
    manager: (name: string) => `Spørg ${name.split(' ')[0]}`,
    dpo: 'Spørg DBR',
    deputy: 'Spørg DBR’s stedfortræder',
    sentTo: (name: string) => `Sendt til ${name}. Du får besked, når der er svar.`,
    sentToDpo: 'Sendt til databeskyttelsesrådgiveren. Din leder ser det ikke. Du får besked, når der er svar.',
    undo: 'Fortryd',
    withdrawn: 'Spørgsmålet er trukket tilbage.',
    gone: 'Jeg har ikke dit spørgsmål længere, så intet er sendt. Skriv det igen.',
  },
  meetingInTab: (link: string) =>
    `[Åbn mødet](${link}), og skriv koden fra skærmen. Vil du hellere lade være, så sætter din leder dig på listen.`,
  addedToLast: (number: string) =>
    `Du har meldt meget på kort tid, så det her er lagt til din seneste melding, ${number}. Intet er gået tabt.`,
  added: (number: string) => `Lagt til din melding ${number}.`,
  onlyAsked: 'Det var kun et spørgsmål',
  onlyAskedTold: 'Det var kun et spørgsmål.',
  askedOnly: (number: string) => `Melding ${number} står nu som et spørgsmål. DBR læser det og ser, om den kan lukkes.`,
  happenedAfterAll: 'Jo, der er sket noget',
  happened: 'Der er sket noget',
  reportIt: 'Ja, meld det',
  noReport: 'Nej',
  ofInformation: 'Er der også oplysninger, der er kommet i forkerte hænder?',
  welcomeBack: 'Selv tak. Skriv, når der er noget.',
  onlyQuestion: 'Nej, det var et spørgsmål',
  keptHint:
    'Ingen har fået besked. Svarer du ikke inden for en halv time, kan databeskyttelsesrådgiveren læse, hvad du skrev. Efter 30 dage er det slettet.',
  notReported: 'Godt, så er der ikke meldt noget. Dine ord er slettet her hos mig.',
  happenedHint: 'Er der sket noget? Så tryk her. Det, du skrev, bliver din melding.',
  moreOrNew: (number: string, kind: string) => `Er det mere om ${number} (${kind}), eller noget nyt?`,
  moreOf: (number: string) => `Mere om ${number}`,
  somethingNew: 'Noget nyt',
  goesOnIn: (number: string) => `Det er mere om ${number}, og ordene står nu der.`,
  separate: 'Nej, det er en ny hændelse',
  alsoReport: (category: string) => `Meld den anden ting for sig: ${category}`,
  soundsAlso: (category: string) => `Det lyder også som: ${category}. Gør derfor også dette:`,
  nothingThen: 'Godt. Jeg har ikke gemt noget. Skriv bare, hvis der kommer noget.',
  withdrawWhich: 'Hvilken melding vil du trække tilbage?',
  withdrawNever: 'Meldingen slettes ikke i det skjulte. DBR læser det og ser, om den kan lukkes.',
  withdrawNone: 'Du har ingen åbne meldinger. Ring til DBR, hvis du er i tvivl.',
  withdrawn: (number: string) =>
    `Det står nu i melding ${number}, at den var en fejl. DBR læser det og ser, om den kan lukkes.`,
  takenOut: (number: string) => `Dine sidste ord er taget ud af melding ${number}, som stadig står.`,
  withdrawWhole: 'Træk hele meldingen tilbage',
  noNumberYet:
    'Din melding er gemt, men har ikke fået sit nummer endnu, så jeg kan ikke trække den tilbage lige nu. Skriv det igen, når nummeret er kommet.',
  noReports: 'Du har ingen meldinger.',
  ownReports: 'Dine meldinger:',
  report: (number: string, category: string, state: string) => `- **${number}** · ${category} · ${state}`,
  states: { received: 'modtaget', underReview: 'DBR ser på den', closed: 'lukket' },
  caseNumber: (number: string) => `Sag ${number}`,
  caseNeedsYou: (number: string) => `Sag ${number} venter på dig`,
  caseOf: {
    deviceLost: (number: string) => `Udstyr væk: spær det · ${number}`,
    attacked: (number: string) => `Phishing, hacket konto eller virus: stop det · ${number}`,
    systemDown: (number: string) => `System nede eller data væk · ${number}`,
  },
  caseIsLate: (number: string) => `Fristen i sag ${number} er overskredet`,
  casesNeedYou: (count: string) => `${count} nye meldinger`,
  tellingsWork: 'Prøve: beskeder om sager når dig. Du skal ikke gøre noget.',
  openCase: 'Se sagen',
  openCases: 'Åbn Rettesnor',
  caseStates: {
    late: 'Der er ikke noget for dig at beslutte i den endnu.',
    underWay: 'Sagen er i gang.',
    over: 'Der er ikke mere, du skal gøre her.',
    notForYou: 'Sagen er ikke længere hos dig.',
  },
  caseNotYours: 'Beskeden er til en anden. Vil du selv melde noget, så skriv det her.',
  waitingNumber: 'på vej',
  rights: (phones: string) => `Send den til DBR i dag${phones === '' ? '' : `: ${phones}`}.`,
};

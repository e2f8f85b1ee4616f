import type { FirstGap, FirstStepName } from './first-step.ts';

const number = (count: number) => count.toLocaleString('da');

interface StepWords {
  title: string;
  /** Who does it. */
  who: string;
  minutes: number;
  /** What it takes of the calendar beside the minutes, where the notice to employees is so many weeks. */
  weeks?: (ofNotice: number) => string;
  /** What happens without it. */
  skipped: string;
  /** What the button to its page says. */
  go: string;
}

const steps: Readonly<Record<FirstStepName, StepWords>> = {
  editors: {
    title: 'To redaktører',
    who: 'Redaktøren udpeger en til.',
    minutes: 2,
    skipped: 'Så er det kun sekretariatet, der kan registrere, at en udgave er vedtaget.',
    go: 'Udpeg en redaktør',
  },
  municipality: {
    title: 'Kommunens navn og numre',
    who: 'Redaktøren.',
    minutes: 3,
    skipped: 'Så er der ingen at ringe til, når det haster.',
    go: 'Skriv navn og numre',
  },
  roles: {
    title: 'De første roller',
    who: 'Redaktøren foreslår. Direktørerne bekræfter hver med et tryk.',
    minutes: 10,
    skipped: 'Uden DBR og stedfortræder får højst en direktør besked, når nogen melder.',
    go: 'Foreslå, hvem det er',
  },
  staffCommittee: {
    title: 'Hoved-MED',
    who: 'HR.',
    minutes: 5,
    weeks: (ofNotice) =>
      `Regn med tiden til Hoved-MEDs møde og ${ofNotice === 1 ? '1 uge' : `${ofNotice} uger`} fra den dag, medarbejderne får besked. Først da ser ledere navne.`,
    skipped: 'Til da ser ledere kun tal.',
    go: 'Skriv dagene',
  },
  organisation: {
    title: 'Enheder og ledere',
    who: 'HR.',
    minutes: 20,
    skipped: 'Uden enheder kan ansættelserne ikke hentes ind.',
    go: 'Byg organisationen',
  },
  people: {
    title: 'Ansættelser',
    who: 'HR.',
    minutes: 10,
    skipped: 'Så ser ingen leder sit team, og ingen får regler efter sit arbejde.',
    go: 'Hent ansættelser ind',
  },
  handbook: {
    title: 'Politik og håndbog',
    who: 'Redaktøren skriver. Byrådet vedtager politikken, Direktionen håndbogen.',
    minutes: 30,
    weeks: () =>
      'Regn med to til seks uger, før Byrådet og Direktionen har holdt møde. Imens kan en godkendt udgave prøves. Er den vedtaget allerede, registreres beslutningen med sin egen dato.',
    skipped: 'Uden en vedtaget udgave er der intet at læse og bekræfte.',
    go: 'Skriv, eller hent forslag',
  },
  links: {
    title: 'Links og intranet',
    who: 'Redaktøren spørger Kommunikation, HR og dem, der passer journalsystemet.',
    minutes: 10,
    skipped: 'Så står Rettesnor kun i Teams, og botten kan ikke vise vej til HR, UTH eller whistleblowerordningen.',
    go: 'Skriv adresserne',
  },
  pilot: {
    title: 'Den første prøve',
    who: 'En medarbejder læser og bekræfter én regel. En anden melder en prøve. DBR og stedfortræder prøver at logge på Virk.',
    minutes: 5,
    weeks: () => 'Det står her dagen efter, så ingen kan se, hvem der læste i dag.',
    skipped: 'Så viser en fejl sig først, når det gælder.',
    go: 'Gå til Start',
  },
};

const gaps: Readonly<Record<FirstGap, string>> = {
  secondEditor: 'En redaktør mere',
  municipalityName: 'Kommunens navn',
  dpoPhone: 'DBR’s telefon',
  serviceDeskPhone: 'IT-Servicedesks telefon',
  secretariatName: 'Hvad sekretariatet hedder',
  handbookUnitName: 'Hvem der skriver håndbogen',
  staffCommitteeDiscussedOn: 'Dagen, hvor Hoved-MED drøftede det',
  employeesToldOn: 'Dagen, hvor medarbejderne fik besked',
  personalViewsFrom: 'Dagen, hvor ledere må se navne',
  deletesByHand: 'Hvem der sletter i hånden',
  municipalDirector: 'Kommunaldirektør',
  accountableExecutive: 'Sikkerhedsansvarlig direktør',
  dpo: 'Databeskyttelsesrådgiver (DBR)',
  dpoDeputy: 'Stedfortræder for DBR',
  serviceDesk: 'IT-Servicedesk',
  secretariat: 'Direktionssekretariatet',
  whistleblowerLink: 'Whistleblowerordningen',
  patientSafetyLink: 'Hændelser i plejen (UTH)',
  hrLink: 'HR’s side',
  unionLink: 'Tillidsrepræsentanterne',
  recordsSystemLink: 'Journalsystemet',
  intranetLink: 'Siden på intranettet',
  accessibilityLink: 'Tilgængelighedserklæringen',
  unit: 'Den første enhed',
  manager: 'Den første leder af en enhed',
  job: 'Ansættelser fra HR',
  policy: 'En vedtaget politik',
  introduction: 'En vedtaget indledning',
  declaration: 'En vedtaget fortrolighedserklæring',
  rule: 'Mindst én vedtaget regel',
  confirmation: 'Én bekræftet regel',
  report: 'Én melding',
};

/** *Kom i gang*. */
export const text = {
  title: 'Kom i gang',
  lead: (done: number, all: number) => `${done} af ${all} trin er gjort. Et trin kan forlades og tages op igen.`,
  finished: 'Alt er på plads',
  finishedNext: 'Siden forsvinder fra menuen nu.',
  steps,
  gaps,
  step: (number: number, title: string) => `${number}. ${title}`,
  status: { done: 'Gjort', next: 'Næste', open: 'Mangler', waits: 'Venter på andre' },
  more: 'Hvem, hvor længe og hvorfor',
  trial: (since: string) => `Prøveudgave siden ${since}, vedtagelse mangler`,
  waits: (gap: string) => `${gap}: foreslået, venter på at blive bekræftet`,
  who: 'Hvem',
  takes: 'Tager',
  minutes: (count: number) => `${count} minutter`,
  calendar: 'Kalender',
  skipped: 'Uden det',
  accounts: (open: number, guests: number, without: number) =>
    `${number(open)} konti er åbne. ${number(guests)} af dem er gæster og lukkes ikke ind. ${number(without)} andre har ingen ansættelse.`,
  whoIsIn: 'Vælg, hvem der er inde',
  hand: {
    open: 'Giv videre',
    openNamed: (step: string) => `Giv videre: ${step}`,
    to: 'Hvem tager det?',
    toHelp: 'Kun en redaktør kan gøre det. Er den rette ikke redaktør, så udpeg vedkommende først.',
    choose: 'Vælg',
    needed: 'Vælg en redaktør.',
    save: 'Giv videre',
    saving: 'Giver videre …',
    isMine: (by: string, day: string) => `Hos dig, fra ${by} ${day}`,
    isTheirs: (name: string, day: string) => `Hos ${name} siden ${day}`,
    takeBack: 'Tag tilbage',
    takeBackNamed: (step: string) => `Tag tilbage: ${step}`,
    release: 'Giv slip',
    releaseNamed: (step: string) => `Giv slip: ${step}`,
  },
  tryVirk: 'Prøv at logge på Virk, før du får brug for at anmelde',
  restWaits: 'Alt andet er slået fra, til I selv slår det til.',
  toModules: 'Se modulerne',
};

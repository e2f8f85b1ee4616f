import { bookFrame } from './book-frame.ts';
import { tabHandbook } from './tab/tab-handbook.ts';
import { tabReading } from './tab/tab-reading.ts';

/** The handbook as a file to take along: Word and Markdown. */
export const book = {
  ...bookFrame,
  subject: (municipality: string) => `Politik og håndbog for informationssikkerhed i ${municipality}`,
  on: (day: string) => `Som den gælder den ${day}`,
  handbook: (edition: string) => `Håndbogen, udgave ${edition}`,
  policy: (edition: string) => `Politikken, udgave ${edition}`,
  adopted: (body: string, day: string) => `vedtaget af ${body} den ${day}`,
  caseRef: (caseRef: string) => `sag ${caseRef}`,
  noEdition: tabHandbook.noEdition,
  trial: tabHandbook.trial,
  bindsNobody: 'Den er til at prøve. Den binder ingen.',
  onTrial: tabReading.rule.trial,
  contents: 'Indhold',
  before: 'Indledning og politik',
  after: 'Roller og erklæring',
  pageOf: tabHandbook.printedPage,
  yes: 'Ja',
  body: tabReading.rule.body,
  chapter: tabHandbook.chapter,
  kind: tabHandbook.kind,
  focus: tabHandbook.focus,
  dataSubject: tabHandbook.subject,
  audience: {
    employees: 'Medarbejdere',
    managers: 'Ledere',
    privileged: 'Udvidede rettigheder',
    owners: 'System- og dataejere',
    council: 'Byråd',
    partners: 'Partnere',
    administrators: 'Systemadministratorer',
  },
  area: {
    elderCare: 'Ældre og sundhed',
    school: 'Skole og dagtilbud',
    administration: 'Administration',
    technical: 'Teknik og ejendomme',
    council: 'Byråd',
  },
  recurs: { never: 'Nej', yearly: 'Hvert år', halfYearly: 'Hvert halve år' },
  readMe: {
    lines: [
      'Hver regel og hver side er en fil for sig. Øverst i filen, mellem to linjer med tre streger, står alle oplysninger som YAML (og hver værdi er også JSON). Under dem står teksten, som den er vedtaget, tegn for tegn.',
      'Findes teksten på engelsk, ligger den i en fil, der ender på .en.md. Aftrykket textHashDa er SHA-256 af den danske tekst med ens linjeskift og uden blanke i enderne.',
      'Filerne indeholder ingen personoplysninger. Slå HTML fra, når du viser dem i et andet system.',
    ],
    attachments: (count: number) =>
      `Mappen bilag har ${count === 1 ? 'det billede eller den fil' : `de ${count} billeder og filer`}, som teksterne viser. I teksterne står vejen dertil. Skal teksten være tegn for tegn, som den er vedtaget, så skriv attachment: i stedet for ../bilag/, og fjern endelsen efter aftrykket.`,
    missing: (count: number) =>
      `${count === 1 ? 'Et bilag kunne' : `${count} bilag kunne`} ikke komme med. Hent filen igen senere, eller hent bilaget i håndbogen:`,
    number: 'Regel eller side',
    chapter: 'Kapitel',
    file: 'Fil',
  },
};

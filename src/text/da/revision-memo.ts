import { tabReading } from './tab/tab-reading.ts';

const minutes = (count: number) => (count === 1 ? '1 minut' : `${count} minutter`);

/** An edition as a matter for the agenda of Direktionen, Økonomiudvalget or Byrådet. */
export const revisionMemo = {
  title: (body: string, document: string, edition: string) => `Sag til ${body}: ${document}, udgave ${edition}`,
  document: { policy: 'informationssikkerhedspolitikken', handbook: 'håndbogen i informationssikkerhed' },
  body: tabReading.rule.body,
  forDecision: (body: string) => `Til beslutning i ${body}`,
  made: (day: string) => `Skrevet ud af Rettesnor den ${day}`,
  section: {
    recommendation: 'Indstilling',
    why: 'Baggrund',
    staff: 'Personale og Hoved-MED',
    changes: 'Det ændrer sig',
    opinion: 'Databeskyttelsesrådgiveren (DBR) siger',
    effect: 'Hvem bliver spurgt, og hvad koster det',
    decision: 'Beslutning',
    sentences: 'Direktionens tre sætninger',
    comparison: 'Bilag: Det nye ved siden af det gamle',
  },
  recommend: {
    lead: 'Det indstilles,',
    adopt: (body: string, document: string, edition: string) => `at ${body} vedtager ${document}, udgave ${edition},`,
    inForce: 'at hver del gælder fra den dag, der står ved den, og tidligst fra beslutningen.',
    medFirst: 'at sagen drøftes i Hoved-MED, før den besluttes.',
    opinions: 'at det står i beslutningen, hvorfor der besluttes imod databeskyttelsesrådgiverens råd.',
  },
  changeType: {
    content: 'Håndbogen får nyt indhold. Det vedtager Direktionen.',
    correction:
      'Håndbogen rettes uden nyt indhold. Har Direktionen givet et stående mandat, kan rettelsen ske efter det.',
    urgentWarning:
      'En hastende advarsel. Efter et stående mandat gælder den i højst 30 dage, før Direktionen har set den.',
    periodicEvaluation: 'Den faste periodiske evaluering af politikken. Den vedtager Byrådet altid.',
    runningChange: 'En løbende ændring af politikken. Den kan Økonomiudvalget vedtage.',
  },
  whyMissing: 'Der er ikke skrevet en begrundelse endnu.',
  staff: {
    touches: 'Ændringerne rører ansattes vilkår eller er en kontrolforanstaltning.',
    not: 'Ændringerne rører ikke ansattes vilkår og er ingen kontrolforanstaltning.',
    heard: (day: string) => `Drøftet i Hoved-MED den ${day}.`,
    notHeard: 'De er ikke drøftet i Hoved-MED endnu.',
  },
  changes: { rule: 'Regel eller side', what: 'Hvad', again: 'Læses igen', from: 'Gælder fra', dpo: 'DBR' },
  what: { new: 'Ny', material: 'Nyt indhold', correction: 'Rettelse', page: 'Ændret side' },
  yes: 'Ja',
  no: 'Nej',
  fromRelease: 'Når den udgives',
  opinion: { none: 'Ikke svaret', agrees: 'Enig', agreesIf: 'Enig, hvis', advisesAgainst: 'Fraråder' },
  opinionOn: (day: string, isOutdated: boolean) => (isOutdated ? `(${day}, teksten er ændret siden)` : `(${day})`),
  against: (rules: string) => `DBR fraråder: ${rules}. Besluttes det alligevel, er det imod DBR’s råd.`,
  opinionMissing: 'Om resten har DBR ikke udtalt sig.',
  effect: {
    people: (people: number, all: number) =>
      people === 1
        ? `1 person bliver bedt om at læse, i alt ${minutes(all)}.`
        : `${people} personer bliver bedt om at læse, i alt ${minutes(all)} for hele kommunen.`,
    most: (most: number) => `Den, der får mest, bruger ${minutes(most)}.`,
    unknown: 'Det er ikke regnet ud endnu.',
    none: 'Ingen bliver bedt om at læse noget igen.',
  },
  decision: (body: string, document: string, edition: string) =>
    `${body} vedtager ${document}, udgave ${edition}, som den er vist i bilaget. Hver del gælder fra den dag, der står ved den.`,
  decisionLines: ['Mødedato', 'Sagsnummer', 'Underskrift'],
  sentences: {
    lead: 'Tre sætninger fra Direktionen om, hvorfor det her er vigtigt. De står på politikkens side, når udgaven er ude.',
    lines: ['Første sætning', 'Anden sætning', 'Tredje sætning'],
    names: 'Navne og dato',
  },
  comparison: {
    lead: 'Det, der er kommet til, er understreget og mærket [tilføjet]. Det, der er gået ud, er streget over og mærket [fjernet]. Det, der står uændret, er forkortet.',
    new: 'Hele teksten er ny:',
    same: 'Teksten er den samme.',
    facts: 'Om reglen',
    changed: (before: string, after: string) => `${before} → ${after}`,
  },
  nothing: 'ikke angivet',
  mark: {
    added: 'tilføjet',
    removed: 'fjernet',
    moved: 'flyttet',
    unchanged: (count: number) => (count === 1 ? '… ét stykke er uændret …' : `… ${count} stykker er uændret …`),
  },
};

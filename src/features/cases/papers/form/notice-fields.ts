import type { NotificationField } from './notification-field.ts';

const yesNo = ['Nej', 'Ja'];

/** Sections 1 and 2: which notification it is, and who sends it. */
export const noticeFields = {
  kind: {
    section: 'notice',
    column: ['KindText', 'Ny eller opfølgning'],
    heading: 'Ny anmeldelse eller opfølgning',
    short: ['ny eller opfølgning', 'new or follow-up'],
    lacking: 'ny eller opfølgning',
  },
  later: {
    section: 'notice',
    column: ['LaterText', '12 Følger senere'],
    heading: 'Hvad mangler, og hvornår følger det?',
    short: ['hvad der følger', 'what will follow'],
    lacking: 'hvornår resten følger',
  },
  delay: {
    section: 'notice',
    column: ['DelayText', 'Forsinkelse'],
    heading: 'Hvis fristen er overskredet: hvorfor?',
    short: ['grunden til forsinkelsen', 'the reason for the delay'],
    lacking: 'grunden til forsinkelsen',
    help: ['Fristen er overskredet. Skriv hvorfor.', 'The deadline has passed. Write why.'],
  },
  crossBorder: {
    section: 'notice',
    column: ['CrossBorder', 'Andre EU-lande'],
    heading: 'Berører bruddet personer i andre EU-lande?',
    short: ['andre EU-lande', 'other EU countries'],
    lacking: 'om personer i andre EU-lande er berørt',
    help: [
      'Tit nej i en kommune, men tænk på det, der lå på nettet.',
      'Often no in a municipality, but think of what was on the internet.',
    ],
    choices: yesNo,
  },
  crossBorderWhere: {
    section: 'notice',
    column: ['CrossBorderWhere', 'Hvilke EU-lande'],
    heading: 'Hvilke lande, hvor mange i hvert, og hvilken tilsynsmyndighed er den ledende?',
    short: ['hvilke lande', 'which countries'],
    lacking: 'hvilke lande det berører',
    ifYes: 'crossBorder',
  },
  contact: {
    section: 'who',
    column: ['ContactDetails', '1 Kontakt'],
    heading: 'Kontaktoplysninger',
    short: ['kontakt', 'contact'],
    lacking: 'kontaktoplysninger',
  },
  processor: {
    section: 'who',
    column: ['ProcessorText', 'Databehandler'],
    heading: 'Er en databehandler involveret?',
    short: ['databehandler', 'a processor'],
    lacking: 'om en databehandler er involveret',
    help: [
      'En leverandør, der behandler oplysninger for kommunen.',
      'A supplier that processes data for the municipality.',
    ],
    choices: yesNo,
  },
  processorName: {
    section: 'who',
    column: ['ProcessorName', 'Databehandlers navn'],
    heading: 'Databehandlerens navn',
    short: ['databehandlerens navn', 'the name of the processor'],
    lacking: 'databehandlerens navn',
    answer: 'line',
    ifYes: 'processor',
  },
  processorCvr: {
    section: 'who',
    column: ['ProcessorCvr', 'Databehandlers CVR'],
    heading: 'Databehandlerens CVR-nummer',
    short: ['databehandlerens CVR-nummer', 'the CVR number of the processor'],
    lacking: 'databehandlerens CVR-nummer',
    answer: 'line',
    ifYes: 'processor',
  },
  processorToldAt: {
    section: 'who',
    column: ['ProcessorToldAt', 'Databehandler gav besked'],
    heading: 'Hvornår gav databehandleren kommunen besked?',
    short: ['hvornår databehandleren gav besked', 'when the processor told you'],
    lacking: 'hvornår databehandleren gav besked',
    help: ['Dag og klokkeslæt.', 'Day and hour.'],
    answer: 'line',
    ifYes: 'processor',
  },
} as const satisfies Readonly<Record<string, NotificationField>>;

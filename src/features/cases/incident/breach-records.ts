import { choice, lines, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { afterClosing, caseNumber, sealed } from '../case-columns.ts';

/**
 * What was told of an incident in words, apart from its figures and from whoever told it (GDPR art. 33(5)); CPR
 * numbers are covered before it is made (INV15).
 */
export const Statement = record('statement', {
  site: 'dbr',
  name: 'Statements',
  da: 'Beretninger',
  purpose: 'Hvad der skete, hvad det førte til, og hvad der blev gjort. CPR-numre er dækket.',
  purposeEn: 'What happened, what it led to and what was done. CPR numbers are covered.',
  priority: 'breach',
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { open: ['number'] },
  columns: {
    number: caseNumber,
    facts: lines('Facts', 'Hvad skete der'),
    effects: lines('Effects', 'Følger', { optional: true }),
    remedies: lines('Remedies', 'Det er gjort', { optional: true }),
    /** Address of what was written about it: a supplier's notice, a letter in the records system. */
    document: lines('Document', 'Dokument (link)', { optional: true }),
    /** Why it was entered only after a day, as when Teams was down (GDPR art. 33(1)). */
    enteredLate: lines('EnteredLate', 'Skrevet ind senere, fordi', { optional: true }),
    sealed,
  },
  views: [
    defaultView('Alle', 'number facts effects remedies document enteredLate at', '-number'),
    listView('Nyeste først', 'at number facts', '-at'),
  ],
});
export type Statement = RecordOf<typeof Statement>;

/** Who reported an incident and how they may be reached, apart from its figures and words (domain.md section 0). */
export const Reporter = record('reporter', {
  site: 'dbr',
  name: 'Reporters',
  da: 'Meldere',
  purpose:
    'Hvem der har meldt, så databeskyttelsesrådgiveren kan spørge igen. Din leder får ikke dit navn uden et ja. Handler sagen om databeskyttelsesrådgiveren, forsegles rækken. Har kommunen valgt det, lærer botten af din tekst, når sagens art bliver rettet.',
  purposeEn:
    'Who reported, so that the data protection officer can ask again. Your manager is not given your name unless you say yes. If the case is about the data protection officer, the row is sealed. If the municipality has chosen it, the bot learns from your text when the kind of the case is corrected.',
  priority: 'breach',
  subject: 'person',
  readers: ['dpo'],
  retention: { months: 12, da: 'Et år efter lukning.', en: 'One year after closing.' },
  sealing: { open: ['number'], neutral: { managerMayKnow: 'no', how: 'tab' } },
  columns: {
    number: text('CaseNumber', 'Nr', { indexed: true, personal: 'own' }),
    name: text('PersonName', 'Meldt af', { personal: 'own', formerly: ['Melder'] }),
    onBehalfOf: text('OnBehalfOf', 'På vegne af', { optional: true, personal: 'own' }),
    /** The number to ring back on. */
    contact: text('Contact', 'Kontakt', { optional: true, personal: 'own' }),
    /** Which device or account IT must stop; an account may name the person who reported. */
    device: text('Device', 'Udstyr', { optional: true, personal: 'own' }),
    account: text('Account', 'Konto', { optional: true, personal: 'own' }),
    managerMayKnow: choice(
      'ManagerMayKnow',
      'Må lederen få navnet',
      { yes: 'Ja', no: 'Nej', later: 'Spørg senere' },
      { personal: 'own' },
    ),
    how: choice(
      'How',
      'Hvor',
      { tab: 'Fane', bot: 'Bot', phone: 'Telefon til DBR', opened: 'Oprettet for andre' },
      { personal: 'own' },
    ),
    person: text('Person', 'Meldt af (id)', {
      indexed: true,
      hidden: true,
      personal: 'own',
      formerly: ['Melder (id)'],
    }),
    /** The colleague it was made for, who has it among their own reports. */
    forPerson: text('ForPerson', 'På vegne af (id)', {
      indexed: true,
      hidden: true,
      optional: true,
      personal: 'own',
    }),
    // Of others than whoever the row is about, who does not read them.
    /** Who made it before somebody made it their own, and for whom it was said to be before; one name a line. */
    earlierNames: lines('EarlierNames', 'Tidligere navne', { optional: true }),
    sealed,
  },
  views: [
    defaultView('Alle', 'number name onBehalfOf earlierNames contact device account managerMayKnow how at', '-number'),
    listView('Nyeste først', 'at number name contact', '-at'),
  ],
});
export type Reporter = RecordOf<typeof Reporter>;

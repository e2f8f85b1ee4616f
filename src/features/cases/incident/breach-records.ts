import { choice, lines, moment, number, text } from '../../../kernel/column.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { afterClosing, caseKey, caseNumber, sealed, sealing } from '../case-columns.ts';

/**
 * What was told of an incident in words: apart from its figures and from whoever told it (GDPR art. 33(5)). What was
 * told in words. CPR numbers are covered before it is made (INV15).
 */
export const Statement = record('statement', {
  site: 'dbr',
  name: 'Statements',
  da: 'Beretninger',
  purpose: 'Hvad der skete, hvad det førte til, og hvad der blev gjort. CPR-numre er dækket.',
  purposeEn: 'What happened, what it led to and what was done. CPR numbers are covered.',
  priority: 'breach',
  schema: 1,
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { open: ['number'] },
  columns: {
    number: caseNumber,
    facts: lines('Facts', 'Hvad skete der'),
    effects: lines('Effects', 'Følger', { optional: true }),
    remedies: lines('Remedies', 'Det er gjort', { optional: true }),
    sealed,
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['number', 'facts', 'effects', 'remedies', 'at'],
      sort: { column: 'number', descending: true },
    },
    { da: 'Nyeste først', columns: ['at', 'number', 'facts'], sort: { column: 'at', descending: true } },
  ],
});
export type Statement = RecordOf<typeof Statement>;

/**
 * Who reported an incident and how they may be reached. Never in the list of figures (domain.md section 0). Who
 * reported; kept apart from figures and words.
 */
export const Reporter = record('reporter', {
  site: 'dbr',
  name: 'Reporters',
  da: 'Meldere',
  purpose:
    'Hvem der har meldt, så databeskyttelsesrådgiveren kan spørge igen. Din leder får ikke dit navn uden et ja. Handler sagen om databeskyttelsesrådgiveren, forsegles rækken.',
  purposeEn:
    'Who reported, so that the data protection officer can ask again. Your manager is not given your name unless you say yes. If the case is about the data protection officer, the row is sealed.',
  priority: 'breach',
  schema: 1,
  subject: 'person',
  readers: ['dpo'],
  retention: { months: 12, da: 'Et år efter lukning.', en: 'One year after closing.' },
  sealing: { open: ['number'], neutral: { managerMayKnow: 'no', how: 'tab' } },
  columns: {
    number: text('CaseNumber', 'Nr', { indexed: true, personal: 'own' }),
    name: text('PersonName', 'Melder', { personal: 'own' }),
    onBehalfOf: text('OnBehalfOf', 'På vegne af', { optional: true, personal: 'own' }),
    contact: text('Contact', 'Kontakt', { optional: true, personal: 'own' }),
    managerMayKnow: choice(
      'ManagerMayKnow',
      'Må lederen få navnet',
      { yes: 'Ja', no: 'Nej', later: 'Spørg senere' },
      { personal: 'own' },
    ),
    how: choice('How', 'Hvor', { tab: 'Fane', bot: 'Bot', phone: 'Telefon til DBR' }, { personal: 'own' }),
    person: text('Person', 'Melder (id)', { indexed: true, hidden: true, personal: 'own' }),
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
    {
      da: 'Alle',
      isDefault: true,
      columns: ['number', 'name', 'onBehalfOf', 'earlierNames', 'contact', 'managerMayKnow', 'how', 'at'],
      sort: { column: 'number', descending: true },
    },
    { da: 'Nyeste først', columns: ['at', 'number', 'name', 'contact'], sort: { column: 'at', descending: true } },
  ],
});
export type Reporter = RecordOf<typeof Reporter>;

/**
 * Everything done to a case and every reading of it, one after the other; rows never change. Somebody did something to
 * a case, or read it.
 */
export const CaseEntry = record('caseEntry', {
  site: 'dbr',
  name: 'CaseLog',
  da: 'Sagslog',
  purpose: 'Hvem der har set en sag og gjort noget ved den, og hvornår.',
  purposeEn: 'Who has seen a case and done something to it, and when.',
  priority: 'decision',
  schema: 1,
  appendOnly: true,
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { what: 'read' }, peopleInKey: true },
  columns: {
    number: caseNumber,
    what: choice(
      'What',
      'Hændelse',
      {
        reported: 'Meldt',
        answered: 'Melder har svaret',
        read: 'Åbnet',
        takenOver: 'Overtaget',
        acknowledged: 'Set af Servicedesk',
        contained: 'Stoppet',
        notContained: 'Ikke stoppet',
        assessed: 'Vurderet',
        decided: 'Afgjort',
        notified: 'Anmeldt',
        informed: 'Berørte underrettet',
        managementInformed: 'Ledelsen informeret',
        explained: 'Årsag skrevet',
        closed: 'Lukket',
        reopened: 'Genåbnet',
        openedInError: 'Oprettet ved en fejl',
        awareSet: 'Kundskab sat',
        unlogged: 'Log mangler',
        ratified: 'Stadfæstet',
        asked: 'DBR har spurgt',
        replied: 'Melder har svaret DBR',
        added: 'Melder har tilføjet',
        withdrawalWished: 'Melder vil trække tilbage',
        withdrawalUndone: 'Melder vil ikke trække tilbage',
        taskAdded: 'Opgave givet',
        taskDone: 'Opgave udført',
        taskReopened: 'Opgave åbnet igen',
        taskDropped: 'Opgave bortfaldet',
        invited: 'Inviteret',
        invitationRevoked: 'Invitation taget tilbage',
        merged: 'Lagt sammen med en anden',
        mergedHere: 'En anden er lagt ind',
        unmerged: 'Skilt fra en anden',
        unmergedHere: 'En anden er taget ud',
        nearMissSet: 'Sat til: det gik lige',
        upgraded: 'Ændret til en hændelse',
        touchedNoted: 'Regler og systemer noteret',
        wrote: 'Skrevet på sagens papirer',
        followedUp: 'Opfølgning sendt',
        noticeGiven: 'Andre underrettet',
        noticeWithdrawn: 'Anden anmeldelse fortrudt',
        nis2Judged: 'NIS 2 vurderet',
        exported: 'Hentet ud',
        textShown: 'Tekst til leder vist for melder',
        textAgreed: 'Melder siger ja til teksten',
        textObjected: 'Melder siger nej til teksten',
        textReleased: 'Tekst frigivet til leder',
        textWithdrawn: 'Tekst til leder taget tilbage',
        textOpened: 'Leder har åbnet teksten',
        managerFollowedUp: 'Leder har fulgt op',
        handedOver: 'Oplysninger videregivet',
        consented: 'Svar om navn til leder',
        madeFor: 'Meldt for en anden',
        takenAsOwn: 'Overtaget som egen melding',
        ownRatified: 'Egen melding godkendt',
        promiseSettled: 'Løfte til Datatilsynet bortfaldet',
        ratifierNamed: 'Godkender udpeget',
      },
      { indexed: true },
    ),
    byName: text('ByName', 'Af'),
    note: lines('Note', 'Bemærkning', { optional: true }),
    incident: caseKey,
    caseVersion: number('CaseVersion', 'Sagens version', { hidden: true, optional: true }),
    sealed,
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['at', 'number', 'what', 'byName', 'note'],
      sort: { column: 'at', descending: true },
    },
    { da: 'Pr. sag', columns: ['number', 'at', 'what', 'byName', 'note'], sort: { column: 'number' } },
  ],
});
export type CaseEntry = RecordOf<typeof CaseEntry>;

/**
 * Who was told of a case, by its number and nothing else; on the DBR's site, since it joins people to cases. Somebody
 * is told that a case needs them: its number and nothing else.
 */
export const CaseNotification = record('caseNotification', {
  site: 'dbr',
  name: 'CaseTellings',
  da: 'Besked om sager',
  purpose: 'Hvem der har fået besked om en sag, og hvornår den kom frem.',
  purposeEn: 'Who was told of a case and when it arrived.',
  priority: 'breach',
  schema: 1,
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { as: 'dpoDeputy', state: 'retracted' }, peopleInKey: true },
  columns: {
    number: caseNumber,
    toName: text('ToName', 'Til'),
    as: choice('As', 'Som', {
      dpo: 'DBR',
      dpoDeputy: 'Stedfortræder',
      serviceDesk: 'Servicedesk',
      executive: 'Direktør',
      reporter: 'Melder',
      taskOwner: 'Opgaveejer',
      participant: 'Inviteret',
      manager: 'Leder',
      named: 'Meldt for',
    }),
    occasion: text('Occasion', 'Anledning', { indexed: true, hidden: true }),
    /** The occasion in words, for those who read the list in SharePoint. */
    because: text('Because', 'Hvorfor', { optional: true }),
    /** `retracted`: it must not be sent any more; the report turned out to be about whoever would have had it. */
    state: choice(
      'State',
      'Status',
      { planned: 'Venter', sent: 'Sendt', failed: 'Kom ikke frem', retracted: 'Trukket tilbage' },
      { indexed: true },
    ),
    sentAt: moment('SentAt', 'Sendt', { optional: true }),
    fault: text('Fault', 'Fejl', { optional: true }),
    tries: number('Tries', 'Forsøg', { optional: true }),
    incident: caseKey,
    person: text('Person', 'Til (id)', { indexed: true, hidden: true }),
    sealed,
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['at', 'number', 'toName', 'as', 'because', 'state', 'sentAt', 'fault'],
      sort: { column: 'at', descending: true },
    },
    { da: 'Efter status', columns: ['state', 'number', 'toName', 'at', 'fault'], sort: { column: 'state' } },
  ],
});
export type CaseNotification = RecordOf<typeof CaseNotification>;

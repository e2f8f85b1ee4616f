import { choice, lines, list, moment, number, text } from './columns.ts';

/** What was told of an incident in words: apart from its figures and from whoever told it (GDPR art. 33(5)). */
export const statement = list({
  site: 'dbr',
  name: 'Statements',
  da: 'Beretninger',
  purpose: 'Hvad der skete, hvad det førte til, og hvad der blev gjort. CPR-numre er dækket.',
  purposeEn: 'What happened, what it led to and what was done. CPR numbers are covered.',
  priority: 'breach',
  schema: 1,
  readers: ['dpo'],
  retention: { months: 60, da: 'Fem år efter lukning.', en: 'Five years after closing.' },
  columns: {
    number: text('CaseNumber', 'Nr', { indexed: true }),
    facts: lines('Facts', 'Hvad skete der'),
    effects: lines('Effects', 'Følger', { optional: true }),
    remedies: lines('Remedies', 'Det er gjort', { optional: true }),
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

/** Who reported an incident and how they may be reached. Never in the list of figures (domain.md section 0). */
export const reporter = list({
  site: 'dbr',
  name: 'Reporters',
  da: 'Meldere',
  purpose: 'Hvem der har meldt, så databeskyttelsesrådgiveren kan spørge igen. Din leder får ikke dit navn uden et ja.',
  purposeEn:
    'Who reported, so that the data protection officer can ask again. Your manager is not given your name unless you say yes.',
  priority: 'breach',
  schema: 1,
  subject: 'person',
  readers: ['dpo'],
  retention: { months: 12, da: 'Et år efter lukning.', en: 'One year after closing.' },
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
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['number', 'name', 'onBehalfOf', 'contact', 'managerMayKnow', 'how', 'at'],
      sort: { column: 'number', descending: true },
    },
    { da: 'Nyeste først', columns: ['at', 'number', 'name', 'contact'], sort: { column: 'at', descending: true } },
  ],
});

/** Everything done to a case and every reading of it, one after the other; rows never change. */
export const caseEntry = list({
  site: 'dbr',
  name: 'CaseLog',
  da: 'Sagslog',
  purpose: 'Hvem der har set en sag og gjort noget ved den, og hvornår.',
  purposeEn: 'Who has seen a case and done something to it, and when.',
  priority: 'decision',
  schema: 1,
  appendOnly: true,
  readers: ['dpo'],
  retention: { months: 60, da: 'Fem år efter lukning.', en: 'Five years after closing.' },
  columns: {
    number: text('CaseNumber', 'Nr', { indexed: true }),
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
      },
      { indexed: true },
    ),
    byName: text('ByName', 'Af'),
    note: lines('Note', 'Bemærkning', { optional: true }),
    incident: text('Incident', 'Sag (nøgle)', { indexed: true, hidden: true }),
    caseVersion: number('CaseVersion', 'Sagens version', { hidden: true, optional: true }),
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

/** Who was told of a case, by its number and nothing else; on the DBR's site, since it joins people to cases. */
export const caseTelling = list({
  site: 'dbr',
  name: 'CaseTellings',
  da: 'Besked om sager',
  purpose: 'Hvem der har fået besked om en sag, og hvornår den kom frem.',
  purposeEn: 'Who was told of a case and when it arrived.',
  priority: 'breach',
  schema: 1,
  readers: ['dpo'],
  retention: { months: 60, da: 'Fem år efter lukning.', en: 'Five years after closing.' },
  columns: {
    number: text('CaseNumber', 'Nr', { indexed: true }),
    toName: text('ToName', 'Til'),
    as: choice('As', 'Som', {
      dpo: 'DBR',
      dpoDeputy: 'Stedfortræder',
      serviceDesk: 'Servicedesk',
      executive: 'Direktør',
    }),
    occasion: text('Occasion', 'Anledning', { indexed: true }),
    state: choice(
      'State',
      'Status',
      { planned: 'Venter', sent: 'Sendt', failed: 'Kom ikke frem', retracted: 'Trukket tilbage' },
      { indexed: true },
    ),
    sentAt: moment('SentAt', 'Sendt', { optional: true }),
    fault: text('Fault', 'Fejl', { optional: true }),
    tries: number('Tries', 'Forsøg', { optional: true }),
    incident: text('Incident', 'Sag (nøgle)', { indexed: true, hidden: true }),
    person: text('Person', 'Til (id)', { indexed: true, hidden: true }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['at', 'number', 'toName', 'as', 'occasion', 'state', 'sentAt', 'fault'],
      sort: { column: 'at', descending: true },
    },
    { da: 'Efter status', columns: ['state', 'number', 'toName', 'at', 'fault'], sort: { column: 'state' } },
  ],
});

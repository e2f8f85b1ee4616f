import { choice, day, flag, list, moment, patterns, text } from './columns.ts';
import { areas, personTypes } from './words.ts';

/** The organisation tree: centres, units, and the partners that work for the municipality. */
export const unit = list({
  site: 'main',
  name: 'Units',
  da: 'Enheder',
  purpose: 'Hvilke enheder der findes, og hvem der leder dem.',
  purposeEn: 'Which units exist and who leads them.',
  priority: 'decision',
  schema: 1,
  subject: 'manager',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe enheden findes.', en: 'For as long as the unit exists.' },
  columns: {
    unit: text('Unit', 'Enhed (kode)', { indexed: true }),
    name: text('UnitName', 'Enhed'),
    kind: choice('Kind', 'Slags', { top: 'Kommune', centre: 'Center', unit: 'Enhed', partner: 'Partner' }),
    parent: text('Parent', 'Hører under', { indexed: true, optional: true }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, optional: true, personal: 'identity' }),
    managerName: text('ManagerName', 'Leder', { optional: true, personal: 'identity' }),
  },
  views: [
    { da: 'Alle', isDefault: true, columns: ['name', 'kind', 'parent', 'managerName'], sort: { column: 'unit' } },
    { da: 'Efter overordnet', columns: ['parent', 'name', 'kind', 'managerName'], sort: { column: 'parent' } },
  ],
});

/** A person's place in a unit. Several rows for several jobs; leave is only *på pause*, never why. */
export const employment = list({
  site: 'main',
  name: 'Employments',
  da: 'Ansættelser',
  purpose: 'Afgør, hvilke regler der gælder for dig, og hvem der er din leder.',
  purposeEn: 'Decides which rules apply to you and who your manager is.',
  priority: 'decision',
  schema: 1,
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'To år efter ophør.', en: 'Two years after the employment ends.' },
  columns: {
    number: text('Number', 'Ansættelsesnr.', { indexed: true, personal: 'employment' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    kind: choice('Kind', 'Type', personTypes, { personal: 'employment' }),
    function: text('JobFunction', 'Funktion', { personal: 'employment' }),
    area: choice('Area', 'Arbejdsområde', areas, { personal: 'employment' }),
    unit: text('Unit', 'Enhed (kode)', { indexed: true, personal: 'employment' }),
    unitName: text('UnitName', 'Enhed', { personal: 'employment' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, optional: true, personal: 'employment' }),
    from: day('From', 'Fra', { indexed: true, personal: 'employment' }),
    to: day('To', 'Til', { optional: true, personal: 'employment' }),
    pausedFrom: day('PausedFrom', 'På pause fra', { optional: true, personal: 'employment' }),
    pausedTo: day('PausedTo', 'På pause til', { optional: true, personal: 'employment' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['name', 'kind', 'function', 'area', 'unitName', 'from', 'to', 'pausedFrom', 'pausedTo'],
      sort: { column: 'unit' },
    },
    {
      da: 'Nyeste først',
      columns: ['from', 'name', 'kind', 'function', 'unitName'],
      sort: { column: 'from', descending: true },
    },
    { da: 'Pr. enhed', columns: ['unitName', 'name', 'function', 'kind', 'from', 'to'], sort: { column: 'unit' } },
  ],
});

/** Who holds which role from when to when. */
export const appointment = list({
  site: 'main',
  name: 'Appointments',
  da: 'Udpegninger',
  purpose: 'Hvem der er databeskyttelsesrådgiver, redaktør og har andre særlige roller.',
  purposeEn: 'Who is data protection officer, editor and holds other special roles.',
  priority: 'decision',
  // A server that lets one editor alone give these roles must not write here any more.
  schema: 2,
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter udpegningen slutter.', en: 'Five years after the appointment ends.' },
  columns: {
    role: choice(
      'Role',
      'Rolle',
      {
        dpo: 'Databeskyttelsesrådgiver',
        dpoDeputy: 'Stedfortræder for databeskyttelsesrådgiver',
        accountableExecutive: 'Sikkerhedsansvarlig direktør',
        divisionDirector: 'Fagdirektør',
        editor: 'Redaktør',
        secretariat: 'Direktionssekretariatet',
        auditor: 'IT-revision',
        serviceDesk: 'IT-Servicedesk',
        privileged: 'Udvidede rettigheder',
        systemOwner: 'Systemejer',
        dataOwner: 'Dataejer',
        systemAdministrator: 'Systemadministrator',
        municipalDirector: 'Kommunaldirektør',
      },
      { indexed: true, personal: 'employment' },
    ),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    from: day('From', 'Fra', { indexed: true, personal: 'employment' }),
    to: day('To', 'Til', { optional: true, personal: 'employment' }),
    person: text('Person', 'Person (id)', {
      indexed: true,
      hidden: true,
      personal: 'identity',
      pattern: patterns.guid,
    }),
  },
  views: [
    { da: 'Alle', isDefault: true, columns: ['role', 'name', 'from', 'to'], sort: { column: 'role' } },
    { da: 'Nyeste først', columns: ['from', 'role', 'name', 'to'], sort: { column: 'from', descending: true } },
  ],
});

/** What somebody proposes about a guarded role, and who has confirmed it: *Udpegninger* changes only then. */
export const appointmentProposal = list({
  site: 'main',
  name: 'AppointmentProposals',
  da: 'Forslag til udpegninger',
  purpose: 'Viser, hvem der har foreslået og bekræftet, at nogen får eller mister en rolle, der kræver to.',
  purposeEn: 'Shows who has proposed and who has confirmed that somebody gets or loses a role that takes two.',
  priority: 'decision',
  schema: 1,
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter forslaget.', en: 'Five years after the proposal.' },
  columns: {
    state: choice(
      'State',
      'Status',
      {
        proposed: 'Foreslået',
        confirmed: 'Bekræftet',
        withdrawn: 'Trukket tilbage',
        refused: 'Afvist',
        undone: 'Fortrudt',
        lapsed: 'Bortfaldet',
      },
      { indexed: true },
    ),
    what: choice('What', 'Forslag', {
      appoint: 'Udpeg',
      end: 'Afslut eller forkort',
      emergency: 'Akut stedfortræder',
    }),
    role: choice(
      'Role',
      'Rolle',
      {
        dpo: 'Databeskyttelsesrådgiver',
        dpoDeputy: 'Stedfortræder for databeskyttelsesrådgiver',
        accountableExecutive: 'Sikkerhedsansvarlig direktør',
        auditor: 'IT-revision',
        serviceDesk: 'IT-Servicedesk',
        municipalDirector: 'Kommunaldirektør',
      },
      { indexed: true, personal: 'employment' },
    ),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    from: day('From', 'Fra', { personal: 'employment' }),
    to: day('To', 'Til', { optional: true, personal: 'employment' }),
    lapsesAt: moment('LapsesAt', 'Bortfalder', { optional: true, personal: 'employment' }),
    toBefore: day('ToBefore', 'Til før ændringen', { optional: true, personal: 'employment' }),
    caseRef: text('CaseRef', 'Sagsnummer', { optional: true }),
    proposerName: text('ProposerName', 'Foreslået af', { personal: 'identity' }),
    proposedAt: moment('ProposedAt', 'Foreslået'),
    confirmerName: text('ConfirmerName', 'Besvaret af', { optional: true, personal: 'identity' }),
    confirmedAt: moment('ConfirmedAt', 'Bekræftet', { optional: true }),
    standIn: flag('StandIn', 'Bekræftet af den, opsætningen nævner', { optional: true }),
    person: text('Person', 'Person (id)', {
      indexed: true,
      hidden: true,
      personal: 'identity',
      pattern: patterns.guid,
    }),
    proposer: text('Proposer', 'Foreslået af (id)', { hidden: true, personal: 'identity' }),
    confirmer: text('Confirmer', 'Besvaret af (id)', { hidden: true, optional: true, personal: 'identity' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: [
        'proposedAt',
        'what',
        'role',
        'name',
        'from',
        'to',
        'state',
        'proposerName',
        'confirmerName',
        'caseRef',
      ],
      sort: { column: 'at', descending: true },
    },
    {
      da: 'Venter',
      columns: ['proposedAt', 'what', 'role', 'name', 'from', 'to', 'lapsesAt', 'proposerName'],
      filter: { column: 'state', op: 'eq', value: 'Foreslået' },
      sort: { column: 'at', descending: true },
    },
  ],
});

/** Everything the policy leaves open (G4); `domain/workplace/setting.ts` knows each name, type and default. */
export const setting = list({
  site: 'main',
  name: 'Settings',
  da: 'Indstillinger',
  purpose: 'Kommunens egne valg, hvor politikken lader dem være åbne.',
  purposeEn: 'The choices the policy leaves to the municipality.',
  priority: 'decision',
  schema: 1,
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe Rettesnor er i brug.', en: 'For as long as Rettesnor is in use.' },
  columns: {
    setting: text('Setting', 'Indstilling', { indexed: true, hidden: true }),
    value: text('SettingValue', 'Værdi', { hidden: true }),
    title: text('SettingTitle', 'Hvad', { optional: true }),
    chosen: text('SettingChosen', 'Valgt', { optional: true }),
  },
  views: [
    { da: 'Alle', isDefault: true, columns: ['title', 'chosen', 'at'], sort: { column: 'setting' } },
    { da: 'Senest ændret', columns: ['at', 'title', 'chosen'], sort: { column: 'at', descending: true } },
  ],
});

/** Two accounts in Entra that are one person: what the second does counts for the first. */
export const accountLink = list({
  site: 'main',
  name: 'AccountLinks',
  da: 'Samme person, to konti',
  purpose: 'Samler to konti, der tilhører dig, så du kun læser og bekræfter én gang.',
  purposeEn: 'Joins two accounts that are yours, so that you read and confirm only once.',
  priority: 'decision',
  schema: 1,
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe kontiene findes.', en: 'For as long as the accounts exist.' },
  columns: {
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    accountUpn: text('AccountUpn', 'Anden konto', { personal: 'identity' }),
    linked: flag('Linked', 'Samlet', { personal: 'identity' }),
    account: text('Account', 'Anden konto (id)', { indexed: true, hidden: true, personal: 'identity' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['name', 'accountUpn', 'linked', 'at'],
      sort: { column: 'at', descending: true },
    },
    { da: 'Pr. person', columns: ['name', 'accountUpn', 'linked'], sort: { column: 'person' } },
  ],
});

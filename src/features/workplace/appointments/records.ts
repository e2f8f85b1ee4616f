import { choice, day, flag, moment, personId, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

const roles = {
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
  itSecurityManager: 'IT-sikkerhedsleder',
} as const;

/** Somebody holds a role from a day, perhaps to a day. */
export const Appointment = record('appointment', {
  site: 'main',
  name: 'Appointments',
  da: 'Udpegninger',
  first: 5,
  purpose: 'Hvem der er databeskyttelsesrådgiver, redaktør og har andre særlige roller.',
  purposeEn: 'Who is data protection officer, editor and holds other special roles.',
  priority: 'decision',
  // A server that lets one editor alone give these roles must not write here any more.
  schema: 2,
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter udpegningen slutter.', en: 'Five years after the appointment ends.' },
  columns: {
    role: choice('Role', 'Rolle', roles, { indexed: true, personal: 'employment' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    from: day('From', 'Fra', { indexed: true, personal: 'employment' }),
    to: day('To', 'Til', { optional: true, personal: 'employment' }),
    person: personId('Person', 'Person (id)', 'identity'),
  },
  views: [defaultView('Alle', 'role name from to', 'role'), listView('Nyeste først', 'from role name to', '-from')],
});
export type Appointment = RecordOf<typeof Appointment>;

/**
 * Somebody proposes that a person gets or leaves a guarded role, and another confirms it (S37, S74). *Udpegninger*
 * changes only then, so a server that knows nothing of proposals acts on none.
 */
export const AppointmentProposal = record('appointmentProposal', {
  site: 'main',
  name: 'AppointmentProposals',
  da: 'Forslag til udpegninger',
  purpose: 'Viser, hvem der har foreslået og bekræftet, at nogen får eller mister en rolle, der kræver to.',
  purposeEn: 'Shows who has proposed and who has confirmed that somebody gets or loses a role that takes two.',
  priority: 'decision',
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
        dpo: roles.dpo,
        dpoDeputy: roles.dpoDeputy,
        accountableExecutive: roles.accountableExecutive,
        divisionDirector: roles.divisionDirector,
        auditor: roles.auditor,
        serviceDesk: roles.serviceDesk,
        municipalDirector: roles.municipalDirector,
        itSecurityManager: roles.itSecurityManager,
      },
      { indexed: true, personal: 'employment' },
    ),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    /** The first day; for an ending that of the appointment that is to end. */
    from: day('From', 'Fra', { personal: 'employment' }),
    to: day('To', 'Til', { optional: true, personal: 'employment' }),
    /** A deputy in an emergency holds until then unless somebody confirms it. */
    lapsesAt: moment('LapsesAt', 'Bortfalder', { optional: true, personal: 'employment' }),
    /** The last day that stood before an ending; absent where there was none. */
    toBefore: day('ToBefore', 'Til før ændringen', { optional: true, personal: 'employment' }),
    /** The case in which it was decided; the DBR and the deputy need one. */
    caseRef: text('CaseRef', 'Sagsnummer', { optional: true }),
    proposerName: text('ProposerName', 'Foreslået af', { personal: 'identity' }),
    proposedAt: moment('ProposedAt', 'Foreslået'),
    confirmerName: text('ConfirmerName', 'Besvaret af', { optional: true, personal: 'identity' }),
    confirmedAt: moment('ConfirmedAt', 'Bekræftet', { optional: true }),
    /** Confirmed by whom the setup names, while there was neither DBR nor director. */
    standIn: flag('StandIn', 'Bekræftet af den, der er valgt i opsætningen', {
      optional: true,
      formerly: ['Bekræftet af den, opsætningen nævner'],
    }),
    person: personId('Person', 'Person (id)', 'identity'),
    proposer: text('Proposer', 'Foreslået af (id)', { hidden: true, personal: 'identity' }),
    confirmer: text('Confirmer', 'Besvaret af (id)', { hidden: true, optional: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'proposedAt what role name from to state proposerName confirmerName caseRef', '-at'),
    listView('Venter', 'proposedAt what role name from to lapsesAt proposerName', '-at', equal('state', 'Foreslået')),
  ],
});
export type AppointmentProposal = RecordOf<typeof AppointmentProposal>;

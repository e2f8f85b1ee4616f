import { text as employments } from './imports/text.da.ts';
import { settingNames } from './settings/setting-names.da.ts';
import { text as choices } from './settings/text.da.ts';

/** The editors' pages: settings, appointments and employments from the HR system. */
export const text = {
  readOnly: 'Du kan se valgene. Kun redaktører kan ændre dem.',
  settings: {
    lead: 'Det, som politikken lader kommunen selv vælge.',
    edit: 'Ret',
    editNamed: (name: string) => `Ret ${name}`,
    standard: 'Standard',
    chosen: (day: string) => `Valgt ${day}`,
    none: 'Ikke valgt',
    on: 'Til',
    off: 'Fra',
    noDay: 'Ingen dato',
    invalid: {
      text: (max: number) => `Skriv højst ${max} tegn.`,
      number: (min: number, max: number) => `Skriv et helt tal fra ${min} til ${max}.`,
      flag: 'Vælg til eller fra.',
      day: 'Skriv en dato, eller lad feltet stå tomt.',
      link: 'Skriv en adresse, der begynder med https://, på højst 200 tegn.',
      groups:
        'Skriv op til fem id’er fra Entra med komma imellem. Et id ser sådan ud: 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9.',
    },
    conflict: 'En anden har rettet det, mens du skrev.',
    theirs: 'Det står nu',
    yours: 'Dit forslag',
    keepTheirs: 'Behold det, der står',
    saveYours: 'Gem mit',
    names: settingNames,
    outside: (without: number, guests: number) =>
      `${without.toLocaleString('da')} åbne konti har hverken ansættelse eller rolle og vil stå udenfor. Dertil kommer ${guests.toLocaleString('da')} gæstekonti. De står altid udenfor, medmindre de har en rolle, en partneraftale eller en plads i byrådet.`,
    group: {
      read: (name: string, members: number) => `${name}: ${members.toLocaleString('da')} medlemmer.`,
      unread: (name: string) => `${name}: Vi læser medlemmerne. Se igen om et minut.`,
      gone: (name: string) => `${name}: Gruppen findes ikke i Entra. Tjek id’et, eller vælg en anden gruppe.`,
      refused: (name: string) =>
        `${name}: Appen må ikke læse gruppen. Bed driften give samtykke til GroupMember.Read.All.`,
      shrunk: (name: string) =>
        `${name}: Mere end halvdelen af medlemmerne er væk. Er det rigtigt, så skriv dagen i dag under “Godtag færre personer til og med”.`,
      stands: (members: number) => `De ${members.toLocaleString('da')}, der sidst var i gruppen, regnes stadig med.`,
    },
    inGroups: (out: number, stay: number) =>
      `${out.toLocaleString('da')} åbne konti vil stå udenfor. ${stay.toLocaleString('da')} i grupperne har en ansættelse eller en rolle og bliver inde.`,
  },
  appointments: {
    lead: 'Hvem har hvilken rolle, og hvornår.',
    role: {
      dpo: 'Databeskyttelsesrådgiver (DBR)',
      dpoDeputy: 'DBR’s stedfortræder',
      accountableExecutive: 'Sikkerhedsansvarlig direktør',
      divisionDirector: 'Fagdirektør',
      editor: 'Redaktør',
      secretariat: 'Sekretariat',
      auditor: 'Revision',
      serviceDesk: 'IT-Servicedesk',
      privileged: 'Udvidede rettigheder',
      systemOwner: 'Systemejer',
      dataOwner: 'Dataejer',
      systemAdministrator: 'Systemadministrator',
      municipalDirector: 'Kommunaldirektør',
    },
    nobody: 'Ingen har rollen nu',
    none: 'Ingen er udpeget endnu',
    since: (day: string) => `fra ${day}`,
    until: (day: string) => `til ${day}`,
    earlier: 'Tidligere og kommende',
    add: 'Tilføj udpegning',
    addTitle: 'Ny udpegning',
    roleLabel: 'Rolle',
    personLabel: 'Person',
    personHelp: 'Skriv en del af navnet, og vælg.',
    nobodyFits: 'Ingen hedder sådan.',
    personMissing: 'Vælg en person fra listen.',
    from: 'Fra',
    to: 'Til',
    toHelp: 'Lad feltet stå tomt, hvis der ingen slutdato er.',
    fromMissing: 'Vælg en dato.',
    toBeforeFrom: 'Slutdatoen ligger før startdatoen.',
    end: 'Afslut',
    endNamed: (name: string, role: string) => `Afslut ${name} som ${role}`,
    endTitle: (name: string) => `Sidste dag for ${name}`,
    saved: (name: string) => `${name} er gemt.`,
  },
  employments,
  choices,
};

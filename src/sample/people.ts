import type { AppointedRole } from '../core/role.ts';
import type { PersonType } from '../domain/workplace/employment.ts';
import { councillors } from './councillors.ts';

/** How somebody keeps up with the rules: at once, in good time, late, or hardly. */
export type Pace = 'prompt' | 'steady' | 'late' | 'behind';

/** A job, in words that fit any day the sample is made on. */
export interface SampleJob {
  unit: string;
  kind?: PersonType | undefined;
  /** First day: a date, or a number of days before today (below zero: to come). */
  since: string | number;
  /** Last day, as days after today. */
  endsIn?: number | undefined;
  /** On leave since so many days, for so many. */
  leave?: { since: number; days: number } | undefined;
}

/** An invented person: name, what they do, where, which special roles they hold, and how they read. */
export interface SamplePerson {
  /** Short name, also before the @ of the sign-in name and in `?as=`. */
  handle: string;
  name: string;
  title: string;
  jobs: readonly SampleJob[];
  roles: readonly AppointedRole[];
  pace: Pace;
  /** For those a story is told about: the rules they owe, and no others. */
  owes?: readonly string[] | undefined;
  language?: 'en' | undefined;
}

type More = Partial<Omit<SampleJob, 'unit' | 'since'>> &
  Partial<Pick<SamplePerson, 'roles' | 'pace' | 'owes' | 'language'>> & { also?: SampleJob };

function person(
  handle: string,
  name: string,
  title: string,
  unit: string,
  since: SampleJob['since'],
  { roles = [], pace = 'steady', owes, language, also, ...job }: More = {},
): SamplePerson {
  return { handle, name, title, jobs: [{ unit, since, ...job }, ...(also ? [also] : [])], roles, pace, owes, language };
}

/** First day of the one who starts next Monday; the calendar of the sample knows which that is. */
export const nextMonday = 'nextMonday';

/** Eksempel Kommune's people by where they work. Nobody here exists. */
export const samplePeople: readonly SamplePerson[] = [
  // Direktionen and its secretariat
  person('karen', 'Karen Bjerre', 'Kommunaldirektør', 'eksempel-kommune', '2018-02-01', {
    roles: ['municipalDirector'],
    pace: 'late',
  }),
  person('anders', 'Anders Falk', 'Direktør', 'velfaerd', '2019-08-01', { roles: ['divisionDirector'] }),
  person('mette', 'Mette Kragh', 'Direktør', 'stab', '2020-01-01', { roles: ['accountableExecutive'], pace: 'prompt' }),
  person('soeren', 'Søren Vang', 'Direktør', 'by-og-land', '2016-05-01', { roles: ['divisionDirector'], pace: 'late' }),
  person('marianne', 'Marianne Toft', 'Sekretariatschef', 'direktionssekretariatet', '2017-03-01', {
    roles: ['secretariat'],
    pace: 'prompt',
  }),
  person('emil', 'Emil Dam', 'Konsulent', 'direktionssekretariatet', '2022-09-01', { roles: ['secretariat'] }),
  person('ayse', 'Ayse Demir', 'Databeskyttelsesrådgiver', 'databeskyttelse', '2019-06-01', {
    roles: ['dpo'],
    owes: [],
  }),
  person('nikolaj', 'Nikolaj Bech', 'Jurist', 'databeskyttelse', '2021-11-01', {
    roles: ['dpoDeputy'],
    pace: 'prompt',
  }),

  // Center for Ældre og Sundhed
  person('jens', 'Jens Lykke', 'Centerchef', 'aeldre-og-sundhed', '2014-01-01', {
    roles: ['systemOwner'],
    owes: ['r14'],
  }),
  person('sanne', 'Sanne Winther', 'Teamleder', 'hjemmeplejen-nord', '2016-10-01', { roles: ['dataOwner'], owes: [] }),
  person('lone', 'Lone Lund', 'SOSU-hjælper', 'hjemmeplejen-nord', '2009-04-01', { owes: ['r06', 'r14'] }),
  person('dorthe', 'Dorthe Krog', 'SOSU-assistent', 'hjemmeplejen-nord', '2012-08-01', { pace: 'prompt' }),
  person('fatima', 'Fatima Haddad', 'SOSU-hjælper', 'hjemmeplejen-nord', '2018-01-15', { pace: 'prompt' }),
  person('kirsten', 'Kirsten Aagaard', 'Sygeplejerske', 'hjemmeplejen-nord', '2011-02-01', {
    leave: { since: 45, days: 120 },
  }),
  person('peter', 'Peter Munk', 'SOSU-hjælper', 'hjemmeplejen-nord', '2020-05-01', { pace: 'behind' }),
  person('tove', 'Tove Riis', 'Planlægger', 'hjemmeplejen-nord', '2007-09-01', { pace: 'prompt' }),
  person('ali', 'Ali Yildiz', 'Vikar', 'hjemmeplejen-nord', 60, { kind: 'temp', endsIn: 90 }),
  person('frida', 'Frida Skov', 'SOSU-elev', 'hjemmeplejen-nord', 9, { kind: 'student', endsIn: 180, pace: 'late' }),
  person('gerda', 'Gerda Holst', 'Besøgsven', 'hjemmeplejen-nord', '2021-03-01', { kind: 'volunteer', pace: 'late' }),
  person('hans', 'Hans Ravn', 'SOSU-hjælper', 'hjemmeplejen-nord', '2013-06-01', { endsIn: -31 }),
  person('line', 'Line Friis', 'SOSU-assistent', 'hjemmeplejen-nord', nextMonday),
  person('bodil', 'Bodil Kjær', 'Teamleder', 'hjemmeplejen-syd', '2015-01-01'),
  person('omar', 'Omar Saleh', 'SOSU-assistent', 'hjemmeplejen-syd', '2017-04-01'),
  person('jytte', 'Jytte Lauritsen', 'SOSU-hjælper', 'hjemmeplejen-syd', '2003-10-01', { pace: 'behind' }),
  person('camilla', 'Camilla Beck', 'Ergoterapeut', 'hjemmeplejen-syd', '2019-02-01'),
  person('ivan', 'Ivan Petrenko', 'Vikar', 'hjemmeplejen-syd', 120, { kind: 'temp', endsIn: 60, language: 'en' }),
  person('rikke', 'Rikke Norup', 'Plejecenterleder', 'plejecenter-linden', '2018-08-01', { pace: 'prompt' }),
  person('susanne', 'Susanne Vest', 'Sygeplejerske', 'plejecenter-linden', '2010-11-01'),
  person('thi', 'Thi Nguyen', 'SOSU-assistent', 'plejecenter-linden', '2016-03-01', { pace: 'prompt' }),
  person('kurt', 'Kurt Ploug', 'Køkkenleder', 'plejecenter-linden', '2008-01-01', { pace: 'late' }),

  // Center for Børn og Skole
  person('helle', 'Helle Brandt', 'Centerchef', 'boern-og-skole', '2017-08-01', { roles: ['systemOwner'] }),
  person('torben', 'Torben Juhl', 'Skoleleder', 'skolen-ved-aaen', '2015-08-01', { roles: ['dataOwner'] }),
  person('mikkel', 'Mikkel Holm', 'Lærer', 'skolen-ved-aaen', '2019-08-01', {
    owes: ['r06'],
    also: { unit: 'bakkeskolen', since: '2024-08-01' },
  }),
  person('anne', 'Anne Sørup', 'Lærer', 'skolen-ved-aaen', '2006-08-01'),
  person('rasmus', 'Rasmus Lind', 'Pædagog', 'skolen-ved-aaen', '2021-01-01', { pace: 'late' }),
  person('lars', 'Lars Østergaard', 'Skoleleder', 'bakkeskolen', '2013-08-01', { pace: 'late' }),
  person('nadia', 'Nadia Rahimi', 'Lærer', 'bakkeskolen', '2020-08-01', { pace: 'prompt' }),
  person('julie', 'Julie Thorup', 'Lærervikar', 'bakkeskolen', 75, { kind: 'temp', endsIn: 150, pace: 'late' }),
  person('birthe', 'Birthe Nygaard', 'Daglig leder', 'boernehuset-spiren', '2012-01-01'),
  person('simon', 'Simon Krag', 'Pædagog', 'boernehuset-spiren', '2018-09-01'),
  person('maja', 'Maja Lindberg', 'Pædagogstuderende', 'boernehuset-spiren', 50, { kind: 'student', endsIn: 130 }),

  // Center for HR, Økonomi & IT
  person('thomas', 'Thomas Hede', 'Centerchef', 'hr-oekonomi-it', '2016-01-01', { roles: ['systemOwner'] }),
  person('ida', 'Ida Vinter', 'Informationssikkerhedskoordinator', 'hr-oekonomi-it', '2020-10-01', {
    roles: ['editor'],
    owes: [],
  }),
  person('oliver', 'Oliver Quist', 'Digitaliseringskonsulent', 'hr-oekonomi-it', '2022-02-01', { roles: ['editor'] }),
  person('vibeke', 'Vibeke Storm', 'Controller', 'hr-oekonomi-it', '2011-05-01', { roles: ['auditor'] }),
  person('gitte', 'Gitte Bruun', 'Leder', 'loen-og-personale', '2014-09-01', { roles: ['dataOwner'] }),
  person('bente', 'Bente Dahl', 'Lønkonsulent', 'loen-og-personale', '2004-02-01', { pace: 'prompt' }),
  person('jakob', 'Jakob Steen', 'HR-konsulent', 'loen-og-personale', '2021-06-01'),
  person('stine', 'Stine Bak', 'Leder', 'it-drift', '2018-04-01', { roles: ['privileged'], pace: 'prompt' }),
  person('ravi', 'Ravi Menon', 'IT-driftsadministrator', 'it-drift', '2017-01-01', {
    roles: ['privileged'],
    owes: ['r28'],
  }),
  person('katja', 'Katja Holmgaard', 'Systemadministrator', 'it-drift', '2022-11-01', {
    roles: ['privileged', 'systemAdministrator'],
  }),
  person('daniel', 'Daniel Ulrik', 'Leder', 'servicedesk', '2019-03-01', { roles: ['serviceDesk'], pace: 'prompt' }),
  person('mia', 'Mia Sand', 'IT-supporter', 'servicedesk', '2023-05-01', { roles: ['serviceDesk'] }),

  // Center for Teknik og Ejendomme
  person('pia', 'Pia Rosendal', 'Centerchef', 'teknik-og-ejendomme', '2015-11-01', { roles: ['systemOwner'] }),
  person('flemming', 'Flemming Kold', 'Driftsleder', 'park-og-vej', '2009-01-01', { pace: 'late' }),
  person('brian', 'Brian Ager', 'Gartner', 'park-og-vej', '2011-04-01', { pace: 'behind' }),
  person('zofia', 'Zofia Nowak', 'Vejarbejder', 'park-og-vej', '2019-05-01', { language: 'en' }),
  person('hanne', 'Hanne Leth', 'Driftsleder', 'ejendomsdrift', '2013-02-01'),
  person('carsten', 'Carsten Høj', 'Teknisk servicemedarbejder', 'ejendomsdrift', '2016-08-01', { pace: 'late' }),

  // Byrådet
  person('birgit', 'Birgit Mørk', 'Byrådsmedlem', 'byraadet', '2018-01-01', { kind: 'councillor', owes: ['r06'] }),
  person('claus', 'Claus Ejlers', 'Borgmester', 'byraadet', '2014-01-01', { kind: 'councillor', pace: 'prompt' }),
  person('sofie', 'Sofie Ahlmann', 'Byrådsmedlem', 'byraadet', '2022-01-01', { kind: 'councillor' }),
  person('erik', 'Erik Terp', 'Byrådsmedlem', 'byraadet', '2010-01-01', { kind: 'councillor', pace: 'behind' }),
  person('yasmin', 'Yasmin Aziz', 'Byrådsmedlem', 'byraadet', '2022-01-01', { kind: 'councillor', pace: 'late' }),

  // Partners, and somebody the HR system does not know
  person('tanja', 'Tanja Grøn', 'Rengøringsleder', 'eksempel-rengoering', '2023-01-01', { kind: 'partner' }),
  person('kasper', 'Kasper Bork', 'Driftskonsulent', 'eksempel-drift', '2024-02-01', {
    kind: 'partner',
    pace: 'prompt',
  }),
  { handle: 'unni', name: 'Unni Berg', title: 'Konsulent', jobs: [], roles: [], pace: 'steady' },

  // The rest of Byrådet
  ...councillors.map(([handle, name, since, pace]) =>
    person(handle, name, 'Byrådsmedlem', 'byraadet', since, { kind: 'councillor', pace }),
  ),
];

/** A second account of somebody, without a job: nobody has told Rettesnor yet whose it is. */
export const secondAccounts: readonly SamplePerson[] = [
  { handle: 'adm-ravi', name: 'Ravi Menon', title: 'Administratorkonto', jobs: [], roles: [], pace: 'steady' },
];

/** Sign-in name: `lone@eksempelkommune.example`. */
export function sampleUpn(handle: string): string {
  return `${handle}@eksempelkommune.example`;
}

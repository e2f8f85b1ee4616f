import type { Page } from '../../features/handbook/records.ts';
import type { Ago } from './editions.ts';

/** A page of the sample without its text; which document's decision adopted it, and when. */
export type SamplePage = Ago & {
  page: string;
  kind: Page['kind'];
  title: string;
  titleEn: string;
  version: string;
  document: 'policy' | 'handbook';
};

/** The policy, the introduction (S7), a page for each role (S68) and what newcomers sign (S34). */
export const samplePages: readonly SamplePage[] = [
  {
    page: 'policy',
    kind: 'policy',
    title: 'Informationssikkerheds- og datapolitik',
    titleEn: 'Information security and data policy',
    version: '2.0',
    document: 'policy',
    monthsAgo: 17,
  },
  {
    page: 'introduction',
    kind: 'introduction',
    title: 'Velkommen til håndbogen',
    titleEn: 'Welcome to the handbook',
    version: '2.0',
    document: 'handbook',
    monthsAgo: 14,
  },
  role('employee', 'Medarbejder', 'Employee'),
  role('lineManager', 'Leder', 'Manager'),
  role('centreHead', 'Centerchef', 'Head of centre'),
  role('dpo', 'Databeskyttelsesrådgiver (DBR)', 'Data protection officer (DBR)'),
  role('accountableExecutive', 'Sikkerhedsansvarlig direktør', 'Accountable security director'),
  role('executiveBoard', 'Direktionen', 'The Executive Board'),
  role('municipalCouncil', 'Byrådet', 'The Municipal Council'),
  role('councillor', 'Byrådsmedlem', 'Council member'),
  role('partner', 'Samarbejdspartner', 'Partner'),
  role('systemOwner', 'Systemejer', 'System owner'),
  role('dataOwner', 'Dataejer', 'Data owner'),
  role('systemAdministrator', 'Systemadministrator', 'System administrator'),
  role('editor', 'Center for HR, Økonomi & IT', 'Centre for HR, Finance & IT'),
  role('secretariat', 'Direktionssekretariatet', 'The Executive Secretariat'),
  role('serviceDesk', 'IT-Servicedesk', 'IT Service Desk'),
  {
    page: 'declaration',
    kind: 'declaration',
    title: 'Fortrolighedserklæring',
    titleEn: 'Declaration of confidentiality',
    version: '1.0',
    document: 'handbook',
    monthsAgo: 14,
  },
];

function role(name: string, title: string, titleEn: string): SamplePage {
  return { page: `role-${name}`, kind: 'role', title, titleEn, version: '1.0', document: 'handbook', monthsAgo: 14 };
}

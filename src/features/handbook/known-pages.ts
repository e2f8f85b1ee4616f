import type { Page } from './records.ts';

interface KnownPage {
  kind: Page['kind'];
  title: string;
  titleEn: string;
}

const role = (title: string, titleEn: string) => ({ kind: 'role', title, titleEn }) as const;

/**
 * Every page the product knows (S7, S13, S34, S68), with the title it begins with. The names are stored in the list and
 * in what people have confirmed, so that none is ever changed.
 */
export const knownPages = {
  policy: {
    kind: 'policy',
    title: 'Informationssikkerheds- og datapolitik',
    titleEn: 'Information security and data policy',
  },
  introduction: { kind: 'introduction', title: 'Velkommen til håndbogen', titleEn: 'Welcome to the handbook' },
  declaration: {
    kind: 'declaration',
    title: 'Fortrolighedserklæring',
    titleEn: 'Declaration of confidentiality',
  },
  'role-employee': role('Medarbejder', 'Employee'),
  'role-lineManager': role('Leder', 'Manager'),
  'role-centreHead': role('Centerchef', 'Head of centre'),
  'role-dpo': role('Databeskyttelsesrådgiver (DBR)', 'Data protection officer (DBR)'),
  'role-accountableExecutive': role('Sikkerhedsansvarlig direktør', 'Accountable security director'),
  'role-executiveBoard': role('Direktionen', 'The Executive Board'),
  'role-municipalCouncil': role('Byrådet', 'The Municipal Council'),
  'role-councillor': role('Byrådsmedlem', 'Council member'),
  'role-partner': role('Samarbejdspartner', 'Partner'),
  'role-systemOwner': role('Systemejer', 'System owner'),
  'role-dataOwner': role('Dataejer', 'Data owner'),
  'role-systemAdministrator': role('Systemadministrator', 'System administrator'),
  'role-editor': role('Redaktionen af håndbogen', 'The editors of the handbook'),
  'role-secretariat': role('Sekretariatet', 'The secretariat'),
  'role-serviceDesk': role('IT-Servicedesk', 'IT Service Desk'),
} as const satisfies Record<string, KnownPage>;

export type PageName = keyof typeof knownPages;

export const pageNames = Object.keys(knownPages) as readonly PageName[];

export function isPageName(name: string): name is PageName {
  return Object.hasOwn(knownPages, name);
}

import type { ListDefinition } from '../kernel/record.ts';

/** A document library, as `lists.ts` declares a list. What is in it stands in a list beside it. */
export type LibraryDefinition = Pick<ListDefinition, 'site' | 'name' | 'da' | 'purpose' | 'purposeEn' | 'readers'> & {
  retention: { da: string; en: string };
};

/** Every document library the product keeps. Append-only, as the lists. */
export const libraries = {
  attachmentFile: {
    site: 'main',
    name: 'AttachmentFiles',
    da: 'Bilagsfiler',
    purpose:
      'Billeder og filer til håndbogen. Hver fil har navn efter sit indhold og er pakket ind, så SharePoint ikke ændrer den; listen Bilag fortæller, hvad den er.',
    purposeEn:
      'Pictures and files of the handbook. Each file is named after its content and wrapped, so that SharePoint leaves it as it is; the list Attachments says what it is.',
    retention: {
      da: 'Så længe en række nævner filen: gamle udgaver af reglerne viser dem stadig.',
      en: 'As long as a row names the file: older versions of the rules still show them.',
    },
    readers: ['dpo', 'editor', 'auditor'],
  },
  employmentFile: {
    site: 'main',
    name: 'EmploymentFiles',
    da: 'Ansættelsesfiler',
    purpose: 'Lister over ansættelser fra et andet system, til de er hentet ind eller besvaret. Så bliver de slettet.',
    purposeEn:
      'Lists of employments from another system, until they have been brought in or answered. Then they are deleted.',
    retention: {
      da: 'Til listen er hentet ind, eller en redaktør har svaret.',
      en: 'Until the list has been brought in, or an editor has answered.',
    },
    readers: ['editor'],
  },
  auditFile: {
    site: 'main',
    name: 'AuditFiles',
    da: 'Revisionsrapporter',
    purpose:
      'Rapporter fra revisioner, og filer, der viser, at noget i årshjulet er gjort. Hver fil har navn efter sit indhold og er pakket ind, så SharePoint ikke ændrer den; listerne Revisioner, Årshjul og Kontrolresultater fortæller, hvad den er.',
    purposeEn:
      'Reports of audits, and files that show that something of the annual wheel was done. Each file is named after its content and wrapped, so that SharePoint leaves it as it is; the lists Audits, Annual wheel and Control results say what it is.',
    retention: {
      da: 'Så længe som den række, der nævner filen: højst fem år efter, at revisionen er afsluttet, eller at det er gjort.',
      en: 'As long as the row that names the file: five years after the audit was concluded, or it was done, at most.',
    },
    readers: ['dpo', 'auditor'],
  },
} as const satisfies Record<string, LibraryDefinition>;

export type LibraryKind = keyof typeof libraries;

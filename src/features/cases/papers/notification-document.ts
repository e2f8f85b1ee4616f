import type { FilledField } from './authority-draft.ts';
import type { CaseDocument } from './case-document.ts';
import { notificationSections } from './form/notification-field.ts';
import { notificationForm } from './form/notification-form.ts';
import { sectionTitles } from './form/section-titles.da.ts';

/** The notification as a paper: every section of the form with the questions that have been answered. */
export function notificationDocument(title: string, filled: readonly FilledField[]): CaseDocument {
  return {
    title,
    sections: notificationSections.flatMap((section) => {
      const facts = filled.flatMap(({ field, text }) =>
        text !== '' && notificationForm[field].section === section
          ? [{ name: notificationForm[field].heading, value: text }]
          : [],
      );
      return facts.length > 0 ? [{ heading: sectionTitles[section], facts }] : [];
    }),
  };
}

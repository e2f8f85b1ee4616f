import type { Page, RuleVersion } from './records.ts';
import { newest } from './rule.ts';
import type { Handbook } from './table-of-contents.ts';

/** A rule or a page, by its name: what a draft or a task is about. */
export interface Subject {
  document: 'rule' | 'page';
  /** `r06`, `policy`, the name of a page. */
  subject: string;
}

type Books = Pick<Handbook, 'rules' | 'pages'>;

/** Every version of a rule or a page, in force, replaced or coming. */
export function versionsOf({ document, subject }: Subject, { rules, pages }: Books): readonly (RuleVersion | Page)[] {
  return document === 'rule' ? (rules.get(subject)?.versions ?? []) : pages.filter(({ page }) => page === subject);
}

/** The newest of them; nothing for what has never been published. */
export function newestOf(of: Subject, books: Books): RuleVersion | Page | undefined {
  return newest(versionsOf(of, books));
}

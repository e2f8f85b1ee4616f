import { ruleName } from '../reading/rule/rule-name.ts';

/** What a text of an edition is called: a rule by its number too, a page by its title alone. */
export function partName(part: { document: 'rule' | 'page'; subject: string; title: string }): string {
  return part.document === 'rule' ? ruleName({ rule: part.subject, title: part.title }) : part.title;
}

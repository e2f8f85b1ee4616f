import type { Incident } from '../incident/records.ts';
import { redFlagsOf } from '../incident/red-flags.ts';
import type { LetterField } from './paper-fields.ts';

/** Which letter those affected are sent: what they must do at once differs more than what happened. */
export const letterTemplates = ['protectedAddress', 'attack', 'internet', 'outage', 'children', 'plain'] as const;
export type LetterTemplate = (typeof letterTemplates)[number];

/** Grows when the sentences of the letters change: the log says which one people were sent (domain.md 2.4). */
export const letterVersion = '2';

/** The gravest first, by the red flags of the case; a letter about children goes to those who have custody. */
export function letterTemplateOf(incident: Incident): LetterTemplate {
  const { category, alsoCategory, data = [], redFlags = [] } = incident;
  const flags = new Set([...redFlags, ...redFlagsOf(incident)]);
  if (flags.has('protectedAddress')) return 'protectedAddress';
  if (flags.has('takeover') || category === 'malicious' || alsoCategory === 'malicious') return 'attack';
  if (flags.has('internet')) return 'internet';
  if (flags.has('criticalDown')) return 'outage';
  return data.includes('children') ? 'children' : 'plain';
}

/** What comes from the case and the settings alone, and is seldom written over: the page folds it. */
export const foldedParts: readonly LetterField[] = ['data', 'contact'];

/** What the letter says first: where somebody is in danger, what they can do stands before what happened. */
export function letterOrder(template: LetterTemplate): readonly LetterField[] {
  const rest: readonly LetterField[] = ['happened', 'own', 'data', 'consequences', 'done'];
  return template === 'protectedAddress' || template === 'outage'
    ? ['youCan', ...rest, 'contact']
    : [...rest, 'youCan', 'contact'];
}

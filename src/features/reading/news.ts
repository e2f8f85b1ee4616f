import type { Language } from '../../core/language.ts';
import type { RuleVersion } from '../handbook/records.ts';
import type { Rule } from '../handbook/rule.ts';
import { isInForce } from './confirmation.ts';
import type { Confirmation } from './records.ts';

/**
 * What is new to a reader in a version of a rule, in the handbook's own words (S88): of every change of content since
 * the version they read before it, the oldest first, also when a correction has come on top; of the last change alone
 * for somebody new to the rule. The same before and after the version is confirmed. In the reader's language where all
 * of it is, else in Danish.
 * @param confirmations the reader's own
 */
export function newsFor(
  rule: Rule,
  shown: RuleVersion,
  confirmations: readonly Confirmation[],
  language: Language,
): { whatsNew?: string; whatsNewLanguage?: Language } {
  const upTo = rule.versions.slice(0, rule.versions.findIndex(({ version }) => version === shown.version) + 1);
  const lastChange = upTo.findLastIndex(({ material }) => material);
  const read = new Set(confirmations.filter(isInForce).flatMap((one) => (one.rule === rule.id ? one.version : [])));
  const lastRead = upTo.findLastIndex(({ version }, index) => index < lastChange && read.has(version));
  const changes = upTo
    .slice(lastRead < 0 ? Math.max(lastChange, 0) : lastRead + 1)
    .filter(({ material, whatsNew }) => material && whatsNew);
  const inEnglish = language === 'en' && changes.every(({ whatsNewEn }) => whatsNewEn);
  const words = changes.flatMap(({ whatsNew, whatsNewEn }) => (inEnglish ? whatsNewEn : whatsNew) ?? []).join(' ');
  return words ? { whatsNew: words, whatsNewLanguage: inEnglish ? 'en' : 'da' } : {};
}

import type { Moment } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import type { Rule } from '../../handbook/rule.ts';
import { confirm } from '../confirmation.ts';
import type { Confirmation } from '../records.ts';

/** Somebody has read a version on trial. It is no confirmation: it stands in the person's own row and counts nowhere. */
export interface Tried {
  rule: string;
  version: string;
  how: Confirmation['how'];
  language: Language;
  at: Moment;
}

/** Lines as they are stored, `r06 0.1 tab da 2026-12-01T08:00:00Z`; what somebody has typed into the list is left out. */
export function readTried(lines: string | undefined): readonly Tried[] {
  return (lines ?? '').split('\n').flatMap((line) => {
    const [, rule, version, how, language, at] =
      /^(r\d{2,3}) (0\.\d{1,3}) (tab|bot|meeting) (da|en) (\d{4}-\S+Z)$/.exec(line.trim()) ?? [];
    if (!rule || !version || !at || !isMoment(at)) return [];
    return [{ rule, version, how: how as Tried['how'], language: language as Language, at }];
  });
}

/** Date passes 31 February on to March, and then says another day. */
function isMoment(written: string): boolean {
  const date = new Date(written);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written.slice(0, -1));
}

/** The lines of a person's row; absent for none. */
export function triedLines(tried: readonly Tried[]): string | undefined {
  const lines = tried.map(({ rule, version, how, language, at }) => `${rule} ${version} ${how} ${language} ${at}`);
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** Those of the texts that are on trial now: of an earlier trial, or once it is over, nothing is kept. */
export function stillTried(tried: readonly Tried[], rules: ReadonlyMap<string, Rule> = new Map()): readonly Tried[] {
  return tried.filter(({ rule, version }) => rules.get(rule)?.find(version) !== undefined);
}

/** With one more; the first of the same version stands. */
export function withTried(tried: readonly Tried[], one: Tried): readonly Tried[] {
  return tried.some((known) => isOf(known, one)) ? tried : [...tried, one];
}

/** Without that of one version. */
export function withoutTried(tried: readonly Tried[], one: Pick<Tried, 'rule' | 'version'>): readonly Tried[] {
  return tried.filter((known) => !isOf(known, one));
}

function isOf(known: Tried, { rule, version }: Pick<Tried, 'rule' | 'version'>): boolean {
  return known.rule === rule && known.version === version;
}

/** As a confirmation would read, so that a receipt can be shown of it; it is never stored as one. */
export function triedAsRead({ how, language, at }: Tried, text: RuleVersion, { id }: { id: string }): Confirmation {
  return confirm(text, { id }, { round: '-', how, language, now: at, salt: '' });
}

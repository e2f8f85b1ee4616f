import type { Day } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { readingSeconds, textIn } from '../handbook/rule.ts';
import { type ChangedPart, changedParts } from '../handbook/text-change.ts';
import { isInForce } from './confirmation.ts';
import { newestFirst } from './receipt.ts';
import type { Confirmation } from './records.ts';
import type { RequiredRule } from './required-reading.ts';

export interface RuleChange {
  /** The version the reader read, and when. */
  from: string;
  readOn: Day;
  language: Language;
  /** How long the change takes to read, not the whole rule. */
  seconds: number;
  parts: ChangedPart[];
}

/**
 * What has changed since the reader last read the rule; only while it is owed for that reason (S88). In the reader's
 * language where both versions have it, else in Danish, which every version has.
 * @param reader.confirmations the reader's own
 */
export function changeSince(
  required: RequiredRule,
  { confirmations, language }: { confirmations: readonly Confirmation[]; language: Language },
): RuleChange | undefined {
  if (required.state !== 'owed' || !required.lastRead) return undefined;
  const { version, lastRead } = required;
  const reading = newestFirst(confirmations.filter(isInForce)).find(
    (one) => one.rule === version.rule && one.version === lastRead.version,
  );
  if (!reading) return undefined;
  const inBoth = [lastRead, version].every((one) => textIn(one, language).language === language);
  const common = inBoth ? language : 'da';
  const parts = partsBetween(lastRead, version, common);
  if (parts.length === 0) return undefined;
  return {
    from: lastRead.version,
    readOn: dayOf(reading.confirmedAt),
    language: common,
    seconds: timeFor(parts),
    parts,
  };
}

/** What is gone is struck through and read as well. */
function timeFor(parts: readonly ChangedPart[]): number {
  return readingSeconds(parts.flatMap(({ marks }) => marks.map(({ text }) => text)).join(' '));
}

/** Two texts never change, and comparing them costs milliseconds: it is done once for as long as they are held. */
const known = new WeakMap<RuleVersion, WeakMap<RuleVersion, Partial<Record<Language, ChangedPart[]>>>>();

function partsBetween(before: RuleVersion, after: RuleVersion, language: Language): ChangedPart[] {
  const ofAfter = known.get(after) ?? new WeakMap();
  known.set(after, ofAfter);
  const there: Partial<Record<Language, ChangedPart[]>> = ofAfter.get(before) ?? {};
  ofAfter.set(before, there);
  there[language] ??= changedParts(textIn(before, language).text, textIn(after, language).text);
  return there[language];
}

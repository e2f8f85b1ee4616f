import type { Day, Moment } from '../dates.ts';
import { dayOf } from '../dates.ts';
import type { Decision } from '../handbook/decision.ts';
import { stampOf } from '../handbook/decision.ts';
import type { Language, Rule, RuleVersion } from '../handbook/rule.ts';
import { readingSeconds, textIn, titleIn } from '../handbook/rule.ts';
import type { Standing } from '../handbook/table-of-contents.ts';
import type { Placement } from '../people.ts';
import type { Confirmation } from './confirmation.ts';
import { isInForce } from './confirmation.ts';
import { newestFirst, receiptOf } from './receipt.ts';
import type { ReadingSettings, RequiredRule } from './required-reading.ts';
import { requiredReading } from './required-reading.ts';
import { whatsNew } from './start-page.ts';

/** Whoever reads: where they stand and what they have confirmed. */
export interface Reader {
  placement: Placement;
  /** The reader's own, of any rule. */
  confirmations: readonly Confirmation[];
  settings: ReadingSettings;
  language: Language;
}

/**
 * One version of a rule as a reader sees it: text, stamp (S14), older versions (S20) and how it stands to the reader.
 * @param shown the version to show; it is one of the rule's
 */
export function rulePage(rule: Rule, shown: RuleVersion, decisions: readonly Decision[], reader: Reader, now: Moment) {
  const today = dayOf(now);
  const { language, text } = textIn(shown, reader.language);
  const required = standing(rule, reader, today);
  const receipt = receiptFor(shown, required, reader);
  return {
    rule: rule.id,
    version: shown.version,
    title: titleIn(shown, reader.language),
    chapter: shown.chapter,
    core: shown.core,
    lawBound: shown.lawBound,
    focus: [...shown.focus],
    subjects: [...shown.subjects],
    iso: [...shown.iso],
    text,
    language,
    seconds: readingSeconds(text),
    ...whatsNew(shown, reader.language),
    stamp: stampOf(shown, rule.stateOf(shown, today), decisions),
    areas: [...reader.placement.areas],
    mine: required?.state ?? ('notRequired' as const),
    ...(required?.state === 'owed' && { dueOn: required.dueOn }),
    ...(receipt && { receipt: receiptOf(receipt, rule.find(receipt.version), reader.language, now) }),
    versions: rule.versions.toReversed().map((version) => ({
      version: version.version,
      inForceFrom: version.inForceFrom,
      state: rule.stateOf(version, today),
    })),
  };
}

/** How each rule the reader must read stands. */
export function standings(rules: ReadonlyMap<string, Rule>, reader: Reader, today: Day): ReadonlyMap<string, Standing> {
  const { placement, confirmations, settings } = reader;
  const required = requiredReading(rules, placement, confirmations, settings, today);
  return new Map(required.map((item) => [item.rule.id, item.state]));
}

function standing(rule: Rule, reader: Reader, today: Day): RequiredRule | undefined {
  const { placement, confirmations, settings } = reader;
  return requiredReading(new Map([[rule.id, rule]]), placement, confirmations, settings, today)[0];
}

/** What fulfils the rule now; for somebody who read it unasked, or reads an old version, their own confirmation of it. */
function receiptFor(shown: RuleVersion, required: RequiredRule | undefined, reader: Reader): Confirmation | undefined {
  if (required?.state === 'confirmed' && required.version.version === shown.version) return required.confirmation;
  if (required?.state === 'owed' && required.version.version === shown.version) return undefined;
  return newestFirst(reader.confirmations.filter(isInForce)).find(
    (confirmation) => confirmation.rule === shown.rule && confirmation.version === shown.version,
  );
}

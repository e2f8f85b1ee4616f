import type { Day, Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { shownState, stampOf } from '../handbook/decision.ts';
import type { Decision, RuleVersion } from '../handbook/records.ts';
import type { Rule } from '../handbook/rule.ts';
import { readingSeconds, textIn, titleIn } from '../handbook/rule.ts';
import type { RuleStatus } from '../handbook/table-of-contents.ts';
import type { Placement } from '../workplace/placed.ts';
import { assignmentsOf } from './assignment.ts';
import { changeSince } from './change-since.ts';
import { isInForce } from './confirmation.ts';
import { newsFor } from './news.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { ReadingSettings } from './reading-settings.ts';
import { newestFirst, receiptOf } from './receipt.ts';
import type { Confirmation } from './records.ts';
import type { RequiredRule } from './required-reading.ts';
import { requiredAmong, requiredReading } from './required-reading.ts';

/** Whoever reads: where they stand and what they have confirmed. */
export interface Reader {
  plan: ReadingPlan;
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
  const { assigned, removed } = assignmentsOf(reader.plan, reader.placement, today);
  const own = assigned.filter((assignment) => assignment.rule.id === rule.id);
  const [required] = requiredAmong(own, reader.confirmations, reader.settings, today);
  const removal = removed.find((candidate) => candidate.rule === rule.id);
  const receipt = receiptFor(shown, required, reader);
  const change = required?.version.version === shown.version ? changeSince(required, reader) : undefined;
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
    ...newsFor(rule, shown, reader.confirmations, reader.language),
    stamp: stampOf(shown, rule.stateOf(shown, today), decisions),
    areas: [...reader.placement.areas],
    mine: required?.state ?? ('notRequired' as const),
    reasons: [...(required?.reasons ?? [])],
    ...(removal && { removed: { byName: removal.byName, because: removal.because } }),
    ...(required?.state === 'owed' && { dueOn: required.dueOn, occasion: required.occasion }),
    ...(change && { change }),
    ...(receipt && { receipt: receiptOf(receipt, rule.find(receipt.version), reader.language, now) }),
    versions: rule.versions.toReversed().map((version) => ({
      version: version.version,
      inForceFrom: version.inForceFrom,
      state: shownState(version, rule.stateOf(version, today)),
    })),
  };
}

/** How each rule the reader must read stands. */
export function ruleStatuses(reader: Reader, today: Day): ReadonlyMap<string, RuleStatus> {
  const { plan, placement, confirmations, settings } = reader;
  const required = requiredReading(plan, placement, confirmations, settings, today);
  return new Map(required.map((item) => [item.rule.id, item.state]));
}

/** What fulfils the rule now; for somebody who read it unasked, or reads an old version, their own confirmation of it. */
function receiptFor(shown: RuleVersion, required: RequiredRule | undefined, reader: Reader): Confirmation | undefined {
  if (required?.state === 'confirmed' && required.version.version === shown.version) return required.confirmation;
  if (required?.state === 'owed' && required.version.version === shown.version) return undefined;
  return newestFirst(reader.confirmations.filter(isInForce)).find(
    (confirmation) => confirmation.rule === shown.rule && confirmation.version === shown.version,
  );
}

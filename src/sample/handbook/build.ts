import { textHash } from '../../core/content-hash.ts';
import type { Day } from '../../core/dates.ts';
import { addDays, addMonths } from '../../core/dates.ts';
import type { Decision, Page, RuleVersion } from '../../features/handbook/records.ts';
import { ruleVersionKey } from '../../features/handbook/rule.ts';
import type { Edition } from './editions.ts';
import { editionsOf, startOf } from './editions.ts';
import type { SamplePage } from './pages.ts';
import { samplePages } from './pages.ts';
import { sampleRules } from './rules.ts';
import type { SampleRule, SampleVersion } from './sample-rule.ts';
import { pageText, ruleText } from './texts.ts';

export interface SampleHandbook {
  decisions: readonly Decision[];
  ruleVersions: readonly RuleVersion[];
  pages: readonly Page[];
}

/**
 * The sample policy and handbook as records: every version adopted by the body that may (S13, S16), with dates counted
 * back from a day, so that something is always new.
 * @throws RangeError when a version or page has no Danish text
 */
export function buildHandbook(today: Day): SampleHandbook {
  const startsOf = (document: Decision['document']) =>
    samplePages.filter((page) => page.document === document).map((page) => startOf(page, today));
  const ruleStarts = sampleRules.flatMap(({ versions }) => versions.map((version) => startOf(version, today)));
  const editions = {
    policy: editionsOf('policy', startsOf('policy')),
    handbook: editionsOf('handbook', [...startsOf('handbook'), ...ruleStarts]),
  };
  return {
    decisions: [...editions.policy, ...editions.handbook].map(({ decision }) => decision),
    ruleVersions: sampleRules.flatMap((rule) =>
      rule.versions.map((version) => ruleVersion(rule, version, editions.handbook, today)),
    ),
    pages: samplePages.map((line) => page(line, editions[line.document], today)),
  };
}

/** Rules that are to be looked over soon, or should have been: so many days from the day of the sample. */
const reviewDays: Readonly<Record<string, number>> = { r05: 24, r16: -12 };

function reviewedIn(rule: string, today: Day): Day | undefined {
  const days = reviewDays[rule];
  return days === undefined ? undefined : addDays(today, days);
}

function ruleVersion(
  { versions, id, ...rule }: SampleRule,
  { version, material, whatsNew, whatsNewEn, ...ago }: SampleVersion,
  editions: readonly Edition[],
  today: Day,
): RuleVersion {
  const earlier = version === versions.at(-1)?.version ? undefined : version;
  const textDa = present(ruleText(id, 'da', earlier), `${id} ${version}`);
  const textEn = ruleText(id, 'en', earlier);
  const inForceFrom = startOf(ago, today);
  return {
    ...rule,
    ...stamp(ruleVersionKey(id, version), inForceFrom, editions),
    rule: id,
    version,
    material,
    whatsNew,
    whatsNewEn,
    textDa,
    textEn,
    textHashDa: textHash(textDa),
    textHashEn: textEn && textHash(textEn),
    nextReview: reviewedIn(id, today) ?? addMonths(inForceFrom, rule.recurs === 'halfYearly' ? 12 : 24),
  };
}

function page(line: SamplePage, editions: readonly Edition[], today: Day): Page {
  const { page, kind, version, title, titleEn } = line;
  const textDa = present(pageText(page, 'da'), page);
  return {
    ...stamp(`${page}:${version}`.toLowerCase(), startOf(line, today), editions),
    page,
    kind,
    version,
    title,
    titleEn,
    textDa,
    textEn: pageText(page, 'en'),
    textHashDa: textHash(textDa),
  };
}

/** Published on the morning of its first day under the decision of its edition. */
function stamp(key: string, inForceFrom: Day, editions: readonly Edition[]) {
  const decision = editions.find(({ start }) => start === inForceFrom)?.decision.key;
  return { key, actor: 'system', at: `${inForceFrom}T05:00:00Z`, inForceFrom, decision: present(decision, key) };
}

function present(value: string | undefined, what: string): string {
  if (value === undefined) throw new RangeError(`the sample lacks a text or a decision for ${what}`);
  return value;
}

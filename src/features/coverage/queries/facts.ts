import { addMonths, latest } from '../../../core/dates.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Audit, AuditPoint } from '../../audits/records.ts';
import { roundOf } from '../../controls/control.ts';
import { Control, ControlResult } from '../../controls/records.ts';
import { Decision, RuleVersion } from '../../handbook/records.ts';
import { ReadingStatus } from '../../reading/records.ts';
import { protectedTable } from '../../reading/status/queries/protected-status.ts';
import { Review } from '../../reviews/records.ts';
import { System } from '../../systems/records.ts';
import { untilChanged } from '../../workplace/queries/until-changed.ts';
import { Setting, Unit } from '../../workplace/records.ts';
import { auditedOf } from '../audited.ts';
import { type ControlFacts, type CoverageFacts, freshnessOf, type RuleFacts, readingOf } from '../coverage.ts';

const ofRule = 'rule:';
/** So many are shown of how a rule was verified over time. */
const mostResults = 10;

const lists = [
  ...[RuleVersion, Decision, Control, ControlResult, ReadingStatus, Review],
  ...[System, Audit, AuditPoint, Unit, Setting],
];

/** Everything the coverage is reckoned from: gone through again when one of its lists or the day is another. */
export const coverageFacts: (reader: Reader) => CoverageFacts = untilChanged(lists, 1, (reader) => {
  const { today } = reader;
  const results = Map.groupBy(reader.all(ControlResult), ({ control }) => control);
  const rounds = reader
    .all(Control)
    .filter(({ endedOn }) => endedOn === undefined)
    .map((control) => roundOf(control, results.get(control.key) ?? []));
  const byRule = Map.groupBy(
    rounds.filter(({ control }) => control.about.startsWith(ofRule)),
    ({ control }) => control.about.slice(ofRule.length),
  );
  const meetings = meetingsByRule(reader);
  const readers = readersByRule(reader);
  const audited = auditedOf(reader.all(Audit), reader.all(AuditPoint), today);
  const rules = [...reader.handbook().rules.values()].flatMap((rule): readonly RuleFacts[] => {
    const version = rule.inForce(today);
    if (!version) return [];
    const own = (byRule.get(rule.id) ?? []).map((round) => ({ round, check: freshnessOf(round, today) }));
    // The best of several says it: one that is fresh shows how the rule is followed.
    const [best] = own.toSorted((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
    const checked = best?.check === 'fresh' ? best.round.results[0]?.doneOn : undefined;
    const seen = latest([checked, audited.rules.get(rule.id)].filter((day) => day !== undefined));
    return [
      {
        rule: rule.id,
        focus: version.focus,
        iso: version.iso,
        check: seen === undefined ? (best?.check ?? 'none') : 'fresh',
        checkedOn: seen ?? best?.round.results[0]?.doneOn,
        results: (best?.round.results ?? []).slice(0, mostResults).map(({ outcome, doneOn }) => ({ outcome, doneOn })),
        saysHow: (version.howVerified ?? '').trim() !== '',
        meetings: meetings.get(rule.id) ?? 0,
        read: readingOf(readers.get(rule.id) ?? []),
        nextReview: version.nextReview,
        isOverdue: version.nextReview < today,
      },
    ];
  });
  return { rules, controls: controlsOfSystems(reader, rounds), audited: audited.areas };
});

const order: readonly RuleFacts['check'][] = ['fresh', 'due', 'late', 'none'];

function controlsOfSystems(reader: Reader, rounds: readonly ReturnType<typeof roundOf>[]): readonly ControlFacts[] {
  if (!reader.isOn('systems')) return [];
  const inUse = new Set(reader.all(System).flatMap(({ key, state }) => (state === 'retired' ? [] : [key])));
  return rounds
    .filter(({ control }) => inUse.has(control.about))
    .map((round) => ({
      key: round.control.key,
      about: round.control.about,
      kind: round.control.kind,
      check: freshnessOf(round, reader.today),
      checkedOn: round.results[0]?.doneOn,
    }));
}

/** How many meetings of the last year each rule was gone through at; whose they were is not told. */
function meetingsByRule({ each, today }: Reader): ReadonlyMap<string, number> {
  const since = addMonths(today, -12);
  const counted = new Map<string, number>();
  for (const { heldOn, rules = [] } of each(Review, { state: 'held' })) {
    if (heldOn === undefined || heldOn < since) continue;
    // `R06 3.1`: the rule, and the version that was in force.
    const gone = new Set(rules.map((said) => said.split(' ')[0]?.toLowerCase() ?? ''));
    for (const rule of gone) counted.set(rule, (counted.get(rule) ?? 0) + 1);
  }
  return counted;
}

/** The words of every centre about each rule, from the table that protects small groups. */
function readersByRule(reader: Reader) {
  const cells = protectedTable(reader).centres.flatMap(({ total }) => total.cells);
  return new Map(
    [...Map.groupBy(cells, ({ rule }) => rule)].map(([rule, of]) => [rule, of.map(({ band }) => band)] as const),
  );
}

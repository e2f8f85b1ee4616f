import type { ViewData } from '../../../contract/contract.ts';
import { planDays } from '../../../features/reading/plan-days.ts';
import { useSpeech } from '../../language.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { ruleName } from '../rule/rule-name.ts';
import { TileLink, Tiles } from './tile.tsx';

type Start = ViewData<'start'>;

/** More than these are a plan and not a list, but for those on leave, who plan nothing. */
const asList = 3;
/** Today and tomorrow. */
const daysShown = 2;

interface ReadingRestProps {
  start: Start;
  /** The rule that stands large already. */
  without?: string | undefined;
}

/** What is to be read after the first: a few as tiles, more as a plan by day. */
export function ReadingRest({ start, without }: ReadingRestProps) {
  const words = useSpeech().text.reading;
  const { owed, confirmed } = start;
  const rest = owed.filter(({ rule }) => rule !== without);
  if (rest.length === 0) return null;
  if (start.paused || rest.length <= asList) {
    return (
      <Tiles of={rest} label={start.paused ? words.paused.whenBack : words.owedList}>
        {(rule) => <RuleTile rule={rule} />}
      </Tiles>
    );
  }
  const days = planDays(owed, confirmed);
  const later = days.slice(daysShown);
  // Where something else stands large, the next rule is in sight all the same.
  const isOpen = (day: (typeof days)[number]) => without === undefined && day === days[0];
  const line = (day: (typeof days)[number]) => (
    <Folded key={day.number} open={isOpen(day)} title={words.plan.day(day.number, day.rules.length, day.seconds)}>
      <Tiles of={day.rules}>{(rule) => <RuleTile rule={rule} inPlan />}</Tiles>
    </Folded>
  );
  return (
    <section className={layout.card} aria-label={words.plan.title}>
      <h2 className={layout.subheading}>{words.plan.title}</h2>
      <div>
        {days.slice(0, daysShown).map(line)}
        {later.length > 0 && <Folded title={words.plan.more(later.length)}>{later.map(line)}</Folded>}
      </div>
    </section>
  );
}

/** @param inPlan a plan is for what has not been read before, and says so of none */
function RuleTile({ rule, inPlan }: { rule: Start['owed'][number]; inPlan?: boolean }) {
  const words = useSpeech().text.reading;
  const occasion = inPlan && rule.occasion === 'new' ? undefined : words.occasion[rule.occasion];
  const marks = [rule.critical && words.critical, occasion, words.readingTime(rule.seconds)];
  return (
    <TileLink to={`/rule/${rule.rule}`} title={ruleName(rule)}>
      <span>{marks.filter(Boolean).join(' · ')}</span>
      {rule.whatsNew && <span lang={rule.whatsNewLanguage}>{rule.whatsNew}</span>}
    </TileLink>
  );
}

import { dayAt } from '../date-words.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useAway, useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { ExemptionSteps } from './exemption-steps.tsx';
import type { Exemption, Exemptions } from './exemption-view.ts';

const pictures: Readonly<Record<Exemption['state'], StatusKind>> = {
  asked: 'owed',
  assessed: 'owed',
  granted: 'done',
  refused: 'replaced',
  withdrawn: 'withdrawn',
  ended: 'replaced',
  expired: 'replaced',
};

interface ExemptionCardProps {
  exemption: Exemption;
  data: Exemptions;
  /** It is the first that waits for the reader. */
  isFirst: boolean;
}

/** One exemption: how it stands, for whom, until when and what is done instead; all of it for whoever is to judge it. */
export function ExemptionCard({ exemption, data, isFirst }: ExemptionCardProps) {
  const today = useToday();
  const day = useDay();
  const away = useAway();
  const words = useText('exemptions');
  const { rule, version, ruleNow, ruleTitle, state, scope, scopeName, askedByName, from, expiresOn, may } = exemption;
  const name = words.name(rule.toUpperCase(), ruleTitle);
  const isComing = state === 'granted' && from > today;
  const isJudged = may.assess || may.decide;
  return (
    <article className={layout.card} aria-label={name}>
      <div className={layout.row}>
        <StatusWord kind={pictures[state]}>{words.state[isComing ? 'coming' : state]}</StatusWord>
        {exemption.expiry === 'soon' && (
          <StatusWord kind="round">{words.expiresSoon(day(expiresOn), away(expiresOn))}</StatusWord>
        )}
        {exemption.followed === 'againstDpo' && <StatusWord kind="urgent">{words.againstDpo}</StatusWord>}
      </div>
      <h2 className={layout.subheading}>{name}</h2>
      <p>{words.scope[scope](scope === 'team' ? askedByName : scopeName, exemption.usedIn)}</p>
      <p>{words.period(day(from), day(expiresOn))}</p>
      {exemption.isImported && <p className={layout.quiet}>{words.imported}</p>}
      {exemption.undecided && <StatusWord kind="urgent">{words.undecided}</StatusWord>}
      {exemption.lawBoundNow && <StatusWord kind="locked">{words.lawBoundNow}</StatusWord>}
      {ruleNow && !exemption.lawBoundNow && (
        <p className={layout.quiet}>
          {(state === 'asked' || state === 'assessed' ? words.ruleChanged : words.ruleNow)(version, ruleNow)}
        </p>
      )}
      {/* Whoever is to judge it reads it first. */}
      <Folded title={words.details} label={words.named(words.details, name)} open={isJudged}>
        <ExemptionFacts exemption={exemption} />
      </Folded>
      <ExemptionSteps exemption={exemption} data={data} isFirst={isFirst} />
    </article>
  );
}

/** Everything about one exemption in the order it came: what was asked, what the DBR said, what was decided, how it ended. */
function ExemptionFacts({ exemption }: { exemption: Exemption }) {
  const day = useDay();
  const words = useText('exemptions');
  const { fact } = words;
  const at = (moment: string | undefined) => (moment ? day(dayAt(moment)) : '');
  const { advice, adviceReason, adviceConditions, assessedByName, assessedAt, dpoConditions } = exemption;
  const { state, decisionReason, decidedByName, decidedAt, conditions, endedOn, endedByName, endReason } = exemption;
  const facts: readonly (Fact | undefined)[] = [
    { name: fact.reason, value: exemption.reason },
    { name: fact.risk, value: exemption.risk },
    { name: fact.tradeOff, value: exemption.tradeOffNote },
    { name: fact.measures, value: exemption.compensatingMeasures },
    {
      name: fact.asked,
      value: words.byOn(exemption.askedByName, at(exemption.askedAt)),
      help: words.wished(day(exemption.wishedFrom), day(exemption.wishedUntil)),
    },
    assessedByName !== undefined
      ? {
          name: fact.assessed,
          value: words.saidBy(advice && words.advice[advice], assessedByName, at(assessedAt), adviceReason ?? ''),
        }
      : undefined,
    adviceConditions !== undefined
      ? {
          name: fact.dpoConditions,
          value: dpoConditions === 'dropped' ? words.dropped(adviceConditions) : adviceConditions,
        }
      : undefined,
    decidedByName !== undefined
      ? {
          name: fact.decided,
          value: words.saidBy(
            words.decision[state === 'refused' ? 'refused' : 'granted'],
            ...([decidedByName, at(decidedAt), decisionReason ?? ''] as const),
          ),
          ...(exemption.followed === 'againstDpo' && { help: words.againstDpo }),
        }
      : undefined,
    conditions !== undefined ? { name: fact.conditions, value: conditions } : undefined,
    endedOn !== undefined
      ? { name: fact.ended, value: words.endedBy(endedByName ?? '', day(endedOn), endReason ?? '') }
      : undefined,
    exemption.earlier.length > 0
      ? {
          name: fact.earlier,
          value: exemption.earlier
            .map(({ from, expiresOn, state: then }) => words.earlierLine(day(from), day(expiresOn), words.state[then]))
            .join(', '),
        }
      : undefined,
  ];
  return <Facts facts={facts.flatMap((one) => one ?? [])} />;
}

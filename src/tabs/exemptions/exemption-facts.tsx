import { dayAt, dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { useText } from '../use-text.ts';
import type { Exemption } from './exemption-view.ts';

/** Everything about one exemption in the order it came: what was asked, what the DBR said, what was decided, how it ended. */
export function ExemptionFacts({ exemption, today }: { exemption: Exemption; today: string }) {
  const { language } = useSpeech();
  const words = useText('exemptions');
  const { fact } = words;
  const day = (date: string) => dayWords(date, language, today);
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
    advice && {
      name: fact.assessed,
      value: words.saidBy(words.advice[advice], assessedByName ?? '', at(assessedAt), adviceReason ?? ''),
    },
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

import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { MeetingRule } from './meeting-rule.tsx';

type OwnRule = Extract<ViewData<'meeting'>, { state: 'open' }>['rules'][number];

interface MeetingRulesProps {
  code: string;
  rules: readonly OwnRule[];
  /** How many of the agenda's rules the reader has confirmed. */
  confirmed: number;
  today: Day;
}

/** Exactly what the reader owes of the agenda. What was confirmed here stays, with its receipt. */
export function MeetingRules({ code, rules, confirmed, today }: MeetingRulesProps) {
  const words = useText('meeting').rules;
  const [seen, see] = useState(rules);
  const fresh = rules.filter(({ rule }) => seen.every((one) => one.rule !== rule));
  if (fresh.length > 0) see([...seen, ...fresh]);
  if (seen.length === 0) {
    return <EmptyState picture="calm" title={confirmed > 0 ? words.all : words.mine} next={words.allNext} />;
  }
  return (
    <section className={layout.form} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={layout.quiet}>{words.help}</p>
      <ul className={layout.list}>
        {seen.map((own) => (
          <MeetingRule key={own.rule} code={code} own={own} today={today} />
        ))}
      </ul>
      <div role="status">{rules.length === 0 && <p className={layout.lead}>{words.all}</p>}</div>
    </section>
  );
}

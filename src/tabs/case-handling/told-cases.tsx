import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useSpeech } from '../language.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { NameDeputy } from './name-deputy.tsx';

interface ToldCasesProps {
  told: ViewData<'decisions'>['told'];
  today: Day;
}

/** Cases the reader was told of that are not to be decided now: a notice leads to where its case stands. */
export function ToldCases({ told, today }: ToldCasesProps) {
  const { text } = useSpeech();
  const words = useText('cases').caseHandling.decisions;
  const [named, setNamed] = useState<string>();
  if (told.length === 0) return null;
  return (
    <Section title={words.toldTitle}>
      <div role="status">
        {named !== undefined && (
          <Notice kind="good" title={words.nameDeputy.named(named)}>
            <p>{words.nameDeputy.undo}</p>
            <TextLink to="/appointments">{words.nameDeputy.appointments}</TextLink>
          </Notice>
        )}
      </div>
      {told.some(({ state }) => state !== 'nobody') && <p className={layout.quiet}>{words.toldHelp}</p>}
      <ul className={layout.list}>
        {told.map(({ number, state, mayName }) => (
          <li key={number} className={layout.card}>
            <strong>{text.cases.number(number)}</strong>
            <p>{mayName ? words.nameDeputy.why : words.told[state]}</p>
            {mayName && (
              <NameDeputy
                number={number}
                today={today}
                onNamed={(name) => {
                  setNamed(name);
                  focusContent();
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

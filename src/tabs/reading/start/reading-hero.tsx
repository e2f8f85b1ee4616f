import { Suspense } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { useSpeech } from '../../language.tsx';
import { DueDate } from '../../parts/due-date.tsx';
import { later } from '../../parts/later.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { layout } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { reasonWords } from '../reason-words.ts';
import { ruleName } from '../rule/rule-name.ts';
import { Hero } from './hero.tsx';
import { RemindTomorrow } from './remind-tomorrow.tsx';

const ReadRing = later(() => import('./read-ring.tsx'));

type Start = ViewData<'start'>;

/** The rule to read next, and how many are read of how many. */
export function ReadingHero({ start, rule }: { start: Start; rule: Start['owed'][number] }) {
  const speech = useSpeech();
  const words = speech.text.reading;
  const name = ruleName(rule);
  const verb = rule.occasion === 'changed' ? words.readChange : words.read;
  const [reason] = rule.reasons;
  return (
    <Hero
      title={name}
      above={
        <>
          {rule.critical && <StatusWord kind="urgent">{words.critical}</StatusWord>}
          <StatusWord kind={rule.occasion}>{words.occasion[rule.occasion]}</StatusWord>
          <DueDate day={rule.dueOn} />
        </>
      }
      picture={
        <Suspense>
          <ReadRing read={start.confirmed} all={start.confirmed + start.owed.length} />
        </Suspense>
      }
      foot={
        <>
          <LinkButton to={`/rule/${rule.rule}`} appearance="primary" aria-label={`${verb}: ${name}`}>
            {verb}
          </LinkButton>
          <span className={layout.quiet}>{words.readingTime(rule.seconds)}</span>
          <RemindTomorrow until={start.snoozedUntil} />
        </>
      }
    >
      {rule.whatsNew && (
        <p>
          <strong>{words.whatsNew}: </strong>
          <span lang={rule.whatsNewLanguage}>{rule.whatsNew}</span>
        </p>
      )}
      {reason && <p className={layout.quiet}>{reasonWords(reason, speech)}</p>}
    </Hero>
  );
}

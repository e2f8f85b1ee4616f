import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { reasonWords } from './reason-words.ts';
import { RemindTomorrow } from './remind-tomorrow.tsx';
import { ruleName } from './rule/rule-name.ts';

const useStyles = makeStyles({
  foot: { columnGap: '8px', marginTop: tokens.spacingVerticalXS },
  time: { color: tokens.colorNeutralForeground2 },
});

interface OwedCardProps {
  card: ViewData<'start'>['owed'][number];
  today: Day;
  first: boolean;
  /** The reader is on leave: no deadline runs, and nothing is asked. */
  paused: boolean;
  /** The reader has asked for peace until then. */
  snoozedUntil?: Day | undefined;
}

/** One rule that waits: why, until when, how long it takes. */
export function OwedCard({ card, today, first, paused, snoozedUntil }: OwedCardProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { text } = speech;
  const name = ruleName(card);
  const Heading = paused ? 'h3' : 'h2';
  const [reason] = card.reasons;
  const verb = card.occasion === 'changed' ? text.reading.readChange : text.reading.read;
  return (
    <article className={layout.card} aria-labelledby={`owed-${card.rule}`}>
      <div className={layout.row}>
        {card.critical && <StatusWord kind="urgent">{text.reading.critical}</StatusWord>}
        <StatusWord kind={card.occasion}>{text.reading.occasion[card.occasion]}</StatusWord>
        {!paused && <DueDate day={card.dueOn} today={today} />}
      </div>
      <Heading id={`owed-${card.rule}`} className={layout.heading}>
        {name}
      </Heading>
      {card.whatsNew && card.occasion === 'changed' ? (
        <p>
          <strong>{text.reading.whatsNew}: </strong>
          <span lang={card.whatsNewLanguage}>{card.whatsNew}</span>
        </p>
      ) : (
        <p className={layout.quiet}>{text.reading.occasionWhy[card.occasion]}</p>
      )}
      {reason && <p className={layout.quiet}>{reasonWords(reason, speech)}</p>}
      <div className={mergeClasses(layout.row, styles.foot)}>
        <LinkButton
          to={`/rule/${card.rule}`}
          appearance={first && !paused ? 'primary' : 'secondary'}
          aria-label={`${verb}: ${name}`}
        >
          {verb}
        </LinkButton>
        <span className={styles.time}>{text.reading.readingTime(card.seconds)}</span>
        {first && !paused && <RemindTomorrow until={snoozedUntil} today={today} />}
      </div>
    </article>
  );
}

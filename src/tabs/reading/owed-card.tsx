import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../domain/dates.ts';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { ruleName } from './rule-name.ts';

const useStyles = makeStyles({
  foot: { justifyContent: 'space-between', marginTop: tokens.spacingVerticalXS },
  time: { color: tokens.colorNeutralForeground2 },
});

interface OwedCardProps {
  card: ViewData<'start'>['owed'][number];
  today: Day;
  first: boolean;
  /** The reader is on leave: no deadline runs, and nothing is asked. */
  paused: boolean;
}

/** One rule that waits: why, until when, how long it takes. */
export function OwedCard({ card, today, first, paused }: OwedCardProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { text } = useSpeech();
  const name = ruleName(card);
  const Heading = paused ? 'h3' : 'h2';
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
          {card.whatsNew}
        </p>
      ) : (
        <p className={layout.quiet}>{text.reading.occasionWhy[card.occasion]}</p>
      )}
      <div className={mergeClasses(layout.row, styles.foot)}>
        <LinkButton
          to={`/rule/${card.rule}`}
          appearance={first && !paused ? 'primary' : 'secondary'}
          aria-label={`${verb}: ${name}`}
        >
          {verb}
        </LinkButton>
        <span className={styles.time}>{text.reading.readingTime(card.seconds)}</span>
      </div>
    </article>
  );
}

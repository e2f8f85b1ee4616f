import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { LinkButton, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useAway, useToday } from '../use-day.ts';
import { reasonWords } from './reason-words.ts';
import { ruleName } from './rule/rule-name.ts';

/** The cards, the most urgent first; only the first asks loudly. Nothing does while the reader is on leave. */
export function OwedList({ start }: { start: ViewData<'start'> }) {
  const { owed, paused, snoozedUntil } = start;
  const { text } = useSpeech();
  return (
    <>
      {paused && <h2 className={layout.heading}>{text.reading.paused.whenBack}</h2>}
      <ul className={layout.list} aria-label={paused ? text.reading.paused.whenBack : text.reading.owedList}>
        {owed.map((card, index) => (
          <li key={card.rule}>
            <OwedCard card={card} first={index === 0} paused={paused} snoozedUntil={snoozedUntil} />
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  foot: { columnGap: '8px', marginTop: tokens.spacingVerticalXS },
  time: { color: tokens.colorNeutralForeground2 },
  // At the far end of the line; on a line of its own on a phone, where the words stand under the button above.
  remind: { marginInlineStart: 'auto', '@media (max-width: 479px)': { marginInlineStart: 0 } },
  button: { minWidth: 0, paddingInline: '8px' },
  // The first letter stands under the button above it.
  alone: { '@media (max-width: 479px)': { marginInlineStart: '-8px' } },
});

interface OwedCardProps {
  card: ViewData<'start'>['owed'][number];
  first: boolean;
  /** The reader is on leave: no deadline runs, and nothing is asked. */
  paused: boolean;
  /** The reader has asked for peace until then. */
  snoozedUntil?: Day | undefined;
}

/** One rule that waits: why, until when, how long it takes. */
function OwedCard({ card, first, paused, snoozedUntil }: OwedCardProps) {
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
        {!paused && <DueDate day={card.dueOn} />}
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
        {first && !paused && <RemindTomorrow until={snoozedUntil} />}
      </div>
    </article>
  );
}

interface RemindTomorrowProps {
  /** Peace has been asked for until then. */
  until?: Day | undefined;
}

/** *Mind mig om det i morgen*, and taking it back. One button, so that the focus stays on it. */
function RemindTomorrow({ until }: RemindTomorrowProps) {
  const today = useToday();
  const away = useAway();
  const styles = useStyles();
  const { text } = useSpeech();
  const action = useAction('remindTomorrow');
  const words = text.reading.remind;
  const day = action.data ? action.data.record.snoozedUntil : until;
  const snoozed = day !== undefined && day > today;
  return (
    <>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <span className={mergeClasses(layout.row, styles.remind)}>
        <span role="status">{snoozed && words.will(away(day))}</span>
        <Press
          of={action}
          send={{ on: !snoozed }}
          appearance="subtle"
          className={mergeClasses(styles.button, !snoozed && styles.alone)}
        >
          {snoozed ? words.undo : words.ask}
        </Press>
      </span>
    </>
  );
}

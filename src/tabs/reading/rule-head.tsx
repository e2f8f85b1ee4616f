import { makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { TimerRegular } from '@fluentui/react-icons/svg/timer';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../domain/dates.ts';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { StampLine } from '../parts/stamp-line.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { ruleName } from './rule-name.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  title: { display: 'flex', alignItems: 'start', columnGap: '8px', justifyContent: 'space-between' },
  // Teams on a phone cannot print, and a long title needs the room.
  print: { flexShrink: 0, '@media (max-width: 479px)': { display: 'none' } },
  time: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  icon: { fontSize: '18px' },
});

interface RuleHeadProps {
  rule: ViewData<'rule'>;
  today: Day;
  /** The reader is on leave, and the deadline stands still. */
  paused: boolean;
}

/** Name, how long it takes, until when, and the stamp. */
export function RuleHead({ rule, today, paused }: RuleHeadProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, text } = useSpeech();
  const words = text.reading.rule;
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <PageTitle>{ruleName(rule)}</PageTitle>
        <span className={styles.print} data-screen-only>
          <Action
            appearance="subtle"
            icon={<PrintRegular />}
            aria-label={words.print}
            title={words.print}
            onClick={() => window.print()}
          />
        </span>
      </div>
      <div className={layout.row}>
        <span className={styles.time}>
          <TimerRegular className={styles.icon} aria-hidden />
          {words.time(text.reading.readingTime(rule.seconds))}
        </span>
        {rule.stamp.state === 'inForce' && rule.mine === 'owed' && rule.dueOn && !paused && (
          <DueDate day={rule.dueOn} today={today} />
        )}
        {rule.core && <StatusWord kind="reference">{words.core}</StatusWord>}
        {rule.lawBound && <StatusWord kind="locked">{words.lawBound}</StatusWord>}
      </div>
      <StampLine stamp={rule.stamp} today={today} />
      {rule.language !== language && <p className={layout.quiet}>{words.danishOnly}</p>}
    </header>
  );
}

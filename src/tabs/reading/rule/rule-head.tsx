import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TimerRegular } from '@fluentui/react-icons/svg/timer';
import type { ViewData } from '../../../contract/contract.ts';
import { useSpeech } from '../../language.tsx';
import { DueDate } from '../../parts/due-date.tsx';
import { layout, PageTitle } from '../../parts/page.tsx';
import { DocumentStamp } from '../../parts/page-stamp.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { ruleName } from './rule-name.ts';

const useStyles = makeStyles({
  time: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  icon: { fontSize: '18px' },
  facts: { fontSize: tokens.fontSizeBase200, columnGap: '12px' },
});

interface RuleHeadProps {
  rule: ViewData<'rule'>;
  /** The reader is on leave, and the deadline stands still. */
  paused: boolean;
}

/** Name, how long it takes and until when. The reader's own deadline does not hang on the wall. */
export function RuleHead({ rule, paused }: RuleHeadProps) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const words = text.reading.rule;
  return (
    <header className={layout.stack}>
      <DocumentStamp title={ruleName(rule)} stamp={rule.stamp} />
      <PageTitle>{ruleName(rule)}</PageTitle>
      <div className={mergeClasses(layout.row, styles.facts)}>
        <span className={styles.time} data-screen-only>
          <TimerRegular className={styles.icon} aria-hidden />
          {text.reading.readingTime((rule.change ?? rule).seconds)}
        </span>
        {rule.stamp.state === 'inForce' && rule.mine === 'owed' && rule.dueOn && !paused && (
          <span data-screen-only>
            <DueDate day={rule.dueOn} />
          </span>
        )}
        {rule.core && rule.mine === 'notRequired' && rule.stamp.state !== 'trial' && (
          <StatusWord kind="reference">{words.core}</StatusWord>
        )}
        {rule.lawBound && <StatusWord kind="locked">{words.lawBound}</StatusWord>}
      </div>
      {rule.language !== language && <p className={layout.quiet}>{words.danishOnly}</p>}
    </header>
  );
}

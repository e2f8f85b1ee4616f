import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import type { Day } from '../../../core/dates.ts';
import { useSpeech } from '../../language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { WholeRule } from '../whole-rule.tsx';
import { PartFeedback } from './part-feedback.tsx';
import { ReadingTools } from './reading-tools.tsx';
import { RuleAsk } from './rule-ask.tsx';
import { RuleBody } from './rule-body.tsx';
import { RuleChange } from './rule-change.tsx';
import { useTextSize } from './text-size.ts';

const paperSize = { '@media print': { zoom: 1 } };

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  normal: {},
  large: { zoom: 1.2, ...paperSize },
  largest: { zoom: 1.45, ...paperSize },
});

/**
 * The text to read with its tools. A rule that has changed since it was read opens on the changes, the whole one press
 * away; any other is there from the start (S88).
 */
export function RuleReading({ rule, today }: { rule: ViewData<'rule'>; today: Day }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const [size, setSize] = useTextSize();
  const [whole, setWhole] = useState(false);
  const { change, occasion } = useWhileOpen(rule);
  return (
    <>
      <ReadingTools rule={rule} change={whole ? undefined : change} size={size} onSize={setSize} />
      <div className={`${styles.text} ${styles[size]}`}>
        {change ? (
          <>
            <RuleChange
              change={change}
              summary={{ words: rule.whatsNew, lang: rule.whatsNewLanguage }}
              areas={rule.areas}
              today={today}
            />
            <WholeRule open={whole} onToggle={() => setWhole(!whole)}>
              <RuleBody rule={rule} under={(part) => <PartFeedback rule={rule} {...part} />} />
            </WholeRule>
          </>
        ) : (
          <>
            {rule.whatsNew && occasion === 'changed' && (
              <Notice kind="info" title={text.reading.whatsNew}>
                <p lang={rule.whatsNewLanguage}>{rule.whatsNew}</p>
              </Notice>
            )}
            <RuleBody rule={rule} under={(part) => <PartFeedback rule={rule} {...part} />} />
          </>
        )}
        <RuleAsk rule={rule} />
      </div>
    </>
  );
}

/** Why the rule was asked for, kept when it is confirmed and no longer is: the page must not jump under the reader. */
function useWhileOpen({ change, occasion }: ViewData<'rule'>): Pick<ViewData<'rule'>, 'change' | 'occasion'> {
  const [asked, setAsked] = useState({ change, occasion });
  if (occasion && (occasion !== asked.occasion || change !== asked.change)) setAsked({ change, occasion });
  return asked;
}

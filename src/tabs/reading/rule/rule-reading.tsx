import { makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { Suspense, useMemo, useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { partOf } from '../../../features/editing/feedback/passage.ts';
import { ruleText } from '../../../features/handbook/rule-text.ts';
import { FeedbackHere } from '../../feedback/feedback-here.tsx';
import { useSpeech } from '../../language.tsx';
import { ErrorFence } from '../../parts/error-fence.tsx';
import { later } from '../../parts/later.ts';
import { Action } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useMay } from '../../use-may.ts';
import { WholeRule } from '../whole-rule.tsx';
import { Contacts } from './contacts.tsx';
import { RuleBody } from './rule-body.tsx';
import { RuleChange } from './rule-change.tsx';
import { RuleSection } from './rule-section.tsx';
import { type TextSize, useTextSize } from './text-size.ts';
import { TextSizeButtons } from './text-size-buttons.tsx';

const paperSize = { '@media print': { zoom: 1 } };

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  normal: {},
  large: { zoom: 1.2, ...paperSize },
  largest: { zoom: 1.45, ...paperSize },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '4px',
    ':empty': { display: 'none' },
  },
  // Teams on a phone cannot print.
  print: { marginInlineStart: 'auto', '@media (max-width: 479px)': { display: 'none' } },
});

/**
 * The text to read with its tools. A rule that has changed since it was read opens on the changes, the whole one press
 * away; any other is there from the start (S88).
 */
export function RuleReading({ rule }: { rule: ViewData<'rule'> }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const [size, setSize] = useTextSize();
  const [whole, setWhole] = useState(false);
  const { change, occasion } = useWhileOpen(rule);
  return (
    <>
      <ErrorFence instead={() => null}>
        <Suspense>
          <div className={styles.tools} data-screen-only>
            <ReadAloudButtons rule={rule} change={whole ? undefined : change} />
          </div>
        </Suspense>
      </ErrorFence>
      <div className={`${styles.text} ${styles[size]}`}>
        {change ? (
          <>
            <RuleChange
              change={change}
              summary={{ words: rule.whatsNew, lang: rule.whatsNewLanguage }}
              areas={rule.areas}
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
      <ReadingTools size={size} onSize={setSize} />
    </>
  );
}

/** Why the rule was asked for, kept when it is confirmed and no longer is: the page must not jump under the reader. */
function useWhileOpen({ change, occasion }: ViewData<'rule'>): Pick<ViewData<'rule'>, 'change' | 'occasion'> {
  const [asked, setAsked] = useState({ change, occasion });
  if (occasion && (occasion !== asked.occasion || change !== asked.change)) setAsked({ change, occasion });
  return asked;
}

/** *Hvem spørger jeg?*: what the rule says about it, and the real people under it. */
function RuleAsk({ rule }: { rule: ViewData<'rule'> }) {
  const { text } = useSpeech();
  const own = useMemo(() => ruleText(rule.text).sections.find(({ kind }) => kind === 'ask'), [rule.text]);
  const section = own ?? { kind: 'ask', title: text.reading.rule.ask, body: '' };
  return (
    <RuleSection section={section} lang={rule.language}>
      <Contacts contacts={rule.contacts} />
      {own && <PartFeedback rule={rule} {...own} />}
    </RuleSection>
  );
}

/** Under a part of the version in force: the quiet way to say that it is unclear. What is old is nobody's to mend. */
function PartFeedback({ rule, title, body }: { rule: ViewData<'rule'>; title: string; body: string }) {
  const mayMark = useMay('markUnclear');
  const part = useMemo(() => partOf(title, body), [title, body]);
  return mayMark && part && rule.stamp.state === 'inForce' ? <FeedbackHere rule={rule} part={part} /> : null;
}

const ReadAloudButtons = later(() => import('./read-aloud-buttons.tsx'));

/** Text size and printing: one row after the text, which comes first, and never on paper. */
function ReadingTools({ size, onSize }: { size: TextSize; onSize: (size: TextSize) => void }) {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <div className={styles.tools} data-screen-only>
      <TextSizeButtons size={size} onChoose={onSize} />
      <span className={styles.print}>
        <Action appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
          {text.reading.rule.print}
        </Action>
      </span>
    </div>
  );
}

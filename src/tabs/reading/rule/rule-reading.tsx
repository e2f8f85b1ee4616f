import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { firstAndRest, ruleText } from '../../../features/handbook/rule-text.ts';
import { useSpeech } from '../../language.tsx';
import { ErrorFence } from '../../parts/error-fence.tsx';
import { Fold } from '../../parts/fold.tsx';
import { later } from '../../parts/later.ts';
import { layout } from '../../parts/page.tsx';
import { Contacts } from './contacts.tsx';
import { RuleBody } from './rule-body.tsx';
import { RuleCard } from './rule-card.tsx';
import { RuleChange } from './rule-change.tsx';
import { RuleSection } from './rule-section.tsx';
import type { TextSize } from './text-size.ts';

const paperSize = { '@media print': { zoom: 1 } };

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  normal: {},
  large: { zoom: 1.2, ...paperSize },
  largest: { zoom: 1.45, ...paperSize },
});

interface RuleReadingProps {
  rule: ViewData<'rule'>;
  size: TextSize;
  /** What belongs to the rule and is not its text. */
  children?: ReactNode;
}

/**
 * A rule as a card: what is new and what is to be done, before anything is pressed; the change word by word and the rest
 * of the rule are each one press away (S88).
 */
export function RuleReading({ rule, size, children }: RuleReadingProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const words = text.reading.change;
  const [isWhole, setWhole] = useState(false);
  const { change, occasion } = useWhileOpen(rule);
  const { first, rest } = useMemo(() => firstAndRest(ruleText(rule.text)), [rule.text]);
  const ask = rest.sections.find(({ kind }) => kind === 'ask') ?? {
    kind: 'ask' as const,
    title: text.reading.rule.ask,
    body: '',
  };
  const headings = [
    ...rest.sections.filter(({ kind }) => kind !== 'ask').map(({ title }) => title),
    ...(rest.examples.length > 0 ? [text.reading.rule.example] : []),
    ask.title,
  ];
  return (
    <>
      <div className={mergeClasses(layout.flow, styles.text, styles[size])}>
        <RuleCard rule={{ ...rule, change }} isChanged={occasion === 'changed'} first={first} />
        {change && (
          <Fold title={words.wordForWord} data-screen-only>
            <RuleChange change={change} areas={rule.areas} />
          </Fold>
        )}
        <Fold title={words.whole} hint={headings.join(' · ')} onToggle={setWhole}>
          <RuleBody rule={rule} text={rest} />
          <RuleSection section={ask} lang={rule.language}>
            <Contacts contacts={rule.contacts} />
          </RuleSection>
          {children}
        </Fold>
      </div>
      <ErrorFence instead={() => null}>
        <Suspense>
          <ReadAloudButtons rule={rule} change={isWhole ? undefined : change} />
        </Suspense>
      </ErrorFence>
    </>
  );
}

/** Why the rule was asked for, kept when it is confirmed and no longer is: the page must not jump under the reader. */
function useWhileOpen({ change, occasion }: ViewData<'rule'>): Pick<ViewData<'rule'>, 'change' | 'occasion'> {
  const [asked, setAsked] = useState({ change, occasion });
  if (occasion && (occasion !== asked.occasion || change !== asked.change)) setAsked({ change, occasion });
  return asked;
}

const ReadAloudButtons = later(() => import('./read-aloud-buttons.tsx'));

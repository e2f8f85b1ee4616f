import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { DrillMark } from '../drills/drill-mark.tsx';
import { useSpeech } from '../language.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({ inside: { paddingBlockStart: tokens.spacingVerticalS } });

export type OpenedMemo = NonNullable<ViewData<'caseToDecide'>['memo']>;

interface OpenedCaseProps {
  line: ViewData<'decisions'>['waiting'][number];
  children: (memo: OpenedMemo) => ReactNode;
}

/** A case in a list of what is to be decided. What it says is fetched, and counts as read, when somebody opens it. */
export function OpenedCase({ line, children }: OpenedCaseProps) {
  const styles = useStyles();
  const now = useNow();
  const when = useWhen();
  const { cases } = useSpeech().text;
  const words = useText('cases').caseHandling.decisions;
  const [isOpen, open] = useState(false);
  const { key, number, category, deadlineAt } = line;
  const due = deadlineAt && words[deadlineAt < now ? 'deadlineWas' : 'deadline'](when(deadlineAt));
  return (
    <div className={layout.card}>
      <DrillMark of={line} />
      <Folded
        title={[cases.number(number), cases.category[category], due].filter(Boolean).join(' · ')}
        onToggle={({ currentTarget }) => open(currentTarget.open)}
      >
        {isOpen && (
          <div className={styles.inside}>
            <Opened of={key}>{children}</Opened>
          </div>
        )}
      </Folded>
    </div>
  );
}

function Opened({ of: key, children }: { of: string; children: OpenedCaseProps['children'] }) {
  return (
    <QueryBoundary view={useView('caseToDecide', { key })} lines={4}>
      {({ memo }) => memo && children(memo)}
    </QueryBoundary>
  );
}

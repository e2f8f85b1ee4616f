import { Field, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionRecord } from '../../../contract/contract.ts';
import { areManyEnds, areManyUnnamed } from '../../../features/workplace/imports/many-ends.ts';
import { useSpeech } from '../../language.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Tick } from '../../parts/form/fields.tsx';
import { Action } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { linesToLookAt, type Todo } from './todo.ts';

type Outcome = ActionRecord<'importEmployments'>;

interface PreviewProps {
  outcome: Outcome;
  todo: Todo;
  /** What becomes of the jobs it does not name; `unsure`: they stay, since lines were kept back. */
  unnamed: 'ended' | 'stay' | 'unsure';
  running: boolean;
  /** It was begun, and something was in the way: what is in stays in. */
  stopped: boolean;
  /** How many have been brought in so far. */
  done: number;
  onBringIn: (manyEnd: boolean) => void;
}

/** What the file would do, before anything is done. */
export function Preview({ outcome, todo, unnamed, running, stopped, done, onBringIn }: PreviewProps) {
  const words = useText('maintenance').workplace.employments;
  const [isRight, setRight] = useState(false);
  const [tried, setTried] = useState(false);
  const { added, changed, ended, current } = outcome;
  const changes = added + changed;
  const asks = areManyEnds(ended, current);
  const isHalf = stopped && done > 0;
  function press(): void {
    setTried(true);
    if (!running && (isRight || !asks)) onBringIn(isRight);
  }
  return (
    <div ref={focusHere} tabIndex={-1} className={layout.unframed}>
      <Section title={words.preview}>
        <div role="status">
          {changes === 0 && <Notice kind="info" title={words.nothing} />}
          {isHalf && <Notice kind="warning" title={words.stopped(done, changes)} />}
        </div>
        <Counts outcome={outcome} todo={todo} />
        {isToldOf(unnamed, outcome) && <p>{words.unnamed[unnamed](outcome.unnamed, current)}</p>}
        {asks && changes > 0 && (
          <Notice kind="warning" title={words.manyEnd(ended, current)}>
            <p>{words.manyEndNext}</p>
            <Field {...(tried && !isRight && { validationMessage: words.manyEndNeeded })}>
              <Tick label={words.manyEndTick} value={isRight} onChange={setRight} />
            </Field>
          </Notice>
        )}
        {running && (
          <div role="status">
            <p>{words.running(done, changes)}</p>
            <ProgressBar value={done / changes} aria-label={words.running(done, changes)} />
          </div>
        )}
        {changes > 0 && (
          <div className={layout.actions}>
            <Action appearance="primary" disabledFocusable={running} onClick={press}>
              {isHalf ? words.runRest : words.run}
            </Action>
          </div>
        )}
      </Section>
    </div>
  );
}

/** A few that stay are not worth a sentence. */
function isToldOf(unnamed: PreviewProps['unnamed'], outcome: Outcome): boolean {
  return unnamed === 'stay' ? areManyUnnamed(outcome.unnamed, outcome.current) : outcome.unnamed > 0;
}

/** What was brought in. */
export function Done({ outcome, todo, kept, onStartOver }: DoneProps) {
  const words = useText('maintenance').workplace.employments;
  return (
    <div ref={focusHere} tabIndex={-1} className={layout.unframed}>
      <Notice kind={outcome.left > 0 ? 'warning' : 'good'} title={words.done} role="status">
        {outcome.left > 0 && <p>{words.notAll(outcome.left)}</p>}
        <Counts outcome={outcome} todo={todo} />
        {kept && <p>{kept}</p>}
        <div className={layout.actions}>
          <Action onClick={onStartOver}>{words.another}</Action>
        </div>
      </Notice>
    </div>
  );
}

/** The button that was pressed is gone: the keyboard and the screen reader go on here. */
function focusHere(part: HTMLElement | null): void {
  part?.focus();
}

interface DoneProps extends Pick<PreviewProps, 'outcome' | 'todo'> {
  /** Whether the choice of columns is kept, in a sentence. */
  kept: string | undefined;
  onStartOver: () => void;
}

function Counts({ outcome, todo }: Pick<PreviewProps, 'outcome' | 'todo'>) {
  const words = useText('maintenance').workplace.employments.counts;
  const { language } = useSpeech();
  const { added, changed, ended, unchanged } = outcome;
  const counts = {
    ...{ added, changed: changed - ended, ended, unchanged },
    ...{ waiting: todo.waiting.length, toLookAt: linesToLookAt(todo) },
  };
  const facts = Object.entries(counts).map(([name, value]) => ({
    name: words[name as keyof typeof counts],
    value: value.toLocaleString(language === 'da' ? 'da' : 'en-GB'),
  }));
  return <Facts facts={facts} />;
}

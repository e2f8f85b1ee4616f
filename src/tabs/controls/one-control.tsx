import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { addDays } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import type { SystemPartProps } from '../systems/shown-system.ts';
import { useAway, useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { AnswerForm } from './answer-form.tsx';
import { ControlForm } from './control-form.tsx';
import { ControlResult } from './control-result.tsx';
import type { ShownControl } from './shown-control.ts';

type Status = 'late' | 'soon' | 'planned' | 'done' | 'ended';

const pictures: Readonly<Record<Status, StatusKind>> = {
  late: 'urgent',
  soon: 'new',
  planned: 'round',
  done: 'done',
  ended: 'withdrawn',
};

const useStyles = makeStyles({
  control: {
    marginBottom: '16px',
    '& p': { margin: 0, overflowWrap: 'anywhere' },
    // In line with the words above.
    '& button': { minWidth: 'auto', marginInlineStart: '-12px', marginInlineEnd: '12px' },
    '& form button': { marginInline: 0 },
  },
});

/** What has a day is soon due from so many days before. */
const soonDays = 30;

function statusOf({ dueOn, endedOn }: ShownControl, today: string): Status {
  if (endedOn !== undefined) return 'ended';
  if (dueOn === undefined) return 'done';
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, soonDays) ? 'soon' : 'planned';
}

/** One control of a system: when it is due, who does it, what came of it, and what may be done. */
export function OneControl({ control, system, onDone }: SystemPartProps & { control: ShownControl }) {
  const styles = useStyles();
  const words = useText('controls');
  const [day, away, today] = [useDay(), useAway(), useToday()];
  const [open, setOpen] = useState<'plan' | 'answer' | 'correct'>();
  const { kind, months, performerName, dueOn, results, mayAnswer } = control;
  const name = words.kind[kind];
  const [last, ...earlier] = results;
  const status = statusOf(control, today);
  const close = () => setOpen(undefined);
  const done = (what: Done) => {
    close();
    onDone(what);
  };
  return (
    <section aria-label={name} className={styles.control}>
      <h3 className={layout.entryName}>{name}</h3>
      <StatusWord kind={pictures[status]}>{words.state[status]}</StatusWord>
      {dueOn !== undefined && <p>{words.due(day(dueOn), away(dueOn))}</p>}
      <p className={layout.quiet}>
        {[
          performerName === undefined ? words.doneByOwner : words.doneBy(performerName),
          months === undefined ? words.once : words.every(months),
        ].join(' · ')}
      </p>
      {open === undefined && <Steps {...{ control, system, onDone, open: setOpen }} />}
      {open === 'plan' && <ControlForm {...{ system, control, kinds: [kind], onClose: close, onPlanned: done }} />}
      {open === 'answer' && dueOn && <AnswerForm {...{ control, name, dueOn, onClose: close, onAnswered: done }} />}
      {open === 'correct' && last && (
        <AnswerForm {...{ control, name, dueOn: last.dueOn, result: last, onClose: close, onAnswered: done }} />
      )}
      {last && (
        <ControlResult
          {...{ result: last, name, onDone }}
          {...(mayAnswer && open === undefined && { onCorrect: () => setOpen('correct') })}
        />
      )}
      {earlier.length > 0 && (
        <Folded title={words.earlier(earlier.length)}>
          {earlier.map((result) => (
            <ControlResult key={result.key} {...{ result, name, onDone }} />
          ))}
        </Folded>
      )}
    </section>
  );
}

interface StepsProps extends SystemPartProps {
  control: ShownControl;
  open: (what: 'plan' | 'answer') => void;
}

function Steps({ control, system, onDone, open }: StepsProps) {
  const words = useText('controls');
  const end = useAction('endControl');
  const { key, kind, months, startOn, performer, dueOn, mayAnswer, endedOn, version } = control;
  const name = words.kind[kind];
  const mayPlan = system.plannableControls.includes(kind);
  return (
    <div className={layout.row} data-screen-only>
      {mayAnswer && dueOn !== undefined && (
        <Action appearance="subtle" aria-label={words.answerNamed(name)} onClick={() => open('answer')}>
          {words.answer}
        </Action>
      )}
      {mayPlan && (
        <Action appearance="subtle" aria-label={words.changeNamed(name)} onClick={() => open('plan')}>
          {words.change}
        </Action>
      )}
      {mayPlan && endedOn === undefined && (
        <Press
          of={end}
          send={{ control: key }}
          appearance="subtle"
          aria-label={words.endNamed(name)}
          then={({ record }) =>
            onDone({
              said: words.ended(name),
              undo: {
                name: 'planControl',
                send: { about: system.key, kind, months, startOn, performer, seen: record.version ?? version },
              },
            })
          }
        >
          {words.end}
        </Press>
      )}
      <FaultNotice fault={end.isPending ? null : end.error} sentences={words.fault} />
    </div>
  );
}

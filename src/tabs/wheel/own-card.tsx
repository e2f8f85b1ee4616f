import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { capitalize } from '../capitalize.ts';
import { AnswerForm } from '../controls/answer-form.tsx';
import { ControlResult } from '../controls/control-result.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useAway, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { EvidenceFile } from './evidence-file.tsx';
import { OwnForm } from './own-form.tsx';
import { type OwnItem, stateMarks, type WheelDone } from './wheel-item.ts';

interface OwnCardProps {
  item: OwnItem;
  mayPlan: boolean;
  onDone: WheelDone;
}

/** An item of the municipality's own: when it is due, who does it, what came of it, and what may be done (S119, S123). */
export function OwnCard({ item, mayPlan, onDone }: OwnCardProps) {
  const words = useText('wheel');
  const controls = useText('controls');
  const [day, away] = [useDay(), useAway()];
  const [open, setOpen] = useState<'plan' | 'answer' | 'correct'>();
  const { title, state, dueOn, months, ownerName, performerName, external, broughtBy, results, mayAnswer } = item;
  const [last] = results;
  const close = () => setOpen(undefined);
  const done = (what: Done) => {
    close();
    onDone(what, item.key);
  };
  const answering = { control: item, name: title, by: 'answerWheelItem', onClose: close, onAnswered: done } as const;
  return (
    <article id={item.key} tabIndex={-1} className={layout.card} aria-label={title}>
      <StatusWord kind={stateMarks[state]}>{words.state[state]}</StatusWord>
      <h3 className={layout.subheading}>{title}</h3>
      {dueOn !== undefined && <p>{words.due(day(dueOn), away(dueOn))}</p>}
      {dueOn !== undefined && broughtBy !== undefined && <p className={layout.quiet}>{words.brought[broughtBy]}</p>}
      <p>{ownerName === undefined ? words.noOwner : words.owner(ownerName)}</p>
      {performerName !== undefined && <p>{words.performer(performerName)}</p>}
      <p className={layout.quiet}>
        {[
          capitalize(months === undefined ? controls.once : controls.every(months)),
          ...(external === undefined ? [] : [words.helpFrom(external)]),
        ].join(' · ')}
      </p>
      {open === undefined && <Steps {...{ item, mayPlan, onDone, open: setOpen }} />}
      {open === 'plan' && <OwnForm item={item} onPlanned={done} onClose={close} />}
      {open === 'answer' && dueOn !== undefined && <AnswerForm {...answering} dueOn={dueOn} />}
      {open === 'correct' && last && <AnswerForm {...answering} dueOn={last.dueOn} result={last} />}
      {results.length > 0 && (
        <Folded title={`${words.results} (${results.length})`} label={words.resultsNamed(title)}>
          {results.map((result) => (
            <ControlResult
              key={result.key}
              {...{ result, name: title, onDone, followUp: 'followUpWheelItem' }}
              {...(result === last && mayAnswer && open === undefined && { onCorrect: () => setOpen('correct') })}
            >
              <EvidenceFile of={result} name={title} mayUpload={mayAnswer} />
            </ControlResult>
          ))}
        </Folded>
      )}
    </article>
  );
}

interface StepsProps extends OwnCardProps {
  open: (what: 'plan' | 'answer') => void;
}

function Steps({ item, mayPlan, onDone, open }: StepsProps) {
  const words = useText('wheel');
  const end = useAction('endWheelItem');
  const {
    key,
    id,
    title,
    months,
    startOn,
    owner,
    performer,
    external,
    triggers = [],
    dueOn,
    mayAnswer,
    endedOn,
  } = item;
  if (!mayPlan && !(mayAnswer && dueOn !== undefined)) return null;
  return (
    <div className={layout.actions} data-screen-only>
      {mayAnswer && dueOn !== undefined && (
        <Action aria-label={words.answerNamed(title)} onClick={() => open('answer')}>
          {words.answer}
        </Action>
      )}
      {mayPlan && (
        <Action
          appearance="subtle"
          className={layout.flush}
          aria-label={words.changeNamed(title)}
          onClick={() => open('plan')}
        >
          {words.change}
        </Action>
      )}
      {mayPlan && endedOn === undefined && (
        <Press
          of={end}
          send={{ control: key }}
          appearance="subtle"
          className={layout.flush}
          aria-label={words.endNamed(title)}
          then={({ record: { version: seen } }) =>
            onDone({
              said: words.ended(title),
              undo: {
                name: 'planWheelItem',
                send: { id, title, months, startOn, owner, performer, external, triggers: [...triggers], seen },
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

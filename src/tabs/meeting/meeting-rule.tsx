import { useId, useState } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { clockWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { AskToConfirm, ConfirmMeaning } from '../reading/rule/ask-to-confirm.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { RuleReading } from '../reading/rule/rule-reading.tsx';
import { useTextSize } from '../reading/rule/text-size.ts';
import { UndoButton } from '../reading/undo-button.tsx';
import { useText } from '../use-text.ts';

type Done = { receipt: ActionRecord<'confirmReading'>; since: Moment };

/** One rule of the agenda: closed, read, confirmed. Nobody confirms what is not on the screen. */
export function MeetingRule({ code, own }: { code: string; own: { rule: string; title: string; seconds: number } }) {
  const { language } = useSpeech();
  const words = useText('meeting').rules;
  const [isOpen, open] = useState(false);
  const [done, setDone] = useState<Done>();
  const name = ruleName(own);
  return (
    <li className={layout.card}>
      <h3 className={layout.subheading}>{name}</h3>
      {done ? (
        <Confirmed done={done} onUndone={() => setDone(undefined)}>
          {words.done(clockWords(done.receipt.confirmedAt, language), done.receipt.version)}
        </Confirmed>
      ) : (
        <>
          <p className={layout.quiet}>{words.time(own.seconds)}</p>
          {isOpen && (
            <Reading
              code={code}
              rule={own.rule}
              onDone={(now) => {
                setDone(now);
                open(false);
              }}
            />
          )}
          <div>
            <Action appearance={isOpen ? 'subtle' : 'secondary'} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
              {isOpen ? words.close(own.rule.toUpperCase()) : words.read(own.rule.toUpperCase())}
            </Action>
          </div>
        </>
      )}
    </li>
  );
}

function Reading({ code, rule, onDone }: { code: string; rule: string; onDone: (done: Done) => void }) {
  const { language, text } = useSpeech();
  const words = useText('meeting').rules;
  const view = useView('rule', { rule });
  const [size] = useTextSize();
  const meaning = useId();
  const action = useAction('confirmReading');
  const confirm = (version: string) =>
    action.isPending ||
    action.mutate(
      { rule, version, language, meeting: code },
      { onSuccess: ({ record, now }) => onDone({ receipt: record, since: now }) },
    );
  return (
    <QueryBoundary view={view} lines={6}>
      {(page) => (
        <>
          <RuleReading rule={page} size={size} />
          <ConfirmMeaning id={meaning} rule={page} words={text.reading.confirm} />
          <AskToConfirm
            words={text.reading.confirm}
            meaning={meaning}
            sending={action.isPending}
            withdrawn={false}
            fault={action.error ?? undefined}
            onConfirm={() => confirm(page.version)}
            inDoubt={<TextLink to={`/rule/${rule}`}>{words.inDoubt}</TextLink>}
          />
        </>
      )}
    </QueryBoundary>
  );
}

function Confirmed({ done, onUndone, children }: { done: Done; onUndone: () => void; children: string }) {
  const action = useAction('withdrawConfirmation');
  const [isOver, setOver] = useState(false);
  const { rule, version, undoUntil } = done.receipt;
  return (
    <>
      <div role="status">
        <StatusWord kind="done">{children}</StatusWord>
      </div>
      {undoUntil && !isOver && (
        <div>
          <UndoButton
            from={done.since}
            until={undoUntil}
            undoing={action.isPending}
            onUndo={() => action.isPending || action.mutate({ rule, version }, { onSuccess: onUndone })}
            onGone={() => setOver(true)}
          />
        </div>
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}

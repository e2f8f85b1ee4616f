import { type ComponentType, Suspense, useRef } from 'react';
import { hasWords, isTooLong } from '../../features/questions/question.ts';
import { Unreachable } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { later } from '../parts/later.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useOnline } from '../parts/offline-notice.tsx';
import { layout } from '../parts/page.tsx';
import type { Whom } from './whom.ts';
import { WrittenText } from './written-text.tsx';

const BestLines: ComponentType<{ asked: string }> = later(() => import('../search/best-lines.tsx'));

export interface Wanted {
  text: string;
  to: 'manager' | 'dpo';
}

interface AskWriteProps {
  whom: Whom;
  text: string;
  /** About no rule in particular: the handbook answers while it is written. */
  isFree: boolean;
  sending: boolean;
  fault?: Error | undefined;
  onChange: (text: string) => void;
  onSend: (wanted: Wanted) => void;
  onCancel?: (() => void) | undefined;
}

/** What, and by which button to whom. A failed sending leaves the words as they are. */
export function AskWrite({ whom, text, isFree, sending, fault, onChange, onSend, onCancel }: AskWriteProps) {
  const online = useOnline();
  const words = useSpeech().text.questions.ask;
  const first = whom.manager === undefined ? 'dpo' : 'manager';
  const pressed = useRef<Wanted['to']>(first);
  const missing = !hasWords(text);
  const unsent = fault instanceof Unreachable && fault.offline;
  const sent = { isPending: sending, error: unsent ? null : (fault ?? null) };

  const form = useForm(sent, () => {
    const to = pressed.current;
    pressed.current = first;
    if (!missing && !isTooLong(text)) onSend({ text: text.trim(), to });
  });

  const askDpo = whom.dpo?.deputy ? words.askDeputy : words.askDpo;
  return (
    <Form
      {...form}
      says={[whom.manager === undefined ? askDpo : words.askManager(whom.manager), words.sending]}
      {...(onCancel && { onClose: onCancel })}
      beside={
        whom.manager !== undefined &&
        whom.dpo && (
          <Action
            type="submit"
            disabledFocusable={sending}
            onClick={() => {
              pressed.current = 'dpo';
            }}
          >
            {askDpo}
          </Action>
        )
      }
      after={<WhomIsAsked whom={whom} />}
    >
      <WrittenText
        label={isFree ? words.free : words.text}
        hint={words.textHelp}
        value={text}
        fault={form.tried && missing ? words.empty : undefined}
        onChange={onChange}
      />
      {isFree && (
        <Suspense fallback={null}>
          <BestLines asked={text} />
        </Suspense>
      )}
      {unsent && !sending && <Notice kind="warning" title={online ? words.backOnline : words.offline} role="alert" />}
    </Form>
  );
}

/** The manager by name, and the DBR, whom the manager does not look over the shoulder of. */
function WhomIsAsked({ whom: { manager, nearness, noManager, dpo } }: { whom: Whom }) {
  const words = useSpeech().text.questions.ask;
  const officer = dpo && (dpo.deputy ? words.deputy : words.dpo)(dpo.name);
  const leader = manager !== undefined && (nearness === 'above' ? words.managerAbove : words.manager)(manager);
  return (
    <div className={layout.stack}>
      {noManager && <p className={layout.quiet}>{noManager === 'outside' ? words.outside : words.noManager}</p>}
      {leader && <p className={layout.quiet}>{dpo ? words.managerHelp(leader) : leader}</p>}
      {officer && <p className={layout.quiet}>{noManager ? officer : words.dpoHelp(officer)}</p>}
    </div>
  );
}

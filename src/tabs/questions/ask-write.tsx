import { type ComponentType, Suspense } from 'react';
import { Unreachable } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { later } from '../parts/later.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useOnline } from '../parts/offline-notice.tsx';
import { layout } from '../parts/page.tsx';
import type { Whom } from './whom.ts';
import { WrittenField } from './written-field.tsx';

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
  const unsent = fault instanceof Unreachable && fault.offline;
  const sent = { isPending: sending, error: unsent ? null : (fault ?? null) };

  const askDpo = whom.dpo?.deputy ? words.askDeputy : words.askDpo;
  return (
    <EntryForm<{ text: string }>
      says={[whom.manager === undefined ? askDpo : words.askManager(whom.manager), words.sending]}
      begin={{ text }}
      sending={sent}
      onSend={(said, { pressed }) => onSend({ ...said, to: pressed === 'dpo' ? pressed : first })}
      onClose={onCancel}
      beside={
        whom.manager !== undefined &&
        whom.dpo && (
          <Action type="submit" value="dpo" disabledFocusable={sending}>
            {askDpo}
          </Action>
        )
      }
      after={<WhomIsAsked whom={whom} />}
    >
      <WrittenField
        label={isFree ? words.free : words.text}
        hint={words.textHelp}
        value={text}
        empty={words.empty}
        onChange={onChange}
      />
      {isFree && (
        <Suspense fallback={null}>
          <BestLines asked={text} />
        </Suspense>
      )}
      {unsent && !sending && <Notice kind="warning" title={online ? words.backOnline : words.offline} role="alert" />}
    </EntryForm>
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

import type { ActionInput, ActionName } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Press } from './link-button.tsx';
import { FaultNotice } from './notice.tsx';
import { layout } from './page.tsx';
import { Toast } from './toast.tsx';

/** What has just been done, and the press that takes it back where there is a way back. */
export interface Done {
  said: string;
  undo?: { [N in ActionName]: { name: N; send: ActionInput<N> } }[ActionName];
}

interface UndoNoticeProps {
  done: Done | undefined;
  words: { undo: string; undoing: string; fault: Readonly<Record<string, string>> };
  onUndone: () => void;
  /** The notice takes the focus: what was pressed may be far away on a phone, and is gone. */
  takesFocus?: boolean;
}

/** What was done last on a page, in a sentence, with *Fortryd* beside it. */
export function UndoNotice({ done, takesFocus, ...undo }: UndoNoticeProps) {
  return (
    <Toast of={done}>
      {done?.undo && (
        // One at a time: why the last could not be taken back says nothing of the next.
        <div key={JSON.stringify(done)} ref={takesFocus ? goOnHere : undefined} tabIndex={-1}>
          <Undo {...done.undo} {...undo} />
        </div>
      )}
    </Toast>
  );
}

function Undo<N extends ActionName>({
  name,
  send,
  words,
  onUndone,
}: { name: N; send: ActionInput<N> } & Omit<UndoNoticeProps, 'done'>) {
  const action = useAction(name);
  return (
    <>
      <FaultNotice fault={action.isPending ? null : action.error} sentences={words.fault} />
      <div className={layout.actions}>
        <Press of={action} send={send} busy={words.undoing} then={onUndone}>
          {words.undo}
        </Press>
      </div>
    </>
  );
}

function goOnHere(notice: HTMLElement | null): void {
  notice?.focus({ preventScroll: true });
  notice?.scrollIntoView({ block: 'center' });
}

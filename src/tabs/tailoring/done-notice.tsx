import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** What has just been done, and what takes it back. */
export interface Done {
  /** The part of the page that says it. */
  part: 'packs' | 'words';
  said: string;
  save?: ActionInput<'savePack'>;
  close?: ActionInput<'closePack'>;
  word?: ActionInput<'saveSearchWord'>;
}

/** What was done last on the page, in a sentence, with *Fortryd* beside it. */
export function DoneNotice({ done, onDone }: { done: Done | undefined; onDone: (done: Done) => void }) {
  // One at a time: why the last could not be taken back says nothing of the next.
  return <div role="status">{done && <Undoable key={JSON.stringify(done)} done={done} onDone={onDone} />}</div>;
}

function Undoable({ done, onDone }: { done: Done; onDone: (done: Done) => void }) {
  const words = useText('tailoring');
  const save = useAction('savePack');
  const close = useAction('closePack');
  const word = useAction('saveSearchWord');
  const undone = () => onDone({ part: done.part, said: words.undone });
  const isPending = save.isPending || close.isPending || word.isPending;
  const fault = isPending ? null : (save.error ?? close.error ?? word.error);
  return (
    <div ref={goOnHere} tabIndex={-1}>
      <Notice kind="good" title={done.said}>
        <FaultNotice fault={fault} sentences={words.form.fault} />
        <div className={layout.actions}>
          {done.save && (
            <Press of={save} send={done.save} busy={words.undoing} then={undone}>
              {words.undo}
            </Press>
          )}
          {done.close && (
            <Press of={close} send={done.close} busy={words.undoing} then={undone}>
              {words.undo}
            </Press>
          )}
          {done.word && (
            <Press of={word} send={done.word} busy={words.undoing} then={undone}>
              {words.undo}
            </Press>
          )}
        </div>
      </Notice>
    </div>
  );
}

/** What was pressed may be far below on a phone, and is gone; the keyboard goes on at the way back. */
function goOnHere(notice: HTMLElement | null): void {
  notice?.focus({ preventScroll: true });
  notice?.scrollIntoView({ block: 'center' });
}

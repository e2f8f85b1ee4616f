import type { ReactNode } from 'react';
import { FileInput } from '../parts/form/file-input.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { type FileFault, useChosenFile } from './use-chosen-file.ts';

interface UploadFileProps {
  words: Readonly<Record<'file' | 'fileHelp' | FileFault, string>>;
  /** What its button says, and says while it is sent. */
  says: readonly [still: string, busy: string];
  /** `.docx,.dotx` */
  accept: string;
  sending: { isPending: boolean; error: Error | null };
  onSend: (file: { name: string; content: string }) => void;
  /** A sentence for each thing that may be in the way of it. */
  sentences?: Readonly<Record<string, string>>;
  /** More buttons. */
  children?: ReactNode;
}

/** A file somebody chooses and sends. */
export function UploadFile({ words, says, accept, sending, onSend, sentences = {}, children }: UploadFileProps) {
  const { file, fault, choose, read } = useChosenFile();
  const send = async () => {
    const content = await read();
    if (content !== undefined && file) onSend({ name: file.name, content });
  };
  return (
    <div className={layout.form}>
      <FileInput
        label={words.file}
        accept={accept}
        help={words.fileHelp}
        fault={fault && words[fault]}
        onChoose={choose}
      />
      <div className={layout.actions}>
        <Action disabledFocusable={sending.isPending} onClick={() => void (sending.isPending || send())}>
          {says[sending.isPending ? 1 : 0]}
        </Action>
        {children}
      </div>
      {!sending.isPending && <FaultNotice fault={sending.error} sentences={sentences} />}
    </div>
  );
}

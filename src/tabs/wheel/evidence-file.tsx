import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useChosenFile } from '../attachments/use-chosen-file.ts';
import { useDownload } from '../parts/download.tsx';
import { FileInput } from '../parts/form/file-input.tsx';
import { Action, CloseForm } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface EvidenceFileProps {
  /** A locked item, or a result of an own one. */
  of: { key: string; version: number; fileName?: string | undefined };
  /** What it is called. */
  name: string;
  mayUpload: boolean;
}

/** The file that shows what was done: fetched by everybody who sees the wheel, put there by who may say so (S120). */
export function EvidenceFile({ of, name, mayUpload }: EvidenceFileProps) {
  const words = useText('wheel');
  const [isOpen, setOpen] = useState(false);
  const { take, action, outcome } = useDownload('takeWheelEvidence', words.fileTaken);
  const { key, fileName } = of;
  if (fileName === undefined && !mayUpload) return null;
  return (
    <>
      {isOpen && <Upload {...{ of, name, onClose: () => setOpen(false) }} />}
      {!isOpen && (
        <div className={layout.actions} data-screen-only>
          {fileName !== undefined && (
            <Action
              appearance="subtle"
              className={layout.flush}
              disabledFocusable={action.isPending}
              onClick={() => take({ key })}
            >
              {words.takeFile(fileName)}
            </Action>
          )}
          {mayUpload && (
            <Action
              appearance="subtle"
              className={layout.flush}
              aria-label={(fileName === undefined ? words.addFileNamed : words.otherFileNamed)(name)}
              onClick={() => setOpen(true)}
            >
              {fileName === undefined ? words.addFile : words.otherFile}
            </Action>
          )}
        </div>
      )}
      {outcome}
    </>
  );
}

function Upload({
  of: { key, version: seen },
  name,
  onClose,
}: Omit<EvidenceFileProps, 'mayUpload'> & { onClose: () => void }) {
  const words = useText('wheel');
  const { file, fault, choose, read } = useChosenFile();
  const save = useAction('saveWheelEvidence');
  const send = async () => {
    const content = await read();
    if (content !== undefined && file) save.mutate({ key, seen, name: file.name, content }, { onSuccess: onClose });
  };
  return (
    <form
      className={layout.form}
      aria-label={words.addFileNamed(name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) void send();
      }}
    >
      <FileInput
        label={words.file}
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
        help={words.fileHelp}
        fault={fault && words.fileFault[fault]}
        onChoose={choose}
      />
      <div className={layout.actions}>
        <Action type="submit" disabledFocusable={save.isPending}>
          {save.isPending ? words.busy : words.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
      {save.error && !save.isPending && <RefusalNotice fault={save.error} />}
    </form>
  );
}

import { useId } from 'react';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { acceptedFiles } from './chosen-file.ts';
import type { FileFault } from './use-chosen-file.ts';

interface FileFieldProps {
  fault: FileFault | undefined;
  /** What stands under the field, such as which kinds of files are taken. */
  help?: string;
  onChoose: (file: File | undefined) => void;
}

/** Where a file is chosen, and what is wrong with it. */
export function FileField({ fault, help, onChoose }: FileFieldProps) {
  const words = useText('attachments').form;
  const field = useId();
  return (
    <>
      <div>
        <label htmlFor={field}>{words.file}</label>
        <input
          id={field}
          className={layout.file}
          type="file"
          accept={acceptedFiles}
          {...(help && { 'aria-describedby': `${field}-help` })}
          onChange={({ target: { files } }) => onChoose(files?.[0])}
        />
        {help && (
          <p id={`${field}-help`} className={layout.quiet}>
            {help}
          </p>
        )}
      </div>
      {fault && <Notice kind="warning" title={words[fault]} role="alert" />}
    </>
  );
}

import { FileInput } from '../parts/form/file-input.tsx';
import { Notice } from '../parts/notice.tsx';
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
  return (
    <>
      <FileInput label={words.file} accept={acceptedFiles} help={help} onChoose={onChoose} />
      {fault && <Notice kind="warning" title={words[fault]} role="alert" />}
    </>
  );
}

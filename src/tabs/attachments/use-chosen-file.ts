import { useState } from 'react';
import { largestAttachment } from '../../features/handbook/attachment.ts';
import { base64Of } from './chosen-file.ts';

/** Why the file cannot be sent; each has its sentence in the form. */
export type FileFault = 'needed' | 'tooLarge' | 'unreadable';

interface ChosenFile {
  file: File | undefined;
  fault: FileFault | undefined;
  choose(file: File | undefined): void;
  /** @returns the file in base64; nothing when it cannot be sent, and `fault` then says why */
  read(): Promise<string | undefined>;
}

/** The file somebody has chosen to send. */
export function useChosenFile(): ChosenFile {
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<FileFault>();
  return {
    file,
    fault,
    choose: (chosen) => {
      setFile(chosen);
      setFault(chosen && chosen.size > largestAttachment ? 'tooLarge' : undefined);
    },
    read: async () => {
      if (!file) return void setFault('needed');
      if (file.size > largestAttachment) return undefined;
      const content = await base64Of(file).catch(() => undefined);
      setFault(content === undefined ? 'unreadable' : undefined);
      return content;
    },
  };
}

import { type ReactNode, useId } from 'react';
import { layout } from '../page.tsx';

interface FileInputProps {
  label: string;
  /** Endings and kinds, as the browser's own dialogue wants them. */
  accept: string;
  /** Stands under it and is told with it. */
  help?: string | undefined;
  children?: ReactNode;
  onChoose: (file: File | undefined) => void;
}

/** Where a file is chosen, in the browser's own field. */
export function FileInput({ label, accept, help, children, onChoose }: FileInputProps) {
  const field = useId();
  return (
    <div>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className={layout.file}
        type="file"
        accept={accept}
        {...(help && { 'aria-describedby': `${field}-help` })}
        onChange={({ target: { files } }) => onChoose(files?.[0])}
      />
      {help && (
        <p id={`${field}-help`} className={layout.quiet}>
          {help}
        </p>
      )}
      {children}
    </div>
  );
}

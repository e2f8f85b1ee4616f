import { Field } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { layout } from '../page.tsx';

interface FileInputProps {
  label: string;
  /** Endings and kinds, as the browser's own dialogue wants them. */
  accept: string;
  /** Stands under it and is told with it. */
  help?: string | undefined;
  /** What is wrong with it, in the form's own words. */
  fault?: string | undefined;
  children?: ReactNode;
  onChoose: (file: File | undefined) => void;
}

/** Where a file is chosen, in the browser's own field. */
export function FileInput({ label, accept, help, fault, children, onChoose }: FileInputProps) {
  const field = useId();
  return (
    <div>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className={layout.file}
        type="file"
        accept={accept}
        {...((help || fault) && { 'aria-describedby': `${field}-help ${field}-fault` })}
        {...(fault && { 'aria-invalid': true })}
        onChange={({ target: { files } }) => onChoose(files?.[0])}
      />
      {help && (
        <p id={`${field}-help`} className={layout.quiet}>
          {help}
        </p>
      )}
      {fault && (
        <div id={`${field}-fault`} role="alert">
          <Field validationMessage={fault} />
        </div>
      )}
      {children}
    </div>
  );
}

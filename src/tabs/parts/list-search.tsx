import { Field, Input } from '@fluentui/react-components';
import { layout } from './page.tsx';

interface ListSearchProps {
  label: string;
  hint?: string;
  written: string;
  onWrite: (written: string) => void;
  /** How many were found; said only while something is written. Left out where the list itself says it. */
  found?: string;
}

/** A field over a list that shows what fits while somebody writes. */
export function ListSearch({ label, hint, written, onWrite, found }: ListSearchProps) {
  return (
    <>
      <Field label={label} hint={hint}>
        <Input type="search" size="large" value={written} maxLength={80} onChange={(_, { value }) => onWrite(value)} />
      </Field>
      {found !== undefined && (
        <p role="status" className={layout.quiet}>
          {written.trim() !== '' && found}
        </p>
      )}
    </>
  );
}

import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { layout } from '../page.tsx';
import { useFormWords } from './form-words.ts';

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

const useStyles = makeStyles({
  place: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    marginTop: '4px',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    // A border is drawn inside it: an outline would be cut off by a card's edge.
    ':focus-within': { border: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  input: { position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' },
  button: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  // Nothing is dragged with a finger.
  drag: { color: tokens.colorNeutralForeground2, '@media (pointer: coarse)': { display: 'none' } },
});

/**
 * Where a file is chosen or dropped. The browser's own field lies unseen over it, so that keys, screen readers and
 * dropping work as they do there, and its words are ours: the browser says them in its own language.
 */
export function FileInput({ label, accept, help, fault, children, onChoose }: FileInputProps) {
  const styles = useStyles();
  const words = useFormWords();
  const field = useId();
  const [name, setName] = useState<string>();
  const [isOver, setOver] = useState(false);

  function choose(file: File | undefined): void {
    setName(file?.name);
    onChoose(file);
  }

  return (
    <div>
      <label htmlFor={field}>{label}</label>
      <div className={mergeClasses(styles.place, isOver && styles.over)}>
        <input
          id={field}
          className={styles.input}
          type="file"
          accept={accept}
          aria-describedby={`${field}-name ${field}-help ${field}-fault`}
          {...(fault && { 'aria-invalid': true })}
          // A file that has been mended is chosen again under its name, which the browser takes for no change.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={({ target: { files } }) => choose(files?.[0])}
        />
        <span aria-hidden className={styles.button}>
          {words.browse}
        </span>
        <span id={`${field}-name`} className={mergeClasses(styles.name, !name && styles.drag)}>
          {name ?? words.orDrop}
        </span>
      </div>
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

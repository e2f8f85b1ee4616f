import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type ReactNode, useId, useRef } from 'react';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  box: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'center',
    minHeight: '44px',
    minWidth: 0,
    boxSizing: 'border-box',
    paddingInlineStart: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  input: {
    flexGrow: 1,
    minWidth: 0,
    height: '42px',
    padding: '0 8px',
    border: 'none',
    outlineStyle: 'none',
    font: 'inherit',
    // Under 16 px Safari on a phone zooms in on the field.
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    '::-webkit-search-cancel-button': { display: 'none' },
  },
  clear: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '44px',
    height: '42px',
    flexShrink: 0,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '20px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface SearchFieldProps {
  label: string;
  text: string;
  onChange(text: string): void;
  /** Enter, or the button. */
  onSubmit(): void;
  onFocus?(): void;
  /** A button beside the field. */
  children?: ReactNode;
}

/** A field to search in: a label above it, a cross that empties it, and Enter. */
export function SearchField({ label, text, onChange, onSubmit, onFocus, children }: SearchFieldProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  function clear(): void {
    onChange('');
    field.current?.focus();
  }

  return (
    <search data-screen-only>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <label htmlFor={id} className={layout.entryName}>
          {label}
        </label>
        <div className={layout.chips}>
          <div className={styles.box}>
            <SearchRegular className={styles.icon} aria-hidden />
            <input
              ref={field}
              id={id}
              type="search"
              className={styles.input}
              value={text}
              autoComplete="off"
              enterKeyHint="search"
              onChange={(event) => onChange(event.target.value)}
              onFocus={onFocus}
            />
            {text !== '' && (
              <button
                type="button"
                className={mergeClasses(layout.iconOnly, styles.clear)}
                aria-label={speech.text.search.clear}
                onClick={clear}
              >
                <DismissRegular aria-hidden />
              </button>
            )}
          </div>
          {children}
        </div>
      </form>
    </search>
  );
}

import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useText } from '../use-text.ts';
import { toolOf } from './markup.ts';
import { applyTool } from './write-in.ts';

const useStyles = makeStyles({
  // Grows with what is written where the browser can; elsewhere it is pulled.
  area: { maxHeight: 'none', '& textarea': { fieldSizing: 'content', minHeight: '88px', maxHeight: '60vh' } },
  long: { '& textarea': { minHeight: '320px' } },
});

interface WritingFieldProps {
  label: string;
  hint?: string | undefined;
  lang: 'da' | 'en';
  value: string;
  /** A whole text, not one section. */
  long?: boolean;
  longest: number;
  onFocus?: (field: HTMLTextAreaElement) => void;
  onChange: (value: string) => void;
}

/** A field for words with a few marks: Ctrl+B, Ctrl+K and Ctrl+Shift+8 do what they do elsewhere. */
export function WritingField({
  label,
  hint,
  lang,
  value,
  long = false,
  longest,
  onFocus,
  onChange,
}: WritingFieldProps) {
  const styles = useStyles();
  const { tools } = useText('drafts');
  const tool = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const wanted = event.ctrlKey || event.metaKey ? toolOf(event) : undefined;
    if (!wanted) return;
    event.preventDefault();
    applyTool(event.currentTarget, wanted, tools.linkText);
  };
  return (
    <Field label={label} {...(hint && { hint })}>
      <Textarea
        className={long ? `${styles.area} ${styles.long}` : styles.area}
        size="large"
        resize="vertical"
        lang={lang}
        spellCheck
        value={value}
        maxLength={longest}
        onKeyDown={tool}
        onFocus={({ currentTarget }: FocusEvent<HTMLTextAreaElement>) => onFocus?.(currentTarget)}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

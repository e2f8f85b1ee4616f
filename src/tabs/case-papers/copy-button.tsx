import { makeStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { useText } from '../use-text.ts';
import { useCopied } from './copied-fields.ts';

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface CopyButtonProps {
  text: string;
  /** Names the text for those who listen. */
  of?: string;
  /** Where it is remembered that these words have been copied. */
  slot?: string | undefined;
  /** A picture alone, beside the heading it copies what is under. */
  small?: boolean;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ text, of, slot, small }: CopyButtonProps) {
  const styles = useStyles();
  const words = useText('cases').casePapers;
  const before = useCopied();
  const isCopied = slot !== undefined && before.has(slot, text);
  const [outcome, say] = useState('');
  async function press(): Promise<void> {
    const isDone = await copied(text);
    say(isDone ? words.copied : words.notCopied);
    if (isDone && slot !== undefined) before.note(slot, text);
  }
  return (
    <>
      <Action
        icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
        {...(of !== undefined && { 'aria-label': words.copyOf(of) })}
        onClick={() => void press()}
        onBlur={() => say('')}
        {...(small && { appearance: 'subtle' })}
      >
        {!small && (of === undefined ? words.copyAll : words.copy)}
      </Action>
      <span role="status" className={small && outcome !== words.notCopied ? styles.heard : undefined}>
        {outcome === '' && isCopied ? words.copied : outcome}
      </span>
    </>
  );
}

/** The clipboard is shut in some hosts' frames; a selected text can still be copied there. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { useText } from '../use-text.ts';

/** Copies a text, and says whether it did. @param of names the text for whoever listens */
export function CopyButton({ text, of }: { text: string; of?: string }) {
  const words = useText('cases').casePapers;
  const [outcome, say] = useState('');
  return (
    <>
      <Action
        icon={<CopyRegular />}
        {...(of !== undefined && { 'aria-label': words.copyOf(of) })}
        onClick={async () => say((await copied(text)) ? words.copied : words.notCopied)}
        onBlur={() => say('')}
      >
        {of === undefined ? words.copyAll : words.copy}
      </Action>
      <span role="status">{outcome}</span>
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

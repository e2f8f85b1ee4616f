import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { KeptText } from './use-kept-text.ts';

/** Somebody else has written in the field meanwhile: both texts are there, and the reader says which stands. */
export function KeptConflict({ of: { state, theirs, keepMine, takeTheirs } }: { of: KeptText }) {
  const words = useText('cases').casePapers.kept;
  if (state !== 'conflict') return null;
  return (
    <Notice kind="warning" title={words.conflict} role="alert">
      <p>{words.theirs}:</p>
      <p className={layout.asWritten}>{theirs}</p>
      <div className={layout.actions}>
        <Action onClick={keepMine}>{words.keepMine}</Action>
        <Action onClick={takeTheirs}>{words.takeTheirs}</Action>
      </div>
    </Notice>
  );
}

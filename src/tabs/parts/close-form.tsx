import { useSpeech } from '../language.tsx';
import { Action } from './link-button.tsx';

/** The way out of a form with fields, in the same words everywhere: what is written in it goes. A mere panel says *Luk*. */
export function CloseForm({ onClose }: { onClose: () => void }) {
  const { text } = useSpeech();
  return <Action onClick={onClose}>{text.shell.closeForm}</Action>;
}

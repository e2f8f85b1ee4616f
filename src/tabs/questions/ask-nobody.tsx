import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';

/** Neither a manager nor a DBR can be asked here: the phone can. */
export function AskNobody({ onDone }: { onDone: () => void }) {
  const { text } = useSpeech();
  const words = text.questions.ask;
  return (
    <>
      <Notice kind="info" title={words.nobody} />
      <div>
        <Action onClick={onDone}>{text.shell.close}</Action>
      </div>
    </>
  );
}

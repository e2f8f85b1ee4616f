import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../language.tsx';
import { Action } from '../../parts/link-button.tsx';

interface InDoubtButtonProps {
  /** The form it opened has just closed, and the focus comes back here. */
  takeFocus: boolean;
  onPress: () => void;
}

/** *Jeg er i tvivl – spørg* (S64). */
export function InDoubtButton({ takeFocus, onPress }: InDoubtButtonProps) {
  const { text } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus();
  }, [takeFocus]);
  return (
    <Action ref={button} appearance="subtle" icon={<QuestionCircleRegular />} onClick={onPress}>
      {text.reading.confirm.inDoubt}
    </Action>
  );
}

import type { ButtonProps } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { useText } from '../use-text.ts';
import { TakeButton } from './take-button.tsx';

interface MemoButtonProps {
  /** Key of the edition on its way. */
  revision: string;
  /** Its name, `2027-1`. */
  edition: string;
  appearance?: ButtonProps['appearance'];
}

/** Gets an edition on its way as a Word memo for the agenda, with the new beside the old. */
export function MemoButton({ revision, edition, appearance = 'secondary' }: MemoButtonProps) {
  const { language } = useSpeech();
  const words = useText('handbookFiles');
  return (
    <TakeButton action="revisionMemo" asked={{ revision, language }} appearance={appearance}>
      {words.memo(edition)}
    </TakeButton>
  );
}

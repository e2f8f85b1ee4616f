import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/view.tsx';

/** Beside the list on wide screens until a rule is chosen. */
export default function ChooseRule() {
  const { text } = useSpeech();
  return <EmptyState picture="shelf" title={text.handbook.choose} next={text.handbook.chooseNext} />;
}

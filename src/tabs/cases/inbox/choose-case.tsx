import { useSpeech } from '../../language.tsx';
import { EmptyState } from '../../parts/view.tsx';

/** Beside the list on wide screens until a case is chosen. */
export default function ChooseCase() {
  const words = useSpeech().text.cases;
  return <EmptyState picture="slip" title={words.choose} next={words.chooseNext} />;
}

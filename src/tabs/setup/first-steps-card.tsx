import type { ViewData } from '../../contract/contract.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** On an editor's Start, until the municipality has taken its first steps. */
export default function FirstStepsCard({ done, all, mine }: NonNullable<ViewData<'me'>['firstSteps']>) {
  const words = useText('setup');
  return (
    <Notice kind="info" title={words.card(done, all)}>
      {mine.length > 0 && <p>{words.mine(mine.map((name) => words.steps[name].title))}</p>}
      <LinkButton to="/first-steps">{words.goOn}</LinkButton>
    </Notice>
  );
}

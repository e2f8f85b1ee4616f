import { useSpeech } from '../language.tsx';
import { type Colleague, FindColleague } from '../parts/find-colleague.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';

interface ColleagueSearchProps {
  chosen: Colleague | undefined;
  onChoose: (person: Colleague | undefined) => void;
}

/** The colleague somebody reports for, or the search for them. */
export function ColleagueSearch({ chosen, onChoose }: ColleagueSearchProps) {
  const words = useSpeech().text.breaches.report.forWhom;
  if (!chosen) return <FindColleague words={words} onChoose={onChoose} />;
  return (
    <>
      <p role="status">{words.chosen(chosen.name)}</p>
      <p className={layout.quiet}>{words.sees}</p>
      <div>
        <Action onClick={() => onChoose(undefined)}>{words.another}</Action>
      </div>
    </>
  );
}

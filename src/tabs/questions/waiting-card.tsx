import type { ViewData } from '../../contract/contract.ts';
import { longWait } from '../../features/questions/waiting.ts';
import { useSpeech } from '../language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';

interface WaitingCardProps {
  waiting: NonNullable<ViewData<'me'>['waiting']>;
  /** Nothing else on the page is asked of the reader: the way to the answer is the page's own button. */
  alone: boolean;
}

/** On Start, before the reader's own reading: somebody waits for an answer, and for how long (S84). */
export function WaitingCard({ waiting: { questions, day }, alone }: WaitingCardProps) {
  const words = useSpeech().text.questions;
  return (
    <Section title={words.toMe.waiting(questions)} card>
      <StatusWord kind={day >= longWait ? 'urgent' : 'owed'}>
        {questions === 1 ? words.waiting(day) : words.toMe.longest(day)}
      </StatusWord>
      <LinkButton to="/questions" appearance={alone ? 'primary' : 'secondary'}>
        {words.toMe.see(questions)}
      </LinkButton>
    </Section>
  );
}

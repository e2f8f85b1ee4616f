import type { ViewData } from '../../contract/contract.ts';
import { useWhen } from '../cases/when-words.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface Nis2NextProps {
  number: string;
  next: NonNullable<ViewData<'case'>['nis2Next']>;
}

/** What the NIS 2 authority is told next, and by when; the rest stands with the other notices. */
export function Nis2Next({ number, next: { step, deadlineAt, isBinding } }: Nis2NextProps) {
  const when = useWhen();
  const words = useText('cases').casePapers.notices;
  const isLate = deadlineAt < useNow();
  return (
    <Section title={words.nis2} card small>
      <StatusWord kind={isLate && isBinding ? 'urgent' : 'owed'}>
        {words[isLate ? 'late' : 'deadline'](words.step[step], when(deadlineAt))}
      </StatusWord>
      <p>
        <TextLink to={`/case/${number}/notices`}>{words.title}</TextLink>
      </p>
    </Section>
  );
}

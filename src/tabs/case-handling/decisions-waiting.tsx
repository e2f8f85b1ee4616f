import { LinkButton } from '../parts/link-button.tsx';
import { Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** On Start: how many cases wait for the reader's decision, and the way there. */
export default function DecisionsWaiting({ count }: { count: number }) {
  const words = useText('cases').caseHandling.decisions;
  return (
    <Section title={words.waiting(count)} card>
      <LinkButton to="/decisions">{words.see}</LinkButton>
    </Section>
  );
}

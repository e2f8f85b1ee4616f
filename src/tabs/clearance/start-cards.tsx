import type { ViewData } from '../../contract/contract.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** On Start, for the few it is asked of: a declaration to sign, or newcomers to brief for a manager. */
export default function StartCards({ signs, briefsFor }: Pick<ViewData<'me'>, 'signs' | 'briefsFor'>) {
  const words = useText('declaration');
  return (
    <>
      {signs && (
        <Section title={words.card.title} card>
          <p>{words.card.why}</p>
          <LinkButton to="/declaration">{words.card.open}</LinkButton>
        </Section>
      )}
      {briefsFor && (
        <Section title={words.briefs.title(briefsFor.join(', '))} card>
          <LinkButton to="/clearance">{words.briefs.open}</LinkButton>
        </Section>
      )}
    </>
  );
}

import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

/** On Start: how many cases wait for the reader's decision, and the way there. */
export default function DecisionsWaiting({ count }: { count: number }) {
  const words = useText('cases').caseHandling.decisions;
  return (
    <section className={layout.card} aria-labelledby="decisions-waiting">
      <h2 id="decisions-waiting" className={layout.heading}>
        {words.waiting(count)}
      </h2>
      <div>
        <LinkButton to="/decisions">{words.see}</LinkButton>
      </div>
    </section>
  );
}

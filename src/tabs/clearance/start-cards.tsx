import type { ViewData } from '../../contract/contract.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

/** On Start, for the few it is asked of: a declaration to sign, or newcomers to brief for a manager. */
export default function StartCards({ signs, briefsFor }: Pick<ViewData<'me'>, 'signs' | 'briefsFor'>) {
  const words = useText('declaration');
  return (
    <>
      {signs && (
        <section className={layout.card} aria-labelledby="declaration-waiting">
          <h2 id="declaration-waiting" className={layout.heading}>
            {words.card.title}
          </h2>
          <p>{words.card.why}</p>
          <div>
            <LinkButton to="/declaration">{words.card.open}</LinkButton>
          </div>
        </section>
      )}
      {briefsFor && (
        <section className={layout.card} aria-labelledby="briefings-waiting">
          <h2 id="briefings-waiting" className={layout.heading}>
            {words.briefs.title(briefsFor.join(', '))}
          </h2>
          <div>
            <LinkButton to="/clearance">{words.briefs.open}</LinkButton>
          </div>
        </section>
      )}
    </>
  );
}

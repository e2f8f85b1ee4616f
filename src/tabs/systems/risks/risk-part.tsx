import { LinkButton } from '../../parts/link-button.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { useDay } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import type { ShownSystem } from '../shown-system.ts';

/** How the risks to a system stand, on its page: in figures, for those who may see them (S57). */
export function RiskPart({ system: { key, risks } }: { system: ShownSystem }) {
  const words = useText('risks');
  const day = useDay();
  if (!risks) return null;
  const { high, medium, low, toDecide, toAdvise, nextLook } = risks;
  const isNone = high + medium + low === 0;
  return (
    <Section title={words.title} card>
      <p>{isNone ? words.none : words.counts(high, medium, low)}</p>
      {toDecide > 0 && <p>{words.toDecide(toDecide)}</p>}
      {toAdvise > 0 && <p>{words.toAdvise(toAdvise)}</p>}
      {nextLook && <p className={layout.quiet}>{words.nextLook(day(nextLook))}</p>}
      <div className={layout.actions} data-screen-only>
        <LinkButton to={`/system/${key}/risks`}>{isNone ? words.assessFirst : words.see}</LinkButton>
      </div>
    </Section>
  );
}

import { useView } from '../../api-hooks.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { useDay, useToday } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { stateMarks } from '../../wheel/wheel-item.ts';

/** The year as the council follows it: what is done when, and whether it was (S69). */
export function CouncilYear() {
  const day = useDay();
  const year = Number(useToday().slice(0, 4));
  const words = useText('wheel');
  const view = useView('councilYear', {});
  return (
    <Section title={words.ofYear(year)} card>
      <QueryBoundary view={view} lines={6}>
        {({ items }) => (
          <ol className={layout.tightList}>
            {items.map(({ key, item, due, doneOn, state }) => (
              <li key={key} className={layout.entry}>
                <span>{words.item[item]}</span>
                <span className={layout.row}>
                  <StatusWord kind={stateMarks[state]}>{words.state[state]}</StatusWord>
                  <span className={layout.quiet}>{day(doneOn ?? due)}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </QueryBoundary>
    </Section>
  );
}

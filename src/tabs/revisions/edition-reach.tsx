import { useAction } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';

/**
 * Whom the edition asks, per kind of person, and the minutes it costs the municipality, before anybody decides (S18, S19).
 */
export function EditionReach({ edition, mayWork }: { edition: Edition; mayWork: boolean }) {
  const day = useDay();
  const words = useText('revisions');
  const { reach, begun } = edition;
  return (
    <section className={layout.card} aria-label={words.reach.title}>
      <h2 className={layout.subheading}>{words.reach.title}</h2>
      {reach ? (
        <>
          <p className={layout.entryName}>
            {reach.people === 0 ? words.reach.nobody : words.reach.lead(reach.people, reach.seconds)}
          </p>
          {reach.people > 0 && <p>{words.reach.most(reach.most)}</p>}
          <ul className={layout.tightList}>
            {reach.byType.map(({ type, people, seconds }) => (
              <li key={type} className={layout.entry}>
                {words.reach.line(words.reach.type[type] ?? type, people, seconds)}
              </li>
            ))}
          </ul>
          <p className={layout.quiet}>
            {words.reach.at(day(dayAt(reach.at)))} {reach.outdated && words.reach.outdated}
          </p>
        </>
      ) : (
        <p className={layout.quiet}>{words.reach.none}</p>
      )}
      {mayWork && !begun && <WorkOutReach edition={edition} />}
    </section>
  );
}

/** The way to have it worked out; the first thing to do where nothing goes on without it. */
export function WorkOutReach({ edition: { key, reach }, isFirst = false }: { edition: Edition; isFirst?: boolean }) {
  const words = useText('revisions');
  const action = useAction('weighRevision');
  return (
    <>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action
          {...(isFirst && { appearance: 'primary' })}
          disabledFocusable={action.isPending}
          onClick={() => {
            if (!action.isPending) action.mutate({ key });
          }}
        >
          {action.isPending ? words.reach.working : reach ? words.reach.again : words.reach.work}
        </Action>
      </div>
    </>
  );
}

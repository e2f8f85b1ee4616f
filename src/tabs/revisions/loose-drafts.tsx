import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';

/** Drafts that are in no edition: each may be put in this one, and taken out again. */
export function LooseDrafts({ edition }: { edition: Edition }) {
  const words = useText('revisions');
  const action = useAction('putInRevision');
  if (edition.loose.length === 0) return null;
  return (
    <section aria-label={words.loose}>
      <h3 className={layout.subheading}>{words.loose}</h3>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <ul className={layout.tightList}>
        {edition.loose.map(({ draft, subject, title }) => (
          <li key={draft} className={layout.entry}>
            <span className={layout.entryName}>{words.part(subject.toUpperCase(), title)}</span>
            <div className={layout.actions}>
              <Action
                aria-label={words.putInOf(title)}
                disabledFocusable={action.isPending}
                onClick={() => {
                  if (!action.isPending) action.mutate({ draft, revision: edition.key });
                }}
              >
                {words.putIn}
              </Action>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

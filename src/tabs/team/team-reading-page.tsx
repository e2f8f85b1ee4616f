import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Action, BackLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { List } from '../parts/page/list.tsx';
import { Folded } from '../parts/page/section.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { ChoiceCard } from './choice-card.tsx';
import { ChoiceForm } from './choice-form.tsx';

/** *Det læser mit team* (S82): what is locked, what the manager has chosen, and choosing more. */
export default function TeamReadingPage() {
  const { reading: words, team } = useText('manager');
  const view = useView('teamReading', {});
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<string>();
  return (
    <ViewPage above={<BackLink to="/team">{team.title}</BackLink>} title={words.title} view={view} lines={8}>
      {(data, today) =>
        data.units.length === 0 && data.people.length === 0 ? (
          <EmptyState picture="seat" title={words.nobody} next={words.nobodyNext} />
        ) : (
          <>
            <p className={layout.lead}>{words.lead}</p>
            {saved !== undefined && <Notice kind="good" title={words.form.saved(saved)} role="status" />}
            {isOpen ? (
              <ChoiceForm
                data={data}
                onClose={(name) => {
                  setOpen(false);
                  setSaved(name);
                  focusContent();
                }}
              />
            ) : (
              <div className={layout.actions}>
                <Action appearance="primary" onClick={() => setOpen(true)}>
                  {words.form.open}
                </Action>
              </div>
            )}
            <section>
              <h2 className={layout.subheading}>{words.chosen}</h2>
              {data.choices.length === 0 ? (
                <EmptyState picture="calm" title={words.noneChosen} next={words.noneChosenNext} />
              ) : (
                <List of={data.choices} by="key">
                  {(choice) => <ChoiceCard choice={choice} today={today} />}
                </List>
              )}
            </section>
            <Folded title={words.locked(data.locked.length)}>
              <p className={layout.quiet}>{words.lockedHelp}</p>
              <ul>
                {data.locked.map(({ rule, title }) => (
                  <li key={rule}>
                    {rule.toUpperCase()} {title}
                  </li>
                ))}
              </ul>
            </Folded>
          </>
        )
      }
    </ViewPage>
  );
}

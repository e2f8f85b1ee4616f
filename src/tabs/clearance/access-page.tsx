import type { ViewData } from '../../contract/contract.ts';
import { spreadsheetText } from '../../core/spreadsheet-text.ts';
import { useView } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { saveText } from '../parts/download.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { type TextOf, useText } from '../use-text.ts';

type Starting = ViewData<'accessList'>['people'][number];

/** *Adgangsklar* for IT (G1): who is ready by first day, and nothing else about them. */
export default function AccessPage() {
  const { language } = useSpeech();
  const words = useText('clearance').access;
  const view = useView('accessList', {});
  return (
    <ViewPage title={words.title} view={view} lines={6}>
      {({ people }, today) => {
        if (people.length === 0) {
          return <EmptyState picture="calm" title={words.none} next={words.noneNext} />;
        }
        const day = (date: string) => dayWords(date, language, today);
        return (
          <>
            <p className={layout.lead}>{words.lead}</p>
            <div>
              <Action onClick={() => saveText(`${words.file}-${today}.csv`, 'text/csv', fileOf(people, words))}>
                {words.download}
              </Action>
            </div>
            {[...Map.groupBy(people, ({ startsOn }) => startsOn)].map(([startsOn, some]) => (
              <section key={startsOn}>
                <h2 className={layout.subheading}>{day(startsOn)}</h2>
                <ul className={layout.tightList}>
                  {some.map((one) => (
                    <li key={JSON.stringify(one)} className={layout.entry}>
                      <Person
                        name={one.name}
                        state={
                          <StatusWord kind={one.state === 'cleared' ? 'done' : 'owed'}>
                            {one.state === 'cleared' ? words.ready(day(one.clearedOn ?? startsOn)) : words.waiting}
                          </StatusWord>
                        }
                      >
                        <span className={layout.quiet}>
                          {[one.unit, one.kind === 'privileged' ? words.rights : undefined].filter(Boolean).join(' · ')}
                        </span>
                      </Person>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        );
      }}
    </ViewPage>
  );
}

function fileOf(people: readonly Starting[], words: TextOf<'clearance'>['access']): string {
  const rows = people.map(({ startsOn, name, unit = '', kind, state, clearedOn = '' }) => [
    startsOn,
    name,
    unit,
    kind === 'work' ? words.job : words.rights,
    words.stateWords[state],
    clearedOn,
  ]);
  return spreadsheetText([words.heads, ...rows]);
}

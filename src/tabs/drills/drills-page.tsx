import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { whenWords } from '../cases/when-words.ts';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { StartDrillForm } from './start-drill-form.tsx';

type Drill = ViewData<'drills'>['drills'][number];

/** The exercise that runs, or the form to start one, and what was learnt from those before. */
export default function DrillsPage() {
  const { cases } = useSpeech().text;
  const words = useText('cases').drills;
  const { notice, say } = useSaid();
  const view = useView('drills', {}, { everyMs: 30_000 });
  return (
    <ViewPage
      above={<BackLink to="/cases">{cases.toList}</BackLink>}
      title={words.title}
      lead={words.lead}
      before={notice}
      view={view}
      lines={4}
    >
      {({ drills }) => {
        const running = drills.find((drill) => drill.running);
        const before = drills.filter((drill) => drill !== running);
        return (
          <>
            {running ? (
              <Running drill={running} onEnded={() => say(words.ended)} />
            ) : (
              <StartDrillForm onStarted={() => say(words.started)} />
            )}
            {drills.length === 0 && <EmptyState picture="calm" title={words.none} next={words.noneNext} />}
            {before.length > 0 && (
              <Section title={words.before}>
                <ul className={layout.list}>
                  {before.map((drill) => (
                    <Learnt key={drill.key} drill={drill} />
                  ))}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </ViewPage>
  );
}

function Running({ drill, onEnded }: { drill: Drill; onEnded: () => void }) {
  const now = useNow();
  const { language, text } = useSpeech();
  const words = useText('cases').drills;
  return (
    <Section title={words.running(drill.title)} card>
      <p>{words.runningUntil(whenWords(drill.endsAt, language, dayAt(now), text))}</p>
      <p>{words.runningHow}</p>
      <Figures drill={drill} />
      <EndDrillForm drill={drill.key} onEnded={onEnded} />
    </Section>
  );
}

function Learnt({ drill }: { drill: Drill }) {
  const now = useNow();
  const { language, text } = useSpeech();
  const words = useText('cases').drills;
  const { title, byName, startedAt, wentWell, toImprove } = drill;
  const learnt = [
    ...(wentWell === undefined ? [] : [{ name: words.wentWell, value: wentWell }]),
    ...(toImprove === undefined ? [] : [{ name: words.toImprove, value: toImprove }]),
  ];
  return (
    <li className={layout.card}>
      <h3 className={layout.subheading}>{title}</h3>
      <p className={layout.quiet}>{words.by(byName, whenWords(startedAt, language, dayAt(now), text))}</p>
      <Figures drill={drill} />
      {learnt.length > 0 && <Facts facts={learnt} />}
    </li>
  );
}

function Figures({ drill: { figures } }: { drill: Drill }) {
  const words = useText('cases').drills;
  const minutes = (['toTold', 'toOpened', 'toAssessed'] as const).flatMap((name) => {
    const count = figures[name];
    return count === undefined ? [] : [{ name: words.figures[name], value: words.minutes(count) }];
  });
  return <Facts facts={[{ name: words.figures.reports, value: String(figures.reports) }, ...minutes]} />;
}

/** An exercise ends with two answers, while everybody still remembers. */
function EndDrillForm({ drill: key, onEnded }: { drill: string; onEnded: () => void }) {
  const { shell } = useSpeech().text;
  const { drills: words, caseHandling } = useText('cases');
  const action = useAction('endDrill');
  const hint = caseHandling.noNames;
  return (
    <EntryForm<Omit<ActionInput<'endDrill'>, 'key'>>
      label={words.end}
      says={[words.end, shell.saving]}
      names={words}
      begin={{ wentWell: '', toImprove: '' }}
      sending={action}
      onSend={(said) => action.mutate({ key, ...said }, { onSuccess: onEnded })}
    >
      {({ at }) => (
        <>
          <TextField {...at('wentWell')} hint={hint} max={longestStatement} required={words.needed} />
          <TextField {...at('toImprove')} hint={hint} max={longestStatement} required={words.needed} />
          <p className={layout.quiet}>{words.endHelp}</p>
        </>
      )}
    </EntryForm>
  );
}

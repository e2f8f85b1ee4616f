import { useState } from 'react';
import { useAction, useView } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { Press } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, List, layout, Section } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { useDay } from '../use-day.ts';
import { type TextOf, useText } from '../use-text.ts';
import { DoubtCard } from './doubt-card.tsx';
import { DoubtPicture } from './doubt-picture.tsx';
import type { DoubtInput, Doubts, Learning } from './doubt-place.ts';

/** *Tvivl om reglerne* (S3, S64, S117): the rule that most needs to be written anew first, counts and never who. */
export default function LearningPage() {
  const words = useText('learning');
  const view = useView('learning', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data) => <All data={data} />}
    </ViewPage>
  );
}

function All({ data }: { data: Learning }) {
  const words = useText('learning');
  const [settled, setSettled] = useState<DoubtInput>();
  const undo = useAction('reopenLearning');
  const { rules, inForce, maySettle } = data;
  return (
    <>
      {data.loading && <Notice kind="info" title={words.loading} />}
      {settled && (
        <Notice kind="good" title={words.settled} role="status">
          <Press of={undo} send={settled} then={() => setSettled(undefined)} busy={words.undoing}>
            {words.undo}
          </Press>
        </Notice>
      )}
      {undo.error && !undo.isPending && <RefusalNotice fault={undo.error} />}
      {rules.length === 0 ? (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      ) : (
        <>
          <p className={layout.lead}>{words.lead(rules.length)}</p>
          <p className={layout.quiet}>{words.privacy}</p>
          <DoubtPicture rules={rules} inForce={inForce} />
          <NextMeeting rules={rules} />
          <List of={rules} by="rule">
            {(doubts) => <DoubtCard doubts={doubts} maySettle={maySettle} onSettled={setSettled} />}
          </List>
        </>
      )}
      <InVainList searches={data.inVain} />
      <SettledList data={data} />
    </>
  );
}

/** *Til næste møde*: all of it in a few lines, to be read aloud or printed. */
function NextMeeting({ rules }: { rules: readonly Doubts[] }) {
  const words = useText('learning');
  return (
    <Folded title={words.meeting}>
      <p className={layout.quiet}>{words.meetingLead}</p>
      <ol>
        {rules.map((doubts) => (
          <li key={doubts.rule}>
            {ruleName(doubts)}
            <ul>
              {linesOf(doubts, words).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Folded>
  );
}

function linesOf(
  { passages, questions, quotes, lessons, tellable }: Doubts,
  words: TextOf<'learning'>,
): readonly string[] {
  const isFew = tellable === 'nothing';
  const asked = questions.open + questions.answered > 0;
  return [
    ...passages.map(({ text, count }) => (isFew ? words.meetingFew(text) : words.meetingPlace(text, count))),
    ...(asked ? [isFew ? words.asked : words.questions(questions.open, questions.answered)] : []),
    ...quotes.map(words.meetingQuote),
    ...lessons.map(({ title }) => words.meetingLesson(title)),
  ];
}

/** *Søgt forgæves*: what the handbook had no answer to, from three people in four weeks on. */
function InVainList({ searches }: { searches: Learning['inVain'] }) {
  const words = useText('learning');
  if (searches.length === 0) return null;
  return (
    <Section title={words.inVain}>
      <p className={layout.quiet}>{words.inVainHelp}</p>
      <ul className={layout.tightList}>
        {searches.map(({ words: said, askers }) => (
          <li key={said}>{words.inVainLine(said, words.people(askers))}</li>
        ))}
      </ul>
    </Section>
  );
}

/** What has been dealt with, what came of it, and the way back to the list. */
function SettledList({ data }: { data: Learning }) {
  const day = useDay();
  const words = useText('learning');
  const action = useAction('reopenLearning');
  const { settled, maySettle } = data;
  if (settled.length === 0) return null;
  return (
    <Folded title={words.settledTitle(settled.length)}>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {settled.map((row) => {
        const { key, rule, version, passage, outcome, inVersion = '', because, byName, settledAt } = row;
        return (
          <div key={key} className={layout.entry}>
            <p className={layout.entryName}>{ruleName(row)}</p>
            <p>{row.words ?? words.settledQuestions}</p>
            <p>{outcome === 'newVersion' ? words.settledIn(inVersion) : because}</p>
            <p className={layout.quiet}>{words.settledBy(byName, day(dayAt(settledAt)))}</p>
            {maySettle && (
              <Press
                of={action}
                send={{ rule, version, ...(passage !== undefined && { passage }) }}
                aria-label={words.backOf(ruleName(row))}
              >
                {words.back}
              </Press>
            )}
          </div>
        );
      })}
    </Folded>
  );
}

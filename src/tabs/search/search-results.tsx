import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { type SearchAnswer, search as searchIn } from '../../features/handbook/search/search.ts';
import type { Hit } from '../../features/handbook/search/search-hit.ts';
import { longestQuestion } from '../../features/handbook/search/search-limits.ts';
import type { SystemName } from '../../features/systems/colleagues/named-systems.ts';
import { useView } from '../api-hooks.tsx';
import { type Text, useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { carrying } from '../questions/carried.ts';
import { aboutSystemPath, useNamedSystems } from '../systems/named-systems.ts';
import { SystemResults } from '../systems/system-results.tsx';
import { preparedIndex } from './prepared-index.ts';
import type { Question } from './question.ts';
import { Result } from './result.tsx';
import { resultPath } from './result-path.ts';
import { useInVain } from './use-in-vain.ts';

/** What whoever listens is told, and where Enter goes. */
export interface Outcome {
  /** What was asked when this was the answer. */
  question: string;
  sentence: string;
  first?: { to: string; under?: string };
}

interface SearchResultsProps {
  question: Question;
  onOutcome(outcome: Outcome): void;
}

/** What the handbook answers. With no question it only gets ready, so that the first keystroke needs no network. */
export default function SearchResults(props: SearchResultsProps) {
  const view = useView('searchable', {});
  useNamedSystems('');
  const isIdle = props.question.text.trim() === '';
  if (isIdle) return view.data ? <GetReady data={view.data.data} /> : null;
  return <QueryBoundary view={view}>{(data) => <Answer data={data} {...props} />}</QueryBoundary>;
}

function GetReady({ data }: { data: ViewData<'searchable'> }) {
  useEffect(() => void preparedIndex(data), [data]);
  return null;
}

function Answer({ data, question, onOutcome }: SearchResultsProps & { data: ViewData<'searchable'> }) {
  const { text } = useSpeech();
  const asked = useDeferredValue(question.text);
  const answer = useMemo(() => searchIn(preparedIndex(data), asked), [data, asked]);
  const systems = useNamedSystems(asked);
  const isNothing = answer.state === 'nothing' && systems.length === 0;
  useInVain(asked.slice(0, longestQuestion), isNothing);
  useEffect(() => onOutcome(outcomeOf(answer, systems, asked, text)), [answer, systems, asked, text, onOutcome]);
  return (
    <section aria-label={text.search.title}>
      {answer.isCut && <Notice kind="info" title={text.search.cut} />}
      <SystemResults systems={systems} search={question.searchFor(asked)} onFollow={question.keep} />
      {answer.state === 'blank' && systems.length === 0 && <EmptyState picture="shelf" title={text.search.blankNext} />}
      {isNothing && (
        <EmptyState picture="shelf" title={text.search.nothingNext}>
          <AskPeople asked={asked} />
        </EmptyState>
      )}
      {(answer.state === 'found' || (answer.state === 'near' && systems.length === 0)) && (
        <Hits hits={answer.hits} search={question.searchFor(asked)} onFollow={question.keep} />
      )}
      {(systems.length > 0 || answer.state === 'found' || answer.state === 'near') && (
        <p className={layout.row}>
          {text.search.stillInDoubt} <AskPeople asked={asked} />
        </p>
      )}
    </section>
  );
}

/** On to people, with the same words. */
function AskPeople({ asked }: { asked: string }) {
  const { text } = useSpeech();
  return (
    <TextLink to="/questions" {...carrying(asked.trim())}>
      {text.search.ask}
    </TextLink>
  );
}

interface HitsProps {
  hits: readonly Hit[];
  search: string;
  onFollow(): void;
}

/** Drawn again only when the answer is another one, not while the next one is on its way. */
const Hits = memo(function Hits({ hits, search, onFollow }: HitsProps) {
  return (
    <ol className={layout.tightList}>
      {hits.map((hit) => (
        <Result key={hit.place} hit={hit} search={search} onFollow={onFollow} />
      ))}
    </ol>
  );
});

function outcomeOf(
  answer: SearchAnswer,
  systems: readonly SystemName[],
  asked: string,
  { search: words }: Text,
): Outcome {
  if (systems[0]) {
    const places = systems.length + (answer.state === 'found' ? answer.total : 0);
    return { question: asked, sentence: words.found(places), first: { to: aboutSystemPath(systems[0]) } };
  }
  if (answer.state === 'blank') return { question: asked, sentence: words.blank };
  if (answer.state === 'nothing') return { question: asked, sentence: words.nothing(shortened(asked)) };
  const first = answer.hits[0];
  return {
    question: asked,
    sentence: answer.state === 'near' ? words.near : words.found(answer.total),
    ...(first && { first: { to: resultPath(first), under: first.under } }),
  };
}

/** What was asked, when it is repeated to the reader. */
export function shortened(asked: string): string {
  const question = asked.trim().replace(/\s+/g, ' ');
  return question.length > 40 ? `${question.slice(0, 40).trimEnd()} …` : question;
}

import { useDeferredValue, useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { search as searchIn } from '../../features/handbook/search/search.ts';
import { longestQuestion } from '../../features/handbook/search/search-limits.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout } from '../parts/page.tsx';
import { useNamedSystems } from '../systems/named-systems.ts';
import { SystemResults } from '../systems/system-results.tsx';
import { preparedIndex } from './prepared-index.ts';
import { Result } from './result.tsx';
import { shortened } from './search-results.tsx';
import { useInVain } from './use-in-vain.ts';

/** What the handbook says to a question, before a person is asked: its best line with the source, and the way to the rest. */
export default function BestLines({ asked }: { asked: string }) {
  const searchable = useView('searchable', {}).data?.data;
  if (asked.trim() === '') return null;
  return searchable ? <Lines data={searchable} asked={asked} /> : <Loading lines={3} />;
}

function Lines({ data, asked }: { data: ViewData<'searchable'>; asked: string }) {
  const words = useSpeech().text.search;
  const question = useDeferredValue(asked);
  const answer = useMemo(() => searchIn(preparedIndex(data), question), [data, question]);
  const systems = useNamedSystems(question);
  const isNothing = answer.state === 'nothing' && systems.length === 0;
  useInVain(question.slice(0, longestQuestion), isNothing);
  if (answer.state === 'blank' && systems.length === 0) return null;
  const search = `?${new URLSearchParams({ q: question.slice(0, longestQuestion) })}`;
  const hasRules = answer.state === 'found' || (answer.state === 'near' && systems.length === 0);
  return (
    <section aria-label={words.title}>
      <SystemResults systems={systems} search={search} />
      <p role="status" className={layout.quiet}>
        {isNothing ? words.nothing(shortened(question)) : hasRules ? words.says[answer.state] : ''}
      </p>
      {hasRules && (
        <>
          <ol className={layout.tightList}>
            {answer.hits.slice(0, 1).map((hit) => (
              <Result key={hit.place} hit={hit} search={search} />
            ))}
          </ol>
          {answer.total > 1 && <TextLink to={`/handbook${search}`}>{words.others(answer.total - 1)}</TextLink>}
        </>
      )}
    </section>
  );
}

import type { ViewData } from '../../contract/contract.ts';
import { dayOf } from '../../core/dates.ts';
import { sentenceOf } from '../../features/workplace/incoming/fault-lines.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { HeldJobs } from './held-jobs.tsx';
import { WaitingList } from './waiting-list.tsx';

type Incoming = ViewData<'incoming'>;
type List = Incoming['lists'][number];

/** What other systems have sent of employments: what waits for the editor, and what became of the rest. */
export function IncomingLists() {
  const words = useText('organisation').incoming;
  const data = useView('incoming', {}).data?.data;
  if (!data || (data.lists.length === 0 && data.held.length === 0)) return null;
  const said: Readonly<Record<string, string>> = words.unreadable;
  const unreadable = data.lists.flatMap(({ state, faults }) => (state === 'unreadable' ? faults : []));
  const waiting = data.lists.filter(({ state }) => state === 'waiting');
  const read = data.lists.filter(({ state }) => state !== 'unreadable');
  return (
    <Section title={words.title}>
      {unreadable.map(({ value, fault }) => (
        <Notice key={value} kind="warning" title={words.unreadableTitle(value ?? '')}>
          <p>{said[fault]}</p>
          <p>{words.unreadableNext}</p>
        </Notice>
      ))}
      {waiting.map((list) => (
        <WaitingList key={list.hash} list={list} />
      ))}
      {data.held.length > 0 && <HeldJobs held={data.held} waiting={data.waiting} />}
      {read.length > 0 && (
        <Folded title={words.latest} open={read.some(({ faults }) => faults.length > 0)}>
          <ul className={layout.tightList}>
            {read.map((list) => (
              <li key={list.key} className={layout.entry}>
                <Latest list={list} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
}

/** What became of a list, and which of its lines are not in it. */
function Latest({ list: { source, state, at, faults, binned, ...counts } }: { list: List }) {
  const day = useDay();
  const { language } = useSpeech();
  const words = useText('organisation').incoming;
  const { fault: sentences, columns } = useText('maintenance').workplace.employments;
  const said: Readonly<Record<string, string>> = sentences;
  const named: Readonly<Record<string, string>> = columns;
  const { added, changed, ended, unchanged } = counts;
  const facts = Object.entries({ added, changed: changed - ended, ended, unchanged }).map(([name, value]) => ({
    name: words.counts[name as keyof typeof words.counts],
    value: value.toLocaleString(language === 'da' ? 'da' : 'en-GB'),
  }));
  return (
    <>
      <p>
        <strong>{words.source[source]}</strong>: {words.state[state](day(dayOf(at)))}
      </p>
      <Facts facts={facts} />
      {binned && <p className={layout.quiet}>{words.binned}</p>}
      {faults.length > 0 && (
        <Folded title={words.faults}>
          <ul>
            {faults.map(({ fault, column = '', value, count, lines }) => (
              <li key={`${fault} ${column} ${value} ${lines}`}>
                {named[column] && `${named[column]}: `}
                {value && `${value}. `}
                {said[sentenceOf({ fault, column })] ?? fault} {words.inLines(lines, count)}
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}

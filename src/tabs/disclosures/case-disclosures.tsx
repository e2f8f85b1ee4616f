import { useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { List } from '../parts/page/list.tsx';
import { layout } from '../parts/page-layout.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { HandOvers } from './hand-overs.tsx';
import { TextCard } from './text-card.tsx';
import { TextForm } from './text-form.tsx';

const live = { everyMs: 20_000 };

/** What leaves a case: the text for the manager, seen by the reporter first, and facts handed over (S85, S110). */
export default function CaseDisclosures({ data: { line } }: CasePartProps) {
  const words = useText('cases').disclosures.dpo;
  const view = useView('casePassedOn', { number: line.number }, live);
  return (
    <QueryBoundary view={view} lines={6}>
      {(data, today) => (
        <>
          <p className={layout.lead}>{words.lead}</p>
          {data.texts.length > 0 && (
            <List of={data.texts} by="key">
              {(text) => <TextCard text={text} today={today} />}
            </List>
          )}
          <TextForm data={data} isFirst={data.texts.length === 0} />
          <HandOvers data={data} today={today} />
        </>
      )}
    </QueryBoundary>
  );
}

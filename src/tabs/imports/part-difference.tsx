import { useMemo } from 'react';
import { changedParts } from '../../features/handbook/text-change.ts';
import { layout } from '../parts/page.tsx';
import { changeGroups } from '../reading/rule/change-groups.ts';
import { ChangePart } from '../reading/rule/change-part.tsx';
import { useText } from '../use-text.ts';

/** What the document says otherwise than a text that is there, word by word. */
export function PartDifference({
  before,
  after,
  version,
}: {
  before: string;
  after: string;
  version: string | undefined;
}) {
  const words = useText('imports').part;
  const groups = useMemo(() => changeGroups(changedParts(before, after)), [before, after]);
  if (groups.length === 0) return <p>{words.noChanges}</p>;
  return (
    <section>
      <h3 className={layout.subheading}>{version === undefined ? words.changesDraft : words.changes(version)}</h3>
      {groups.map(({ key, under, heading, parts }) => (
        <section key={key}>
          {heading ? <ChangePart part={heading} lang="da" /> : under !== '' && <h4>{under}</h4>}
          {parts.map((part) => (
            <ChangePart key={part.key} part={part} lang="da" />
          ))}
        </section>
      ))}
    </section>
  );
}

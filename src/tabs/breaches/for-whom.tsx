import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { type Colleague, FindColleague } from '../parts/find-colleague.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { Choices } from './choices.tsx';
import type { Draft } from './draft.ts';

const longestName = 200;
/** Whether it is reported for somebody else: a colleague, who then sees it too, or a name. The DBR has the telephone. */
export function ForWhom({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const words = useSpeech().text.breaches.report.forWhom;
  const actions = useView('me', {}).data?.data.actions ?? [];
  const { behalf } = draft;
  const kinds = ['me' as const, ...(actions.includes('colleagues') ? (['colleague'] as const) : []), 'other' as const];
  const choices = kinds.map((kind) => ({
    id: kind,
    name: words[kind],
    chosen: (behalf?.kind ?? 'me') === kind,
    onPress: () => {
      const next = kind === 'me' ? undefined : kind === 'colleague' ? { kind } : { kind, name: '' };
      onChange({ ...draft, behalf: next, onPhone: kind === 'me' ? undefined : draft.onPhone });
    },
  }));
  // Most report for themselves: it takes a line until it is opened.
  return (
    <Folded title={words.ask} {...(behalf && { open: true })}>
      <Choices ask={words.whom} choices={choices}>
        <div style={{ display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '8px' }}>
          {behalf?.kind === 'colleague' && (
            <ColleagueSearch
              chosen={behalf.person}
              onChoose={(person) => onChange({ ...draft, behalf: { kind: 'colleague', person } })}
            />
          )}
          {behalf?.kind === 'other' && (
            <FreeTextField
              label={words.name}
              hint={words.nameHelp}
              value={behalf.name}
              maxLength={longestName}
              oneLine
              onChange={(name) => onChange({ ...draft, behalf: { kind: 'other', name } })}
            />
          )}
          {behalf && actions.includes('cases') && (
            <Tick
              label={words.onPhone}
              value={draft.onPhone === true}
              onChange={(checked) => onChange({ ...draft, onPhone: checked ? true : undefined })}
            />
          )}
        </div>
      </Choices>
    </Folded>
  );
}

interface ColleagueSearchProps {
  chosen: Colleague | undefined;
  onChoose: (person: Colleague | undefined) => void;
}

/** The colleague somebody reports for, or the search for them. */
function ColleagueSearch({ chosen, onChoose }: ColleagueSearchProps) {
  const words = useSpeech().text.breaches.report.forWhom;
  if (!chosen) return <FindColleague words={words} onChoose={onChoose} />;
  return (
    <>
      <p role="status">{words.chosen(chosen.name)}</p>
      <p className={layout.quiet}>{words.sees}</p>
      <div>
        <Action onClick={() => onChoose(undefined)}>{words.another}</Action>
      </div>
    </>
  );
}

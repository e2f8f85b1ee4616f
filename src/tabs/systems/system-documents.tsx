import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { documentStates, longestLine } from '../../features/systems/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { Action, OutLink } from '../parts/link-button.tsx';
import { List, layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { ShownSystem, SystemPartProps } from './shown-system.ts';

type Document = ShownSystem['documents'][number];

const useStyles = makeStyles({
  document: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: 'var(--control)',
    '@media (max-width: 479px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
  },
  words: {
    '& > *': { margin: 0 },
    overflowWrap: 'anywhere',
    '@media (max-width: 479px)': { gridColumn: '1 / -1' },
  },
  step: { minWidth: 'auto' },
});

const pictures: Readonly<Record<Document['state'], StatusKind>> = { missing: 'owed', underWay: 'round', ready: 'done' };

/** The seven documents of a system (S97): how far each is, who keeps it, and when it is looked at again. */
export function SystemDocuments({ system, onDone }: SystemPartProps) {
  return (
    <List of={system.documents} by="kind" className={layout.tightList}>
      {(document) => <OneDocument {...{ document, system, onDone }} />}
    </List>
  );
}

function OneDocument({ document, system, onDone }: SystemPartProps & { document: Document }) {
  const styles = useStyles();
  const words = useText('systems');
  const day = useDay();
  const [isOpen, setOpen] = useState(false);
  const { kind, state, nextReview, link, keeperName, isInOrder, exercisedOn, isAsked, mayChange } = document;
  const name = words.document[kind];
  const isPast = state === 'ready' && !isInOrder;
  if (isOpen) {
    return (
      <DocumentForm
        {...{ document, system }}
        onClose={() => setOpen(false)}
        onSaved={(seen) => {
          setOpen(false);
          onDone({
            said: words.documentSaved(name),
            // A day that has passed cannot be said again.
            ...(!isPast && {
              undo: {
                name: 'saveSystemDocument',
                send: { system: system.key, kind, state, nextReview, link, keeper: document.keeper, seen },
              },
            }),
          });
        }}
      />
    );
  }
  const said = [
    nextReview && words.reviewOn(day(nextReview)),
    exercisedOn && words.exercisedOn(day(exercisedOn)),
    state !== 'missing' && (keeperName ? words.keptBy(keeperName) : words.keptByOwner),
  ].filter(Boolean);
  return (
    <div className={styles.document}>
      <div className={styles.words}>
        <h3 className={layout.entryName}>{name}</h3>
        {said.length > 0 && <p className={layout.quiet}>{said.join(' · ')}</p>}
        {link && <OutLink href={link}>{words.openDocument(name.toLowerCase())}</OutLink>}
      </div>
      {!isAsked && state === 'missing' ? (
        <StatusWord kind="reference">{words.notAsked}</StatusWord>
      ) : (
        <StatusWord kind={isPast ? 'urgent' : pictures[state]}>
          {isPast ? words.overdue : words.documentState[state]}
        </StatusWord>
      )}
      {mayChange && (
        <div data-screen-only>
          <Action
            className={styles.step}
            appearance="subtle"
            aria-label={words.editDocumentNamed(name)}
            onClick={() => setOpen(true)}
          >
            {words.editDocument}
          </Action>
        </div>
      )}
    </div>
  );
}

interface DocumentFormProps {
  document: Document;
  system: ShownSystem;
  onSaved: (version: number) => void;
  onClose: () => void;
}

interface DocumentInput {
  documentState: Document['state'];
  nextReview?: string;
  link?: string;
  keeper?: Colleague;
}

function DocumentForm({ document, system, onSaved, onClose }: DocumentFormProps) {
  const words = useText('systems');
  const today = useToday();
  const action = useAction('saveSystemDocument');
  const { kind, state, nextReview, link, keeper, keeperName, seen } = document;
  const { writtenThere } = system;
  const there = kind === 'dataAgreement' && writtenThere?.hasAgreement ? writtenThere : undefined;
  return (
    <EntryForm<DocumentInput>
      label={words.editDocumentNamed(words.document[kind])}
      {...{ words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{
        ...{ documentState: state, nextReview: nextReview ?? '', link: link ?? '' },
        keeper: keeper === undefined ? nobodyYet : { id: keeper, name: keeperName ?? '' },
      }}
      sending={action}
      onSend={({ documentState, keeper: chosen, ...said }) =>
        action.mutate(
          { system: system.key, kind, state: documentState, ...said, ...(chosen?.id && { keeper: chosen.id }), seen },
          { onSuccess: ({ record }) => onSaved(record.version) },
        )
      }
      lands={{ noReview: 'nextReview', inThePast: 'nextReview', tooFar: 'nextReview', link: 'link' }}
    >
      {({ at, said: { documentState } }) => (
        <>
          <ChoiceField {...at('documentState')} choices={named(documentStates, words.documentState)} required />
          <DayField
            {...at('nextReview')}
            required={documentState === 'ready' ? words.fault.noReview : false}
            min={today}
          />
          {there ? (
            <p>{words.linkChangedIn(words.register[there.source])}</p>
          ) : (
            <LineField {...at('link')} max={longestLine} />
          )}
          {system.mayDescribe && <PersonField {...at('keeper')} words={{ nobodyFits: words.nobody }} />}
        </>
      )}
    </EntryForm>
  );
}

import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { httpsLink } from '../../core/https-link.ts';
import { processorFacts } from '../../features/systems/exports/processor-words.ts';
import { longestLine, mostProcessors } from '../../features/systems/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import { capitalize } from '../capitalize.ts';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, TickField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, OutLink, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { HolderLine } from './holder-line.tsx';
import type { ShownSystem, SystemPartProps } from './shown-system.ts';
import { termsOf } from './system-terms.ts';

type Processor = ShownSystem['processors'][number];

const useStyles = makeStyles({ list: { '& > li': { padding: '4px 0' } } });

/** Those who process personal data beside the supplier, each with agreement and auditor’s statement (S50, S51). */
export function SystemProcessors({ system, onDone }: SystemPartProps) {
  const styles = useStyles();
  const words = useText('systems');
  const { processors, sensitivity, state, mayDescribe, writtenThere } = system;
  const mayChange = mayDescribe && !writtenThere?.fields.includes('processors');
  const mayAdd = mayChange && sensitivity !== 'none' && state !== 'retired' && processors.length < mostProcessors;
  return (
    <>
      {processors.length > 0 && (
        <div>
          <h3 className={layout.entryName}>{words.processorsBeside}</h3>
          <ul className={`${layout.tightList} ${styles.list}`}>
            {processors.map((one) => (
              <li key={one.name}>
                <OneProcessor {...{ system, onDone, one, mayChange }} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {mayAdd && <AddProcessor {...{ system, onDone }} />}
    </>
  );
}

function OneProcessor({ system, onDone, one, mayChange }: SystemPartProps & { one: Processor; mayChange: boolean }) {
  const words = useText('systems');
  const [say, today] = [useDay(), useToday()];
  const drop = useAction('describeSystem');
  const [isOpen, setOpen] = useState(false);
  const { key, version: seen, processors } = system;
  const { name, cvr, agreement } = one;
  const others = processors.filter((other) => other !== one);
  if (isOpen) return <ProcessorForm {...{ system, onDone, one }} onClose={() => setOpen(false)} />;
  const link = agreement !== undefined && httpsLink(agreement) ? agreement : undefined;
  const facts = processorFacts(one, words, { today, say }).join(' · ');
  return (
    <HolderLine
      name={cvr === undefined ? name : words.cvr(name, cvr)}
      steps={
        mayChange && (
          <>
            <Action appearance="subtle" aria-label={words.editProcessorNamed(name)} onClick={() => setOpen(true)}>
              {words.editDocument}
            </Action>
            <Press
              of={drop}
              send={{ ...termsOf(system), processors: others, key, seen }}
              appearance="subtle"
              aria-label={words.dropProcessorNamed(name)}
              then={({ record }) =>
                onDone({ said: words.processorDropped(name), undo: backTo(system, record.version) })
              }
            >
              {words.dropProcessor}
            </Press>
          </>
        )
      }
    >
      {facts !== '' && <p className={layout.quiet}>{capitalize(facts)}</p>}
      {link && <OutLink href={link}>{words.openAgreementNamed(name)}</OutLink>}
      <FaultNotice fault={drop.isPending ? null : drop.error} sentences={words.fault} />
    </HolderLine>
  );
}

function AddProcessor({ system, onDone }: SystemPartProps) {
  const words = useText('systems');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <ProcessorForm {...{ system, onDone }} onClose={() => setOpen(false)} />;
  return (
    <div className={layout.actions} data-screen-only>
      <Action onClick={() => setOpen(true)}>{words.addProcessor}</Action>
    </div>
  );
}

interface ProcessorInput {
  processor: string;
  processorCvr?: string;
  isSub?: boolean;
  agreement?: string;
  statement?: string;
  statementFrom?: string;
  statementTo?: string;
}

function ProcessorForm({ system, onDone, one, onClose }: SystemPartProps & { one?: Processor; onClose: () => void }) {
  const words = useText('systems');
  const action = useAction('describeSystem');
  const { key, version: seen, processors } = system;
  const line = { max: longestLine, refusesCpr: true };
  return (
    <EntryForm<ProcessorInput>
      label={one ? words.editProcessorNamed(one.name) : words.addProcessor}
      {...{ words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{
        ...{ processor: one?.name ?? '', processorCvr: one?.cvr ?? '', isSub: one?.isSub ?? false },
        ...{ agreement: one?.agreement ?? '', statement: one?.statement ?? '' },
        ...{ statementFrom: one?.statementFrom ?? '', statementTo: one?.statementTo ?? '' },
      }}
      sending={action}
      onSend={({ processor: name, processorCvr: cvr, isSub, ...said }) => {
        const written: Processor = { name, ...said, ...(cvr && { cvr }), ...(isSub && { isSub }) };
        const wanted = one ? processors.map((other) => (other === one ? written : other)) : [...processors, written];
        action.mutate(
          { ...termsOf(system), processors: wanted, key, seen },
          {
            onSuccess: ({ record }) => {
              onClose();
              onDone({ said: words.processorSaved(name), undo: backTo(system, record.version) });
            },
          },
        );
      }}
      lands={{
        ...{ processorTwice: 'processor', processorCvr: 'processorCvr' },
        ...{ noStatement: 'statement', endsBefore: 'statementTo' },
      }}
    >
      {({ at }) => (
        <>
          <LineField {...at('processor')} {...line} required />
          <LineField {...at('processorCvr')} max={20} />
          <TickField {...at('isSub')} />
          <LineField {...at('agreement')} {...line} />
          <LineField {...at('statement')} {...line} />
          <DayField {...at('statementFrom')} />
          <DayField {...at('statementTo')} />
        </>
      )}
    </EntryForm>
  );
}

/** The press that makes it as the page shows it now. */
function backTo(system: ShownSystem, seen: number) {
  const { key, processors } = system;
  return { name: 'describeSystem' as const, send: { ...termsOf(system), processors, key, seen } };
}

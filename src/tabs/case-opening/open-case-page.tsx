import { useLocation, useNavigate } from 'react-router';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { httpsLink } from '../../core/https-link.ts';
import { longestLine } from '../../features/cases/incident/asked.ts';
import { asksWhyLate, longestLate } from '../../features/cases/incident/entered-late.ts';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { longestDocument } from '../../features/incidents/open-case-limits.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { UnitsField } from '../parts/form/units-field.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { useSaid } from '../parts/said.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useNow } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { type TextOf, useText } from '../use-text.ts';
import { ItCaseForm } from './it-case-form.tsx';
import { PatternCaseForm } from './pattern-case-form.tsx';
import { draftIn, type PatternDraft } from './pattern-draft.ts';

type Opening = Omit<ActionInput<'openCase'>, 'nonce' | 'units' | 'kind' | 'withoutData'> & { units?: string[] };

const sources = ['supplier', 'citizen', 'phone', 'authority', 'paper'] as const;

/** *Opret sag for andre*: six fields, and the case is there. What another page has drafted asks for the reason (S75). */
export default function OpenCasePage() {
  const { cases } = useSpeech().text;
  const words = useText('cases').opening;
  const isOfficer = useMay('recordNotification');
  const draft = draftIn(useLocation().state);
  const { title, lead } = isOfficer ? (draft ? patternHead(words.pattern, draft) : words) : words.it;
  const view = useView('unitsOfCases', {});
  const { notice, say } = useSaid();
  return (
    <ViewPage
      above={<BackLink to="/cases">{cases.toList}</BackLink>}
      title={title}
      lead={lead}
      before={notice}
      view={view}
      lines={8}
    >
      {({ units }) =>
        isOfficer && draft ? (
          <PatternCaseForm draft={draft} units={units} onKept={() => say(words.kept)} />
        ) : isOfficer ? (
          <OpenCaseForm units={units} onKept={() => say(words.kept)} />
        ) : (
          <ItCaseForm units={units} onSaid={say} />
        )
      }
    </ViewPage>
  );
}

function patternHead({ title, lead, leadReviews }: TextOf<'cases'>['opening']['pattern'], { source }: PatternDraft) {
  return { title: title[source], lead: source === 'reviews' ? leadReviews : lead };
}

/** @param onKept the case waits for SharePoint: it is safe, and has no number yet */
function OpenCaseForm({ units, onKept }: ViewData<'unitsOfCases'> & { onKept: () => void }) {
  const now = useNow();
  const navigate = useNavigate();
  const words = useText('cases').opening;
  const action = useAction('openCase');
  return (
    <EntryForm<Opening>
      label={words.title}
      sticky
      words={words}
      lands={{ inTheFuture: 'toldAt', lateUnsaid: 'late' }}
      begin={{ source: undefined, toldBy: '', toldAt: now, words: '', units: undefined, document: '', late: '' }}
      sending={action}
      onSend={({ units: chosen = [], ...said }, { nonce, startOver }) =>
        action.mutate(
          { nonce, units: chosen, ...said },
          {
            onSuccess: ({ record: { number } }) => {
              if (number !== undefined) return navigate(`/case/${number}`);
              startOver();
              onKept();
            },
          },
        )
      }
    >
      {({ at, said }) => (
        <>
          <ChoiceField {...at('source')} choices={sources.map((source) => [source, words.sources[source]])} required />
          <LineField {...at('toldBy')} max={longestLine} />
          <MomentField {...at('toldAt')} required />
          {said.toldAt !== undefined && asksWhyLate(said.toldAt, now) && (
            <TextField {...at('late')} max={longestLate} required />
          )}
          <TextField {...at('words', words.words)} max={longestStatement} required />
          <UnitsField {...at('units')} units={units} />
          <LineField
            {...at('document')}
            max={longestDocument}
            refusesCpr
            check={(written) => written.trim() !== '' && !httpsLink(written.trim()) && words.notALink}
          />
        </>
      )}
    </EntryForm>
  );
}

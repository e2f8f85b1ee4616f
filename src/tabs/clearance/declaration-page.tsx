import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { Prose } from '../parts/prose/prose.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Declared = ViewData<'declaration'>;

/** The declaration of confidentiality (S34, S35): the text with the statute, and the signature under it. */
export default function DeclarationPage() {
  const words = useText('declaration');
  const view = useView('declaration', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(declared) => <Text declared={declared} />}
    </ViewPage>
  );
}

function Text({ declared }: { declared: Declared }) {
  const today = useToday();
  const day = useDay();
  const words = useText('declaration');
  const { text, isAsked, signed, renewBy } = declared;
  return (
    <>
      {!signed && <p className={layout.lead}>{isAsked ? words.asked : words.notAsked}</p>}
      {renewBy !== undefined && (
        <p className={layout.lead}>{renewBy < today ? words.expired(day(renewBy)) : words.expires(day(renewBy))}</p>
      )}
      <div role="status">{signed && <Signed signed={signed} day={day} />}</div>
      {text ? (
        <>
          {text.trial && (
            <Notice kind="warning" title={words.onTrial}>
              <p>{words.onTrialNext}</p>
            </Notice>
          )}
          <p className={layout.quiet}>
            {text.trial ? words.trialVersion(text.version) : words.version(text.version, day(text.inForceFrom))}
          </p>
          <Prose document lang={text.language}>
            {text.text}
          </Prose>
          {isAsked && !text.trial && (!signed || renewBy !== undefined) && (
            <Sign version={text.version} language={text.language} />
          )}
        </>
      ) : (
        <EmptyState picture="seat" title={words.noText} next={words.noTextNext} />
      )}
    </>
  );
}

function Sign({ version, language }: { version: string; language: 'da' | 'en' }) {
  const words = useText('declaration');
  const action = useAction('signDeclaration');
  return (
    <>
      <p className={layout.quiet}>{words.signHelp}</p>
      <div>
        <Press of={action} send={{ version, language }} busy={words.signing} appearance="primary">
          {words.sign}
        </Press>
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}

function Signed({ signed, day }: { signed: NonNullable<Declared['signed']>; day: (date: string) => string }) {
  const words = useText('declaration');
  const action = useAction('undoDeclaration');
  const { key, how, signedOn, version = '', mayUndo } = signed;
  const title = how === 'paper' ? words.signedOnPaper(day(signedOn)) : words.signedInTab(day(signedOn), version);
  return (
    <Notice kind="good" title={title}>
      {mayUndo && (
        <div className={layout.actions}>
          <Press of={action} send={{ key }} icon={<ArrowUndoRegular />}>
            {words.undo}
          </Press>
        </div>
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </Notice>
  );
}

import type { ViewData } from '../../../contract/contract.ts';
import { useAction } from '../../api-hooks.tsx';
import { clockWords, dayAt } from '../../date-words.ts';
import { useSpeech } from '../../language.tsx';
import { Press } from '../../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../../parts/notice.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { useDay } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { WriteBack } from './write-back.tsx';

type Bridge = ViewData<'systemBridges'>['bridges'][number];

/** One register: when it was read last, what came, and the way to read it now. */
export function BridgeCard({ bridge, mayAnswer }: { bridge: Bridge; mayAnswer: boolean }) {
  const words = useText('systemBridges');
  const fetch = useAction('fetchSystems');
  const { source, isConnected, canWrite, last } = bridge;
  const name = words.register[source];
  const isAsked = last?.state === 'asked';
  return (
    <Section title={name} card>
      <div role="status">{last ? <Last {...last} register={name} /> : <Notice kind="info" title={words.first} />}</div>
      {!last && <p>{words.firstNext}</p>}
      {!isConnected && <p>{words.notConnected}</p>}
      {fetch.error && <RefusalNotice fault={fetch.error} />}
      {mayAnswer && isConnected && !isAsked && (
        <div className={layout.actions}>
          <Press
            of={fetch}
            send={{ source, nonce: crypto.randomUUID() }}
            busy={words.fetching}
            appearance={last ? 'secondary' : 'primary'}
            aria-label={words.fetchNamed(name)}
          >
            {words.fetch}
          </Press>
        </div>
      )}
      {mayAnswer && canWrite && last?.fetchedAt && <WriteBack source={source} isOn={last.writesBack} />}
    </Section>
  );
}

function Last({ register, ...last }: NonNullable<Bridge['last']> & { register: string }) {
  const words = useText('systemBridges');
  const day = useDay();
  const { language } = useSpeech();
  const { state, fault, fetchedAt, came, added, changed, written, notWritten, notWrittenNames, askedByName } = last;
  const at = fetchedAt && ([day(dayAt(fetchedAt)), clockWords(fetchedAt, language)] as const);
  if (state === 'asked') {
    return (
      <Notice kind="info" title={words.asked(askedByName)}>
        <p>{words.askedNext}</p>
      </Notice>
    );
  }
  if (state === 'failed') {
    return (
      <Notice kind="warning" title={words.failed}>
        {fault && <p>{words.fault[fault]}</p>}
        {at && <p>{words.lastWhole(...at)}</p>}
      </Notice>
    );
  }
  const counts = [added > 0 && words.added(added), changed > 0 && words.changed(changed)].filter(Boolean);
  return (
    <Notice kind={notWritten > 0 ? 'warning' : 'good'} title={at ? words.fetched(...at) : words.came(came, register)}>
      <p>{[words.came(came, register), ...(counts.length > 0 ? counts : [words.unchanged])].join(' · ')}</p>
      {written > 0 && <p>{words.written(written)}</p>}
      {notWritten > 0 && <p>{words.notWritten(notWritten)}</p>}
      {notWrittenNames.length > 0 && (
        <ul className={layout.tightList}>
          {notWrittenNames.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {notWritten > notWrittenNames.length && notWrittenNames.length > 0 && (
        <p className={layout.quiet}>{words.firstShown(notWrittenNames.length)}</p>
      )}
    </Notice>
  );
}

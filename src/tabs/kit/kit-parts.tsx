import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { Unreachable } from '../faults.ts';
import { Facts } from '../parts/facts.tsx';
import { Action, LinkButton, TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice, type NoticeKind, RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import type { PictureName } from '../parts/prose/pictures.tsx';
import { useSaid } from '../parts/said.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { Toast } from '../parts/toast.tsx';
import { EmptyState } from '../parts/view.tsx';

const statuses: Readonly<Record<StatusKind, string>> = {
  done: 'Klar',
  owed: 'Ikke i mål endnu',
  planned: 'Planlagt',
  urgent: 'Fristen er overskredet',
  new: 'Ny',
  changed: 'Ændret',
  round: 'Læs igen',
  reference: 'Til opslag',
  withdrawn: 'Taget tilbage',
  replaced: 'Afløst',
  locked: 'Låst',
};
const notices: Readonly<Record<NoticeKind, string>> = {
  info: 'Sagerne er ved at blive hentet',
  good: 'Reglen er bekræftet',
  warning: 'Tallene er fra i går',
  error: 'Det kunne ikke gemmes',
};
const pictures: Readonly<Record<PictureName, string>> = {
  calm: 'Alt er i ro',
  seat: 'Her er ingen endnu',
  pause: 'Du er på pause',
  shelf: 'Hylden er tom',
  slip: 'Du har kvittering for alt',
};
const people = [
  ['Sanne Winther', 'Teamleder'],
  ['Peter Munk', 'SOSU-hjælper'],
  ['Ida Vinter', 'Informationssikkerhedskoordinator'],
] as const;

/** What a page is made of, besides fields and pictures. */
export function KitParts() {
  const { notice, say } = useSaid();
  const [taken, take] = useState<{ said: string }>();
  return (
    <>
      <Section title="Knapper" card>
        <div className={layout.actions}>
          <Action appearance="primary">Den ene, der gælder</Action>
          <Action>En anden</Action>
          <Action icon={<AddRegular />}>Med ikon</Action>
          <Action appearance="subtle">Stille</Action>
          <Action disabledFocusable>Venter …</Action>
          <LinkButton to="/kit">Link som knap</LinkButton>
          <TextLink to="/kit">Link på en linje</TextLink>
        </div>
      </Section>
      <Section title="Mærker" card>
        <div className={layout.chips}>
          {(Object.keys(statuses) as StatusKind[]).map((kind) => (
            <StatusWord key={kind} kind={kind}>
              {statuses[kind]}
            </StatusWord>
          ))}
        </div>
      </Section>
      <Section title="Personer i en liste" card>
        <ul className={layout.tightList}>
          {people.map(([name, about]) => (
            <li key={name} className={layout.entry}>
              <Person
                name={name}
                state={<StatusWord kind="done">Klar</StatusWord>}
                action={<Action icon={<AddRegular />} appearance="subtle" aria-label={`Tilføj ${name}`} />}
              >
                <span className={layout.quiet}>{about}</span>
              </Person>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Navne og værdier, og hvad der folder" card>
        <Facts
          facts={[
            { name: 'Version', value: '3.1' },
            { name: 'Fingeraftryk', value: '9f2c77ab01', code: true },
            { name: 'Frist', value: '9. december', help: 'om 8 dage' },
          ]}
        />
        <Folded title="Hele teksten">
          <p>Det, der først læses, når nogen vil.</p>
        </Folded>
        <Folded title="Foldet ud fra begyndelsen" open>
          <p>Pilen vender nedad.</p>
        </Folded>
      </Section>
      <Section title="Beskeder">
        {(Object.keys(notices) as NoticeKind[]).map((kind) => (
          <Notice key={kind} kind={kind} title={notices[kind]}>
            <p>En sætning om, hvad der så sker.</p>
          </Notice>
        ))}
        <RefusalNotice fault={new Unreachable('kit')} onRetry={() => say('')} />
        {notice}
        <Toast of={taken}>{taken && <Action onClick={() => take(undefined)}>Fortryd</Action>}</Toast>
        <div className={layout.actions}>
          <Action onClick={() => say('Det er gemt')}>Gem</Action>
          <Action onClick={() => take({ said: 'Linjen er fjernet' })}>Fjern</Action>
        </div>
      </Section>
      <Section title="Tomme sider" card>
        <div className={layout.row}>
          {(Object.keys(pictures) as PictureName[]).map((picture) => (
            <EmptyState key={picture} picture={picture} title={pictures[picture]} next="Hvad der så kommer." />
          ))}
        </div>
      </Section>
      <Section title="På vej" card>
        <Loading lines={3} />
      </Section>
    </>
  );
}

import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { readersOf } from '../../features/privacy/personal-data.ts';
import { AccountLink, Setting } from '../../features/workplace/records.ts';
import { may } from '../../roles.ts';
import { lookedOver } from '../looked-over.ts';
import type { ViewSource } from '../view-source.ts';

type View = ViewData<'accountability'>;
type Pair = View['linked'][number];

/**
 * Where nobody answers for something (S28), and, for those who may know who is who, accounts that may be one person. The
 * others hear of a circle of managers how many are in it, and not who.
 */
export function accountability(source: ViewSource, actor: Actor): View {
  const { gaps, looked, suspected } = lookedOver(source);
  const knowsPeople = readersOf('identity', false).some((role) => actor.roles.includes(role));
  const held = source.directory.heldBack();
  return {
    gaps: gaps.map((gap, place) =>
      gap.kind === 'managersInCircle' && !knowsPeople
        ? { ...gap, subject: String(place), name: '' }
        : { ...gap, name: nameOf(source, actor, gap) },
    ),
    looked,
    suspected: knowsPeople
      ? suspected.map(({ account, person }) => ({
          account: account.id,
          accountUpn: account.upn,
          person: person.id,
          personUpn: person.upn,
          name: person.name,
        }))
      : [],
    linked: knowsPeople ? linked(source) : [],
    mayLink: may(actor.roles, 'linkAccounts'),
    ...(held && { heldBack: { ...held, ...answerTo(source) } }),
    mayAccept: may(actor.roles, 'saveSetting'),
  };
}

/** A rule's title is in the reader's language. */
function nameOf(source: ViewSource, { language }: Actor, { subject, name }: View['gaps'][number]): string {
  const version = source.handbook().rules.get(subject.toLowerCase())?.inForce(source.today);
  return version ? titleIn(version, language) : name;
}

function linked(source: ViewSource): Pair[] {
  return source
    .all(AccountLink)
    .filter((link) => link.linked)
    .map(({ account, accountUpn, person, name }) => ({
      account,
      accountUpn,
      person,
      personUpn: source.directory.person(person)?.upn ?? '',
      name,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** Until when an editor has said that the smaller directory is right, and the row that says so. */
function answerTo(source: ViewSource): { acceptedUntil?: string; seen: number } {
  const until = source.setting('acceptSmallerDirectoryUntil');
  const stored = source.records.find(Setting, 'acceptSmallerDirectoryUntil'.toLowerCase());
  return { ...(until >= source.today && { acceptedUntil: until }), seen: stored?.mark.version ?? 0 };
}

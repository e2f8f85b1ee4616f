import type { Column } from '../../../core/column.ts';
import type { Language } from '../../../core/language.ts';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import type { ListDefinition, RecordDefinition } from '../../../kernel/record.ts';
import { baseColumns } from '../../../kernel/record.ts';
import { type Kind, lists } from '../../../lists.ts';
import { readMeetings } from '../../reviews/meeting.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import { listWords, otherwise } from '../list-words.en.ts';
import { cellOf, type NoticeList, noticeOf, type PrivateColumn, shownRows } from '../notice.ts';
import { privacy as danish } from '../notice-words.da.ts';
import { privacy as english } from '../notice-words.en.ts';

/** The kinds of rows that are about a person. */
type PersonalKind = { [K in Kind]: (typeof lists)[K] extends { subject: string } ? K : never }[Kind];

/** What such a row, its columns with personal data and their choices are called; the compiler asks for the English. */
type Called<C> = C extends { da: infer D; personal: string } ? D | Choices<C> : never;
type Choices<C> = C extends { choices: infer V } ? V[keyof V] : never;
type Danish = {
  [K in PersonalKind]:
    | (typeof lists)[K]['da']
    | Called<(typeof lists)[K]['columns'][keyof (typeof lists)[K]['columns']]>;
}[PersonalKind];

const inEnglish: Readonly<Record<Danish | Called<(typeof baseColumns)[keyof typeof baseColumns]>, string>> = listWords;

/** @param place the list, the column and the choice, where the word is meant */
function englishOf(danish: string, ...place: readonly string[]): string {
  return otherwise[place.join('.')] ?? (inEnglish as Readonly<Record<string, string>>)[danish] ?? danish;
}

/** What each list with rows about people knows of the reader. @param managersMay do managers meet more than counts? */
export function knownLists(reader: Reader, actor: Actor, managersMay: boolean): readonly NoticeList[] {
  return personalKinds.map((kind) => section(reader, kind, actor, managersMay));
}

const personalKinds = (Object.keys(lists) as Kind[]).filter((kind): kind is PersonalKind => 'subject' in lists[kind]);

function section(reader: Reader, kind: PersonalKind, actor: Actor, managersMay: boolean): NoticeList {
  const { language, person } = actor;
  const list: ListDefinition = lists[kind];
  const columns = personalColumns(list);
  const rows = rowsAbout(reader, kind, person.id);
  return noticeOf(
    {
      list: list.name,
      name: language === 'en' ? englishOf(list.da, kind) : list.da,
      purpose: language === 'en' ? list.purposeEn : list.purpose,
      retention: list.retention[language],
      readers: [...list.readers],
    },
    columns.map(([key, column, personal]) => ({
      name: language === 'en' ? englishOf(column.da, kind, key) : column.da,
      personal,
      technical: column.hidden === true,
    })),
    {
      count: rows.length,
      newest: rows
        .slice(0, shownRows)
        .map((row) =>
          columns.map(([key, column]) =>
            row[key] !== undefined && isCountOfTeam(kind, key)
              ? (language === 'en' ? english : danish).notCounts
              : key === 'attendance'
                ? attendanceWords(reader, String(row.attendance ?? ''), String(row.meetings ?? ''), language)
                : cell(kind, key, column, row[key], language),
          ),
        ),
    },
    managersMay,
  );
}

/** How far a manager's people had come, rule by rule: beside their states it would tell who has read which (G8). */
function isCountOfTeam(kind: PersonalKind, key: string): boolean {
  return kind === 'conveyance' && (key === 'coverage' || key === 'types');
}

/** The columns with personal data, the list's own first. */
function personalColumns(list: ListDefinition): [key: string, column: Column, personal: PrivateColumn['personal']][] {
  return Object.entries({ ...list.columns, ...baseColumns } as Record<string, Column>).flatMap(([key, column]) => {
    const { personal } = column;
    return personal === undefined ? [] : [[key, column, personal]];
  });
}

type Row = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The rows whose subject is the person, under whichever of the person's accounts, newest first. */
function rowsAbout(reader: Reader, kind: PersonalKind, person: string): Row[] {
  const accounts = accountsOf(reader.all(AccountLink, { person }), person);
  const list: RecordDefinition & { subject: string } = lists[kind];
  // What is history is still kept.
  const whole = { ...list, past: undefined };
  const rows = accounts.flatMap((account) => reader.all(whole, { [list.subject]: account }));
  return rows.toSorted((a, b) => b.at.localeCompare(a.at)).map((row) => ({ ...row }));
}

/** Who was at a meeting, by name: the row holds ids, which say nothing to whoever reads the page. */
function attendanceWords({ directory }: Reader, attendance: string, meetings: string, language: Language): string {
  const words = language === 'en' ? english.attendance : danish.attendance;
  const names = (ids: readonly string[]) => ids.map((id) => directory.person(id)?.name ?? words.gone).join(', ');
  return readMeetings(meetings, attendance)
    .flatMap(({ on, present, expected = [] }) =>
      present === undefined
        ? []
        : [words.was(on, names(present), names(expected.filter((id) => !present.includes(id))))],
    )
    .join('\n');
}

function cell(kind: PersonalKind, key: string, column: Column, value: Row[string], language: Language): string {
  const called = (code: string, word: string) => (language === 'en' ? englishOf(word, kind, key, code) : word);
  const choices =
    'choices' in column
      ? Object.fromEntries(Object.entries(column.choices).map(([code, word]) => [code, called(code, word)]))
      : undefined;
  const { yes, no } = language === 'en' ? english : danish;
  return cellOf(value, { yes, no, choices }, language);
}

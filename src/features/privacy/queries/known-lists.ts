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
import { cellOf, type NoticeList, noticeOf, type PrivateColumn, shownRows } from '../notice.ts';
import { privacy as danish } from '../notice-words.da.ts';
import { privacy as english } from '../notice-words.en.ts';

/** The kinds of rows that are about a person; the English of each is asked for by the compiler. */
type PersonalKind = { [K in Kind]: (typeof lists)[K] extends { subject: string } ? K : never }[Kind];

type English = {
  [K in PersonalKind]: {
    name: string;
    columns: { [C in keyof (typeof lists)[K]['columns']]: string };
    choices: {
      [C in keyof (typeof lists)[K]['columns'] as (typeof lists)[K]['columns'][C] extends { choices: unknown }
        ? C
        : never]: (typeof lists)[K]['columns'][C] extends { choices: infer V } ? { [W in keyof V]: string } : never;
    };
  };
};

const words: English = english.lists;

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
      name: language === 'en' ? words[kind].name : list.da,
      purpose: language === 'en' ? list.purposeEn : list.purpose,
      retention: list.retention[language],
      readers: [...list.readers],
    },
    columns.map(([key, column, personal]) => ({
      name: columnName(kind, key, column, language),
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
  const rows = accounts.flatMap((account) => reader.all(list, { [list.subject]: account }));
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

function columnName(kind: PersonalKind, key: string, column: Column, language: Language): string {
  if (language === 'da') return column.da;
  const own: Readonly<Record<string, string>> = words[kind].columns;
  const base: Readonly<Record<string, string>> = english.base;
  return own[key] ?? base[key] ?? column.da;
}

function cell(kind: PersonalKind, key: string, column: Column, value: Row[string], language: Language): string {
  const englishChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = words[kind].choices;
  const danishChoices = 'choices' in column ? column.choices : undefined;
  const choices = language === 'en' ? (englishChoices[key] ?? danishChoices) : danishChoices;
  const { yes, no } = language === 'en' ? english : danish;
  return cellOf(value, { yes, no, choices }, language);
}

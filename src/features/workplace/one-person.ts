import type { AccountLink, Employment } from './records.ts';

/** Do two accounts count as one person where something takes two people? The same account does. */
export type CountsAsOne = (one: string, other: string) => boolean;

/** What is known of accounts when it is asked. */
export interface KnownAccounts {
  /** The account that counts for this one. */
  mainOf(account: string): string;
  nameOf(account: string): string | undefined;
  /** Every job of a person, past ones too, and who wrote each down. */
  jobsOf(person: string): readonly Pick<Employment, 'number' | 'actor'>[];
  /** What an editor has said about it as a second account. */
  saidOf(account: string): Pick<AccountLink, 'person' | 'linked' | 'actor'> | undefined;
}

/**
 * Whether two accounts count as one person where something takes two people (S37): joined accounts do, and so do two of
 * one name until HR knows both by numbers of their own, or an editor has said that they are two. Who says so, or brings
 * HR's rows in, counts as neither of them; a person who says it of themselves has said that it may be so. For these checks
 * alone: nobody is joined, shown or told as one by it.
 */
export function countsAsOne(known: KnownAccounts, account: string, otherAccount: string): boolean {
  const [one, other] = [known.mainOf(account), known.mainOf(otherAccount)];
  if (one === other) return true;
  const isOutside = (sayer: string) => !looksLike(known, sayer, one) && !looksLike(known, sayer, other);
  const apart = saidApart(known, one, other);
  if (apart.some(isOutside)) return false;
  return apart.length > 0 || (looksLike(known, one, other) && !hrKnowsBoth(known, one, other, isOutside));
}

/** A person who has said that the two are two people; a pair stands under one account or the other. */
function saidApart({ saidOf }: KnownAccounts, one: string, other: string): readonly string[] {
  const [first, second] = [saidOf(one), saidOf(other)];
  return [
    ...(first && !first.linked && first.person === other ? [first.actor] : []),
    ...(second && !second.linked && second.person === one ? [second.actor] : []),
  ];
}

function looksLike({ mainOf, nameOf }: KnownAccounts, account: string, person: string): boolean {
  const main = mainOf(account);
  if (main === person) return true;
  const name = plainName(nameOf(main));
  return name !== '' && name === plainName(nameOf(person));
}

function hrKnowsBoth(
  { jobsOf }: KnownAccounts,
  one: string,
  other: string,
  isOutside: (sayer: string) => boolean,
): boolean {
  const numbersOf = (person: string) =>
    new Set(
      jobsOf(person)
        .filter(({ actor }) => isOutside(actor))
        .map(({ number }) => number.trim().toLowerCase()),
    );
  const [first, second] = [numbersOf(one), numbersOf(other)];
  return first.size > 0 && second.size > 0 && first.isDisjointFrom(second);
}

const ofAccounts: readonly string[] = ['adm', 'admin', 'administrator'];

/**
 * A name without what writes it differently: case, spaces and signs, accents, *ø* written as *o* or *oe*, the last name
 * first, and what is added for an account of an administrator's or in brackets.
 */
function plainName(name = ''): string {
  const words = name
    .replace(/\p{Cf}/gu, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ø|oe/g, 'o')
    .replace(/æ|ae/g, 'a')
    .replace(/aa/g, 'a')
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '' && !ofAccounts.includes(word))
    .toSorted()
    .join(' ');
}

import type { AccountLink } from '../records.ts';

/** One per second account. */
export function accountLinkKey(account: string): string {
  return `account:${account}`.toLowerCase();
}

/**
 * The account that counts for this one. A chain somebody made by hand is followed to its end; in a circle everybody
 * stays who they are, so that no account ever speaks for another one that speaks for it.
 * @param linkOf the row of a second account, whatever it says
 */
export function mainAccount(linkOf: (account: string) => AccountLink | undefined, account: string): string {
  const passed = new Set([account]);
  let main = account;
  for (let link = linkOf(main); link?.linked; link = linkOf(main)) {
    main = link.person;
    if (passed.has(main)) return account;
    passed.add(main);
  }
  return main;
}

/** The account that counts for each, for whoever asks about many: rows are read once. */
export function mainAccounts(links: readonly AccountLink[]): (account: string) => string {
  const byAccount = new Map(links.map((link) => [link.account, link]));
  return (account) => mainAccount((id) => byAccount.get(id), account);
}

/** Is an account this person's? A second account that acts for itself alone (S37) keeps what it has done. */
export function isAccountOf(person: string, account: string, mainOf: (account: string) => string): boolean {
  return account === person || mainOf(account) === person;
}

/** Every account that counts as this person, the main one first. */
export function accountsOf(links: readonly AccountLink[], person: string): readonly string[] {
  return accountsOfEach(links)(person);
}

/** The same for many at a time: rows are read once. */
export function accountsOfEach(links: readonly AccountLink[]): (person: string) => readonly string[] {
  const mainOf = mainAccounts(links);
  const byPerson = Map.groupBy(
    links.map(({ account }) => account),
    mainOf,
  );
  return (person) => [person, ...(byPerson.get(person) ?? []).filter((account) => account !== person)];
}

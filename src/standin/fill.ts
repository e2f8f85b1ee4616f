import { addItem } from './graph/lists/item-store.ts';
import { addPerson, personId, personRow, setManager } from './graph/people/people-store.ts';
import { productApp } from './identity.ts';
import type { NewItem, NewPerson, Standin } from './standin.ts';

const product = { application: { id: productApp.clientId, displayName: productApp.displayName } };

/** Writes many rows in one transaction. @throws Problem 400, and nothing is written, when a row breaks a column's rule */
export function fillList(standin: Standin, listId: string, rows: readonly NewItem[]): void {
  standin.store.atomically(() => {
    for (const { fields, by = product, at } of rows) addItem(standin, listId, fields, by, at);
  });
}

/** Adds many people and then their managers. @throws Problem 400 for a name that is taken, 404 for an unknown manager */
export function fillDirectory(standin: Standin, people: readonly NewPerson[]): void {
  const { store, clock } = standin;
  store.atomically(() => {
    for (const { properties } of people) addPerson(store, properties, clock.now());
    for (const { properties, manager } of people) {
      if (manager === undefined) continue;
      const row = personRow(store, personId(String(properties.userPrincipalName)));
      setManager(store, row, personRow(store, manager).id);
    }
  });
}

/**
 * Copies the fields of a row that an answer has too, and no others.
 * @param shape the fields of the answer, as its `z.strictObject` has them
 */
export function shownOf<T extends object, S extends object>(row: T, shape: S): Pick<T, Extract<keyof T, keyof S>> {
  const fields = Object.keys(shape).filter((field) => Object.hasOwn(row, field));
  return Object.fromEntries(fields.map((field) => [field, Reflect.get(row, field)])) as Pick<
    T,
    Extract<keyof T, keyof S>
  >;
}

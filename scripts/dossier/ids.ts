/** The ids of a table, in its order. */
export function idsOf<T extends object>(table: T): (keyof T & string)[] {
  return Object.keys(table).filter((id): id is keyof T & string => id in table);
}

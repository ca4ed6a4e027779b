/**
 * Attributes hold every property of a source that the model has no field for, under the name it has there,
 * so that nothing is lost on the way through.
 */
export type AttributeValue = string | number | boolean | string[];
export type Attributes = Record<string, AttributeValue>;

/** The one key whose assignment reaches an object's prototype instead of making a property. */
const forbidden = '__proto__';

/** Builds attributes from pairs; the key `__proto__` is kept as `__proto___`. */
export function attributesFrom(entries: Iterable<readonly [string, AttributeValue]>): Attributes {
  const result: Attributes = {};
  for (const [key, value] of entries) result[key === forbidden ? `${key}_` : key] = value;
  return result;
}

/*
 * As much of JSON Schema 2020-12 as the public schemas use, written apart from the library that
 * makes them. An unknown keyword throws, so that nothing passes unchecked.
 */

type Schema = Readonly<Record<string, unknown>>;

const NOTES = new Set(['$schema', '$id', '$defs', 'title', 'description']);

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Schema {
  if (!isRecord(value)) throw new Error(`Expected a schema, not ${JSON.stringify(value)}`);
  return value;
}

function schemas(value: unknown): readonly Schema[] {
  if (!Array.isArray(value)) throw new Error('Expected schemas');
  return value.map(record);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** The JSON pointers of all values that are not as the schema says; none for a valid document. */
export function invalidAt(root: Schema, document: unknown): readonly string[] {
  const check = (schema: Schema, value: unknown, at: string): readonly string[] =>
    Object.entries(schema).flatMap(([keyword, rule]) => keywordFaults(schema, keyword, rule, value, at));

  const holds = (schema: Schema, value: unknown): boolean => check(schema, value, '').length === 0;

  const keywordFaults = (
    schema: Schema,
    keyword: string,
    rule: unknown,
    value: unknown,
    at: string,
  ): readonly string[] => {
    const unless = (valid: boolean): readonly string[] => (valid ? [] : [at]);
    switch (keyword) {
      case '$ref':
        return check(record(record(root['$defs'])[String(rule).replace('#/$defs/', '')]), value, at);
      case 'type':
        return unless(typeOf(value) === rule || (rule === 'number' && typeof value === 'number'));
      case 'const':
        return unless(value === rule);
      case 'anyOf':
        return unless(schemas(rule).some((each) => holds(each, value)));
      case 'oneOf':
        return unless(schemas(rule).filter((each) => holds(each, value)).length === 1);
      case 'items':
        return Array.isArray(value) ? value.flatMap((item, i) => check(record(rule), item, `${at}/${i}`)) : [];
      case 'properties':
        return Object.entries(record(rule)).flatMap(([key, each]) =>
          isRecord(value) && key in value ? check(record(each), value[key], `${at}/${key}`) : [],
        );
      case 'required':
        return isRecord(value) && Array.isArray(rule)
          ? rule.filter((key) => !(String(key) in value)).map((key) => `${at}/${String(key)}`)
          : [];
      case 'additionalProperties':
        return isRecord(value) && rule === false
          ? Object.keys(value)
              .filter((key) => !(key in record(schema['properties'])))
              .map((key) => `${at}/${key}`)
          : [];
      case 'pattern':
        return unless(typeof value !== 'string' || new RegExp(String(rule), 'u').test(value));
      case 'maxLength':
        return unless(typeof value !== 'string' || value.length <= Number(rule));
      case 'minimum':
        return unless(typeof value !== 'number' || value >= Number(rule));
      case 'format':
        return unless(rule === 'date' && (typeof value !== 'string' || /^\d{4}-\d{2}-\d{2}$/.test(value)));
      default:
        if (!NOTES.has(keyword)) throw new Error(`A keyword this check does not know: ${keyword}`);
        return [];
    }
  };

  return check(root, document, '');
}

/** Every subschema that stands under a property name, with its path. */
export function propertiesOf(schema: unknown, at = ''): readonly (readonly [string, Schema])[] {
  if (Array.isArray(schema)) return schema.flatMap((each, i) => propertiesOf(each, `${at}/${i}`));
  if (!isRecord(schema)) return [];
  const own = isRecord(schema['properties'])
    ? Object.entries(schema['properties']).map(([key, each]) => [`${at}/${key}`, record(each)] as const)
    : [];
  return [...own, ...Object.entries(schema).flatMap(([key, each]) => propertiesOf(each, `${at}/${key}`))];
}

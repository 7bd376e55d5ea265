// What ajv says of YAML files, read as editors read them (YAML 1.2, core schema).
// node verdicts.mjs SCHEMA < paths, one a line  →  one line of JSON for each: {path, errors}
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parseDocument } from 'yaml';

// ajv's usual strictness refuses a schema with unknown keywords; unions of types ("text, number or boolean") are meant.
const ajv = new Ajv({ allErrors: true, strictTypes: false });
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], 'utf8')));

function errorsOf(text) {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  if (document.errors.length > 0)
    return document.errors.map(e => e.message);
  return validate(document.toJS())
    ? [] : validate.errors.map(e => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
}

for (const path of readFileSync(0, 'utf8').split('\n').filter(line => line.length > 0))
  console.log(JSON.stringify({ path, errors: errorsOf(readFileSync(path, 'utf8')) }));
